// SPDX-License-Identifier: Apache-2.0
#include "lib/events/socketiopacket.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

class TestSocketIoPacket : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        using Type = SocketIoPacket::Type;
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("nameSpace");
        QTest::addColumn<qint64>("ackId"); // -1: none
        QTest::addColumn<QJsonValue>("data");
        const QString root = u"/"_s;
        const QJsonValue nothing = QJsonValue::Undefined;
        const auto row = [](const char* text, Type type, const QString& ns, qint64 id,
                            const QJsonValue& data) {
            QTest::newRow(text) << QByteArray(text) << int(type) << ns << id << data;
        };
        row("0", Type::Connect, root, -1, nothing);
        row(R"(0{"sid":"x"})", Type::Connect, root, -1, QJsonObject{{u"sid"_s, u"x"_s}});
        row(R"(0/admin,{"sid":"x"})", Type::Connect, u"/admin"_s, -1, QJsonObject{{u"sid"_s, u"x"_s}});
        row("1", Type::Disconnect, root, -1, nothing);
        row("1/admin", Type::Disconnect, u"/admin"_s, -1, nothing);
        row(R"(2["a"])", Type::Event, root, -1, QJsonArray{u"a"_s});
        row(R"(2["a",{"b":1}])", Type::Event, root, -1, QJsonArray{u"a"_s, QJsonObject{{u"b"_s, 1}}});
        row(R"(212["a"])", Type::Event, root, 12, QJsonArray{u"a"_s});
        row(R"(2/admin,7["a"])", Type::Event, u"/admin"_s, 7, QJsonArray{u"a"_s});
        row("35[]", Type::Ack, root, 5, QJsonArray{});
        row("3/admin,0[true]", Type::Ack, u"/admin"_s, 0, QJsonArray{true});
        row(R"(4{"message":"no"})", Type::ConnectError, root, -1, QJsonObject{{u"message"_s, u"no"_s}});
        row(R"(4"no")", Type::ConnectError, root, -1, u"no"_s);
        row("4", Type::ConnectError, root, -1, nothing);
    }

    void parses()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, type);
        QFETCH(QString, nameSpace);
        QFETCH(qint64, ackId);
        QFETCH(QJsonValue, data);
        const auto packet = SocketIoPacket::parse(text);
        QVERIFY(packet);
        QCOMPARE(int(packet->type), type);
        QCOMPARE(packet->nameSpace, nameSpace);
        QCOMPARE(packet->ackId.value_or(-1), ackId);
        QCOMPARE(packet->data, data);
        if (!data.isString() && text != "1/admin")
            QCOMPARE(packet->toText(), text);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"",
                                 "5",
                                 R"(51-["a",{"_placeholder":true,"num":0}])",
                                 "x",
                                 "2",
                                 "2{}",
                                 "2[]",
                                 "2[7]",
                                 R"(2["a")",
                                 R"(2["a"]x)",
                                 "3[]",
                                 "35",
                                 "35{}",
                                 "0[]",
                                 "0{",
                                 "07",
                                 "1{}",
                                 "47",
                                 "4[]",
                                 R"(2999999999999999999999["a"])",
                                 "2/admin",
                                 "2/",
                                 "2/,",
                                 R"(4"a","b")"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("deep") << QByteArray("2" + QByteArray(100'000, '['));
        QTest::newRow("nul") << QByteArray("2\0[\"a\"]", 7);
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!SocketIoPacket::parse(text));
    }

    void survivesNoise()
    {
        QRandomGenerator random(1);
        const QByteArray seed = R"(2/admin,12["name",{"image":{"dataURL":"data:x"},"n":null}])";
        for (int i = 0; i < 5'000; ++i) {
            QByteArray text = seed.left(random.bounded(1, int(seed.size()) + 1));
            for (int changes = random.bounded(6); changes > 0; --changes)
                text[random.bounded(int(text.size()))] = char(random.bounded(256));
            if (const auto packet = SocketIoPacket::parse(text)) {
                // What was read once is read the same way again.
                const auto again = SocketIoPacket::parse(packet->toText());
                QVERIFY(again || packet->data.isString());
                if (again)
                    QCOMPARE(again->eventName(), packet->eventName());
                QVERIFY(packet->type == SocketIoPacket::Type::ConnectError
                        || packet->errorMessage().isEmpty());
            }
        }
    }

    void formats()
    {
        QCOMPARE(SocketIoPacket::connect({}).toText(), QByteArray("0"));
        QCOMPARE(SocketIoPacket::connect({{u"token"_s, u"t"_s}}).toText(), QByteArray(R"(0{"token":"t"})"));
        QCOMPARE(
            SocketIoPacket::event(u"subscribe_queue"_s, QJsonObject{{u"queue_id"_s, u"default"_s}}).toText(),
            QByteArray(R"(2["subscribe_queue",{"queue_id":"default"}])"));
    }

    void namesEventsAndErrors()
    {
        const auto event = SocketIoPacket::parse(R"(2["a",{"b":1},2])");
        QCOMPARE(event->eventName(), u"a"_s);
        QCOMPARE(event->eventPayload()["b"_L1].toInt(), 1);
        QVERIFY(event->errorMessage().isEmpty());
        QVERIFY(SocketIoPacket::parse(R"(2["a","text"])")->eventPayload().isEmpty());
        QCOMPARE(SocketIoPacket::parse(R"(4{"message":"no"})")->errorMessage(), u"no"_s);
        QCOMPARE(SocketIoPacket::parse(R"(4"no")")->errorMessage(), u"no"_s);
        QVERIFY(SocketIoPacket::parse("4")->errorMessage().isEmpty());
        QVERIFY(SocketIoPacket::parse("31[]")->eventName().isEmpty());
    }
};

VITRINE_TEST(TestSocketIoPacket)
#include "tst_socketiopacket.moc"
