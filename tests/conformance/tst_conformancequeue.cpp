// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/graphs.h"
#include "tests/conformance/serverundertest.h"
#include "tests/support/testmain.h"

#include <QTest>
#include <QUuid>

using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// The queue without models: what is accepted, how a batch becomes items, reading and cancelling them.
class TestConformanceQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<ServerUnderTest>(); }
    void cleanup() { control("processor/resume"); }
    void cleanupTestCase() { m_server.reset(); }

    void wrongGraphsAreRefused_data()
    {
        QTest::addColumn<QJsonObject>("batch");
        const QJsonObject good{{u"a"_s, stringNode(u"a"_s)}};
        const auto add = [](const char* name, const QJsonObject& batch) { QTest::newRow(name) << batch; };
        add("no graph", {});
        add("unknown node", batchOf({{u"a"_s, QJsonObject{{u"id"_s, u"a"_s}, {u"type"_s, u"nonsense"_s}}}}));
        add("ids differ", batchOf({{u"a"_s, stringNode(u"b"_s)}}));
        add("edge to nowhere", batchOf(good, {edge(u"a"_s, u"value"_s, u"zz"_s, u"value"_s)}));
        add("edge from an unknown field",
            batchOf({{u"a"_s, stringNode(u"a"_s)}, {u"b"_s, stringNode(u"b"_s)}},
                    {edge(u"a"_s, u"bogus"_s, u"b"_s, u"value"_s)}));
        add("wrong type",
            batchOf(
                {{u"a"_s, QJsonObject{{u"id"_s, u"a"_s}, {u"type"_s, u"integer"_s}, {u"value"_s, u"x"_s}}}}));
        QJsonObject batch = batchOf(good);
        batch.insert(u"runs"_s, 0);
        add("no runs", batch);
        add("data for an unknown node", withData(good, {datum(u"zz"_s, {u"x"_s})}));
        add("data of different lengths",
            withData({{u"a"_s, stringNode(u"a"_s)}, {u"b"_s, stringNode(u"b"_s)}},
                     {datum(u"a"_s, {u"x"_s, u"y"_s}), datum(u"b"_s, {u"x"_s})}));
        add("data twice for one field", withData(good, {datum(u"a"_s, {u"x"_s}), datum(u"a"_s, {u"y"_s})}));
    }
    void wrongGraphsAreRefused()
    {
        QFETCH(QJsonObject, batch);
        EXPECT_STATUS(m_server->enqueue(batch), 422);
    }

    void whatIsNotThereIsTold()
    {
        const Answer batch =
            m_server->get("/api/v1/queue/{queue_id}/b/{batch_id}/status", {u"default"_s, u"nope"_s});
        EXPECT_STATUS(batch, 200);
        QCOMPARE(batch.json[u"total"_s].toInt(-1), 0);
        const QString id = u"99999999"_s;
        EXPECT_STATUS(m_server->get(oneItem, {u"default"_s, id}), 404);
        EXPECT_STATUS(m_server->get(oneItem, {u"default"_s, u"abc"_s}), 422);
        EXPECT_STATUS(
            m_server->send("PUT", "/api/v1/queue/{queue_id}/i/{item_id}/cancel", {u"default"_s, id}), 404);
        EXPECT_STATUS(m_server->send("DELETE", oneItem, {u"default"_s, id}), m_server->isNewer() ? 404 : 200);
        const Answer canceled = cancelBatches({u"nope"_s});
        EXPECT_STATUS(canceled, 200);
        QCOMPARE(canceled.json[u"canceled"_s].toInt(-1), 0);
        const Answer other = m_server->get("/api/v1/queue/{queue_id}/status", {u"other"_s});
        EXPECT_STATUS(other, 200);
        QCOMPARE(other.json[u"queue"_s][u"total"_s].toInt(-1), 0);
    }

    void batchBecomesItems()
    {
        const QString batchId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        QJsonObject batch = withData(
            {{u"a"_s, stringNode(u"a"_s)}, {u"b"_s, stringNode(u"b"_s)}, {u"c"_s, stringNode(u"c"_s)}},
            {datum(u"a"_s, {u"1"_s, u"2"_s}), datum(u"b"_s, {u"one"_s, u"two"_s})});
        QJsonArray data = batch.value(u"data"_s).toArray();
        data.append(QJsonArray{datum(u"c"_s, {u"x"_s, u"y"_s, u"z"_s})});
        batch.insert(u"data"_s, data);
        batch.insert(u"batch_id"_s, batchId);
        batch.insert(u"origin"_s, u"workflows"_s);
        batch.insert(u"destination"_s, u"gallery"_s);
        batch.insert(u"runs"_s, 2);
        const Answer answer = m_server->enqueue(batch);
        EXPECT_STATUS(answer, 200);
        QCOMPARE(answer.json[u"enqueued"_s].toInt(), 12);
        QCOMPARE(answer.json[u"requested"_s].toInt(), 12);
        QCOMPARE(answer.json[u"batch"_s][u"batch_id"_s].toString(), batchId);
        QList<int> ids = idsOf(answer);
        QCOMPARE(ids.size(), 12);
        QVERIFY(std::is_sorted(ids.rbegin(), ids.rend()));
        std::reverse(ids.begin(), ids.end());
        // The first group is the outermost; all of it is repeated for each run.
        QCOMPARE(valuesOf(ids.at(0)), (QStringList{u"1"_s, u"one"_s, u"x"_s}));
        QCOMPARE(valuesOf(ids.at(1)), (QStringList{u"1"_s, u"one"_s, u"y"_s}));
        QCOMPARE(valuesOf(ids.at(3)), (QStringList{u"2"_s, u"two"_s, u"x"_s}));
        QCOMPARE(valuesOf(ids.at(6)), (QStringList{u"1"_s, u"one"_s, u"x"_s}));
        for (const int id : std::as_const(ids))
            QCOMPARE(m_server->finished(id).value(u"status"_s).toString(), u"completed"_s);
        const Answer status =
            m_server->get("/api/v1/queue/{queue_id}/b/{batch_id}/status", {u"default"_s, batchId});
        EXPECT_STATUS(status, 200);
        QCOMPARE(status.json[u"completed"_s].toInt(), 12);
        QCOMPARE(status.json[u"total"_s].toInt(), 12);
        QCOMPARE(status.json[u"origin"_s].toString(), u"workflows"_s);
    }

    void itemIsSeenFromEverySide()
    {
        const Answer answer = m_server->enqueue(batchOf({{u"a"_s, stringNode(u"a"_s)}}));
        EXPECT_STATUS(answer, 200);
        const int id = idsOf(answer).value(0);
        const QJsonObject item = m_server->finished(id);
        // Null keys are left out here, and written in lists.
        QVERIFY(!item.contains(u"error_message"_s));
        QVERIFY(item.value(u"completed_at"_s).isString());
        // The list may hold items of others, with nodes that our part of the schema lacks.
        const Answer all = m_server->raw("GET", u"/api/v1/queue/default/list_all"_s);
        QCOMPARE(all.status, 200);
        const QJsonObject listed = find(all.json.toArray(), id);
        QCOMPARE(m_server->schema().checkNamed(u"SessionQueueItem"_s, listed), QString());
        QVERIFY(listed.value(u"error_message"_s).isNull());
        QCOMPARE(listed.value(u"session_id"_s), item.value(u"session_id"_s));
        EXPECT_STATUS(m_server->get("/api/v1/queue/{queue_id}/status", {u"default"_s}), 200);
        EXPECT_STATUS(m_server->get("/api/v1/queue/{queue_id}/current", {u"default"_s}), 200);
        EXPECT_STATUS(m_server->get("/api/v1/queue/{queue_id}/next", {u"default"_s}), 200);
        if (!m_server->isNewer())
            return;
        const Answer ids = m_server->get("/api/v1/queue/{queue_id}/item_ids", {u"default"_s});
        EXPECT_STATUS(ids, 200);
        QVERIFY(ids.json[u"item_ids"_s].toArray().contains(id));
        for (const char* route :
             {"/api/v1/queue/{queue_id}/item_summaries_by_ids", "/api/v1/queue/{queue_id}/items_by_ids"}) {
            const Answer some =
                m_server->post(route, {u"default"_s}, QJsonObject{{u"item_ids"_s, QJsonArray{99999999, id}}});
            EXPECT_STATUS(some, 200);
            QCOMPARE(some.json.toArray().size(), 1);
            QCOMPARE(some.json[0][u"item_id"_s].toInt(), id);
            QJsonArray tooMany;
            for (int i = 0; i < 1001; ++i)
                tooMany.append(i);
            EXPECT_STATUS(m_server->post(route, {u"default"_s}, QJsonObject{{u"item_ids"_s, tooMany}}), 422);
        }
    }

    void idsAscendInsideABatch()
    {
        if (!m_server->isNewer())
            QSKIP("this server has no item_ids");
        QJsonObject batch = batchOf({{u"a"_s, stringNode(u"a"_s)}});
        batch.insert(u"runs"_s, 3);
        QList<int> ids = idsOf(m_server->enqueue(batch));
        std::sort(ids.begin(), ids.end());
        for (const char* direction : {"ASC", "DESC"}) {
            const Answer answer = m_server->get("/api/v1/queue/{queue_id}/item_ids", {u"default"_s},
                                                query({{u"order_dir"_s, QString::fromLatin1(direction)}}));
            EXPECT_STATUS(answer, 200);
            QList<int> ours;
            const QJsonArray all = answer.json[u"item_ids"_s].toArray();
            for (const QJsonValue& id : all) {
                if (ids.contains(id.toInt()))
                    ours.append(id.toInt());
            }
            // They are sorted by time only: in both directions ids ascend where the times are the same.
            if (direction == QByteArray("DESC") && !m_server->isDemo())
                std::sort(ours.begin(), ours.end());
            QCOMPARE(ours, ids);
        }
        for (const int id : std::as_const(ids))
            m_server->finished(id);
    }

    void waitingItemsAreCanceled()
    {
        Answer answer = control("processor/pause");
        EXPECT_STATUS(answer, 200);
        QCOMPARE(answer.json[u"is_started"_s].toBool(true), false);
        QJsonObject batch = batchOf({{u"a"_s, stringNode(u"a"_s)}});
        batch.insert(u"runs"_s, 3);
        const Answer submitted = m_server->enqueue(batch);
        EXPECT_STATUS(submitted, 200);
        const QList<int> ids = idsOf(submitted);
        answer = m_server->send("PUT", "/api/v1/queue/{queue_id}/i/{item_id}/cancel",
                                {u"default"_s, QString::number(ids.at(0))});
        EXPECT_STATUS(answer, 200);
        QCOMPARE(answer.json[u"status"_s].toString(), u"canceled"_s);
        if (m_server->isNewer())
            QCOMPARE(answer.json[u"status_sequence"_s].toInt(), 1);
        answer = cancelBatches({submitted.json[u"batch"_s][u"batch_id"_s].toString()});
        EXPECT_STATUS(answer, 200);
        QCOMPARE(answer.json[u"canceled"_s].toInt(), 2);
        for (const int id : ids)
            QCOMPARE(m_server->item(id).value(u"status"_s).toString(), u"canceled"_s);
        answer = m_server->send("DELETE", oneItem, {u"default"_s, QString::number(ids.at(0))});
        EXPECT_STATUS(answer, 200);
        QCOMPARE(m_server->get(oneItem, {u"default"_s, QString::number(ids.at(0))}).status, 404);
        answer = control("processor/resume");
        EXPECT_STATUS(answer, 200);
        QCOMPARE(answer.json[u"is_started"_s].toBool(), true);
    }

    void finishedItemIsNotCanceled()
    {
        const int id = idsOf(m_server->enqueue(batchOf({{u"a"_s, stringNode(u"a"_s)}}))).value(0);
        m_server->finished(id);
        const Answer answer = m_server->send("PUT", "/api/v1/queue/{queue_id}/i/{item_id}/cancel",
                                             {u"default"_s, QString::number(id)});
        EXPECT_STATUS(answer, 200);
        QCOMPARE(answer.json[u"status"_s].toString(), u"completed"_s);
    }

    /// New items name the first of a chain, and belong to the batch of the old ones.
    void failedAndCanceledItemsRunAgain()
    {
        EXPECT_STATUS(control("processor/pause"), 200);
        const Answer submitted = m_server->enqueue(
            withData({{u"a"_s, stringNode(u"a"_s)}}, QJsonArray{datum(u"a"_s, {u"one"_s})}));
        const int first = idsOf(submitted).value(0);
        cancel(first);
        QCOMPARE(retry({first}), QJsonArray{first});
        const int second = newestOfBatch(submitted);
        QVERIFY(second > first);
        cancel(second);
        QCOMPARE(retry({second}), QJsonArray{second});
        const int third = newestOfBatch(submitted);
        QVERIFY(third > second);
        for (const int id : {second, third}) {
            const QJsonObject item = m_server->item(id);
            QCOMPARE(item.value(u"retried_from_item_id"_s).toInt(), first);
            QCOMPARE(item.value(u"batch_id"_s), submitted.json[u"batch"_s][u"batch_id"_s]);
            QCOMPARE(valuesOf(id), QStringList{u"one"_s});
        }
        QVERIFY(!m_server->item(first).contains(u"retried_from_item_id"_s));
        EXPECT_STATUS(control("processor/resume"), 200);
        QCOMPARE(m_server->finished(third).value(u"status"_s).toString(), u"completed"_s);
        // What is completed is left alone.
        QCOMPARE(retry({third}), QJsonArray{});
        QCOMPARE(newestOfBatch(submitted), third);
    }

    void unknownItemIsNotRetried()
    {
        EXPECT_STATUS(control("processor/pause"), 200);
        const Answer submitted = m_server->enqueue(batchOf({{u"a"_s, stringNode(u"a"_s)}}));
        const int id = idsOf(submitted).value(0);
        cancel(id);
        const Answer answer = m_server->send("PUT", retryRoute, {u"default"_s}, {}, QJsonArray{99999999, id});
        if (m_server->isNewer()) {
            EXPECT_STATUS(answer, 200);
            QCOMPARE(answer.json[u"retried_item_ids"_s].toArray(), QJsonArray{id});
            cancel(newestOfBatch(submitted));
        } else { // one unknown id, and nothing is retried
            EXPECT_STATUS(answer, 500);
            QCOMPARE(newestOfBatch(submitted), id);
        }
        EXPECT_STATUS(m_server->send("PUT", retryRoute, {u"default"_s}, {}, QJsonObject{}), 422);
        EXPECT_STATUS(m_server->send("PUT", retryRoute, {u"default"_s}, {}, QJsonArray{u"x"_s}), 422);
    }

    void prependedItemGoesFirst()
    {
        EXPECT_STATUS(control("processor/pause"), 200);
        const QJsonObject batch = batchOf({{u"a"_s, stringNode(u"a"_s)}});
        const int later = idsOf(m_server->enqueue(batch)).value(0);
        const Answer prepended = m_server->enqueue(batch, true);
        EXPECT_STATUS(prepended, 200);
        QVERIFY(prepended.json[u"priority"_s].toInt() >= 1);
        const int first = idsOf(prepended).value(0);
        EXPECT_STATUS(control("processor/resume"), 200);
        const QString firstStart = m_server->finished(first).value(u"started_at"_s).toString();
        const QString laterStart = m_server->finished(later).value(u"started_at"_s).toString();
        QVERIFY2(firstStart <= laterStart, qPrintable(firstStart + u' ' + laterStart));
    }

    void clearAndPruneEmptyTheQueue()
    {
        if (!m_server->isDemo())
            QSKIP("a real server's queue may hold items that are not ours");
        m_server->finished(idsOf(m_server->enqueue(batchOf({{u"a"_s, stringNode(u"a"_s)}}))).value(0));
        Answer answer = control("prune");
        EXPECT_STATUS(answer, 200);
        QVERIFY(answer.json[u"deleted"_s].toInt() >= 1);
        EXPECT_STATUS(control("processor/pause"), 200);
        m_server->enqueue(batchOf({{u"a"_s, stringNode(u"a"_s)}}));
        answer = control("clear");
        EXPECT_STATUS(answer, 200);
        QVERIFY(answer.json[u"deleted"_s].toInt() >= 1);
        answer = m_server->get("/api/v1/queue/{queue_id}/status", {u"default"_s});
        QCOMPARE(answer.json[u"queue"_s][u"total"_s].toInt(-1), 0);
    }

