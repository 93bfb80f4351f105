// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/demoserver.h"
#include "lib/demo/pictures.h"
#include "lib/events/socketioclient.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

class TestDemoServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsOnceAndStopsTwice()
    {
        DemoServer server({.images = 1, .boards = 1});
        QVERIFY(server.baseUrl().isEmpty());
        const Result<QUrl> first = server.start();
        QVERIFY(first);
        QCOMPARE(*server.start(), *first);
        QCOMPARE(server.baseUrl(), *first);
        server.stop();
        server.stop();
        QVERIFY(server.baseUrl().isEmpty());
        QVERIFY(server.start());
    }

    void takenPortIsAnError()
    {
        DemoServer first({.images = 0});
        QVERIFY(first.start());
        DemoServer second({.images = 0, .port = quint16(first.baseUrl().port())});
        const Result<QUrl> result = second.start();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ApiError::Kind::Unreachable);
        QVERIFY(!result.error().detail.isEmpty());
    }

    void boardsAndPicturesAreThere()
    {
        DemoServer server({.images = 50, .boards = 4});
        QVERIFY(server.start());
        const QJsonArray boards = get(server, u"/api/v1/boards/?all=true"_s).array();
        QCOMPARE(boards.size(), 4);
        int inBoards = 0;
        for (const QJsonValue& board : boards) {
            QVERIFY(!board[u"cover_image_name"_s].toString().isEmpty());
            inBoards += board[u"image_count"_s].toInt() + board[u"asset_count"_s].toInt();
        }
        QCOMPARE(inBoards, 40); // One share of five has no board.
        const QJsonDocument names = get(server, u"/api/v1/gallery/item_names"_s);
        QCOMPARE(names[u"total_count"_s].toInt(), 50);
        QVERIFY(names[u"starred_count"_s].toInt() > 0);
        const QString name = names[u"item_names"_s][0].toString();
        const QJsonDocument record = get(server, u"/api/v1/images/i/"_s + name);
        const QByteArray full = bytes(server, u"/api/v1/images/i/%1/full"_s.arg(name));
        const QImage image = QImage::fromData(full, "PNG");
        QCOMPARE(image.size(), QSize(record[u"width"_s].toInt(), record[u"height"_s].toInt()));
        // The same words are in the picture and in the answer.
        const QByteArray metadata = bytes(server, u"/api/v1/images/i/%1/metadata"_s.arg(name));
        if (metadata != "null")
            QCOMPARE(image.text(u"invokeai_metadata"_s).toUtf8(), metadata);
        QCOMPARE(bytes(server, u"/api/v1/images/i/%1/full"_s.arg(name)), full);
    }

    void searchLooksIntoMetadata()
    {
        DemoServer server({.images = 50, .boards = 1});
        QVERIFY(server.start());
        const auto count = [&](const QString& term) {
            return get(server, u"/api/v1/gallery/item_names?search_term="_s + term)[u"total_count"_s].toInt(
                -1);
        };
        QVERIFY(count(u"WATERCOLOUR"_s) > 0);
        QVERIFY(count(u"watercolour"_s) < 50);
        QCOMPARE(count(u"nothing+like+that"_s), 0);
    }

    void manyNamesCostLittle()
    {
        DemoServer server({.images = 100'000, .boards = 6});
        QVERIFY(server.start());
        QElapsedTimer clock;
        clock.start();
        const QByteArray body = bytes(server, u"/api/v1/gallery/item_names"_s);
        QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(body.count(".png"), 100'000);
    }

    void fullQueueCutsSilently()
    {
        DemoServer server({.images = 0, .boards = 0, .maxQueueSize = 5});
        QVERIFY(server.start());
        send(server, "PUT", u"/api/v1/queue/default/processor/pause"_s, "{}");
        const QByteArray body =
            R"({"batch":{"runs":8,"graph":{"id":"g","nodes":{"a":{"id":"a","type":"string"}},"edges":[]}}})";
        const QString path = u"/api/v1/queue/default/enqueue_batch"_s;
        QJsonDocument answer = QJsonDocument::fromJson(send(server, "POST", path, body));
        QCOMPARE(answer[u"requested"_s].toInt(), 8);
        QCOMPARE(answer[u"enqueued"_s].toInt(), 5);
        QCOMPARE(answer[u"item_ids"_s].toArray().size(), 5);
        answer = QJsonDocument::fromJson(send(server, "POST", path, body));
        QCOMPARE(answer[u"enqueued"_s].toInt(-1), 0);
    }

    void hugeBatchIsCut()
    {
        DemoServer server({.images = 0, .boards = 0, .maxQueueSize = 5});
        QVERIFY(server.start());
        send(server, "PUT", u"/api/v1/queue/default/processor/pause"_s, "{}");
        QJsonObject nodes;
        QJsonArray data;
        const QJsonArray items = QJsonArray::fromStringList(QStringList(1000, u"x"_s));
        for (int i = 0; i < 12; ++i) {
            const QString id = u"n%1"_s.arg(i);
            nodes.insert(id, QJsonObject{{u"id"_s, id}, {u"type"_s, u"string"_s}});
            data.append(QJsonArray{
                QJsonObject{{u"node_path"_s, id}, {u"field_name"_s, u"value"_s}, {u"items"_s, items}}});
        }
        const QJsonObject graph{{u"id"_s, u"g"_s}, {u"nodes"_s, nodes}, {u"edges"_s, QJsonArray{}}};
        const QJsonObject batch{{u"runs"_s, 10'000}, {u"data"_s, data}, {u"graph"_s, graph}};
        const QByteArray body = QJsonDocument(QJsonObject{{u"batch"_s, batch}}).toJson();
        const QByteArray text = send(server, "POST", u"/api/v1/queue/default/enqueue_batch"_s, body);
        const QJsonDocument answer = QJsonDocument::fromJson(text);
        QCOMPARE(answer[u"enqueued"_s].toInt(), 5);
        QVERIFY(answer[u"requested"_s].toDouble() > 1e9);
    }

    void circleIsRefused()
    {
        DemoServer server({.images = 0, .boards = 0});
        QVERIFY(server.start());
        const QByteArray body = R"({"batch":{"runs":1,"graph":{"id":"g",
            "nodes":{"a":{"id":"a","type":"add"},"b":{"id":"b","type":"add"}},
            "edges":[{"source":{"node_id":"a","field":"value"},"destination":{"node_id":"b","field":"a"}},
                     {"source":{"node_id":"b","field":"value"},"destination":{"node_id":"a","field":"a"}}]}}})";
        QVERIFY(send(server, "POST", u"/api/v1/queue/default/enqueue_batch"_s, body).contains("acyclic"));
    }

    void failingNodesSayWhy_data()
    {
        QTest::addColumn<QByteArray>("node");
        QTest::addColumn<QString>("message");
        QTest::newRow("missing connection") << QByteArray(R"({"id":"a","type":"l2i"})")
                                            << u"Node l2i missing connections for field latents"_s;
        QTest::newRow("missing image")
            << QByteArray(R"({"id":"a","type":"image","image":{"image_name":"nope.png"}})")
            << u"Image record not found"_s;
        QTest::newRow("nothing to draw on")
            << QByteArray(R"({"id":"a","type":"blank_image","width":0,"height":9})")
            << u"Width and height must be > 0"_s;
        QTest::newRow("too big") << QByteArray(R"({"id":"a","type":"noise","width":800000,"height":800000})")
                                 << u"No memory for 800000 x 800000"_s;
        QTest::newRow("unknown vae") << QByteArray(
            R"({"id":"a","type":"vae_loader","vae_model":{"key":"k","hash":"h","name":"n","base":"sdxl","type":"vae"}})")
                                     << u"Unknown vae: k!"_s;
        QTest::newRow("unknown tensor") << QByteArray(
            R"({"id":"a","type":"l2i","latents":{"latents_name":"t"},"vae":{"vae":{"key":"k"}}})")
                                        << u"No such tensor: t"_s;
    }
    void failingNodesSayWhy()
    {
        QFETCH(QByteArray, node);
        QFETCH(QString, message);
        DemoServer server({.images = 0, .boards = 0});
        QVERIFY(server.start());
        send(server, "POST", u"/api/v1/queue/default/enqueue_batch"_s,
             R"({"batch":{"runs":1,"graph":{"id":"g","edges":[],"nodes":{"a":)" + node + "}}}}");
        QTRY_COMPARE(get(server, u"/api/v1/queue/default/i/1"_s)[u"status"_s].toString(), u"failed"_s);
        QCOMPARE(get(server, u"/api/v1/queue/default/i/1"_s)[u"error_message"_s].toString(), message);
    }

    void heartbeatKeepsLiveEventsUp()
    {
        DemoServer server({.images = 0, .boards = 0, .pingIntervalMs = 100, .pingTimeoutMs = 300});
        QVERIFY(server.start());
        ServerProfile profile;
        profile.baseUrl = server.baseUrl();
        const RequestFactory requests(profile);
        QNetworkAccessManager lane;
        SocketIoClient client(requests, lane);
        QSignalSpy connected(&client, &SocketIoClient::connected);
        QSignalSpy disconnected(&client, &SocketIoClient::disconnected);
        client.start();
        QTRY_COMPARE(connected.size(), 1);
        QTest::qWait(1000); // Several pings.
        QCOMPARE(disconnected.size(), 0);
    }

    void silentClientIsDropped()
    {
        DemoServer server({.images = 0, .boards = 0, .pingIntervalMs = 50, .pingTimeoutMs = 100});
        QVERIFY(server.start());
        const QString poll = u"/ws/socket.io/?EIO=4&transport=polling"_s;
        const QByteArray open = bytes(server, poll);
        const QString sid = QJsonDocument::fromJson(open.sliced(1))[u"sid"_s].toString();
        QCOMPARE(bytes(server, poll + u"&sid="_s + sid), "2");
        QTRY_VERIFY(bytes(server, poll + u"&sid="_s + sid).startsWith("\"Invalid session")
                    || m_lastStatus == 400);
    }

    void picturesAreTheSameAtEverySize()
    {
        const QByteArray png = demo::drawPng(u"seed"_s, {64, 48});
        QCOMPARE(demo::drawPng(u"seed"_s, {64, 48}), png);
        QVERIFY(demo::drawPng(u"other"_s, {64, 48}) != png);
        QCOMPARE(QImage::fromData(demo::drawThumbnail(u"seed"_s, {1024, 512})).size(), QSize(256, 128));
        QCOMPARE(QImage::fromData(demo::drawThumbnail(u"seed"_s, {4096, 8})).size(), QSize(256, 1));
        for (const double progress : {0.0, 0.5, 1.0})
            QVERIFY(!QImage::fromData(demo::drawPreview(u"seed"_s, {64, 64}, progress), "JPEG").isNull());
    }

private:
    QByteArray send(const DemoServer& server, const QByteArray& method, const QString& path,
                    const QByteArray& body = {})
    {
        QNetworkRequest request(QUrl(server.baseUrl().toString() + path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 60'000))
            return {};
        m_lastStatus = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        return reply->readAll();
    }
    QByteArray bytes(const DemoServer& server, const QString& path) { return send(server, "GET", path); }
    QJsonDocument get(const DemoServer& server, const QString& path)
    {
        return QJsonDocument::fromJson(bytes(server, path));
    }

    QNetworkAccessManager m_network;
    int m_lastStatus = 0;
};

VITRINE_TEST(TestDemoServer)
#include "tst_demoserver.moc"
