// SPDX-License-Identifier: Apache-2.0
#include "lib/events/engineiopacket.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

class TestEngineIoPacket : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        using Type = EngineIoPacket::Type;
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("type"); // -1: no packet
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("open") << QByteArray("0{}") << int(Type::Open) << QByteArray("{}");
        QTest::newRow("close") << QByteArray("1") << int(Type::Close) << QByteArray();
        QTest::newRow("ping") << QByteArray("2") << int(Type::Ping) << QByteArray();
        QTest::newRow("ping with data") << QByteArray("2probe") << int(Type::Ping) << QByteArray("probe");
        QTest::newRow("pong") << QByteArray("3") << int(Type::Pong) << QByteArray();
        QTest::newRow("message") << QByteArray("42[\"a\"]") << int(Type::Message) << QByteArray("2[\"a\"]");
        QTest::newRow("upgrade") << QByteArray("5") << int(Type::Upgrade) << QByteArray();
        QTest::newRow("noop") << QByteArray("6") << int(Type::Noop) << QByteArray();
        QTest::newRow("binary") << QByteArray("bAQID") << int(Type::Binary) << QByteArray("\1\2\3");
        QTest::newRow("empty") << QByteArray() << -1 << QByteArray();
        QTest::newRow("unknown type") << QByteArray("7") << -1 << QByteArray();
        QTest::newRow("no type") << QByteArray("<html>") << -1 << QByteArray();
        QTest::newRow("nul") << QByteArray(1, '\0') << -1 << QByteArray();
        QTest::newRow("broken base64") << QByteArray("b!!") << -1 << QByteArray();
    }

    void parses()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, type);
        QFETCH(QByteArray, data);
        const auto packet = EngineIoPacket::parse(text);
        QCOMPARE(packet.has_value(), type >= 0);
        if (!packet)
            return;
        QCOMPARE(int(packet->type), type);
        QCOMPARE(packet->data, data);
        QCOMPARE(packet->toText(), text);
    }

    void splitsAndJoinsPayloads()
    {
        const QByteArray body = "2\x1e"
                                "42[\"a\"]\x1e"
                                "6";
        const QList<QByteArray> packets{"2", "42[\"a\"]", "6"};
        QCOMPARE(EngineIoPacket::splitPayload(body), packets);
        QCOMPARE(EngineIoPacket::joinPayload(packets), body);
        QCOMPARE(EngineIoPacket::splitPayload("\x1e\x1e"
                                              "2\x1e"),
                 QList<QByteArray>{"2"});
        QVERIFY(EngineIoPacket::splitPayload({}).isEmpty());
    }

    void readsHandshakes()
    {
        const auto real = EngineIoHandshake::parse(
            R"({"sid":"bQu","upgrades":["websocket"],"pingTimeout":20000,"pingInterval":25000,
                "maxPayload":1000000})");
        QVERIFY(real);
        QCOMPARE(real->sid, u"bQu"_s);
        QCOMPARE(real->silenceMs(), 45'000);
        QCOMPARE(real->maxPayload, 1'000'000);

        const auto odd =
            EngineIoHandshake::parse(R"({"sid":"a","pingInterval":-1,"pingTimeout":1e300,"maxPayload":"x"})");
        QVERIFY(odd);
        QCOMPARE(odd->pingIntervalMs, 25'000);
        QCOMPARE(odd->pingTimeoutMs, 600'000);
        QCOMPARE(odd->maxPayload, 1'000'000);
    }

    void refusesWhatIsNoHandshake_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char* json : {"", "{}", "[]", "<html>", R"({"sid":7})", R"({"sid":""})", R"({"sid":"a")"})
            QTest::newRow(json) << QByteArray(json);
    }

    void refusesWhatIsNoHandshake()
    {
        QFETCH(QByteArray, json);
        const auto handshake = EngineIoHandshake::parse(json);
        QVERIFY(!handshake);
        QCOMPARE(handshake.error().kind, ApiError::Kind::NotInvokeAi);
    }
};

VITRINE_TEST(TestEngineIoPacket)
#include "tst_engineiopacket.moc"
