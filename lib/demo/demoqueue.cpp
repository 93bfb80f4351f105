// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/demoqueue.h"

#include "lib/demo/message.h"
#include "lib/demo/nodelibrary.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>

namespace vitrine::demo {

using namespace Qt::StringLiterals;

namespace {

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

DemoQueue::DemoQueue(const NodeLibrary& nodes, int maxPending, Emit emitEvent)
    : m_nodes(nodes)
    , m_maxPending(maxPending)
    , m_emit(std::move(emitEvent))
{
}

void DemoQueue::emitEvent(const QString& name, const QJsonObject& payload, const QString& room) const
{
    m_emit(name, payload, room);
}

QJsonObject DemoQueue::enqueue(const QJsonObject& body)
{
    const Batch batch = Batch::fromBody(body, m_nodes);
    int priority = 0;
    if (body.value(u"prepend"_s).toBool()) {
        for (const auto& [id, item] : m_items)
            priority = item.status == u"pending"_s ? std::max(priority, item.priority + 1) : priority;
        priority = std::max(priority, 1);
    }
    const qint64 time = now();
    QJsonArray ids;
    const QList<Batch::Session> sessions = batch.sessions(m_maxPending - m_counts[u"pending"_s]);
    BatchRecord& record = m_batches[batch.id];
    record.origin = batch.origin;
    record.destination = batch.destination;
    for (const Batch::Session& session : sessions) {
        QueueItem item;
        item.priority = priority;
        item.batchId = batch.id;
        item.origin = batch.origin;
        item.destination = batch.destination;
        item.createdMs = time;
        item.fieldValues = session.fieldValues;
        item.graph = session.graph;
        item.workflow = batch.workflow;
        ids.prepend(add(std::move(item)).id);
    }
    QJsonObject event{{u"timestamp"_s, QDateTime::currentSecsSinceEpoch()},
                      {u"queue_id"_s, u"default"_s},
                      {u"batch_id"_s, batch.id},
                      {u"enqueued"_s, sessions.size()},
                      {u"requested"_s, batch.requested()},
                      {u"priority"_s, priority},
                      {u"origin"_s, batch.origin},
                      {u"user_id"_s, u"system"_s}};
    emitEvent(u"batch_enqueued"_s, event);
    return {{u"queue_id"_s, u"default"_s},       {u"enqueued"_s, sessions.size()},
            {u"requested"_s, batch.requested()}, {u"batch"_s, batch.toJson()},
            {u"priority"_s, priority},           {u"item_ids"_s, ids}};
}

QueueItem& DemoQueue::add(QueueItem item)
{
    item.id = ++m_lastId;
    item.sessionId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    item.updatedMs = item.createdMs;
    count(item, 1);
    return m_items.emplace(item.id, std::move(item)).first->second;
}

QueueItem* DemoQueue::find(int id)
{
    const auto found = m_items.find(id);
    return found == m_items.end() ? nullptr : &found->second;
}

QueueItem* DemoQueue::nextPending()
{
    QueueItem* best = nullptr;
    for (auto& [id, item] : m_items) {
        if (item.status == u"pending"_s && (!best || item.priority > best->priority))
            best = &item;
    }
    return best;
}

QueueItem* DemoQueue::current()
{
    for (auto& [id, item] : m_items) {
        if (item.status == u"in_progress"_s)
            return &item;
    }
    return nullptr;
}

void DemoQueue::count(const QueueItem& item, int step)
{
    m_counts[item.status] += step;
    m_batches[item.batchId].counts[item.status] += step;
}

void DemoQueue::setStatus(QueueItem& item, const QString& status, bool silently)
{
    if (item.isFinished())
        return;
    count(item, -1);
    item.status = status;
    count(item, 1);
    ++item.statusSequence;
    item.updatedMs = now();
    if (status == u"in_progress"_s)
        item.startedMs = item.updatedMs;
    if (item.isFinished())
        item.completedMs = item.updatedMs;
    if (!silently)
        emitEvent(u"queue_item_status_changed"_s, statusEvent(item));
}

QJsonObject DemoQueue::statusEvent(const QueueItem& item)
{
    const QJsonObject whole = item.summary();
    const auto orNull = [](const QString& text) {
        return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
    };
    QJsonObject out = item.eventBase();
    out.insert(u"status"_s, item.status);
    out.insert(u"status_sequence"_s, item.statusSequence);
    out.insert(u"error_type"_s, orNull(item.errorType));
    out.insert(u"error_message"_s, orNull(item.errorMessage));
    out.insert(u"error_traceback"_s, orNull(item.errorTraceback));
    out.insert(u"created_at"_s, timeText(item.createdMs));
    out.insert(u"updated_at"_s, timeText(item.updatedMs));
    out.insert(u"started_at"_s, item.startedAt());
    out.insert(u"completed_at"_s, item.completedAt());
    out.insert(u"batch_status"_s, batchStatus(item.batchId));
    out.insert(u"queue_status"_s, status());
    return out;
}

void DemoQueue::remove(int id)
{
    if (QueueItem* item = find(id)) {
        setStatus(*item, u"canceled"_s);
        count(*item, -1);
        m_items.erase(id);
    }
}

int DemoQueue::cancelBatches(const QStringList& batchIds)
{
    QJsonArray ids;
    QueueItem* running = nullptr;
    for (auto& [id, item] : m_items) {
        if (!batchIds.contains(item.batchId) || item.isFinished())
            continue;
        if (item.status == u"in_progress"_s) {
            running = &item;
            continue;
        }
        setStatus(item, u"canceled"_s, true);
        ids.append(id);
    }
    if (running)
        setStatus(*running, u"canceled"_s);
    if (!ids.isEmpty()) {
        emitEvent(u"queue_items_canceled"_s,
                  {{u"timestamp"_s, QDateTime::currentSecsSinceEpoch()},
                   {u"queue_id"_s, u"default"_s},
                   {u"canceled_item_ids"_s, ids},
                   {u"user_ids"_s, QJsonArray{u"system"_s}},
                   {u"canceled_item_ids_by_user"_s, QJsonObject{{u"system"_s, ids}}}});
    }
    return int(ids.size()) + (running ? 1 : 0);
}

QJsonArray DemoQueue::retry(const QList<qint64>& ids)
{
    QJsonArray retried;
    for (const qint64 id : ids) {
        const QueueItem* old = find(int(id));
        if (!old || (old->status != u"failed"_s && old->status != u"canceled"_s) || retried.contains(old->id))
            continue;
        if (m_counts[u"pending"_s] >= m_maxPending)
            break;
        retried.append(old->id);
        QueueItem item;
        item.priority = old->priority;
        item.batchId = old->batchId;
        item.origin = old->origin;
        item.destination = old->destination;
        item.createdMs = now();
        item.fieldValues = old->fieldValues;
        item.graph = old->graph;
        item.workflow = old->workflow;
        item.retriedFromId = old->retriedFromId == 0 ? old->id : old->retriedFromId;
        add(std::move(item));
    }
    emitEvent(u"queue_items_retried"_s,
              {{u"timestamp"_s, QDateTime::currentSecsSinceEpoch()},
               {u"queue_id"_s, u"default"_s},
               {u"retried_item_ids"_s, retried},
               {u"user_ids"_s, retried.isEmpty() ? QJsonArray{} : QJsonArray{u"system"_s}},
               {u"retried_item_ids_by_user"_s,
                retried.isEmpty() ? QJsonObject{} : QJsonObject{{u"system"_s, retried}}}});
    return retried;
}

int DemoQueue::clear()
{
    if (QueueItem* running = current())
        setStatus(*running, u"canceled"_s);
    const int deleted = int(m_items.size());
    m_items.clear();
    m_counts.clear();
    m_batches.clear();
    emitEvent(u"queue_cleared"_s,
              {{u"timestamp"_s, QDateTime::currentSecsSinceEpoch()},
               {u"queue_id"_s, u"default"_s},
               {u"user_id"_s, QJsonValue::Null}},
              u"default"_s);
    return deleted;
}

int DemoQueue::prune()
{
    return int(std::erase_if(m_items, [this](const auto& entry) {
        const bool finished = entry.second.isFinished();
        if (finished)
            count(entry.second, -1);
        return finished;
    }));
}

void DemoQueue::write(const Counts& counts, QJsonObject& out)
{
    int total = 0;
    for (const QString& key :
         {u"pending"_s, u"in_progress"_s, u"waiting"_s, u"completed"_s, u"failed"_s, u"canceled"_s}) {
        const auto found = counts.find(key);
        const int number = found == counts.end() ? 0 : found->second;
        out.insert(key, number);
        total += number;
    }
    out.insert(u"total"_s, total);
}

QJsonObject DemoQueue::status()
{
    const QueueItem* running = current();
    const auto orNull = [&](const QJsonValue& value) {
        return running ? value : QJsonValue(QJsonValue::Null);
    };
    QJsonObject out{{u"queue_id"_s, u"default"_s},
                    {u"item_id"_s, orNull(running ? running->id : 0)},
                    {u"batch_id"_s, orNull(running ? running->batchId : QString())},
                    {u"session_id"_s, orNull(running ? running->sessionId : QString())}};
    write(m_counts, out);
    out.insert(u"user_pending"_s, out.value(u"pending"_s));
    out.insert(u"user_in_progress"_s, out.value(u"in_progress"_s));
    return out;
}

QJsonObject DemoQueue::emptyStatus(const QString& queueId)
{
    QJsonObject out{{u"queue_id"_s, queueId}};
    for (const QString& key : {u"item_id"_s, u"batch_id"_s, u"session_id"_s})
        out.insert(key, QJsonValue::Null);
    write({}, out);
    out.insert(u"user_pending"_s, 0);
    out.insert(u"user_in_progress"_s, 0);
    return out;
}

QJsonObject DemoQueue::batchStatus(const QString& batchId) const
{
    BatchRecord record = m_batches.value(batchId);
    const bool known =
        std::any_of(record.counts.begin(), record.counts.end(), [](const auto& c) { return c.second > 0; });
    QJsonObject out{{u"queue_id"_s, u"default"_s},
                    {u"batch_id"_s, batchId},
                    {u"origin"_s, known ? record.origin : QJsonValue(QJsonValue::Null)},
                    {u"destination"_s, known ? record.destination : QJsonValue(QJsonValue::Null)}};
    write(record.counts, out);
    return out;
}

} // namespace vitrine::demo
