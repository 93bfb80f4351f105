// SPDX-License-Identifier: Apache-2.0
#include "lib/api/queueitem.h"

#include "lib/json/objectreader.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

void readSummary(ObjectReader& reader, QueueItemSummary& item)
{
    QJsonArray values;
    reader.required(u"item_id"_s, item.itemId);
    reader.required(u"batch_id"_s, item.batchId);
    reader.required(u"status"_s, item.statusWord);
    reader.defaulted(u"origin"_s, item.origin);
    reader.defaulted(u"destination"_s, item.destination);
    reader.optional(u"created_at"_s, item.createdAt);
    reader.optional(u"started_at"_s, item.startedAt);
    reader.optional(u"completed_at"_s, item.completedAt);
    reader.defaulted(u"device"_s, item.device);
    reader.defaulted(u"user_id"_s, item.userId);
    reader.defaulted(u"user_display_name"_s, item.userDisplayName);
    reader.optional(u"parent_item_id"_s, item.parentItemId);
    reader.defaulted(u"field_values"_s, values);
    item.status = queueStatusFromString(item.statusWord);
    item.fieldValues =
        decodeList<FieldValue>(values, reader.pathOf(u"field_values"_s), &FieldValue::fromJson);
}

} // namespace

Result<FieldValue> FieldValue::fromJson(const QJsonValue& value, const QString& path)
{
    ObjectReader reader = ObjectReader::fromValue(value, path);
    FieldValue field;
    reader.required(u"node_path"_s, field.nodePath);
    reader.required(u"field_name"_s, field.fieldName);
    if (!reader.ok())
        return Failure(reader.error());
    field.value = value["value"_L1];
    return field;
}

Result<QueueItemSummary> QueueItemSummary::fromJson(const QJsonValue& value, const QString& path)
{
    ObjectReader reader = ObjectReader::fromValue(value, path);
    QueueItemSummary item;
    readSummary(reader, item);
    if (!reader.ok())
        return Failure(reader.error());
    return item;
}

Result<QueueItem> QueueItem::fromJson(const QJsonValue& value, const QString& path)
{
    ObjectReader reader = ObjectReader::fromValue(value, path);
    QueueItem item;
    readSummary(reader, item);
    reader.required(u"queue_id"_s, item.queueId);
    reader.required(u"session_id"_s, item.sessionId);
    reader.defaulted(u"priority"_s, item.priority);
    reader.optional(u"status_sequence"_s, item.statusSequence);
    reader.defaulted(u"error_type"_s, item.errorType);
    reader.defaulted(u"error_message"_s, item.errorMessage);
    reader.defaulted(u"error_traceback"_s, item.errorTraceback);
    reader.optional(u"retried_from_item_id"_s, item.retriedFromItemId);
    reader.defaulted(u"session"_s, item.session);
    reader.defaulted(u"workflow"_s, item.workflow);
    if (!reader.ok())
        return Failure(reader.error());
    return item;
}

} // namespace vitrine
