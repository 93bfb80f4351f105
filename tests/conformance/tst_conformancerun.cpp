// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/eventlog.h"
#include "tests/conformance/graphs.h"
#include "tests/conformance/serverundertest.h"
#include "tests/support/testmain.h"

#include <QImage>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// Runs: the events that tell of them, in their order, and what is left behind.
class TestConformanceRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<ServerUnderTest>();
        m_log = std::make_unique<EventLog>(m_server->address());
        QVERIFY(m_log->start());
        QCOMPARE(m_log->transportName(), u"websocket"_s);
        const Answer models =
            m_server->get("/api/v2/models/", {}, query({{u"model_name"_s, u"tiny-sdxl"_s}}));
        EXPECT_STATUS(models, 200);
        m_model = models.json[u"models"_s][0].toObject();
    }
    void cleanupTestCase()
    {
        m_log.reset();
        m_server.reset();
    }

    void graphWithoutModelsRuns()
    {
        const QString board = m_server->makeBoard(u"run"_s);
        QJsonObject batch = blankImageBatch(board);
        const Answer submitted = m_server->enqueue(batch);
        EXPECT_STATUS(submitted, 200);
        const QString batchId = batchOfAnswer(submitted);
        QVERIFY(m_log->waitForEnd(batchId));
        const QList<LoggedEvent> events = m_log->ofBatch(batchId);
        checkFrame(events, u"completed"_s);
        checkNodes(events, {u"blank"_s, u"save"_s, u"text"_s});
        QVERIFY(QTest::currentTestFailed() == false);

        const QJsonObject item = m_server->finished(idsOf(submitted).value(0));
        QCOMPARE(item.value(u"status"_s).toString(), u"completed"_s);
        const QString saved = resultOf(item, u"save"_s)[u"image"_s][u"image_name"_s].toString();
        QCOMPARE(resultOf(item, u"text"_s)[u"value"_s].toString(), u"hello"_s);
        const Answer names = m_server->get("/api/v1/boards/{board_id}/image_names", {board});
        EXPECT_STATUS(names, 200);
        QCOMPARE(names.json.toArray(), QJsonArray{saved});
        const Answer record = m_server->get("/api/v1/images/i/{image_name}", {saved});
        EXPECT_STATUS(record, 200);
        QCOMPARE(record.json[u"width"_s].toInt(), 32);
        QCOMPARE(record.json[u"is_intermediate"_s].toBool(true), false);
        QCOMPARE(record.json[u"session_id"_s], item.value(u"session_id"_s));
        QCOMPARE(record.json[u"has_workflow"_s].toBool(), true);
        const Answer workflow = m_server->get("/api/v1/images/i/{image_name}/workflow", {saved});
        EXPECT_STATUS(workflow, 200);
        QVERIFY(workflow.json[u"workflow"_s].isNull());
        QVERIFY(workflow.json[u"graph"_s].isString());
        m_server->removeLater(resultOf(item, u"blank"_s)[u"image"_s][u"image_name"_s].toString());
    }

    void sdxlRunTellsItsProgress()
    {
        QVERIFY2(!m_model.isEmpty(), "the server has no model named tiny-sdxl");
        const QString board = m_server->makeBoard(u"sdxl"_s);
        const Answer submitted = m_server->enqueue(sdxlBatch(m_model, board, 4));
        EXPECT_STATUS(submitted, 200);
        const QString batchId = batchOfAnswer(submitted);
        QVERIFY(m_log->waitForEnd(batchId));
        const QList<LoggedEvent> events = m_log->ofBatch(batchId);
        const QJsonObject item = m_server->finished(idsOf(submitted).value(0));
        QVERIFY2(item.value(u"status"_s) == u"completed"_s,
                 qPrintable(item.value(u"error_traceback"_s).toString()));
        checkFrame(events, u"completed"_s);
        checkDenoising(events, 4);

        const QString saved =
            resultOf(item, u"canvas_output:JbPTiAJ26r"_s)[u"image"_s][u"image_name"_s].toString();
        const Answer full = m_server->get("/api/v1/images/i/{image_name}/full", {saved});
        QCOMPARE(QImage::fromData(full.body, "PNG").size(), QSize(64, 64));
        const Answer record = m_server->get("/api/v1/images/i/{image_name}", {saved});
        EXPECT_STATUS(record, 200);
        QCOMPARE(record.json[u"board_id"_s].toString(), board);
        const Answer metadata = m_server->get("/api/v1/images/i/{image_name}/metadata", {saved});
        EXPECT_STATUS(metadata, 200);
        QCOMPARE(metadata.json[u"positive_prompt"_s].toString(), u"deep space, high quality, colorful"_s);
        QCOMPARE(metadata.json[u"width"_s].toInt(), 64);
        const Answer workflow = m_server->get("/api/v1/images/i/{image_name}/workflow", {saved});
        EXPECT_STATUS(workflow, 200);
        QVERIFY(workflow.json[u"workflow"_s].toString().contains(u"canvas_output"_s));
    }

    void unknownModelFails()
    {
        QJsonObject model = m_model;
        model.insert(u"key"_s, u"no-such-key"_s);
        const QString board = m_server->makeBoard(u"fails"_s);
        const Answer submitted = m_server->enqueue(sdxlBatch(model, board, 4));
        EXPECT_STATUS(submitted, 200);
        const QString batchId = batchOfAnswer(submitted);
        QVERIFY(m_log->waitForEnd(batchId));
        const QList<LoggedEvent> events = m_log->ofBatch(batchId);
        // The item's end comes before the node's error.
        QCOMPARE(events.last().name, u"invocation_error"_s);
        QCOMPARE(events.last().payload.value(u"error_message"_s).toString(), u"Unknown model: no-such-key"_s);
        checkFrame(events.first(events.size() - 1), u"failed"_s);
        const QJsonObject item = m_server->finished(idsOf(submitted).value(0));
        QCOMPARE(item.value(u"status"_s).toString(), u"failed"_s);
        QCOMPARE(item.value(u"error_type"_s).toString(), u"Exception"_s);
        QCOMPARE(item.value(u"error_message"_s).toString(), u"Unknown model: no-such-key"_s);
        QVERIFY(!item.value(u"error_traceback"_s).toString().isEmpty());
        QCOMPARE(item.value(u"session"_s)[u"errors"_s].toObject().size(), 1);
    }

    void runningItemIsCanceled()
    {
        const QString board = m_server->makeBoard(u"cancel"_s);
        const Answer submitted = m_server->enqueue(sdxlBatch(m_model, board, 400));
        EXPECT_STATUS(submitted, 200);
        const QString batchId = batchOfAnswer(submitted);
        QTRY_VERIFY_WITH_TIMEOUT(!percentages(m_log->ofBatch(batchId)).isEmpty(), 60'000);
        const int id = idsOf(submitted).value(0);
        const Answer current = m_server->get("/api/v1/queue/{queue_id}/current", {u"default"_s});
        EXPECT_STATUS(current, 200);
        QCOMPARE(current.json[u"item_id"_s].toInt(), id);
        EXPECT_STATUS(m_server->send("PUT", "/api/v1/queue/{queue_id}/i/{item_id}/cancel",
                                     {u"default"_s, QString::number(id)}),
                      200);
        QVERIFY(m_log->waitForEnd(batchId));
        QCOMPARE(m_server->finished(id).value(u"status"_s).toString(), u"canceled"_s);
        // The queue goes on, and the canceled item has no second end.
        const Answer after = m_server->enqueue(batchOf({{u"a"_s, stringNode(u"a"_s)}}));
        QVERIFY(m_log->waitForEnd(batchOfAnswer(after)));
        int ends = 0;
        const QList<LoggedEvent> events = m_log->ofBatch(batchId);
        for (const LoggedEvent& event : events) {
            QVERIFY(event.name != u"invocation_error"_s);
            ends += event.name == u"queue_item_status_changed"_s
                && event.payload.value(u"status"_s) != u"in_progress"_s;
        }
        QCOMPARE(ends, 1);
    }

    void retriesAreTold()
    {
        if (!m_server->isNewer())
            QSKIP("this server has no event for retries");
        QJsonObject model = m_model;
        model.insert(u"key"_s, u"no-such-key"_s);
        const Answer submitted = m_server->enqueue(sdxlBatch(model, m_server->makeBoard(u"retry"_s), 1));
        const QString batchId = batchOfAnswer(submitted);
        QVERIFY(m_log->waitForEnd(batchId));
        const int id = idsOf(submitted).value(0);
        EXPECT_STATUS(m_server->send("PUT", "/api/v1/queue/{queue_id}/retry_items_by_id", {u"default"_s}, {},
                                     QJsonArray{id}),
                      200);
        const auto told = [this] {
            const QList<LoggedEvent>& all = m_log->all();
            return std::find_if(all.begin(), all.end(), [](const LoggedEvent& event) {
                return event.name == u"queue_items_retried"_s;
            });
        };
        QTRY_VERIFY(told() != m_log->all().end());
        QCOMPARE(told()->payload.value(u"retried_item_ids"_s).toArray(), QJsonArray{id});
        const auto failures = [&] {
            const QList<LoggedEvent> events = m_log->ofBatch(batchId);
            return std::count_if(events.begin(), events.end(), [](const LoggedEvent& event) {
                return event.name == u"invocation_error"_s;
            });
        };
        QTRY_COMPARE_WITH_TIMEOUT(failures(), 2, 60'000);
    }

    void everyEventFitsTheSchema()
    {
        const QHash<QString, QString> schemas{
            {u"batch_enqueued"_s, u"BatchEnqueuedEvent"_s},
            {u"queue_item_status_changed"_s, u"QueueItemStatusChangedEvent"_s},
            {u"invocation_started"_s, u"InvocationStartedEvent"_s},
            {u"invocation_progress"_s, u"InvocationProgressEvent"_s},
            {u"invocation_complete"_s, u"InvocationCompleteEvent"_s},
            {u"invocation_error"_s, u"InvocationErrorEvent"_s},
            {u"queue_items_retried"_s, u"QueueItemsRetriedEvent"_s},
            {u"model_load_started"_s, u"ModelLoadStartedEvent"_s},
            {u"model_load_complete"_s, u"ModelLoadCompleteEvent"_s}};
        QSet<QString> seen;
        int checked = 0;
        for (const LoggedEvent& event : m_log->all()) {
            if (!schemas.contains(event.name))
                continue;
            // Hundreds of steps look alike.
            if (event.name == u"invocation_progress"_s && ++checked > 40)
                continue;
            seen.insert(event.name);
            const QString misfit = m_server->schema().checkNamed(schemas.value(event.name), event.payload);
            QVERIFY2(misfit.isEmpty(), qPrintable(misfit));
        }
        // Models that are loaded already are not told again; older servers do not tell retries.
        QVERIFY(seen.size() >= schemas.size() - 3);
    }

    void eventsComeByPollingToo()
    {
        const QString base = u"/ws/socket.io/?EIO=4&transport=polling"_s;
        QCOMPARE(m_server->raw("GET", u"/ws/socket.io/?EIO=3&transport=polling"_s).status, 400);
        QCOMPARE(m_server->raw("GET", base + u"&sid=nope"_s).status, 400);
        const Answer open = m_server->raw("GET", base);
        QCOMPARE(open.status, 200);
        QVERIFY(open.body.startsWith("0{"));
        const QJsonObject handshake = QJsonDocument::fromJson(open.body.sliced(1)).object();
        QVERIFY(handshake.value(u"pingInterval"_s).toInt() > 0);
        const QString session = base + u"&sid="_s + handshake.value(u"sid"_s).toString();
        QCOMPARE(m_server->raw("POST", session, "40", "text/plain;charset=UTF-8").body, "OK");
        QVERIFY(m_server->raw("GET", session).body.startsWith("40{"));
        QCOMPARE(m_server
                     ->raw("POST", session, "427[\"subscribe_queue\",{\"queue_id\":\"default\"}]",
                           "text/plain;charset=UTF-8")
                     .body,
                 "OK");
        // Subscribing takes effect later than its answer; the acknowledgement says when.
        QVERIFY(m_server->raw("GET", session).body.contains("437["));
        const QString batchId = batchOfAnswer(m_server->enqueue(batchOf({{u"a"_s, stringNode(u"a"_s)}})));
        QByteArray received;
        for (int polls = 0; polls < 20 && !received.contains("\"completed\""); ++polls)
            received += m_server->raw("GET", session).body + '\x1e';
        QVERIFY2(received.contains("42[\"batch_enqueued\""), received.left(2000).constData());
        QVERIFY(received.contains(batchId.toUtf8()));
    }

private:
    static QString batchOfAnswer(const Answer& answer)
    {
        return answer.json[u"batch"_s][u"batch_id"_s].toString();
    }

    /// The result of a node of the submitted graph.
    static QJsonValue resultOf(const QJsonObject& item, const QString& sourceId)
    {
        const QJsonValue session = item.value(u"session"_s);
        const QString prepared = session[u"source_prepared_mapping"_s][sourceId][0].toString();
        if (session[u"prepared_source_mapping"_s][prepared].toString() != sourceId)
            return {};
        return session[u"results"_s][prepared];
    }

    static QList<double> percentages(const QList<LoggedEvent>& events)
    {
        QList<double> out;
        for (const LoggedEvent& event : events) {
            if (event.name == u"invocation_progress"_s && event.payload.value(u"percentage"_s).isDouble())
                out.append(event.payload.value(u"percentage"_s).toDouble());
        }
        return out;
    }

    /// Enqueued first, then in progress, the end last; counts and sequence numbers beside them.
    void checkFrame(const QList<LoggedEvent>& events, const QString& end)
    {
        QVERIFY(events.size() >= 3);
        QCOMPARE(events.first().name, u"batch_enqueued"_s);
        QCOMPARE(events.first().payload.value(u"enqueued"_s).toInt(), 1);
        const QJsonObject begun = events.at(1).payload;
        QCOMPARE(events.at(1).name, u"queue_item_status_changed"_s);
        QCOMPARE(begun.value(u"status"_s).toString(), u"in_progress"_s);
        QCOMPARE(begun.value(u"batch_status"_s)[u"in_progress"_s].toInt(), 1);
        QCOMPARE(begun.value(u"queue_status"_s)[u"item_id"_s], begun.value(u"item_id"_s));
        const QJsonObject ended = events.last().payload;
        QCOMPARE(events.last().name, u"queue_item_status_changed"_s);
        QCOMPARE(ended.value(u"status"_s).toString(), end);
        QCOMPARE(ended.value(u"batch_status"_s)[end].toInt(), 1);
        QVERIFY(ended.value(u"completed_at"_s).isString());
        if (m_server->isNewer()) {
            QCOMPARE(begun.value(u"status_sequence"_s).toInt(), 1);
            QCOMPARE(ended.value(u"status_sequence"_s).toInt(), 2);
        }
    }

    /// Each node is started and then completed, once.
    void checkNodes(const QList<LoggedEvent>& events, const QSet<QString>& nodes)
    {
        QSet<QString> open;
        QSet<QString> done;
        for (const LoggedEvent& event : events) {
            const QString node = event.payload.value(u"invocation_source_id"_s).toString();
            if (event.name == u"invocation_started"_s) {
                QVERIFY(!open.contains(node) && !done.contains(node));
                open.insert(node);
            } else if (event.name == u"invocation_complete"_s) {
                QVERIFY(open.remove(node));
                QVERIFY(event.payload.value(u"result"_s)[u"type"_s].isString());
                done.insert(node);
            }
        }
        QCOMPARE(done, nodes);
    }

    void checkDenoising(const QList<LoggedEvent>& events, int steps)
    {
        const QList<double> steadily = percentages(events);
        QVERIFY(steadily.size() >= steps);
        QVERIFY(std::is_sorted(steadily.begin(), steadily.end()));
        QVERIFY(steadily.first() >= 0);
        QCOMPARE(steadily.last(), 1.0);
        int previews = 0;
        for (const LoggedEvent& event : events) {
            const QJsonObject image = event.payload.value(u"image"_s).toObject();
            if (image.isEmpty())
                continue;
            const QString url = image.value(u"dataURL"_s).toString();
            QVERIFY(url.startsWith(u"data:image/jpeg;base64,"_s));
            QVERIFY(
                !QImage::fromData(QByteArray::fromBase64(url.section(u',', 1).toLatin1()), "JPEG").isNull());
            QCOMPARE(image.value(u"width"_s).toInt(), 64);
            QCOMPARE(event.payload.value(u"invocation"_s)[u"type"_s].toString(), u"denoise_latents"_s);
            QCOMPARE(event.payload.value(u"message"_s).toString(), u"Denoising"_s);
            ++previews;
        }
        QVERIFY(previews >= steps);
    }

    std::unique_ptr<ServerUnderTest> m_server;
    std::unique_ptr<EventLog> m_log;
    QJsonObject m_model;
};

VITRINE_TEST(TestConformanceRun)
#include "tst_conformancerun.moc"
