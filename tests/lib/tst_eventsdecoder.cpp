// SPDX-License-Identifier: Apache-2.0
#include "lib/events/eventdecoder.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

QJsonObject parse(const char* json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    Q_ASSERT(error.error == QJsonParseError::NoError);
    return document.object();
}

} // namespace

class TestEventsDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsStatuses()
    {
        for (const QString& word :
             {u"pending"_s, u"in_progress"_s, u"waiting"_s, u"completed"_s, u"failed"_s, u"canceled"_s})
            QCOMPARE(queueStatusName(queueStatusFromString(word)), word);
        QCOMPARE(queueStatusFromString(u"frozen"), QueueStatus::Unknown);
        QCOMPARE(queueStatusName(QueueStatus::Unknown), u"unknown"_s);
        QVERIFY(isFinal(QueueStatus::Canceled));
        QVERIFY(!isFinal(QueueStatus::Waiting));
        QVERIFY(!isFinal(QueueStatus::Unknown));
    }

    void readsAStatus()
    {
        const auto event = decodeEvent<QueueItemStatusChanged>(parse(R"({
            "timestamp": 1700000000, "queue_id": "default", "item_id": 12, "batch_id": "b", "session_id": "s",
            "origin": "workflows", "destination": "gallery", "user_id": "system",
            "status": "failed", "status_sequence": 2,
            "error_type": "ValueError", "error_message": "no", "error_traceback": "trace",
            "created_at": "2026-01-31 10:00:00.123", "updated_at": "2026-01-31 10:00:02.000",
            "started_at": "2026-01-31T10:00:01.5", "completed_at": null,
            "batch_status": {"queue_id": "default", "batch_id": "b", "pending": 1, "in_progress": 2,
                "waiting": 3,
                "completed": 4, "failed": 5, "canceled": 6, "total": 21},
            "queue_status": {"queue_id": "default", "item_id": 13, "batch_id": "b", "session_id": "s",
                "pending": 10, "user_pending": 4, "user_in_progress": 1,
                "in_progress": 0, "completed": 0, "failed": 1, "canceled": 0, "total": 11}})"));
        QVERIFY(event);
        QCOMPARE(event->itemId, 12);
        QCOMPARE(event->batchId, u"b"_s);
        QCOMPARE(event->destination, u"gallery"_s);
        QCOMPARE(event->status, QueueStatus::Failed);
        QCOMPARE(event->statusSequence.value_or(-1), 2);
        QCOMPARE(event->errorMessage, u"no"_s);
        QCOMPARE(event->createdAt.value(), QDateTime({2026, 1, 31}, {10, 0, 0, 123}, Qt::UTC));
        QCOMPARE(event->startedAt.value(), QDateTime({2026, 1, 31}, {10, 0, 1, 500}, Qt::UTC));
        QVERIFY(!event->completedAt);
        QCOMPARE(event->batchCounts.waiting, 3);
        QCOMPARE(event->batchCounts.canceled, 6);
        QCOMPARE(event->queueCounts.pending, 10);
        QCOMPARE(event->queueCounts.waiting, 0); // 6.3 has none
        QCOMPARE(event->currentItemId.value_or(-1), 13);
        QCOMPARE(event->userId, u"system"_s);
        QCOMPARE(event->userPending.value_or(-1), 4);
        QCOMPARE(event->userInProgress.value_or(-1), 1);
    }

    void readsARedactedStatus()
    {
        const auto event = decodeEvent<QueueItemStatusChanged>(parse(R"({
            "queue_id": "default", "item_id": 12, "batch_id": "redacted", "session_id": "redacted",
                "user_id": "redacted",
            "origin": null, "destination": null, "status": "thinking", "status_sequence": null,
                "error_type": null,
            "created_at": "yesterday", "batch_status": null,
            "queue_status": {"item_id": null, "session_id": null, "batch_id": null, "pending": 1,
                "total": "many"}})"));
        QVERIFY(event);
        QVERIFY(isRedacted(event->batchId));
        QVERIFY(isRedacted(event->userId));
        QVERIFY(!event->userPending);
        QVERIFY(event->origin.isEmpty());
        QCOMPARE(event->status, QueueStatus::Unknown);
        QVERIFY(!event->statusSequence);
        QVERIFY(!event->createdAt);
        QVERIFY(!event->currentItemId);
        QCOMPARE(event->queueCounts.pending, 1);
        QCOMPARE(event->queueCounts.total, 0);
    }

    void refusesAWrongStatus_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        QTest::newRow("no id") << QByteArray(R"({"status":"failed"})") << u"item_id"_s;
        QTest::newRow("id") << QByteArray(R"({"item_id":"x","status":"failed"})") << u"item_id"_s;
        QTest::newRow("status") << QByteArray(R"({"item_id":1,"status":4})") << u"status"_s;
        QTest::newRow("batch") << QByteArray(R"({"item_id":1,"status":"failed","batch_id":[]})")
                               << u"batch_id"_s;
    }

    void refusesAWrongStatus()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, path);
        const auto event = decodeEvent<QueueItemStatusChanged>(parse(json.constData()));
        QVERIFY(!event);
        QCOMPARE(event.error().kind, ApiError::Kind::Decode);
        QVERIFY2(event.error().detail.contains(path), qPrintable(event.error().detail));
    }

    void readsProgress()
    {
        const auto event = decodeEvent<InvocationProgress>(parse(R"({
            "item_id": 3, "queue_id": "default", "batch_id": "b", "session_id": "s", "origin": "o",
            "destination": "gallery", "user_id": "u", "invocation_source_id": "denoise",
            "invocation": {"id": "prepared", "type": "denoise_latents", "steps": 4}, "message": "Denoising",
            "percentage": 0.25, "device": "cuda:1",
            "image": {"dataURL": "data:image/jpeg;base64,/9j/", "width": 512, "height": 768}})"));
        QVERIFY(event);
        QCOMPARE(event->queueId, u"default"_s);
        QCOMPARE(event->batchId, u"b"_s);
        QCOMPARE(event->sessionId, u"s"_s);
        QCOMPARE(event->origin, u"o"_s);
        QCOMPARE(event->destination, u"gallery"_s);
        QCOMPARE(event->userId, u"u"_s);
        QCOMPARE(event->invocationSourceId, u"denoise"_s);
        QCOMPARE(event->invocationId, u"prepared"_s);
        QCOMPARE(event->invocationType, u"denoise_latents"_s);
        QCOMPARE(event->message, u"Denoising"_s);
        QCOMPARE(event->percentage.value(), 0.25);
        QCOMPARE(event->device, u"cuda:1"_s);
        QVERIFY(event->image);
        QCOMPARE(event->image->bytes, QByteArray("\xff\xd8\xff"));
        QCOMPARE(event->image->mimeType, QByteArray("image/jpeg"));
        QCOMPARE(event->image->width, 512);
        QCOMPARE(event->image->height, 768);
    }

    void readsProgressWithoutFigures()
    {
        const auto event = decodeEvent<InvocationProgress>(parse(
            R"({"item_id":3,"message":null,"percentage":null,"image":null,"device":null,
                "invocation":null})"));
        QVERIFY(event);
        QVERIFY(!event->percentage);
        QVERIFY(!event->image);
        QVERIFY(event->invocationId.isEmpty());
    }

    void leavesOutABrokenPicture_data()
    {
        QTest::addColumn<QJsonValue>("image");
        const auto url = [](const QString& text) { return QJsonValue(QJsonObject{{u"dataURL"_s, text}}); };
        QTest::newRow("text") << QJsonValue(u"x"_s);
        QTest::newRow("empty") << url({});
        QTest::newRow("http") << url(u"http://host/a,b"_s);
        QTest::newRow("no comma") << url(u"data:image/jpeg;base64"_s);
        QTest::newRow("plain") << url(u"data:image/jpeg,abc"_s);
        QTest::newRow("not base64") << url(u"data:image/jpeg;base64,%%%"_s);
        QTest::newRow("nothing") << url(u"data:image/jpeg;base64,"_s);
    }

    void leavesOutABrokenPicture()
    {
        QFETCH(QJsonValue, image);
        const auto event = decodeEvent<InvocationProgress>({{u"item_id"_s, 3}, {u"image"_s, image}});
        QVERIFY(event);
        QVERIFY(!event->image);
    }

    void decodesLargePicturesQuickly()
    {
        const QByteArray bytes(3'000'000, 'x');
        const QString url = u"data:image/jpeg;base64,"_s + QString::fromLatin1(bytes.toBase64());
        const QJsonObject payload{{u"item_id"_s, 3}, {u"image"_s, QJsonObject{{u"dataURL"_s, url}}}};
        const auto event = decodeEvent<InvocationProgress>(payload);
        QVERIFY(event && event->image);
        QCOMPARE(event->image->bytes, bytes);
    }

    void readsResultsAndErrors()
    {
        const auto complete = decodeEvent<InvocationComplete>(parse(
            R"({"item_id":3,"invocation_source_id":"n","result":{"type":"image_output",
                "image":{"image_name":"a.png"}}})"));
        QVERIFY(complete);
        QCOMPARE(complete->result["image"_L1]["image_name"_L1].toString(), u"a.png"_s);
        QVERIFY(!decodeEvent<InvocationComplete>(parse(R"({"item_id":3,"result":null})")));

        const auto error = decodeEvent<InvocationError>(
            parse(R"({"item_id":3,"error_type":"E","error_message":"m","error_traceback":null})"));
        QVERIFY(error);
        QCOMPARE(error->errorMessage, u"m"_s);
        QVERIFY(!decodeEvent<InvocationStarted>(parse("{}")));
    }

    void readsABatch()
    {
        const auto batch = decodeEvent<BatchEnqueued>(parse(
            R"({"queue_id":"default","batch_id":"redacted","enqueued":2,"requested":3,"priority":1,
                "origin":null,"user_id":"redacted"})"));
        QVERIFY(batch);
        QCOMPARE(batch->queueId, u"default"_s);
        QVERIFY(isRedacted(batch->batchId));
        QVERIFY(isRedacted(batch->userId));
        QVERIFY(batch->origin.isEmpty());
        QCOMPARE(batch->enqueued, 2);
        QCOMPARE(batch->requested, 3);
        QCOMPARE(batch->priority, 1);
        QVERIFY(!decodeEvent<BatchEnqueued>(parse(R"({"enqueued":2})")));
    }

    void readsQueueEvents()
    {
        const QList<qint64> ids{4, 5};
        const auto retried = decodeEvent<QueueItemsRetried>(
            parse(R"({"queue_id":"q","retried_item_ids":[4,"x",5],"user_ids":["u",null]})"));
        QVERIFY(retried);
        QCOMPARE(retried->queueId, u"q"_s);
        QCOMPARE(retried->itemIds, ids);
        QCOMPARE(retried->userIds, QStringList{u"u"_s});
        const auto canceled = decodeEvent<QueueItemsCanceled>(
            parse(R"({"queue_id":"q","canceled_item_ids":[4,5],"user_ids":["u","v"]})"));
        QVERIFY(canceled);
        QCOMPARE(canceled->queueId, u"q"_s);
        QCOMPARE(canceled->itemIds, ids);
        QCOMPARE(canceled->userIds, (QStringList{u"u"_s, u"v"_s}));
        const auto redacted = decodeEvent<QueueItemsCanceled>(parse(R"({"user_ids":[]})"));
        QVERIFY(redacted);
        QVERIFY(redacted->itemIds.isEmpty());
        QVERIFY(redacted->userIds.isEmpty());
        QCOMPARE(decodeEvent<QueueCleared>(parse(R"({"queue_id":"default","user_id":"u"})"))->userId, u"u"_s);
        QVERIFY(
            decodeEvent<QueueCleared>(parse(R"({"queue_id":"default","user_id":null})"))->userId.isEmpty());
        QVERIFY(!decodeEvent<QueueCleared>(parse(R"({"user_id":4})")));
    }
};

VITRINE_TEST(TestEventsDecoder)
#include "tst_eventsdecoder.moc"
