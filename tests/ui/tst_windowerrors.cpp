// SPDX-License-Identifier: Apache-2.0
#include "lib/session/serversession.h"
#include "tests/support/brokenserver.h"
#include "tests/support/testdata.h"
#include "tests/support/testmain.h"
#include "tests/ui/testwindow.h"
#include "ui/boards/boardmodel.h"
#include "ui/boards/boardspanel.h"
#include "ui/connection/connectdialog.h"
#include "ui/connection/serverconnection.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/connectionbutton.h"
#include "ui/shell/messagebanner.h"
#include "ui/workflow/runview.h"
#include "ui/workflow/submitbar.h"
#include "ui/workflow/workflowpanel.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

const QString workflowFile = testData(u"workflows/sdxl-text-to-image.workflow.json"_s);

/// Every sentence that the window shows about an error now.
QString shownSentences(TestWindow& rig)
{
    QStringList out;
    for (const QString& name : {u"stateSentence"_s, u"bannerText"_s}) {
        const QList<QLabel*> labels = rig.window().findChildren<QLabel*>(name);
        for (const QLabel* label : labels) {
            if (label->isVisible())
                out.append(label->text());
        }
    }
    return out.join(u'\n');
}

/// Whatever went wrong, another server can be chosen and used.
void goesOn(TestWindow& rig)
{
    const auto demo = startedDemo();
    QVERIFY(rig.host().openAddress(demo->baseUrl().toString()));
    QTRY_COMPARE(rig.view().boards().filter().listedCount(), 6);
    QTRY_VERIFY(rig.view().gallery().view().model()->rowCount() > 0);
    rig.host().openAddress(u"http://127.0.0.1:9"_s); // before the demo server is gone
}

} // namespace

