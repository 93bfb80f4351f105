// SPDX-License-Identifier: Apache-2.0
#include "lib/events/serverevents.h"
#include "tests/support/fakesocketio.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

struct Rig {
    explicit Rig(const FakeSocketIo& server)
        : requests(*ServerProfile::fromAddress(server.address()))
        , events(requests, lane)
    {
        EventTimings timings;
        timings.handshakeMs = 1'000;
        timings.firstRetryMs = 0;
        timings.rejectedRetryMs = 200;
        timings.stableMs = 0;
        events.setTimings(timings);
    }

    RequestFactory requests;
    QNetworkAccessManager lane;
    ServerEvents events;
    QSignalSpy connectedChanged{&events, &ServerEvents::connectedChanged};
    QSignalSpy reconcile{&events, &ServerEvents::reconcileNeeded};
    QSignalSpy failed{&events, &ServerEvents::failed};
};

int subscriptions(const FakeSocketIo& server)
{
    int count = 0;
    for (const auto& emitted : server.emitted())
        count += emitted.name == u"subscribe_queue" ? 1 : 0;
    return count;
}

} // namespace

class TestServerEvents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void subscribesThenReconciles()
    {
        FakeSocketIo server;
        Rig rig(server);
        QVERIFY(!rig.events.isConnected());
        rig.events.start();
        QTRY_COMPARE(rig.reconcile.size(), 1);
        QVERIFY(rig.events.isConnected());
        QCOMPARE(rig.events.transportName(), u"websocket"_s);
        QCOMPARE(rig.connectedChanged.size(), 1);
        QCOMPARE(server.emitted().size(), 2);
        QCOMPARE(server.emitted().at(0).name, u"subscribe_bulk_download"_s);
        QCOMPARE(server.emitted().at(0).payload["bulk_download_id"_L1].toString(), u"default"_s);
        QCOMPARE(server.emitted().at(1).name, u"subscribe_queue"_s);
        QCOMPARE(server.emitted().at(1).payload["queue_id"_L1].toString(), u"default"_s);

        rig.events.stop();
        QVERIFY(!rig.events.isConnected());
        QCOMPARE(rig.connectedChanged.size(), 2);
        QVERIFY(rig.failed.isEmpty());
    }

    void reconcilesWithoutAnAcknowledgement()
    {
        FakeSocketIo server;
        server.script.acknowledges = false;
        Rig rig(server);
        rig.events.start();
        QTRY_VERIFY(rig.events.isConnected());
        QVERIFY(rig.reconcile.isEmpty());
        QTRY_COMPARE(rig.reconcile.size(), 1);
    }

    void subscribesAgainAfterADrop()
    {
        FakeSocketIo server;
        Rig rig(server);
        rig.events.start();
        QTRY_COMPARE(rig.reconcile.size(), 1);
        server.dropAll();
        QTRY_COMPARE(rig.reconcile.size(), 2);
        QCOMPARE(subscriptions(server), 2);
        QCOMPARE(rig.failed.size(), 1);
        QCOMPARE(rig.connectedChanged.size(), 3);
    }

    void reconcilesAfterALostPoll()
    {
        FakeSocketIo server;
        server.script.refuseWebSocket = 400;
        Rig rig(server);
        QSignalSpy cleared(&rig.events, &ServerEvents::queueCleared);
        rig.events.start();
        QTRY_COMPARE(rig.reconcile.size(), 1);
        QTRY_VERIFY(server.pollWaits());
        server.timeOutPoll();
        server.sendEvent(u"queue_cleared"_s, {}); // nobody hears it
        QTRY_COMPARE(rig.reconcile.size(), 2);
        QCOMPARE(subscriptions(server), 2);
        QVERIFY(cleared.isEmpty());
        QVERIFY(rig.failed.isEmpty());
        QCOMPARE(rig.connectedChanged.size(), 1);
        server.sendEvent(u"queue_cleared"_s, {});
        QTRY_COMPARE(cleared.size(), 1);
    }

    void reconcilesAfterGarbage()
    {
        FakeSocketIo server;
        Rig rig(server);
        rig.events.start();
        QTRY_COMPARE(rig.reconcile.size(), 1);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"unreadable"_s));
        server.sendPackets({"42[\"x\""});
        QTRY_COMPARE(rig.reconcile.size(), 2);
    }

    void passesOnARefusedLogin()
    {
        FakeSocketIo server;
        server.script.rejectLogin = true;
        Rig rig(server);
        rig.events.start();
        QTRY_COMPARE(rig.failed.size(), 1);
        QCOMPARE(rig.failed.first().at(0).value<ApiError>().kind, ApiError::Kind::Unauthorized);
        server.script.rejectLogin = false;
        rig.events.reconnect();
        QTRY_COMPARE(rig.reconcile.size(), 1);
    }
};

VITRINE_TEST(TestServerEvents)
#include "tst_events.moc"
