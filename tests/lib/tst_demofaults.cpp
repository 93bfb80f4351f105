// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/demoserver.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

#include <optional>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

/// What a client without any cleverness sees: all bytes until the end, and how the connection ended.
struct Exchange {
    QByteArray bytes;
    QAbstractSocket::SocketError error = QAbstractSocket::UnknownSocketError;
    bool ended = false;

    [[nodiscard]] int status() const { return bytes.mid(9, 3).toInt(); }
    [[nodiscard]] QByteArray body() const { return bytes.mid(bytes.indexOf("\r\n\r\n") + 4); }
    [[nodiscard]] bool wasReset() const { return ended && bytes.isEmpty(); }
};

} // namespace

/// Every fault by its name.
class TestDemoFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<DemoServer>(DemoOptions{.images = 3, .boards = 1, .stepSeconds = 0});
        QVERIFY(m_server->start());
        m_target = m_server.get();
    }
    void cleanup() { m_server.reset(); }

    void unknownFaultIsRefused()
    {
        QVERIFY(!m_server->injectFault({.name = u"earthquake"_s, .pathPattern = {}}));
    }

    void faultStrikesWhereAndAsOftenAsAsked()
    {
        QVERIFY(m_server->injectFault({.name = u"503"_s, .pathPattern = u"^/api/v1/boards/"_s, .count = 2}));
        QCOMPARE(get("/api/v1/app/version").status(), 200);
        QCOMPARE(get("/api/v1/boards/?all=true").status(), 503);
        QCOMPARE(get("/api/v1/boards/?all=true").status(), 503);
        QCOMPARE(get("/api/v1/boards/?all=true").status(), 200);
        QVERIFY(m_server->injectFault({.name = u"500"_s, .pathPattern = {}, .count = -1}));
        QCOMPARE(get("/api/v1/app/version").status(), 500);
        QCOMPARE(get("/api/v1/app/version").status(), 500);
        m_server->clearFaults();
        QCOMPARE(get("/api/v1/app/version").status(), 200);
    }

    void requestsAreCounted()
    {
        get("/api/v1/app/version");
        get("/api/v1/boards/?all=true");
        createBoard();
        QCOMPARE(m_server->requestCount(), 3);
        QCOMPARE(m_server->requestCount(u"POST"_s), 1);
        QCOMPARE(m_server->requestCount(u"GET"_s, u"/api/v1/boards/"_s), 1);
        QCOMPARE(m_server->requestCount({}, u"/api/v1/boards/"_s), 2);
        m_server->resetRequestCounts();
        QCOMPARE(m_server->requestCount(), 0);
    }

    void delayAnswersLate()
    {
        arm(u"delay"_s);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(get("/api/v1/app/version").status(), 200);
        QVERIFY(clock.elapsed() >= 290);
    }

    void hangNeverAnswers()
    {
        arm(u"hang"_s);
        const Exchange exchange = get("/api/v1/app/version", {}, 700);
        QVERIFY(!exchange.ended);
        QVERIFY(exchange.bytes.isEmpty());
        QCOMPARE(get("/api/v1/app/version").status(), 200); // Others are served meanwhile.
    }

    void resetBeforeBodyDoesNothing()
    {
        arm(u"reset-before-body"_s);
        QVERIFY(createBoard().wasReset());
        QCOMPARE(boards(), 1);
        QCOMPARE(m_server->requestCount(u"POST"_s), 1);
    }

    void resetAfterBodyHasActed()
    {
        arm(u"reset-after-body"_s);
        QVERIFY(createBoard().wasReset());
        QCOMPARE(boards(), 2);
    }

    void truncatedAnswerBreaksOff()
    {
        arm(u"truncate"_s);
        const Exchange exchange = get("/api/v1/app/version");
        QCOMPARE(exchange.status(), 200);
        QVERIFY(exchange.bytes.contains("Content-Length: 20\r\n"));
        QCOMPARE(exchange.body().size(), 10);
    }

    void wrongAnswers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        for (const char* status : {"500", "502", "503", "504"})
            QTest::newRow(status) << QString::fromLatin1(status) << QByteArray(status).toInt()
                                  << QByteArray("application/json");
        QTest::newRow("html") << u"html"_s << 200 << QByteArray("text/html");
        QTest::newRow("bad-json") << u"bad-json"_s << 200 << QByteArray("application/json");
        QTest::newRow("unauthorized") << u"unauthorized"_s << 401 << QByteArray("application/json");
    }
    void wrongAnswers()
    {
        QFETCH(QString, name);
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        arm(name);
        const Exchange exchange = createBoard();
        QCOMPARE(exchange.status(), status);
        QVERIFY(exchange.bytes.contains("Content-Type: " + type));
        QCOMPARE(boards(), 1); // Nothing was done.
    }

    void gzipOn204FailsAlthoughItActed()
    {
        const QByteArray models = get("/api/v2/models/").body();
        const QByteArray key = models.mid(models.indexOf("\"key\":\"") + 7, 36);
        m_server->injectFault({.name = u"500-on-204-gzip"_s, .pathPattern = {}, .count = -1});
        QCOMPARE(get("/api/v1/app/version", "Accept-Encoding: gzip, deflate\r\n").status(), 200);
        QCOMPARE(
            exchange("DELETE /api/v2/models/i/" + key + " HTTP/1.1", "Accept-Encoding: gzip\r\n").status(),
            500);
        QVERIFY(!get("/api/v2/models/").body().contains(key));
        QCOMPARE(get(poll, "Accept-Encoding: gzip\r\n").status(), 500);
        QCOMPARE(get(poll, "Accept-Encoding: identity\r\n").status(), 200);
    }

    void plain204HasNoBody()
    {
        const QByteArray models = get("/api/v2/models/").body();
        const QByteArray key = models.mid(models.indexOf("\"key\":\"") + 7, 36);
        const Exchange removed = exchange("DELETE /api/v2/models/i/" + key + " HTTP/1.1");
        QCOMPARE(removed.status(), 204);
        QVERIFY(removed.body().isEmpty());
        QCOMPARE(exchange("DELETE /api/v2/models/i/" + key + " HTTP/1.1").status(), 404);
    }

    void oneTransportIsRefused()
    {
        m_server->injectFault({.name = u"polling-refused"_s, .pathPattern = {}, .count = -1});
        QCOMPARE(get(poll).status(), 500);
        QCOMPARE(upgrade().status(), 101);
        m_server->clearFaults();
        m_server->injectFault({.name = u"websocket-refused"_s, .pathPattern = {}, .count = -1});
        QCOMPARE(get(poll).status(), 200);
        QCOMPARE(upgrade().status(), 400);
    }

    void restartDropsConnectionsAndComesBack()
    {
        QTcpSocket idle;
        idle.connectToHost(u"127.0.0.1"_s, port());
        QVERIFY(idle.waitForConnected());
        QCOMPARE(get("/api/v1/app/version").status(), 200); // The idle one has been accepted before this.
        QVERIFY(m_server->injectFault({.name = u"restart"_s, .pathPattern = {}}));
        QVERIFY(idle.waitForDisconnected(5000));
        QTRY_COMPARE_WITH_TIMEOUT(get("/api/v1/app/version").status(), 200, 5000);
        QCOMPARE(boards(), 1);
    }

    void restartCancelsWhatRunsAndGoesOn()
    {
        DemoServer slow({.images = 0, .boards = 0, .stepSeconds = 30});
        QVERIFY(slow.start());
        m_target = &slow;
        const QByteArray noise = R"("n":{"id":"n","type":"noise","width":64,"height":64})";
        const QByteArray denoise = R"("d":{"id":"d","type":"denoise_latents","steps":2,"unet":)" + unet()
            + R"(,"positive_conditioning":{"conditioning_name":"a"},"negative_conditioning":{"conditioning_name":"b"}})";
        const QByteArray edge =
            R"({"source":{"node_id":"n","field":"noise"},"destination":{"node_id":"d","field":"noise"}})";
        enqueue("{" + noise + "," + denoise + "}", "[" + edge + "]");
        enqueue(R"({"a":{"id":"a","type":"string"}})", "[]");
        QTRY_VERIFY(statusOf(1) == "in_progress");
        QVERIFY(slow.injectFault({.name = u"restart"_s, .pathPattern = {}}));
        // The step of the canceled item would take 30 s; a restart does not wait for that.
        QTRY_VERIFY_WITH_TIMEOUT(statusOf(1) == "canceled", 5000);
        QTRY_VERIFY_WITH_TIMEOUT(statusOf(2) == "completed", 5000);
    }

