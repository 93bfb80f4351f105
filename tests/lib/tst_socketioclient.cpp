// SPDX-License-Identifier: Apache-2.0
#include "lib/events/socketioclient.h"
#include "tests/support/fakesocketio.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

EventTimings quick()
{
    EventTimings timings;
    timings.handshakeMs = 400;
    timings.firstRetryMs = 20;
    timings.longestRetryMs = 100;
    timings.rejectedRetryMs = 300;
    timings.stableMs = 0;
    return timings;
}

/// A client of a fake server, and everything that it said.
struct Rig {
    explicit Rig(const QString& address, const QByteArray& token = {})
        : requests(profileFor(address, token))
        , client(requests, lane)
    {
        client.setTimings(quick());
    }

    static ServerProfile profileFor(const QString& address, const QByteArray& token)
    {
        ServerProfile profile = *ServerProfile::fromAddress(address);
        profile.token = token;
        return profile;
    }

    [[nodiscard]] ApiError lastError() const
    {
        return disconnected.isEmpty() ? ApiError{} : disconnected.last().at(0).value<ApiError>();
    }

    RequestFactory requests;
    QNetworkAccessManager lane;
    SocketIoClient client;
    QSignalSpy connected{&client, &SocketIoClient::connected};
    QSignalSpy disconnected{&client, &SocketIoClient::disconnected};
    QSignalSpy events{&client, &SocketIoClient::eventReceived};
    QSignalSpy acknowledged{&client, &SocketIoClient::acknowledged};
    QSignalSpy missed{&client, &SocketIoClient::mayHaveMissedEvents};
    QSignalSpy states{&client, &SocketIoClient::stateChanged};
};

using State = SocketIoClient::State;

} // namespace

class TestSocketIoClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void connectsOverWebSocketFirst()
    {
        FakeSocketIo server;
        Rig rig(server.address());
        QVERIFY(rig.client.transportName().isEmpty());
        rig.client.start();
        QCOMPARE(rig.client.state(), State::Connecting);
        QVERIFY(rig.connected.isEmpty());
        QTRY_COMPARE(rig.connected.size(), 1);
        QCOMPARE(rig.client.state(), State::Connected);
        QCOMPARE(rig.client.transportName(), u"websocket"_s);
        QCOMPARE(server.count("GET", "transport=polling"), 0);
        QVERIFY(server.heads().first().startsWith("GET /ws/socket.io/?EIO=4&transport=websocket "));

        server.sendEvent(u"queue_cleared"_s, {{u"queue_id"_s, u"default"_s}});
        QTRY_COMPARE(rig.events.size(), 1);
        QCOMPARE(rig.events.first().at(0).toString(), u"queue_cleared"_s);
        QCOMPARE(rig.events.first().at(1).toJsonObject()["queue_id"_L1].toString(), u"default"_s);

        const qint64 id = rig.client.send(u"subscribe_queue"_s, QJsonObject{{u"queue_id"_s, u"default"_s}});
        QTRY_COMPARE(rig.acknowledged.size(), 1);
        QCOMPARE(rig.acknowledged.first().at(0).toLongLong(), id);
        QCOMPARE(server.emitted().first().name, u"subscribe_queue"_s);
        QVERIFY(rig.disconnected.isEmpty());
    }

    void pollsWhereWebSocketFails_data()
    {
        QTest::addColumn<int>("refusal");
        QTest::addColumn<bool>("silent");
        for (const int status : {400, 401, 403, 404, 500, 501, 502})
            QTest::addRow("%d", status) << status << false;
        QTest::newRow("silent") << 0 << true;
    }

    void pollsWhereWebSocketFails()
    {
        QFETCH(int, refusal);
        QFETCH(bool, silent);
        FakeSocketIo server;
        server.script.refuseWebSocket = refusal;
        server.script.silentWebSocket = silent;
        Rig rig(server.address());
        rig.client.start();
        QTRY_COMPARE(rig.connected.size(), 1);
        QCOMPARE(rig.client.transportName(), u"polling"_s);
        QVERIFY(rig.disconnected.isEmpty());

        // Several packets in one answer, in order.
        QTRY_VERIFY(server.pollWaits());
        server.sendPackets({R"(42["a",{}])", "6", R"(42["b",{}])", R"(42["c",{}])"});
        QTRY_COMPARE(rig.events.size(), 3);
        QCOMPARE(rig.events.at(0).at(0).toString(), u"a"_s);
        QCOMPARE(rig.events.at(2).at(0).toString(), u"c"_s);
        rig.client.send(u"x"_s, QJsonObject());
        const qint64 last = rig.client.send(u"y"_s, QJsonObject());
        QTRY_COMPARE(rig.acknowledged.size(), 2);
        QCOMPARE(rig.acknowledged.last().at(0).toLongLong(), last);
        QCOMPARE(server.emitted().size(), 2);
    }

    void pollsAskForPlainBodies()
    {
        FakeSocketIo server;
        server.script.refuseWebSocket = 400;
        Rig rig(server.address());
        rig.client.start();
        QTRY_COMPARE(rig.connected.size(), 1);
        for (const QByteArray& head : server.heads()) {
            if (head.contains("transport=polling"))
                QVERIFY2(head.toLower().contains("accept-encoding: identity"), head.constData());
        }
        QVERIFY(server.count("POST", "sid=") >= 1); // a slow machine has answered a ping by now
    }

    void webSocketWorksWherePollingIsBroken_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 500, 501})
            QTest::addRow("%d", status) << status;
    }

    void webSocketWorksWherePollingIsBroken()
    {
        QFETCH(int, status);
        FakeSocketIo server;
        server.script.refusePolling = status;
        Rig rig(server.address());
        rig.client.start();
        QTRY_COMPARE(rig.connected.size(), 1);
        QCOMPARE(rig.client.transportName(), u"websocket"_s);
    }

    void saysWhyNothingWorks_data()
    {
        using Kind = ApiError::Kind;
        QTest::addColumn<int>("webSocket");
        QTest::addColumn<int>("polling");
        QTest::addColumn<QByteArray>("handshake");
        QTest::addColumn<ApiError::Kind>("kind");
        QTest::newRow("500") << 500 << 500 << QByteArray() << Kind::Server;
        QTest::newRow("web page") << 400 << 200 << QByteArray() << Kind::NotInvokeAi;
        QTest::newRow("forbidden") << 403 << 403 << QByteArray() << Kind::Forbidden;
        QTest::newRow("login page") << 401 << 401 << QByteArray() << Kind::Unauthorized;
        QTest::newRow("no handshake") << 0 << 0 << QByteArray("0{}") << Kind::NotInvokeAi;
        QTest::newRow("other packet") << 0 << 0 << QByteArray("2") << Kind::NotInvokeAi;
        QTest::newRow("no packet") << 0 << 0 << QByteArray("hello") << Kind::NotInvokeAi;
    }

    void saysWhyNothingWorks()
    {
        QFETCH(int, webSocket);
        QFETCH(int, polling);
        QFETCH(QByteArray, handshake);
        QFETCH(ApiError::Kind, kind);
        FakeSocketIo server;
        server.script.refuseWebSocket = webSocket;
        server.script.refusePolling = polling;
        server.script.handshake = handshake;
        Rig rig(server.address());
        rig.client.start();
        QTRY_VERIFY(rig.disconnected.size() >= 2); // and it goes on trying
        QCOMPARE(rig.lastError().kind, kind);
        QCOMPARE(rig.lastError().server, server.address());
        QVERIFY(!rig.lastError().request.isEmpty());
        QVERIFY(rig.connected.isEmpty());

        server.script = {};
        QTRY_COMPARE(rig.connected.size(), 1);
    }

    void saysThatTlsFails()
    {
        QTcpServer server; // knows no TLS
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            QTcpSocket* socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
            });
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Rig rig(u"https://127.0.0.1:%1"_s.arg(server.serverPort()));
        rig.client.start();
        QTRY_VERIFY(rig.disconnected.size() >= 1);
        QCOMPARE(rig.lastError().kind, ApiError::Kind::Tls);
    }

    void triesBothWhenNobodyAnswers()
    {
        FakeSocketIo server;
        server.script.muteSession = true;
        Rig rig(server.address());
        rig.client.start();
        QTRY_COMPARE(rig.disconnected.size(), 1);
        QCOMPARE(rig.lastError().kind, ApiError::Kind::Timeout);
        QVERIFY(server.count("GET", "transport=polling") >= 2);
    }

    void reachesAServerThatComesLater()
    {
        auto server = std::make_unique<FakeSocketIo>();
        const quint16 port = server->serverPort();
        Rig rig(server->address());
        server->close();
        rig.client.start();
        QTRY_VERIFY(rig.disconnected.size() >= 3);
        QCOMPARE(rig.lastError().kind, ApiError::Kind::Unreachable);
        QVERIFY(server->listen(QHostAddress::LocalHost, port));
        QTRY_COMPARE(rig.connected.size(), 1);
    }

    void reconnectsAfterADrop_data()
    {
        QTest::addColumn<bool>("polling");
        QTest::newRow("websocket") << false;
        QTest::newRow("polling") << true;
    }

    void reconnectsAfterADrop()
    {
        QFETCH(bool, polling);
        FakeSocketIo server;
        server.script.refuseWebSocket = polling ? 400 : 0;
        Rig rig(server.address());
        rig.client.start();
        QTRY_COMPARE(rig.connected.size(), 1);
        if (polling)
            QTRY_VERIFY(server.pollWaits());
        server.dropAll();
        QTRY_COMPARE(rig.connected.size(), 2);
        QCOMPARE(server.accepted(), 2);
        server.sendEvent(u"a"_s, {});
        QTRY_COMPARE(rig.events.size(), 1);
        if (!polling)
            QCOMPARE(rig.lastError().kind, ApiError::Kind::Unreachable);
    }

    void remembersThatOnlyPollingWorks()
    {
        FakeSocketIo server;
        server.script.refuseWebSocket = 400;
        Rig rig(server.address());
        rig.client.start();
        QTRY_COMPARE(rig.connected.size(), 1);
        QTRY_VERIFY(server.pollWaits());
        QCOMPARE(server.count("GET", "transport=websocket"), 1);
        server.dropAll();
        QTRY_COMPARE(rig.connected.size(), 2);
        QCOMPARE(rig.client.transportName(), u"polling"_s);
        QCOMPARE(server.count("GET", "transport=websocket"), 1);
    }

    void triesWebSocketAgainLater()
    {
        FakeSocketIo server;
        server.script.refuseWebSocket = 400;
        Rig rig(server.address());
        EventTimings timings = quick();
        timings.webSocketAgainMs = 0;
        rig.client.setTimings(timings);
        rig.client.start();
        QTRY_COMPARE(rig.connected.size(), 1);
        QTRY_VERIFY(server.pollWaits());
        server.script.refuseWebSocket = 0;
        server.dropAll();
        QTRY_COMPARE(rig.connected.size(), 2);
        QCOMPARE(rig.client.transportName(), u"websocket"_s);
    }

    void answersPings()
    {
        FakeSocketIo server;
        server.script.pingIntervalMs = 20;
        Rig rig(server.address());
        rig.client.start();
        QTRY_VERIFY(server.pongs() >= 3);
        QVERIFY(rig.disconnected.isEmpty());
    }

    void noticesAMissedPing_data() { reconnectsAfterADrop_data(); }

    void noticesAMissedPing()
    {
        QFETCH(bool, polling);
        FakeSocketIo server;
        server.script.refuseWebSocket = polling ? 400 : 0;
        server.script.pings = false;
        server.script.pingTimeoutMs = 100;
        Rig rig(server.address());
        rig.client.start();
        QTRY_COMPARE(rig.connected.size(), 1);
        QTRY_COMPARE(rig.disconnected.size(), 1);
        QCOMPARE(rig.lastError().kind, ApiError::Kind::Timeout);
        QTRY_COMPARE(rig.connected.size(), 2);
    }

    void sendsTheTokenInTheConnectPacket()
    {
        FakeSocketIo server;
        Rig rig(server.address(), "secret");
        rig.client.start();
        QTRY_COMPARE(rig.connected.size(), 1);
        QCOMPARE(server.logins().first(), QJsonObject({{u"token"_s, u"secret"_s}}));
        QVERIFY(server.heads().first().contains("Authorization: Bearer secret"));
        QVERIFY(!server.heads().first().left(server.heads().first().indexOf('\r')).contains("secret"));
    }

    void reportsARefusedLogin_data() { reconnectsAfterADrop_data(); }

    void reportsARefusedLogin()
    {
        QFETCH(bool, polling);
        FakeSocketIo server;
        server.script.refuseWebSocket = polling ? 400 : 0;
        server.script.rejectLogin = true;
        Rig rig(server.address(), "old");
        rig.client.start();
        QTRY_COMPARE(rig.disconnected.size(), 1);
        QCOMPARE(rig.lastError().kind, ApiError::Kind::Unauthorized);
        QCOMPARE(rig.lastError().detail, u"Connection rejected by server"_s);
        QCOMPARE(rig.client.state(), State::Disconnected);
        QCOMPARE(server.logins().size(), 1); // the other transport would not help

        // A new login counts at once.
        server.script.rejectLogin = false;
        rig.requests.setToken("new");
        rig.client.reconnect();
        QTRY_COMPARE(rig.connected.size(), 1);
        QCOMPARE(server.logins().last()["token"_L1].toString(), u"new"_s);
    }

    void asksAgainAfterARefusedLogin()
    {
        FakeSocketIo server;
        server.script.rejectLogin = true;
        Rig rig(server.address(), "t");
        rig.client.start();
        QElapsedTimer time;
        QTRY_COMPARE(rig.disconnected.size(), 1);
        time.start();
        server.script.rejectLogin = false;
        QTRY_COMPARE(rig.connected.size(), 1);
        QVERIFY2(time.elapsed() >= 100, "slower than after a failure");
    }

    void comesBackAfterTheServerEndsIt_data()
    {
        QTest::addColumn<QByteArray>("packet");
        QTest::newRow("socket.io disconnect") << QByteArray("41");
        QTest::newRow("engine.io close") << QByteArray("1");
    }

    void comesBackAfterTheServerEndsIt()
    {
        QFETCH(QByteArray, packet);
        FakeSocketIo server;
        Rig rig(server.address());
        rig.client.start();
        QTRY_COMPARE(rig.connected.size(), 1);
        server.sendPackets({packet});
        QTRY_COMPARE(rig.disconnected.size(), 1);
        QCOMPARE(rig.lastError().kind, ApiError::Kind::Server);
        QTRY_COMPARE(rig.connected.size(), 2);
    }

    void makesALostPollGood_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {500, 502, 504})
            QTest::addRow("%d", status) << status;
    }

    void makesALostPollGood()
    {
        QFETCH(int, status);
        FakeSocketIo server;
        server.script.refuseWebSocket = 400;
        Rig rig(server.address());
        EventTimings timings = quick();
        timings.firstRetryMs = 0; // whatever its age, the connection is made good at once
        rig.client.setTimings(timings);
        rig.client.start();
        QTRY_COMPARE(rig.connected.size(), 1);
        QTRY_VERIFY(server.pollWaits());
        server.timeOutPoll(status);
        QTRY_COMPARE(rig.connected.size(), 2);
        QCOMPARE(server.accepted(), 2);
        // It never looked broken from outside.
        QVERIFY(rig.disconnected.isEmpty());
        QCOMPARE(rig.client.state(), State::Connected);
        QCOMPARE(rig.states.size(), 2);
        QTRY_COMPARE(server.goodbyes(), 1); // to the session that was given up
        server.sendEvent(u"a"_s, {});
        QTRY_COMPARE(rig.events.size(), 1);
    }

    void goesDownWhenALostPollCannotBeMadeGood()
    {
        FakeSocketIo server;
        server.script.refuseWebSocket = 400;
        Rig rig(server.address());
        EventTimings timings = quick();
        timings.firstRetryMs = 0;
        rig.client.setTimings(timings);
        rig.client.start();
        QTRY_COMPARE(rig.connected.size(), 1);
        QTRY_VERIFY(server.pollWaits());
        server.script.refusePolling = 502;
        server.timeOutPoll();
        QTRY_VERIFY(!rig.disconnected.isEmpty());
        server.script.refusePolling = 0;
        QTRY_COMPARE(rig.connected.size(), 2);
    }

    void startsAnewWhenTheSessionIsForgotten()
    {
        FakeSocketIo server;
        server.script.refuseWebSocket = 400;
        Rig rig(server.address());
        rig.client.start();
        QTRY_COMPARE(rig.connected.size(), 1);
        QTRY_VERIFY(server.pollWaits());
        server.timeOutPoll(400);
        QTRY_COMPARE(rig.disconnected.size(), 1);
        QCOMPARE(rig.lastError().httpStatus, 400);
        QTRY_COMPARE(rig.connected.size(), 2);
    }

    void noticesThatQtRepeatedAPoll()
    {
        // Qt sends the poll again by itself, on the same session: what comes next goes to the one that was
        // cut off.
        FakeSocketIo server;
        server.script.refuseWebSocket = 400;
        Rig rig(server.address());
        rig.client.start();
        QTRY_COMPARE(rig.connected.size(), 1);
        QTRY_VERIFY(server.pollWaits());
        server.script.breakPolls = 1;
        server.sendPackets({"6"});
        QTRY_COMPARE(rig.connected.size(), 2);
        QCOMPARE(server.script.breakPolls, 0);
        QTRY_VERIFY(server.pollWaits());
        server.sendEvent(u"a"_s, {});
        QTRY_COMPARE(rig.events.size(), 1);
    }

    void aFailedPostEndsTheConnection()
    {
        FakeSocketIo server;
        server.script.refuseWebSocket = 400;
        Rig rig(server.address());
        rig.client.start();
        QTRY_COMPARE(rig.connected.size(), 1);
        server.script.refusePosts = 500;
        rig.client.send(u"a"_s, {});
        QTRY_VERIFY(rig.disconnected.size() >= 1);
        server.script.refusePosts = 0;
        QTRY_VERIFY(rig.connected.size() >= 2);
    }

    void survivesGarbage()
    {
        FakeSocketIo server;
        Rig rig(server.address());
        rig.client.start();
        QTRY_COMPARE(rig.connected.size(), 1);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"unreadable Engine.IO packet"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"unreadable Socket.IO packet"_s));
        server.sendPackets({"hello", "42[", "6", "3", "bAQID", R"(42/other,["a",{}])", R"(42["b",{}])"});
        QTRY_COMPARE(rig.events.size(), 1);
        QCOMPARE(rig.events.first().at(0).toString(), u"b"_s);
        QCOMPARE(rig.missed.size(), 2);
        QVERIFY(rig.disconnected.isEmpty());
    }

    void stopsAndSaysGoodbye_data() { reconnectsAfterADrop_data(); }

    void stopsAndSaysGoodbye()
    {
        QFETCH(bool, polling);
        FakeSocketIo server;
        server.script.refuseWebSocket = polling ? 400 : 0;
        Rig rig(server.address());
        rig.client.start();
        rig.client.start(); // a second one changes nothing
        QTRY_COMPARE(rig.connected.size(), 1);
        rig.client.stop();
        QCOMPARE(rig.client.state(), State::Disconnected);
        QTRY_COMPARE(server.goodbyes(), 1);
        rig.client.send(u"a"_s, {});
        QVERIFY(rig.disconnected.isEmpty());
        QCOMPARE(server.accepted(), 1);
        rig.client.start();
        QTRY_COMPARE(rig.connected.size(), 2);
        QVERIFY(server.emitted().isEmpty());
    }

    void canBeStoppedFromItsOwnSignals()
    {
        FakeSocketIo server;
        Rig rig(server.address());
        connect(&rig.client, &SocketIoClient::eventReceived, &rig.client, &SocketIoClient::stop);
        rig.client.start();
        QTRY_COMPARE(rig.connected.size(), 1);
        server.sendPackets({R"(42["a",{}])", R"(42["b",{}])"});
        QTRY_COMPARE(rig.client.state(), State::Disconnected);
        QTRY_COMPARE(server.goodbyes(), 1);
        QCOMPARE(rig.events.size(), 1);
    }

    void canBeDestroyedAtAnyMoment()
    {
        FakeSocketIo server;
        for (const int refusal : {0, 400}) {
            server.script.refuseWebSocket = refusal;
            {
                Rig rig(server.address());
                rig.client.start();
            }
            {
                Rig rig(server.address());
                rig.client.start();
                QTRY_COMPARE(rig.connected.size(), 1);
            }
        }
    }
};

VITRINE_TEST(TestSocketIoClient)
#include "tst_socketioclient.moc"
