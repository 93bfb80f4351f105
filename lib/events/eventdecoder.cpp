// SPDX-License-Identifier: Apache-2.0
#include "lib/events/eventdecoder.h"

#include "lib/json/objectreader.h"

#include <QHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

template <class Event>
Result<Event> finished(const ObjectReader& reader, Event event)
{
    if (!reader.ok())
        return Failure(reader.error());
    return event;
}

/// A time that cannot be read must not cost the event.
std::optional<QDateTime> timeOf(const QJsonObject& payload, const QString& key)
{
    ObjectReader reader(payload);
    std::optional<QDateTime> time;
    reader.optional(key, time);
    return time;
}

QueueCounts countsOf(const QJsonObject& payload, const QString& key)
{
    QueueCounts counts;
    ObjectReader reader(payload[key].toObject(), u"$."_s + key);
    reader.defaulted(u"pending"_s, counts.pending);
    reader.defaulted(u"in_progress"_s, counts.inProgress);
    reader.defaulted(u"waiting"_s, counts.waiting);
    reader.defaulted(u"completed"_s, counts.completed);
    reader.defaulted(u"failed"_s, counts.failed);
    reader.defaulted(u"canceled"_s, counts.canceled);
    reader.defaulted(u"total"_s, counts.total);
    return counts;
}

/// Ids that are not whole numbers are skipped.
QList<qint64> idsOf(const QJsonObject& payload, const QString& key)
{
    QList<qint64> ids;
    const QJsonArray array = payload[key].toArray();
    ids.reserve(array.size());
    for (const QJsonValue& value : array) {
        if (const qint64 id = value.toInteger(-1); id >= 0)
            ids.append(id);
    }
    return ids;
}

void readInvocation(ObjectReader& reader, InvocationEvent& event)
{
    reader.required(u"item_id"_s, event.itemId);
    reader.defaulted(u"queue_id"_s, event.queueId);
    reader.defaulted(u"batch_id"_s, event.batchId);
    reader.defaulted(u"session_id"_s, event.sessionId);
    reader.defaulted(u"origin"_s, event.origin);
    reader.defaulted(u"destination"_s, event.destination);
    reader.defaulted(u"invocation_source_id"_s, event.invocationSourceId);
    QJsonObject invocation;
    reader.defaulted(u"invocation"_s, invocation);
    event.invocationId = invocation["id"_L1].toString();
    event.invocationType = invocation["type"_L1].toString();
}

/// "data:image/jpeg;base64,...". None when it is anything else.
std::optional<ProgressImage> imageOf(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    const QByteArray url = object["dataURL"_L1].toString().toLatin1();
    const qsizetype comma = url.indexOf(',');
    constexpr qsizetype scheme = 5;
    if (comma < 0 || !url.startsWith("data:"))
        return std::nullopt;
    const QByteArray head = url.mid(scheme, comma - scheme);
    if (!head.endsWith(";base64"))
        return std::nullopt;
    auto decoded =
        QByteArray::fromBase64Encoding(url.mid(comma + 1), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty())
        return std::nullopt;
    ProgressImage image;
    image.bytes = std::move(decoded.decoded);
    image.mimeType = head.left(head.indexOf(';'));
    image.width = object["width"_L1].toInt();
    image.height = object["height"_L1].toInt();
    return image;
}

} // namespace

template <>
Result<QueueItemStatusChanged> decodeEvent(const QJsonObject& payload)
{
    QueueItemStatusChanged event;
    QString status;
    ObjectReader reader(payload);
    reader.required(u"item_id"_s, event.itemId);
    reader.required(u"status"_s, status);
    reader.optional(u"status_sequence"_s, event.statusSequence);
    reader.defaulted(u"queue_id"_s, event.queueId);
    reader.defaulted(u"batch_id"_s, event.batchId);
    reader.defaulted(u"session_id"_s, event.sessionId);
    reader.defaulted(u"origin"_s, event.origin);
    reader.defaulted(u"destination"_s, event.destination);
    reader.defaulted(u"error_type"_s, event.errorType);
    reader.defaulted(u"error_message"_s, event.errorMessage);
    reader.defaulted(u"error_traceback"_s, event.errorTraceback);
    event.status = queueStatusFromString(status);
    event.createdAt = timeOf(payload, u"created_at"_s);
    event.updatedAt = timeOf(payload, u"updated_at"_s);
    event.startedAt = timeOf(payload, u"started_at"_s);
    event.completedAt = timeOf(payload, u"completed_at"_s);
    event.queueCounts = countsOf(payload, u"queue_status"_s);
    event.batchCounts = countsOf(payload, u"batch_status"_s);
    ObjectReader queue(payload["queue_status"_L1].toObject(), u"$.queue_status"_s);
    queue.optional(u"item_id"_s, event.currentItemId);
    return finished(reader, std::move(event));
}