private:
    static QByteArray unet()
    {
        const QByteArray model = R"({"key":"k","hash":"h","name":"n","base":"sdxl","type":"main"})";
        return R"({"unet":)" + model + R"(,"scheduler":)" + model + R"(,"loras":[]})";
    }

    [[nodiscard]] quint16 port() const { return quint16(m_target->baseUrl().port()); }

    void arm(const QString& name) { QVERIFY(m_server->injectFault({.name = name, .pathPattern = {}})); }

    Exchange exchange(const QByteArray& requestLine, const QByteArray& headers = {},
                      const QByteArray& body = {}, int patienceMs = 5000)
    {
        Exchange out;
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port());
        if (!socket.waitForConnected())
            return out;
        const QByteArray end = headers.contains("Connection:") ? "" : "Connection: close\r\n";
        socket.write(requestLine + "\r\nHost: x\r\n" + end + headers
                     + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        while (socket.waitForReadyRead(patienceMs))
            out.bytes += socket.readAll();
        out.bytes += socket.readAll();
        out.ended = socket.state() != QAbstractSocket::ConnectedState;
        out.error = socket.error();
        return out;
    }
    Exchange get(const QByteArray& target, const QByteArray& headers = {}, int patienceMs = 5000)
    {
        return exchange("GET " + target + " HTTP/1.1", headers, {}, patienceMs);
    }
    Exchange createBoard() { return exchange("POST /api/v1/boards/?board_name=x HTTP/1.1", {}, "{}"); }
    qsizetype boards() { return get("/api/v1/boards/?all=true").body().count("\"board_id\""); }

    Exchange upgrade()
    {
        return exchange("GET /ws/socket.io/?EIO=4&transport=websocket HTTP/1.1",
                        "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n",
                        {}, 300);
    }

    void enqueue(const QByteArray& nodes, const QByteArray& edges)
    {
        const QByteArray graph = R"({"id":"g","nodes":)" + nodes + R"(,"edges":)" + edges + "}";
        const Exchange answer = exchange("POST /api/v1/queue/default/enqueue_batch HTTP/1.1", {},
                                         R"({"batch":{"runs":1,"graph":)" + graph + "}}");
        QVERIFY2(answer.status() == 200, answer.bytes.constData());
    }
    QByteArray statusOf(int id)
    {
        const QByteArray item = get("/api/v1/queue/default/i/" + QByteArray::number(id)).body();
        const qsizetype start = item.indexOf("\"status\":\"") + 10;
        return item.mid(start, item.indexOf('"', start) - start);
    }

    static constexpr const char* poll = "/ws/socket.io/?EIO=4&transport=polling";
    std::unique_ptr<DemoServer> m_server;
    DemoServer* m_target = nullptr; ///< Who is asked.
};

VITRINE_TEST(TestDemoFaults)
#include "tst_demofaults.moc"