private:
    Answer control(const char* what)
    {
        const QByteArray route = QByteArray("/api/v1/queue/{queue_id}/") + what;
        return m_server->send("PUT", route.constData(), {u"default"_s});
    }

    void cancel(int id)
    {
        EXPECT_STATUS(m_server->send("PUT", "/api/v1/queue/{queue_id}/i/{item_id}/cancel",
                                     {u"default"_s, QString::number(id)}),
                      200);
    }

    /// The old ids of what runs again.
    QJsonArray retry(const QJsonArray& ids)
    {
        const Answer answer = m_server->send("PUT", retryRoute, {u"default"_s}, {}, ids);
        if (answer.status != 200 || !answer.misfit.isEmpty())
            qWarning("%d %s", answer.status, qPrintable(answer.misfit));
        return answer.json[u"retried_item_ids"_s].toArray({-1});
    }

    int newestOfBatch(const Answer& submitted)
    {
        int newest = 0;
        const QJsonArray all = m_server->raw("GET", u"/api/v1/queue/default/list_all"_s).json.toArray();
        for (const QJsonValue& item : all) {
            if (item[u"batch_id"_s] == submitted.json[u"batch"_s][u"batch_id"_s])
                newest = std::max(newest, item[u"item_id"_s].toInt());
        }
        return newest;
    }

    Answer cancelBatches(const QStringList& ids)
    {
        return m_server->send("PUT", "/api/v1/queue/{queue_id}/cancel_by_batch_ids", {u"default"_s}, {},
                              QJsonObject{{u"batch_ids"_s, QJsonArray::fromStringList(ids)}});
    }

    /// The batch values that an item was given, in the order of their nodes.
    QStringList valuesOf(int id)
    {
        QMap<QString, QString> values;
        const QJsonArray fields = m_server->item(id).value(u"field_values"_s).toArray();
        for (const QJsonValue& field : fields)
            values.insert(field[u"node_path"_s].toString(), field[u"value"_s].toString());
        return values.values();
    }

    static QJsonObject find(const QJsonArray& items, int id)
    {
        for (const QJsonValue& item : items) {
            if (item[u"item_id"_s].toInt() == id)
                return item.toObject();
        }
        return {};
    }

    static constexpr const char* retryRoute = "/api/v1/queue/{queue_id}/retry_items_by_id";
    static constexpr const char* oneItem = "/api/v1/queue/{queue_id}/i/{item_id}";
    std::unique_ptr<ServerUnderTest> m_server;
};

VITRINE_TEST(TestConformanceQueue)
#include "tst_conformancequeue.moc"
