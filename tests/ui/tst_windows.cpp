// SPDX-License-Identifier: Apache-2.0
#include "lib/base/settings.h"
#include "lib/demo/demoserver.h"
#include "tests/lib/workflowdata.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"
#include "tests/ui/testwindow.h"
#include "ui/connection/serverconnection.h"
#include "ui/gallery/gallerypage.h"
#include "ui/notices/runnotices.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/windowgroup.h"
#include "ui/workflow/fieldview.h"
#include "ui/workflow/runlist.h"
#include "ui/workflow/runview.h"
#include "ui/workflow/workflowformview.h"
#include "ui/workflow/workflowpanel.h"

#include <QAction>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr int patienceMs = 60'000;

} // namespace

/// Several main windows of one program: on a demo server, or on VITRINE_TEST_SERVER.
class TestWindows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_address = externalServer();
        if (m_address.isEmpty()) {
            m_demo = startedDemo({.images = 12, .boards = 2, .stepSeconds = 0});
            m_address = m_demo->baseUrl().toString();
        }
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_windows = std::make_unique<WindowGroup>(
            WindowGroup::Services{.settings = *m_settings,
                                  .connections = std::make_shared<ConnectionPool>(ServerFolders{
                                      m_folder->filePath(u"cache"_s), m_folder->filePath(u"data"_s)})});
        m_first = &m_windows->add(m_windows->makeHost());
        m_first->show();
        QVERIFY(m_windows->hostOf(*m_first).openAddress(m_address));
        waitFor(*m_first);
    }

    void cleanup()
    {
        if (m_windows) {
            MainWindow& left = m_windows->current();
            QVERIFY(await(queueOf(left).resume()));
            QStringList made;
            for (const RunView* run : runsOf(left))
                made += run->job().images();
            if (!made.isEmpty())
                QVERIFY(await(ImagesApi(left.view()->connection().session().client()).remove(made)));
        }
        m_windows.reset();
        m_settings.reset();
        m_demo.reset();
    }

    void aSecondOneSharesTheConnection()
    {
        m_first->resize(1100, 700);
        m_first->actions().action(u"file.newWindow"_s)->trigger();
        QCOMPARE(m_windows->count(), 2);
        MainWindow& second = m_windows->current();
        QVERIFY(&second != m_first);
        QVERIFY(second.isVisible());
        QCOMPARE(second.size(), m_first->size());
        waitFor(second);
        QCOMPARE(&second.view()->connection(), &m_first->view()->connection());
        QTRY_VERIFY_WITH_TIMEOUT(!second.view()->gallery().list()->names().isEmpty()
                                     || m_first->view()->gallery().list()->names().isEmpty(),
                                 patienceMs);
        QVERIFY(second.view()->connection().uploads().isOpen());
        // Each has its own workflow and its own runs.
        panelOf(*m_first).openDocument(blankPictureWorkflow(), {.name = u"one"_s});
        QVERIFY(!panelOf(second).hasWorkflow());
        QTRY_VERIFY_WITH_TIMEOUT(panelOf(*m_first).canSubmit(), patienceMs);
        QSignalSpy firstNotices(m_first->findChild<RunNotices*>(), &RunNotices::noticed);
        QSignalSpy secondNotices(second.findChild<RunNotices*>(), &RunNotices::noticed);
        panelOf(*m_first).submit();
        QTRY_VERIFY_WITH_TIMEOUT(!panelOf(*m_first).isBusy(), patienceMs);
        QCOMPARE(runsOf(*m_first).size(), 1);
        QVERIFY(runsOf(second).isEmpty());
        QCOMPARE(firstNotices.size() + secondNotices.size(), 1);
        // Both galleries have the picture.
        const QString made = runsOf(*m_first).first()->job().images().value(0);
        for (MainWindow* each : {m_first, &second})
            QTRY_VERIFY_WITH_TIMEOUT(each->view()->gallery().list()->names().contains(made), patienceMs);
        // It goes away with its own server, and the first one stays as it is.
        QVERIFY(m_windows->hostOf(second).openAddress(u"http://127.0.0.1:9"_s));
        QVERIFY(&second.view()->connection() != &m_first->view()->connection());
        QCOMPARE(m_first->view()->connection().session().state(), ServerSession::State::Online);
        QVERIFY(panelOf(*m_first).hasWorkflow());
        const QPointer<MainWindow> closed(&second);
        second.close();
        QTRY_VERIFY(!closed);
        QCOMPARE(m_windows->count(), 1);
    }

    /// The runs of a window that is closed go to the one that stays, with one notice when they end.
    void runsOutliveTheirWindow()
    {
        MainWindow& second = m_windows->openBeside(*m_first);
        waitFor(second);
        QVERIFY(await(queueOf(second).pause()));
        panelOf(second).openDocument(blankPictureWorkflow(), {.name = u"two"_s});
        QTRY_VERIFY_WITH_TIMEOUT(panelOf(second).canSubmit(), patienceMs);
        panelOf(second).findChild<QSpinBox*>(u"submitRuns"_s)->setValue(2);
        panelOf(second).submit();
        QTRY_COMPARE_WITH_TIMEOUT(runsOf(second).first()->job().state(), RunBatchJob::State::Waiting,
                                  patienceMs);
        const QString batchId = runsOf(second).first()->job().batchId();
        QSignalSpy notices(m_first->findChild<RunNotices*>(), &RunNotices::noticed);
        second.close();
        QTRY_COMPARE(m_windows->count(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(runsOf(*m_first).size(), 1, patienceMs);
        QCOMPARE(runsOf(*m_first).first()->job().batchId(), batchId);
        QVERIFY(await(queueOf(*m_first).resume()));
        QTRY_VERIFY_WITH_TIMEOUT(!panelOf(*m_first).isBusy(), patienceMs);
        QCOMPARE(runsOf(*m_first).first()->job().state(), RunBatchJob::State::Finished);
        QCOMPARE(runsOf(*m_first).first()->job().images().size(), 2);
        QCOMPARE(notices.size(), 1);
    }

    /// Two logins have one journal between them: the second one keeps none.
    void anotherLoginIsAConnectionOfItsOwn()
    {
        MainWindow& second = m_windows->openBeside(*m_first);
        QVERIFY(m_windows->hostOf(second).openAddress(m_address, "other"));
        ServerConnection& first = m_first->view()->connection();
        QVERIFY(&second.view()->connection() != &first);
        QVERIFY(!first.pastedFolder().isEmpty());
        QVERIFY(second.view()->connection().pastedFolder().isEmpty());
        // The first login again is the first connection.
        QVERIFY(m_windows->hostOf(second).openAddress(m_address));
        QCOMPARE(&second.view()->connection(), &first);
    }

    /// The one that was used last is what a second start of the program brings forward.
    void theCurrentOneIsTheOneInUse()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_first));
        MainWindow& second = m_windows->openBeside(*m_first);
        QVERIFY(QTest::qWaitForWindowActive(&second));
        QCOMPARE(&m_windows->current(), &second);
        m_first->activateWindow();
        QTRY_COMPARE(&m_windows->current(), m_first);
        // The only one stays when it is closed: that is for the program to end.
        second.close();
        QTRY_COMPARE(m_windows->count(), 1);
        m_first->close();
        QTest::qWait(100);
        QCOMPARE(m_windows->count(), 1);
    }

    /// One switch, whichever window it is used in; and one icon.
    void settingsAndTrayAreShared()
    {
        MainWindow& second = m_windows->openBeside(*m_first);
        QAction* here = m_first->actions().action(u"view.notices"_s);
        QAction* there = second.actions().action(u"view.notices"_s);
        QVERIFY(here->isChecked() && there->isChecked());
        there->trigger();
        QVERIFY(!here->isChecked());
        QVERIFY(m_first->holdsTray());
        QVERIFY(!second.holdsTray());
        QPointer<MainWindow> first(m_first);
        m_first->close();
        QTRY_VERIFY(!first);
        QVERIFY(second.holdsTray());
        QCOMPARE(&m_windows->current(), &second);
    }

    /// Quitting asks in each window that has something to lose; one Cancel keeps them all.
    void quittingAsksEveryWindow()
    {
        MainWindow& second = m_windows->openBeside(*m_first);
        waitFor(second);
        const auto questionIn = [](MainWindow& window) {
            return window.findChild<QMessageBox*>(u"unsavedChangesBox"_s);
        };
        const auto answer = [&](MainWindow& window, QMessageBox::StandardButton button) {
            QTRY_VERIFY(questionIn(window));
            questionIn(window)->button(button)->click();
            QTRY_VERIFY(!questionIn(window));
        };
        for (MainWindow* each : {m_first, &second}) {
            panelOf(*each).openDocument(blankPictureWorkflow(), {.name = u"one"_s});
            auto* form = panelOf(*each).findChild<WorkflowFormView*>();
            QTRY_VERIFY_WITH_TIMEOUT(form->fieldView(0), patienceMs);
            auto* edit = form->fieldView(0)->findChild<QLineEdit*>();
            edit->selectAll();
            QTest::keyClicks(edit, u"32"_s);
            QTest::keyClick(edit, Qt::Key_Return);
            QVERIFY(panelOf(*each).isModified());
        }
        m_first->actions().action(u"file.quit"_s)->trigger();
        QTRY_VERIFY(questionIn(*m_first) || questionIn(second));
        MainWindow& asked = questionIn(*m_first) ? *m_first : second;
        MainWindow& other = &asked == m_first ? second : *m_first;
        answer(asked, QMessageBox::Discard);
        answer(other, QMessageBox::Cancel);
        QVERIFY(m_first->isVisible() && second.isVisible());
        // The first answer was for this quitting only.
        asked.close();
        answer(asked, QMessageBox::Cancel);
        QVERIFY(asked.isVisible());
        QCOMPARE(m_windows->count(), 2);
    }

private:
    static WorkflowPanel& panelOf(MainWindow& window) { return window.view()->workflow(); }
    static const QList<RunView*>& runsOf(MainWindow& window)
    {
        return panelOf(window).findChild<RunList*>()->runs();
    }
    static QueueApi& queueOf(MainWindow& window)
    {
        return window.view()->connection().session().queue().api();
    }

    static void waitFor(MainWindow& window)
    {
        ServerSession& session = window.view()->connection().session();
        QTRY_VERIFY_WITH_TIMEOUT(session.hasLiveEvents(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(session.templates().state() == TemplateStore::State::Ready, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(window.view()->connection().uploads().isOpen(), patienceMs);
    }

    QString m_address;
    std::unique_ptr<DemoServer> m_demo;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<WindowGroup> m_windows;
    MainWindow* m_first = nullptr;
};

VITRINE_TEST(TestWindows)
#include "tst_windows.moc"
