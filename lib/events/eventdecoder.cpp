// SPDX-License-Identifier: Apache-2.0
#include "lib/events/eventdecoder.h"

#include "lib/api/modelsource.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

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
    reader.defaulted(u"user_id"_s, event.userId);
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

/// Who owns what the event is about. Servers before 6.12 do not say.
QStringList userIdsOf(const QJsonObject& payload)
{
    QStringList ids;
    const QJsonArray array = payload["user_ids"_L1].toArray();
    for (const QJsonValue& value : array) {
        if (value.isString())
            ids.append(value.toString());
    }
    return ids;
}

QList<ModelInstallPart> partsOf(const QJsonObject& payload)
{
    QList<ModelInstallPart> parts;
    const QJsonArray array = payload["parts"_L1].toArray();
    parts.reserve(array.size());
    for (const QJsonValue& value : array) {
        if (!value.isObject())
            continue;
        ModelInstallPart part;
        part.url = value["url"_L1].toString();
        part.localPath = value["local_path"_L1].toString();
        part.bytes = value["bytes"_L1].toInteger();
        part.totalBytes = value["total_bytes"_L1].toInteger();
        parts.append(std::move(part));
    }
    return parts;
}

} // namespace

void readEvent(ObjectReader& reader, QueueItemStatusChanged& event)
{
    const QJsonObject& payload = reader.object();
    QString status;
    reader.required(u"item_id"_s, event.itemId);
    reader.required(u"status"_s, status);
    reader.optional(u"status_sequence"_s, event.statusSequence);
    reader.defaulted(u"queue_id"_s, event.queueId);
    reader.defaulted(u"batch_id"_s, event.batchId);
    reader.defaulted(u"session_id"_s, event.sessionId);
    reader.defaulted(u"origin"_s, event.origin);
    reader.defaulted(u"destination"_s, event.destination);
    reader.defaulted(u"user_id"_s, event.userId);
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
    queue.optional(u"user_pending"_s, event.userPending);
    queue.optional(u"user_in_progress"_s, event.userInProgress);
}

void readEvent(ObjectReader& reader, BatchEnqueued& event)
{
    reader.defaulted(u"queue_id"_s, event.queueId);
    reader.defaulted(u"batch_id"_s, event.batchId);
    reader.defaulted(u"origin"_s, event.origin);
    reader.defaulted(u"user_id"_s, event.userId);
    reader.required(u"enqueued"_s, event.enqueued);
    reader.required(u"requested"_s, event.requested);
    reader.defaulted(u"priority"_s, event.priority);
}

void readEvent(ObjectReader& reader, InvocationStarted& event)
{
    readInvocation(reader, event);
}

void readEvent(ObjectReader& reader, InvocationProgress& event)
{
    readInvocation(reader, event);
    reader.defaulted(u"message"_s, event.message);
    reader.optional(u"percentage"_s, event.percentage);
    reader.defaulted(u"device"_s, event.device);
    event.image = imageOf(reader.object()["image"_L1]);
}

void readEvent(ObjectReader& reader, InvocationComplete& event)
{
    readInvocation(reader, event);
    reader.required(u"result"_s, event.result);
}

void readEvent(ObjectReader& reader, InvocationError& event)
{
    readInvocation(reader, event);
    reader.defaulted(u"error_type"_s, event.errorType);
    reader.defaulted(u"error_message"_s, event.errorMessage);
    reader.defaulted(u"error_traceback"_s, event.errorTraceback);
}

void readEvent(ObjectReader& reader, QueueCleared& event)
{
    reader.defaulted(u"queue_id"_s, event.queueId);
    reader.defaulted(u"user_id"_s, event.userId);
}

void readEvent(ObjectReader& reader, QueueItemsRetried& event)
{
    reader.defaulted(u"queue_id"_s, event.queueId);
    event.itemIds = idsOf(reader.object(), u"retried_item_ids"_s);
    event.userIds = userIdsOf(reader.object());
}

void readEvent(ObjectReader& reader, QueueItemsCanceled& event)
{
    reader.defaulted(u"queue_id"_s, event.queueId);
    event.itemIds = idsOf(reader.object(), u"canceled_item_ids"_s);
    event.userIds = userIdsOf(reader.object());
}

void readEvent(ObjectReader& reader, RecallParametersUpdated& event)
{
    reader.defaulted(u"queue_id"_s, event.queueId);
    reader.defaulted(u"user_id"_s, event.userId);
    reader.required(u"parameters"_s, event.parameters);
}

void readEvent(ObjectReader& reader, ModelLoad& event)
{
    reader.defaulted(u"submodel_type"_s, event.submodelType);
    reader.defaulted(u"user_id"_s, event.userId);
    QJsonObject config;
    reader.required(u"config"_s, config);
    event.key = config["key"_L1].toString();
    event.name = config["name"_L1].toString();
    event.base = config["base"_L1].toString();
    event.type = config["type"_L1].toString();
}

void readEvent(ObjectReader& reader, ModelInstallUpdate& event)
{
    reader.required(u"id"_s, event.jobId);
    reader.defaulted(u"local_path"_s, event.localPath);
    reader.defaulted(u"bytes"_s, event.bytes);
    reader.defaulted(u"total_bytes"_s, event.totalBytes);
    reader.defaulted(u"key"_s, event.modelKey);
    reader.defaulted(u"error_type"_s, event.errorType);
    reader.defaulted(u"error"_s, event.errorMessage);
    event.source = modelSourceText(reader.object()["source"_L1].toObject());
    event.parts = partsOf(reader.object());
    event.modelName = reader.object()["config"_L1]["name"_L1].toString();
}

void readEvent(ObjectReader& reader, DownloadUpdate& event)
{
    reader.required(u"source"_s, event.source);
    reader.defaulted(u"download_path"_s, event.path);
    reader.defaulted(u"current_bytes"_s, event.bytes);
    reader.defaulted(u"total_bytes"_s, event.totalBytes);
    reader.defaulted(u"error_type"_s, event.errorType);
    reader.defaulted(u"error"_s, event.errorMessage);
}

void readEvent(ObjectReader& reader, BulkDownloadUpdate& event)
{
    reader.required(u"bulk_download_item_name"_s, event.itemName);
    reader.defaulted(u"bulk_download_id"_s, event.downloadId);
    reader.defaulted(u"bulk_download_item_id"_s, event.itemId);
    reader.defaulted(u"user_id"_s, event.userId);
    reader.defaulted(u"error"_s, event.errorMessage);
}

void readEvent(ObjectReader& reader, WorkflowChange& event)
{
    reader.required(u"workflow_id"_s, event.workflowId);
    reader.defaulted(u"user_id"_s, event.userId);
    reader.optional(u"old_is_public"_s, event.wasPublic);
    reader.optional(u"new_is_public"_s, event.isPublic);
    if (!event.isPublic)
        reader.optional(u"is_public"_s, event.isPublic);
}

void readEvent(ObjectReader& reader, LlmTaskUpdate& event)
{
    QString phase;
    reader.required(u"task_id"_s, event.taskId);
    reader.defaulted(u"user_id"_s, event.userId);
    reader.defaulted(u"phase"_s, phase);
    reader.defaulted(u"message"_s, event.message);
    reader.optional(u"percentage"_s, event.percentage);
    reader.optional(u"current_tokens"_s, event.currentTokens);
    reader.optional(u"total_tokens"_s, event.totalTokens);
    reader.defaulted(u"error"_s, event.errorMessage);
    if (phase == "loading_model"_L1)
        event.phase = LlmTaskUpdate::Phase::LoadingModel;
}

} // namespace vitrine
