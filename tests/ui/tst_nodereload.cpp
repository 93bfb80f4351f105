// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testdata.h"
#include "tests/support/testmain.h"
#include "tests/ui/testwindow.h"
#include "ui/connection/serverconnection.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/busyindicator.h"
#include "ui/shell/messagebanner.h"
#include "ui/workflow/fieldeditor.h"
#include "ui/workflow/fieldview.h"
#include "ui/workflow/workflowformview.h"
#include "ui/workflow/workflowpanel.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

const QString workflowFile = testData(u"workflows/sdxl-text-to-image.workflow.json"_s);

/// The window on a demo server, everything read.
struct Desk {
    explicit Desk(DemoOptions options = {.images = 4, .boards = 1, .stepSeconds = 0})
        : demo(startedDemo(options))
    {
        rig.show(QSize(1280, 420));
        ready = rig.host().openAddress(demo->baseUrl().toString()).has_value()
            && QTest::qWaitFor([this] { return isSettled(); }, 30'000);
    }

    [[nodiscard]] bool isSettled()
    {
        ServerSession& session = rig.view().connection().session();
        return session.state() == ServerSession::State::Online && session.hasLiveEvents()
            && session.templates().state() == TemplateStore::State::Ready
            && !session.templates().isRefreshing();
    }

    [[nodiscard]] TemplateStore& store() { return rig.view().connection().session().templates(); }
    [[nodiscard]] QAction* action() { return rig.window().actions().action(u"workflow.reloadNodes"_s); }
    [[nodiscard]] QString note() const
    {
        const auto* label = rig.find<QLabel>(u"statusNote"_s);
        return label ? label->text() : QString();
    }
    [[nodiscard]] bool isBusy() const { return rig.find<BusyIndicator>(u"statusBusy"_s) != nullptr; }

    std::unique_ptr<DemoServer> demo;
    TestWindow rig;
    bool ready = false;
};

} // namespace

/// "Reload Nodes" in the window.
class TestNodeReload : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unchangedNodesAreSaid()
    {
        Desk desk;
        QVERIFY(desk.ready);
        QVERIFY(desk.note().isEmpty());
        QVERIFY(desk.action()->isEnabled());
        QSignalSpy changed(&desk.store(), &TemplateStore::templatesChanged);
        desk.action()->trigger();
        QVERIFY(desk.isBusy());
        QVERIFY(desk.note().contains(u"Reading"_s));
        QVERIFY(!desk.action()->isEnabled());
        QTRY_VERIFY(!desk.isBusy());
        QVERIFY(desk.action()->isEnabled());
        QVERIFY2(desk.note().contains(u"unchanged"_s), qPrintable(desk.note()));
        QVERIFY(desk.note().contains(QString::number(desk.store().templates().count())));
        QVERIFY(changed.isEmpty());
    }

    /// The server comes back with other nodes, and the session's own reading of them fails.
    void changedNodesAreSaidAndTheFormKeepsItsPlace()
    {
        Desk desk;
        QVERIFY(desk.ready);
        QVERIFY(opensWorkflow(desk.rig.window(), workflowFile));
        WorkflowPanel& panel = desk.rig.view().workflow();
        auto* form = panel.findChild<WorkflowFormView*>();
        QTRY_VERIFY(form->isVisible() && form->fieldView(8));
        desk.rig.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.rig.window()));
        form->focusField(1);
        auto* prompt = form->fieldView(1)->findChild<QLineEdit*>();
        prompt->selectAll();
        QTest::keyClicks(prompt, u"a lighthouse"_s);
        form->focusField(6);
        const int scrolled = form->verticalScrollBar()->value();
        QVERIFY(scrolled > 0);

        const auto port = static_cast<quint16>(desk.demo->baseUrl().port());
        QSignalSpy refreshed(&desk.store(), &TemplateStore::refreshed);
        desk.demo.reset();
        QTRY_VERIFY_WITH_TIMEOUT(
            desk.rig.view().connection().session().state() == ServerSession::State::Offline, 20'000);
        // No server at all: the error is said, with what helps.
        desk.action()->trigger();
        auto& banner = desk.rig.window().banner();
        QTRY_COMPARE(banner.topic(), u"nodes"_s);
        QVERIFY2(banner.text().contains(u"could not be read again"_s), qPrintable(banner.text()));
        QVERIFY(!desk.isBusy());
        QVERIFY(desk.note().isEmpty());

        DemoServer other(
            {.images = 4, .boards = 1, .stepSeconds = 0, .port = port, .missingNodes = {u"noise"_s}});
        other.injectFault({u"500"_s, u"openapi"_s, -1});
        QVERIFY(other.start());
        const qsizetype before = desk.store().templates().count();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isSettled(), 30'000);
        QCOMPARE(desk.store().templates().count(), before);
        other.clearFaults();
        desk.action()->trigger();
        QTRY_VERIFY2(desk.note().contains(u"changed: "_s + QString::number(before - 1)),
                     qPrintable(desk.note()));
        QCOMPARE(desk.store().templates().count(), before - 1);
        QVERIFY(banner.topic() != u"nodes"_s || !banner.isVisible());
        // The form is on the new nodes, and the user is where he was.
        QVERIFY(!form->fieldView(3)->editor().field().problem.isEmpty());
        QCOMPARE(form->fieldView(1)->editor().value().toString(), u"a lighthouse"_s);
        QVERIFY(form->fieldView(6)->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(form->verticalScrollBar()->value(), scrolled);
        desk.rig.host().openAddress(u"http://127.0.0.1:9"_s); // before the demo server is gone
    }

    void errorsAreSaidAndTriedAgain()
    {
        Desk desk;
        QVERIFY(desk.ready);
        const qsizetype before = desk.store().templates().count();
        QVERIFY(desk.demo->injectFault({u"bad-json"_s, u"openapi"_s, 1}));
        desk.action()->trigger();
        auto& banner = desk.rig.window().banner();
        QTRY_COMPARE(banner.topic(), u"nodes"_s);
        QVERIFY(banner.isVisible());
        QCOMPARE(desk.store().templates().count(), before);
        QVERIFY(desk.action()->isEnabled());
        QPushButton* again = nullptr;
        for (QPushButton* button : banner.findChildren<QPushButton*>()) {
            if (button->text() == u"Try again"_s)
                again = button;
        }
        QVERIFY(again);
        again->click();
        QTRY_VERIFY2(desk.note().contains(u"unchanged"_s), qPrintable(desk.note()));
        QVERIFY(!banner.isVisible());
    }

    void withoutAServerThereIsNothingToReload()
    {
        TestWindow rig;
        rig.show();
        QVERIFY(!rig.window().actions().action(u"workflow.reloadNodes"_s)->isEnabled());
    }
};

VITRINE_TEST(TestNodeReload)
#include "tst_nodereload.moc"