/// Section by section what a server, a file or an installation can do wrong: a sentence, nothing lost, and it
/// goes on.
class TestWindowErrors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void serverNotReachable()
    {
        TestWindow rig;
        rig.show();
        QVERIFY(rig.host().openAddress(u"http://127.0.0.1:9"_s));
        QTRY_VERIFY(shownSentences(rig).contains(u"cannot be reached"_s));
        QTRY_COMPARE(rig.find<ConnectionButton>()->state(), ConnectionButton::State::Offline);
        QVERIFY(rig.window().actions().action(u"server.retry"_s)->isEnabled());
        goesOn(rig);
    }

    void notInvokeAi()
    {
        const BrokenServer server([](const BrokenServer::Request&) {
            return BrokenServer::answer(200, "text/html", "<html><body>hello</body></html>");
        });
        TestWindow rig;
        rig.show();
        QVERIFY(rig.host().openAddress(server.address()));
        QTRY_VERIFY(shownSentences(rig).contains(u"not an InvokeAI server"_s));
        goesOn(rig);
    }

    void wrongPath()
    {
        const auto demo = startedDemo();
        TestWindow rig;
        rig.show();
        QVERIFY(rig.host().openAddress(demo->baseUrl().toString() + u"/no/such/path"_s));
        QTRY_VERIFY2(shownSentences(rig).contains(u"path"_s) || !shownSentences(rig).isEmpty(),
                     qPrintable(shownSentences(rig)));
        goesOn(rig);
    }

    void tlsError()
    {
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
            QTcpSocket* socket = plain.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        TestWindow rig;
        rig.show();
        QVERIFY(rig.host().openAddress(u"https://127.0.0.1:%1"_s.arg(plain.serverPort())));
        QTRY_VERIFY2(shownSentences(rig).contains(u"secure connection"_s), qPrintable(shownSentences(rig)));
        goesOn(rig);
    }

    void loginWanted()
    {
        const auto demo = startedDemo();
        demo->injectFault({u"unauthorized"_s, {}, -1});
        TestWindow rig;
        rig.show();
        QVERIFY(rig.host().openAddress(demo->baseUrl().toString()));
        QTRY_VERIFY2(shownSentences(rig).contains(u"login"_s), qPrintable(shownSentences(rig)));
        auto* second = rig.view()
                           .gallery()
                           .findChild<QWidget*>(u"galleryState"_s)
                           ->findChild<QPushButton*>(u"stateSecondAction"_s);
        QTRY_VERIFY(second->isVisible());
        QTest::mouseClick(second, Qt::LeftButton);
        auto* dialog = rig.window().findChild<ConnectDialog*>();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QLineEdit*>(u"tokenField"_s)->isVisible());
        demo->clearFaults();
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"tokenField"_s), u"token"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(rig.view().boards().filter().listedCount(), 6);
    }

    void webpMissing()
    {
        const auto demo = startedDemo();
        TestWindow rig({}, false);
        rig.show();
        QVERIFY(rig.window().banner().text().contains(u"qt6-image-formats-plugins"_s));
        QVERIFY(rig.window().banner().isVisible());
        QVERIFY(rig.host().openAddress(demo->baseUrl().toString()));
        QTRY_COMPARE(rig.view().boards().filter().listedCount(), 6);
        QVERIFY(rig.window().banner().isVisible()); // connecting does not take it away
    }

    void badWorkflowFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("not JSON") << QByteArray("this is no JSON");
        QTest::newRow("cut off") << QByteArray("{\"name\": \"x\", \"nodes\": [");
        QTest::newRow("not a workflow") << QByteArray("{\"hello\": \"world\"}");
        QTest::newRow("a list") << QByteArray("[1, 2, 3]");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10);
    }

    void badWorkflowFiles()
    {
        QFETCH(QByteArray, bytes);
        const auto demo = startedDemo();
        TestWindow rig;
        rig.show();
        QVERIFY(rig.host().openAddress(demo->baseUrl().toString()));
        QVERIFY(opensWorkflow(rig.window(), workflowFile));
        const QString path = rig.folder() + u"/bad.json"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QVERIFY(!opensWorkflow(rig.window(), path));
        QVERIFY(!shownSentences(rig).isEmpty());
        QVERIFY(rig.view().workflow().hasWorkflow());
        QCOMPARE(rig.view().workflow().currentFile(), workflowFile);
        QVERIFY(!opensWorkflow(rig.window(), u"/no/such/file.json"_s));
        QVERIFY(rig.view().workflow().hasWorkflow());
    }

    void theServerGoesAwayAndComesBack()
    {
        DemoOptions options;
        auto demo = startedDemo(options);
        options.port = static_cast<quint16>(demo->baseUrl().port());
        TestWindow rig;
        rig.show();
        QVERIFY(rig.host().openAddress(demo->baseUrl().toString()));
        QVERIFY(opensWorkflow(rig.window(), workflowFile));
        QTRY_COMPARE(rig.view().boards().filter().listedCount(), 6);
        QTRY_VERIFY(rig.view().connection().session().hasLiveEvents());
        const int count = rig.view().gallery().view().model()->rowCount();
        demo.reset();
        QTRY_COMPARE_WITH_TIMEOUT(rig.view().connection().session().state(), ServerSession::State::Offline,
                                  20'000);
        QTRY_VERIFY(rig.window().banner().isVisible());
        QVERIFY(rig.window().banner().text().contains(u"cannot be reached"_s));
        // What was there stays.
        QCOMPARE(rig.view().gallery().view().model()->rowCount(), count);
        QCOMPARE(rig.view().boards().filter().listedCount(), 6);
        QVERIFY(rig.view().workflow().hasWorkflow());
        // A message that was put away is not brought back by each further try.
        rig.window().banner().clear(rig.window().banner().topic());
        rig.view().connection().session().retry();
        QTest::qWait(200);
        QVERIFY(!rig.window().banner().isVisible());

        demo = startedDemo(options);
        rig.view().connection().session().retry();
        QTRY_COMPARE_WITH_TIMEOUT(rig.view().connection().session().state(), ServerSession::State::Online,
                                  20'000);
        QTRY_COMPARE(rig.find<ConnectionButton>()->state(), ConnectionButton::State::Online);
        QVERIFY(!rig.window().banner().isVisible());
        rig.host().openAddress(u"http://127.0.0.1:9"_s);
    }

    void aModelThatIsNotInstalledStandsInTheWay()
    {
        const auto demo = startedDemo();
        TestWindow rig;
        rig.show();
        QVERIFY(rig.host().openAddress(demo->baseUrl().toString()));
        QVERIFY(opensWorkflow(rig.window(), workflowFile)); // it names a model that no demo server has
        auto* bar = rig.view().workflow().findChild<SubmitBar*>();
        QTRY_VERIFY(!bar->reasons().isEmpty() && bar->reasons().first().text.contains(u"not installed"_s));
        QVERIFY(!rig.view().workflow().canSubmit());
        rig.window().actions().action(u"workflow.submit"_s)->trigger(); // goes to the field and sends nothing
        QCOMPARE(demo->requestCount(u"POST"_s, u"/api/v1/queue/default/enqueue_batch"_s), 0);
    }

    void theServerGoesAwayInTheMiddleOfARun()
    {
        DemoOptions options;
        options.stepSeconds = 0.3;
        auto demo = startedDemo(options);
        TestWindow rig;
        rig.show();
        QVERIFY(rig.host().openAddress(demo->baseUrl().toString()));
        QVERIFY(opensWorkflow(rig.window(), workflowFile));
        WorkflowPanel& panel = rig.view().workflow();
        QTRY_VERIFY(chooseInForm(panel, u"model"_s, u"tiny-sdxl"_s));
        QTRY_VERIFY(panel.canSubmit());
        const QJsonObject entered = panel.document().json();
        rig.window().actions().action(u"workflow.submit"_s)->trigger();
        auto* run = panel.findChild<RunView*>();
        QVERIFY(run);
        QTRY_VERIFY(run->job().fraction().value_or(0.0) > 0.2);
        demo.reset();
        QTRY_VERIFY_WITH_TIMEOUT(rig.window().banner().isVisible(), 20'000);
        QVERIFY(rig.window().banner().text().contains(u"cannot be reached"_s));
        QCOMPARE(run->job().state(), RunBatchJob::State::Running); // it goes on when the server is back
        QCOMPARE(panel.document().json(), entered);
        QVERIFY(rig.window().actions().action(u"queue.cancelRuns"_s)->isEnabled());
        goesOn(rig);
    }

    void theSettingsCannotBeWritten()
    {
        TestWindow rig;
        rig.show();
        Q_EMIT rig.settings().saveFailed(u"/some/settings.ini"_s);
        QVERIFY(rig.window().banner().text().contains(u"/some/settings.ini"_s));
    }
};

VITRINE_TEST(TestWindowErrors)
#include "tst_windowerrors.moc"
