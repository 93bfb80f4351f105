// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/graphs.h"
#include "tests/conformance/serverundertest.h"
#include "tests/support/testmain.h"

#include <QTest>
#include <QUuid>

using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// Destinations and queue ids: what is asked of one is not answered by another.
class TestConformanceQueueIds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<ServerUnderTest>(); }
    void cleanup() { control("processor/resume"); }
    void cleanupTestCase() { m_server.reset(); }

    void destinationsAndQueuesAreKeptApart()
    {
        EXPECT_STATUS(control("processor/pause"), 200); // what waits stays
        const QString destination = u"here & "_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
        QJsonObject batch = batchOf({{u"a"_s, stringNode(u"a"_s)}});
        batch.insert(u"destination"_s, destination);
        const Answer submitted = m_server->enqueue(batch);
        EXPECT_STATUS(submitted, 200);
        const int id = idsOf(submitted).value(0);
        const QString batchId = submitted.json[u"batch"_s][u"batch_id"_s].toString();
        const char* every = "/api/v1/queue/{queue_id}/list_all";
        QUrlQuery filter;
        filter.addQueryItem(u"destination"_s, QString::fromLatin1(QUrl::toPercentEncoding(destination)));
        Answer answer = m_server->get(every, {u"default"_s}, filter);
        EXPECT_STATUS(answer, 200);
        QCOMPARE(answer.json.toArray().size(), 1);
        QCOMPARE(answer.json[0][u"item_id"_s].toInt(), id);

        const QString other = u"another queue"_s;
        answer = m_server->get(every, {other});
        EXPECT_STATUS(answer, 200);
        QVERIFY(answer.json.toArray().isEmpty());
        for (const char* route : {"/api/v1/queue/{queue_id}/current", "/api/v1/queue/{queue_id}/next"}) {
            answer = m_server->get(route, {other});
            EXPECT_STATUS(answer, 200);
            QVERIFY(answer.json.isNull());
        }
        answer = m_server->get("/api/v1/queue/{queue_id}/b/{batch_id}/status", {other, batchId});
        EXPECT_STATUS(answer, 200);
        QCOMPARE(answer.json[u"total"_s].toInt(-1), 0);
        QCOMPARE(answer.json[u"queue_id"_s].toString(), other);
        answer = m_server->send("PUT", "/api/v1/queue/{queue_id}/cancel_by_batch_ids", {other}, {},
                                QJsonObject{{u"batch_ids"_s, QJsonArray{batchId}}});
        EXPECT_STATUS(answer, 200);
        QCOMPARE(answer.json[u"canceled"_s].toInt(-1), 0);
        for (const char* route : {"/api/v1/queue/{queue_id}/clear", "/api/v1/queue/{queue_id}/prune"}) {
            answer = m_server->send("PUT", route, {other});
            EXPECT_STATUS(answer, 200);
            QCOMPARE(answer.json[u"deleted"_s].toInt(-1), 0);
        }
        if (m_server->isNewer()) {
            EXPECT_STATUS(m_server->get(oneItem, {other, QString::number(id)}), 500);
            EXPECT_STATUS(m_server->send("DELETE", oneItem, {other, QString::number(id)}), 404);
            const QJsonObject ids{{u"item_ids"_s, QJsonArray{id}}};
            for (const char* route : {"/api/v1/queue/{queue_id}/items_by_ids",
                                      "/api/v1/queue/{queue_id}/item_summaries_by_ids"}) {
                answer = m_server->post(route, {other}, ids);
                EXPECT_STATUS(answer, 200);
                QVERIFY(answer.json.toArray().isEmpty());
            }
            answer = m_server->get("/api/v1/queue/{queue_id}/item_ids", {other});
            EXPECT_STATUS(answer, 200);
            QCOMPARE(answer.json[u"total_count"_s].toInt(-1), 0);
        }
        QCOMPARE(m_server->item(id).value(u"status"_s).toString(), u"pending"_s);
        EXPECT_STATUS(m_server->send("PUT", "/api/v1/queue/{queue_id}/i/{item_id}/cancel",
                                     {u"default"_s, QString::number(id)}),
                      200);
    }

private:
    Answer control(const char* what)
    {
        const QByteArray route = QByteArray("/api/v1/queue/{queue_id}/") + what;
        return m_server->send("PUT", route.constData(), {u"default"_s});
    }

    static constexpr const char* oneItem = "/api/v1/queue/{queue_id}/i/{item_id}";
    std::unique_ptr<ServerUnderTest> m_server;
};

VITRINE_TEST(TestConformanceQueueIds)
#include "tst_conformancequeueids.moc"
