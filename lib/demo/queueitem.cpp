// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/queueitem.h"

#include "lib/demo/message.h"

#include <QDateTime>

namespace vitrine::demo {

using namespace Qt::StringLiterals;

namespace {

QJsonValue nullWhenEmpty(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue timeOrNull(qint64 msecs)
{
    return msecs == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(timeText(msecs));
}

} // namespace

QJsonValue QueueItem::startedAt() const
{
    return timeOrNull(startedMs);
}

QJsonValue QueueItem::completedAt() const
{
    return timeOrNull(completedMs);
}

QJsonObject QueueItem::summary() const
{
    return {{u"item_id"_s, id},
            {u"created_at"_s, timeText(createdMs)},
            {u"status"_s, status},
            {u"device"_s, startedMs == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(u"cpu"_s)},
            {u"started_at"_s, startedAt()},
            {u"completed_at"_s, completedAt()},
            {u"origin"_s, origin},
            {u"destination"_s, destination},
            {u"batch_id"_s, batchId},
            {u"user_id"_s, u"system"_s},
            {u"user_display_name"_s, u"System"_s},
            {u"user_email"_s, u"system@system.invokeai"_s},
            {u"field_values"_s, fieldValues},
            {u"parent_item_id"_s, QJsonValue::Null}};
}

QJsonObject QueueItem::toJson() const
{
    QJsonObject out = summary();
    out.insert(u"status_sequence"_s, statusSequence);
    out.insert(u"priority"_s, priority);
    out.insert(u"session_id"_s, sessionId);
    out.insert(u"error_type"_s, nullWhenEmpty(errorType));
    out.insert(u"error_message"_s, nullWhenEmpty(errorMessage));
    out.insert(u"error_traceback"_s, nullWhenEmpty(errorTraceback));
    out.insert(u"updated_at"_s, timeText(updatedMs));
    out.insert(u"queue_id"_s, u"default"_s);
    out.insert(u"retried_from_item_id"_s,
               retriedFromId == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(retriedFromId));
    for (const QString& key :
         {u"workflow_call_id"_s, u"parent_session_id"_s, u"root_item_id"_s, u"workflow_call_depth"_s})
        out.insert(key, QJsonValue::Null);
    out.insert(u"session"_s, run ? run->session() : GraphRun::freshSession(sessionId, graph));
    out.insert(u"workflow"_s, workflow);
    return out;
}

QJsonObject QueueItem::eventBase() const
{
    return {{u"timestamp"_s, QDateTime::currentSecsSinceEpoch()},
            {u"queue_id"_s, u"default"_s},
            {u"item_id"_s, id},
            {u"batch_id"_s, batchId},
            {u"origin"_s, origin},
            {u"destination"_s, destination},
            {u"user_id"_s, u"system"_s},
            {u"session_id"_s, sessionId}};
}

} // namespace vitrine::demo