template <>
Result<BatchEnqueued> decodeEvent(const QJsonObject& payload)
{
    BatchEnqueued event;
    ObjectReader reader(payload);
    reader.defaulted(u"queue_id"_s, event.queueId);
    reader.defaulted(u"batch_id"_s, event.batchId);
    reader.defaulted(u"origin"_s, event.origin);
    reader.required(u"enqueued"_s, event.enqueued);
    reader.required(u"requested"_s, event.requested);
    reader.defaulted(u"priority"_s, event.priority);
    return finished(reader, std::move(event));
}

template <>
Result<InvocationStarted> decodeEvent(const QJsonObject& payload)
{
    InvocationStarted event;
    ObjectReader reader(payload);
    readInvocation(reader, event);
    return finished(reader, std::move(event));
}

template <>
Result<InvocationProgress> decodeEvent(const QJsonObject& payload)
{
    InvocationProgress event;
    ObjectReader reader(payload);
    readInvocation(reader, event);
    reader.defaulted(u"message"_s, event.message);
    reader.optional(u"percentage"_s, event.percentage);
    reader.defaulted(u"device"_s, event.device);
    event.image = imageOf(payload["image"_L1]);
    return finished(reader, std::move(event));
}

template <>
Result<InvocationComplete> decodeEvent(const QJsonObject& payload)
{
    InvocationComplete event;
    ObjectReader reader(payload);
    readInvocation(reader, event);
    reader.required(u"result"_s, event.result);
    return finished(reader, std::move(event));
}

template <>
Result<InvocationError> decodeEvent(const QJsonObject& payload)
{
    InvocationError event;
    ObjectReader reader(payload);
    readInvocation(reader, event);
    reader.defaulted(u"error_type"_s, event.errorType);
    reader.defaulted(u"error_message"_s, event.errorMessage);
    reader.defaulted(u"error_traceback"_s, event.errorTraceback);
    return finished(reader, std::move(event));
}

template <>
Result<QueueCleared> decodeEvent(const QJsonObject& payload)
{
    QueueCleared event;
    ObjectReader reader(payload);
    reader.defaulted(u"queue_id"_s, event.queueId);
    reader.defaulted(u"user_id"_s, event.userId);
    return finished(reader, std::move(event));
}

template <>
Result<QueueItemsRetried> decodeEvent(const QJsonObject& payload)
{
    QueueItemsRetried event;
    ObjectReader reader(payload);
    reader.defaulted(u"queue_id"_s, event.queueId);
    event.itemIds = idsOf(payload, u"retried_item_ids"_s);
    return finished(reader, std::move(event));
}

template <>
Result<QueueItemsCanceled> decodeEvent(const QJsonObject& payload)
{
    QueueItemsCanceled event;
    ObjectReader reader(payload);
    reader.defaulted(u"queue_id"_s, event.queueId);
    event.itemIds = idsOf(payload, u"canceled_item_ids"_s);
    return finished(reader, std::move(event));
}

Result<ModelLoad> decodeModelLoad(const QString& name, const QJsonObject& payload)
{
    ModelLoad event;
    event.complete = name == "model_load_complete"_L1;
    ObjectReader reader(payload);
    reader.defaulted(u"submodel_type"_s, event.submodelType);
    QJsonObject config;
    reader.required(u"config"_s, config);
    event.key = config["key"_L1].toString();
    event.name = config["name"_L1].toString();
    event.base = config["base"_L1].toString();
    event.type = config["type"_L1].toString();
    return finished(reader, std::move(event));
}

Result<ModelInstallUpdate> decodeModelInstall(const QString& name, const QJsonObject& payload)
{
    using Phase = ModelInstallUpdate::Phase;
    static const QHash<QString, Phase> phases{
        {u"model_install_download_started"_s, Phase::Downloading},
        {u"model_install_download_progress"_s, Phase::Downloading},
        {u"model_install_downloads_complete"_s, Phase::Downloaded},
        {u"model_install_started"_s, Phase::Installing},
        {u"model_install_complete"_s, Phase::Complete},
        {u"model_install_cancelled"_s, Phase::Canceled},
        {u"model_install_error"_s, Phase::Error},
    };
    ModelInstallUpdate event;
    event.phase = phases.value(name, Phase::Installing);
    ObjectReader reader(payload);
    reader.required(u"id"_s, event.jobId);
    reader.defaulted(u"bytes"_s, event.bytes);
    reader.defaulted(u"total_bytes"_s, event.totalBytes);
    reader.defaulted(u"key"_s, event.modelKey);
    reader.defaulted(u"error_type"_s, event.errorType);
    reader.defaulted(u"error"_s, event.errorMessage);
    return finished(reader, std::move(event));
}

Result<BulkDownloadUpdate> decodeBulkDownload(const QString& name, const QJsonObject& payload)
{
    using Phase = BulkDownloadUpdate::Phase;
    BulkDownloadUpdate event;
    if (name == "bulk_download_complete"_L1)
        event.phase = Phase::Complete;
    else if (name == "bulk_download_error"_L1)
        event.phase = Phase::Error;
    ObjectReader reader(payload);
    reader.required(u"bulk_download_item_name"_s, event.itemName);
    reader.defaulted(u"error"_s, event.errorMessage);
    return finished(reader, std::move(event));
}

} // namespace vitrine
