// SPDX-License-Identifier: Apache-2.0
#include "tests/support/brokenserver.h"
#include "tests/support/testdata.h"
#include "tests/support/testmain.h"
#include "tests/ui/testwindow.h"
#include "ui/boards/boardmodel.h"
#include "ui/boards/boardspanel.h"
#include "ui/connection/connectdialog.h"
#include "ui/connection/serverconnection.h"
#include "ui/workflow/workflowpanel.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTcpSocket>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

/// The dialog, driven as a user does.
struct Dialog {
    explicit Dialog(TestWindow& rig)
        : dialog(rig.window().askForServer())
    {
    }

    void type(const QString& address) const
    {
        auto* field = dialog->findChild<QLineEdit*>(u"addressField"_s);
        field->selectAll();
        QTest::keyClicks(field, address);
    }
    void connectNow() const
    {
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"connectButton"_s), Qt::LeftButton);
    }
    [[nodiscard]] QLabel* error() const { return dialog->findChild<QLabel*>(u"connectError"_s); }
    [[nodiscard]] QLineEdit* token() const { return dialog->findChild<QLineEdit*>(u"tokenField"_s); }
    [[nodiscard]] QString typed() const { return dialog->findChild<QLineEdit*>(u"addressField"_s)->text(); }

    QPointer<ConnectDialog> dialog;
};

QStringList addressesOf(TestWindow& rig)
{
    QStringList addresses;
    const QList<ServerProfile> profiles = rig.host().profiles().all();
    for (const ServerProfile& profile : profiles)
        addresses.append(profile.displayAddress());
    return addresses;
}

} // namespace

class TestConnectDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void connectsAndRemembers()
    {
        const auto demo = startedDemo();
        const QString address = demo->baseUrl().toString();
        TestWindow rig;
        rig.show();
        QVERIFY(!rig.window().view());
        const Dialog dialog(rig);
        dialog.type(address);
        dialog.connectNow();
        QTRY_VERIFY(rig.window().view());
        QTRY_VERIFY(!dialog.dialog);
        QTRY_COMPARE(rig.view().boards().filter().listedCount(), 6);
        QCOMPARE(addressesOf(rig), QStringList{address});
        QCOMPARE(rig.settings().get<SettingKey::LastServer>(), address);
        const Dialog again(rig);
        QCOMPARE(again.typed(), address);
    }

    void badAddressesAreRefusedInPlace_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("scheme") << u"ftp://host"_s;
        QTest::newRow("password") << u"http://user:secret@host"_s;
        QTest::newRow("nonsense") << u"http://:/"_s;
    }

    void badAddressesAreRefusedInPlace()
    {
        QFETCH(QString, address);
        TestWindow rig;
        rig.show();
        const Dialog dialog(rig);
        dialog.dialog->findChild<QLineEdit*>(u"addressField"_s)->setText(address);
        dialog.connectNow();
        QVERIFY(dialog.error()->isVisible());
        QVERIFY(!dialog.error()->text().isEmpty());
        QCOMPARE(dialog.typed(), address);
        QVERIFY(!rig.window().view());
    }

    void serversThatAreNoneAreSaidInPlace_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("html") << QByteArray(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n"
            "Connection: close\r\n\r\n<html>");
        QTest::newRow("other json") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                                                  "Content-Length: 2\r\nConnection: close\r\n\r\n[]");
        QTest::newRow("wrong path") << QByteArray(
            "HTTP/1.1 404 X\r\nContent-Type: text/html\r\nContent-Length: 0\r\n"
            "Connection: close\r\n\r\n");
        QTest::newRow("no http") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
        QTest::newRow("closes") << QByteArray();
        QTest::newRow("failure") << QByteArray(
            "HTTP/1.1 500 X\r\nContent-Type: application/json\r\nContent-Length: 2\r\n"
            "Connection: close\r\n\r\n{}");
    }

    void serversThatAreNoneAreSaidInPlace()
    {
        QFETCH(QByteArray, answer);
        const BrokenServer server([answer](const BrokenServer::Request&) {
            return BrokenServer::Reaction{answer, true};
        });
        TestWindow rig;
        rig.show();
        const Dialog dialog(rig);
        dialog.type(server.address());
        dialog.connectNow();
        QTRY_VERIFY(dialog.error()->isVisible());
        QVERIFY2(dialog.error()->text().size() > 20, qPrintable(dialog.error()->text()));
        QCOMPARE(dialog.typed(), server.address());
        QVERIFY(!rig.window().view());
        QVERIFY(dialog.dialog->findChild<QPushButton*>(u"connectButton"_s)->isEnabled());
    }

    void notReachableAndTlsAreSaidInPlace()
    {
        // Answers a TLS greeting with something that is none.
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
            QTcpSocket* socket = plain.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 deadPort = closed.serverPort();
        closed.close();
        TestWindow rig;
        rig.show();
        const Dialog dialog(rig);
        dialog.type(u"http://127.0.0.1:%1"_s.arg(deadPort));
        dialog.connectNow();
        QTRY_VERIFY(dialog.error()->isVisible());
        QVERIFY(dialog.error()->text().contains(u"cannot be reached"_s));
        dialog.type(u"https://127.0.0.1:%1"_s.arg(plain.serverPort()));
        QVERIFY(!dialog.error()->isVisible());
        dialog.connectNow();
        QTRY_VERIFY(dialog.error()->isVisible());
        QVERIFY2(dialog.error()->text().contains(u"secure connection"_s), qPrintable(dialog.error()->text()));
    }

    void aLoginIsAskedForAndKeptForTheSessionOnly()
    {
        const auto demo = startedDemo();
        demo->injectFault({u"unauthorized"_s, {}, -1});
        TestWindow rig;
        rig.show();
        const Dialog dialog(rig);
        dialog.type(demo->baseUrl().toString());
        dialog.connectNow();
        QTRY_VERIFY(dialog.error()->isVisible());
        QVERIFY(dialog.token()->isVisible());
        QCOMPARE(dialog.token()->echoMode(), QLineEdit::Password);
        demo->clearFaults();
        QTest::keyClicks(dialog.token(), u"secret-token"_s);
        dialog.connectNow();
        QTRY_VERIFY(rig.window().view());
        QCOMPARE(rig.view().connection().session().profile().token, QByteArray("secret-token"));
        QVERIFY(rig.settings().flush());
        QFile file(rig.settings().filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("secret-token"));
        QVERIFY(!QDir(rig.folder() + u"/cache"_s).exists(u"thumbnails"_s));
    }

    void anotherAddressForgetsTheToken()
    {
        TestWindow rig;
        rig.show();
        const Dialog dialog(rig);
        dialog.dialog->setAddress(u"localhost:1"_s, true);
        QTest::keyClicks(dialog.token(), u"secret"_s);
        dialog.type(u"evil.example"_s);
        QVERIFY(dialog.token()->text().isEmpty());
        QVERIFY(!dialog.token()->isVisible());
    }

    void aServerThatHangsCanBeGivenUp()
    {
        const BrokenServer server([](const BrokenServer::Request&) {
            return BrokenServer::Reaction{{}, false};
        });
        TestWindow rig;
        rig.show();
        const Dialog dialog(rig);
        dialog.type(server.address());
        dialog.connectNow();
        QTRY_VERIFY(!server.requests().isEmpty());
        auto* cancel = dialog.dialog->findChild<QPushButton*>(u"connectCancel"_s);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(dialog.dialog->isVisible());
        QVERIFY(dialog.dialog->findChild<QLineEdit*>(u"addressField"_s)->isEnabled());
        QCOMPARE(dialog.typed(), server.address());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_VERIFY(!dialog.dialog);
    }

    void theDemoServerIsOneClick()
    {
        const auto demo = startedDemo();
        int started = 0;
        TestWindow rig([&]() -> Result<QUrl> {
            ++started;
            return demo->baseUrl();
        });
        rig.show();
        QCOMPARE(started, 0); // only when it is wanted
        const Dialog dialog(rig);
        QTest::mouseClick(dialog.dialog->findChild<QPushButton*>(u"demoButton"_s), Qt::LeftButton);
        QTRY_VERIFY(rig.window().view());
        QVERIFY(rig.view().connection().isDemo());
        QCOMPARE(rig.settings().get<SettingKey::LastServer>(), u"demo"_s);
        QVERIFY(addressesOf(rig).isEmpty());
    }

    void aFirstStartOpensTheDemoServer()
    {
        const auto demo = startedDemo();
        TestWindow rig([&]() -> Result<QUrl> { return demo->baseUrl(); });
        rig.show();
        QVERIFY(rig.host().openRemembered());
        QVERIFY(rig.view().connection().isDemo());
        QTRY_COMPARE(rig.view().boards().filter().listedCount(), 6);
    }

    void aDemoServerThatCannotStartIsSaid()
    {
        TestWindow rig([]() -> Result<QUrl> {
            return Failure(ApiError{ApiError::Kind::Unreachable, 0, {}, u"no port"_s, u"127.0.0.1"_s});
        });
        rig.show();
        const Result<void> opened = rig.host().openRemembered();
        QVERIFY(!opened);
        rig.window().showNoServer(opened.error());
        QVERIFY(rig.find<QLabel>(u"connectError"_s)->text().contains(u"no port"_s));
        const Dialog dialog(rig);
        QTest::mouseClick(dialog.dialog->findChild<QPushButton*>(u"demoButton"_s), Qt::LeftButton);
        QVERIFY(dialog.error()->isVisible());
    }

    void serversAreSwitchedWithoutARestart()
    {
        const auto one = startedDemo();
        DemoOptions options;
        options.boards = 2;
        const auto two = startedDemo(options);
        TestWindow rig;
        rig.show();
        QVERIFY(rig.host().openAddress(one->baseUrl().toString()));
        QTRY_COMPARE(rig.view().boards().filter().listedCount(), 6);
        QVERIFY(opensWorkflow(rig.window(), testData(u"workflows/sdxl-text-to-image.workflow.json"_s)));
        for (int i = 0; i < 3; ++i) {
            QVERIFY(rig.host().openAddress(two->baseUrl().toString()));
            QTRY_COMPARE(rig.view().boards().filter().listedCount(), 2);
            QVERIFY(rig.view().workflow().hasWorkflow()); // nothing entered is lost
            QVERIFY(rig.host().openAddress(one->baseUrl().toString()));
            QTRY_COMPARE(rig.view().boards().filter().listedCount(), 6);
        }
        auto* menu = rig.find<QToolButton>(u"connectionButton"_s)->menu();
        Q_EMIT menu->aboutToShow();
        QStringList entries;
        const QList<QAction*> actions = menu->actions();
        for (const QAction* action : actions)
            entries.append(action->text());
        QVERIFY(entries.contains(one->baseUrl().toString()));
        QVERIFY(entries.contains(two->baseUrl().toString()));
    }
};

VITRINE_TEST(TestConnectDialog)
#include "tst_connectdialog.moc"
