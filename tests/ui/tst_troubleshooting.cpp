// SPDX-License-Identifier: Apache-2.0
#include "lib/profiles/connectionprofiles.h"
#include "tests/support/brokenserver.h"
#include "tests/support/testdata.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"
#include "tests/ui/testwindow.h"
#include "ui/connection/connectdialog.h"
#include "ui/connection/profileeditor.h"
#include "ui/connection/serverconnection.h"
#include "ui/connection/startpage.h"
#include "ui/gallery/gallerypage.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/messagebanner.h"
#include "ui/troubleshooting/findingview.h"
#include "ui/troubleshooting/troubleshootingwindow.h"
#include "ui/workflow/workflowpanel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

using Check = Finding::Check;
using State = Finding::State;
constexpr int timeoutMs = 60'000;

void click(const QWidget& window, const QString& name)
{
    QTest::mouseClick(window.findChild<QPushButton*>(name), Qt::LeftButton);
}

FindingView* viewOf(const TroubleshootingWindow& window, const QString& check)
{
    return window.findChild<FindingView*>(u"finding-"_s + check);
}

BrokenServer::Reaction silence()
{
    return {{}, false};
}

} // namespace

/// The troubleshooting page, driven as a user does.
class TestTroubleshooting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aServerThatIsWell()
    {
        std::unique_ptr<DemoServer> demo;
        const QString address = addressUnderTest(demo);
        TestWindow rig;
        rig.show();
        QAction* action = rig.window().actions().action(u"help.troubleshooting"_s);
        QVERIFY(!action->isEnabled()); // about which server?
        QVERIFY(rig.host().openAddress(address));
        QVERIFY(action->isEnabled());
        rig.window().openWorkflow(testData(u"workflows/sdxl-text-to-image.workflow.json"_s));
        QTRY_VERIFY(!rig.view().workflow().document().isEmpty());
        action->trigger();
        TroubleshootingWindow* window = rig.window().troubleshooting();
        QVERIFY(window->isVisible() && window->isRunning());
        QVERIFY(window->summary().startsWith(u"Looking"_s));
        QVERIFY(viewOf(*window, u"routes"_s)); // what is looked at shows at once
        QTRY_VERIFY_WITH_TIMEOUT(!window->isRunning(), timeoutMs);
        QVERIFY2(!window->summary().contains(u"problem"_s), qPrintable(window->summary()));
        const FindingView* outputs = viewOf(*window, u"outputs"_s); // of the open workflow
        QVERIFY(outputs && outputs->finding());
        QCOMPARE(outputs->finding()->state, State::Ok);

        click(*window, u"copyReport"_s);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(address) && copied.contains(u"[OK] Server"_s), qPrintable(copied));
        QCOMPARE(window->findChild<QPushButton*>(u"copyReport"_s)->text(), u"Copied"_s);
    }

    void problemsSayWhatToDoAndRunAgain()
    {
        const auto demo = startedDemo();
        QVERIFY(demo->injectFault({u"websocket-refused"_s, {}, -1}));
        QVERIFY(demo->injectFault({u"polling-refused"_s, {}, -1}));
        TestWindow rig({}, false);
        rig.show();
        QVERIFY(rig.host().openAddress(demo->baseUrl().toString()));
        rig.window().actions().action(u"help.troubleshooting"_s)->trigger();
        TroubleshootingWindow* window = rig.window().troubleshooting();
        QTRY_VERIFY_WITH_TIMEOUT(!window->isRunning(), timeoutMs);
        QVERIFY2(window->summary().startsWith(u"3 problem"_s), qPrintable(window->summary()));
        const FindingView* thumbnails = viewOf(*window, u"webp"_s);
        QCOMPARE(thumbnails->finding()->state, State::Problem);
        QVERIFY(thumbnails->finding()->whatToDo.contains(u"qt6-image-formats-plugins"_s));

        demo->clearFaults();
        click(*window, u"runAgain"_s);
        QVERIFY(window->isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!window->isRunning(), timeoutMs);
        QVERIFY2(window->summary().startsWith(u"1 problem"_s), qPrintable(window->summary()));
        QCOMPARE(viewOf(*window, u"websocket"_s)->finding()->state, State::Ok);
    }

    void aConnectionThatFailedIsLookedInto()
    {
        BrokenServer page([](const BrokenServer::Request&) {
            return BrokenServer::answer(200, "text/html", "<html></html>");
        });
        TestWindow rig;
        rig.show();
        ConnectDialog* dialog = rig.window().askForServer();
        auto* why = dialog->findChild<QPushButton*>(u"connectTroubleshooting"_s);
        QVERIFY(!why->isVisible());
        dialog->findChild<QLineEdit*>(u"addressField"_s)->setText(page.address());
        click(*dialog, u"connectButton"_s);
        QTRY_VERIFY(why->isVisible());
        QTest::mouseClick(why, Qt::LeftButton);
        TroubleshootingWindow* window = rig.window().troubleshooting();
        QVERIFY(window && window->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!window->isRunning(), timeoutMs);
        QCOMPARE(viewOf(*window, u"server"_s)->finding()->state, State::Problem);
        QVERIFY(viewOf(*window, u"server"_s)->finding()->what.contains(page.address()));
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"addressField"_s), u"0"_s);
        QVERIFY(!why->isVisible()); // it is about another address now
    }

    void aStartPageThatFailedIsLookedInto()
    {
        BrokenServer page(noInvokeAi);
        TestWindow rig;
        rig.show();
        auto* start = rig.window().findChild<StartPage*>();
        start->findChild<QLineEdit*>(u"startAddress"_s)->setText(page.address());
        click(*start, u"startConnect"_s);
        auto* why = start->findChild<QPushButton*>(u"connectTroubleshooting"_s);
        QTRY_VERIFY(why->isVisible());
        why->click();
        expectProblemAt(rig, page.address());
    }

    void aTrialThatFailedIsLookedInto()
    {
        BrokenServer page(noInvokeAi);
        TestWindow rig;
        rig.show();
        ProfileEditor* editor = rig.window().editServer(*ServerProfile::fromAddress(page.address()));
        auto* why = editor->findChild<QPushButton*>(u"connectTroubleshooting"_s);
        QVERIFY(!why->isVisible());
        click(*editor, u"profileTry"_s);
        QTRY_VERIFY(why->isVisible());
        why->click();
        expectProblemAt(rig, page.address());
        // What is entered wrongly needs no look at the server.
        editor->findChild<QLineEdit*>(u"profileAddress"_s)->setText(u"ftp://x"_s);
        click(*editor, u"profileTry"_s);
        QVERIFY(!why->isVisible());
    }

    /// With an empty gallery in its place, and with pictures above them.
    void aServerThatIsAwayIsLookedInto()
    {
        auto demo = startedDemo();
        const QString address = demo->baseUrl().toString();
        TestWindow rig;
        rig.show();
        QVERIFY(rig.host().openAddress(address));
        QTRY_VERIFY(!rig.view().gallery().list()->names().isEmpty());
        demo.reset();
        rig.view().connection().session().retry();
        QTRY_VERIFY_WITH_TIMEOUT(rig.find<QPushButton>(u"bannerSecondAction"_s), timeoutMs);
        const QString said = rig.window().banner().text();
        rig.find<QPushButton>(u"bannerSecondAction"_s)->click();
        expectProblemAt(rig, address);
        QCOMPARE(rig.window().banner().text(), said);
        QVERIFY(rig.window().banner().isVisible());
        rig.window().troubleshooting()->close();

        BrokenServer page(noInvokeAi);
        QVERIFY(rig.host().openAddress(page.address()));
        QTRY_VERIFY_WITH_TIMEOUT(rig.find<QPushButton>(u"stateThirdAction"_s), timeoutMs);
        rig.find<QPushButton>(u"stateThirdAction"_s)->click();
        expectProblemAt(rig, page.address());
    }

    void theDataFolderOfTheProfileIsLookedAt()
    {
        const auto demo = startedDemo();
        TestWindow rig;
        rig.show();
        ServerProfile profile = *ServerProfile::fromAddress(demo->baseUrl().toString());
        profile.dataFolder = u"/nowhere/invokeai"_s;
        QString key;
        rig.host().profiles().save(profile, &rig.window(),
                                   [&key](const auto& kept) { key = kept ? kept->key : QString(); });
        QTRY_VERIFY(!key.isEmpty());
        rig.host().openProfile(key);
        QTRY_VERIFY(rig.window().view());
        rig.window().actions().action(u"help.troubleshooting"_s)->trigger();
        TroubleshootingWindow* window = rig.window().troubleshooting();
        QTRY_VERIFY_WITH_TIMEOUT(!window->isRunning(), timeoutMs);
        const FindingView* database = viewOf(*window, u"database"_s);
        QVERIFY(database && database->finding());
        QVERIFY2(database->finding()->what.contains(u"/nowhere/invokeai"_s),
                 qPrintable(database->finding()->what));
    }

    void whatTakesLongIsStopped()
    {
        BrokenServer silent([](const BrokenServer::Request&) { return silence(); });
        TroubleshootingWindow window;
        window.show();
        window.lookAt(
            [&silent] { return ReportSubject{.server = *ServerProfile::fromAddress(silent.address())}; });
        QTRY_VERIFY(!silent.requests().isEmpty());
        QVERIFY(window.isRunning());
        click(window, u"runAgain"_s); // it says "Stop" now
        QVERIFY(!window.isRunning());
        QVERIFY(window.summary().startsWith(u"Stopped"_s));
        QVERIFY(viewOf(window, u"webp"_s)->isVisible());
        QVERIFY(!viewOf(window, u"server"_s)->isVisible());
        click(window, u"runAgain"_s);
        QVERIFY(window.isRunning());
    }

    void theClipboardHoldsNoSecret()
    {
        BrokenServer server([](const BrokenServer::Request& request) {
            QByteArray echo = request.head;
            echo.replace('"', ' ').replace("\r\n", " ");
            return BrokenServer::json("{\"detail\":\"" + echo + "\"}", 422);
        });
        TroubleshootingWindow window;
        window.show();
        window.lookAt([&server] {
            ReportSubject subject{.server = *ServerProfile::fromAddress(server.address())};
            subject.server.token = "opaque-token-1";
            subject.server.headers = {{"X-Proxy-Key", "header-value-2"}};
            return subject;
        });
        QTRY_VERIFY_WITH_TIMEOUT(!window.isRunning(), timeoutMs);
        click(window, u"copyReport"_s);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(u"[redacted]"_s), qPrintable(copied));
        QVERIFY2(!copied.contains(u"opaque-token"_s) && !copied.contains(u"header-value"_s),
                 qPrintable(copied));
    }

private:
    static BrokenServer::Reaction noInvokeAi(const BrokenServer::Request&)
    {
        return BrokenServer::answer(200, "text/html", "<html></html>");
    }

    static void expectProblemAt(TestWindow& rig, const QString& address)
    {
        TroubleshootingWindow* window = rig.window().troubleshooting();
        QVERIFY(window && window->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!window->isRunning(), timeoutMs);
        const Finding* found = &*viewOf(*window, u"server"_s)->finding();
        QCOMPARE(found->state, State::Problem);
        QVERIFY2(found->what.contains(address), qPrintable(found->what));
    }
};

VITRINE_TEST(TestTroubleshooting)
#include "tst_troubleshooting.moc"
