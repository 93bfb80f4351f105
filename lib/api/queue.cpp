// SPDX-License-Identifier: Apache-2.0
#include "lib/api/queue.h"

#include "lib/api/decode.h"
#include "lib/api/enqueuebody.h"
#include "lib/base/logging.h"
#include "lib/json/objectreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int longTimeoutMs = 300'000; // whole sessions, or thousands of rows to delete
using Method = ApiRequest::Method;

QList<qint64> idsOf(const QJsonArray& array)
{
    QList<qint64> ids;
    ids.reserve(array.size());
    for (const QJsonValue& id : array)
        ids.append(id.toInteger());
    return ids;
}

QByteArray idsBody(const QList<qint64>& ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    return jsonBytes(QJsonObject{{u"item_ids"_s, array}});
}

void readCounts(ObjectReader& reader, QueueCounts& counts)
{
    reader.required(u"pending"_s, counts.pending);
    reader.required(u"in_progress"_s, counts.inProgress);
    reader.defaulted(u"waiting"_s, counts.waiting);
    reader.required(u"completed"_s, counts.completed);
    reader.required(u"failed"_s, counts.failed);
    reader.required(u"canceled"_s, counts.canceled);
    reader.required(u"total"_s, counts.total);
}

void readEnqueueResult(ObjectReader& reader, EnqueueResult& result)
{
    QJsonObject batch;
    QJsonArray ids;
    reader.required(u"enqueued"_s, result.enqueued);
    reader.required(u"requested"_s, result.requested);
    reader.required(u"priority"_s, result.priority);
    reader.required(u"item_ids"_s, ids);
    reader.required(u"batch"_s, batch);
    result.batchId = batch.value("batch_id"_L1).toString();
    result.itemIds = idsOf(ids);
    std::sort(result.itemIds.begin(), result.itemIds.end());
}

} // namespace

Result<ProcessorStatus> ProcessorStatus::fromJson(const QJsonValue& value, const QString& path)
{
    ObjectReader reader = ObjectReader::fromValue(value, path);
    ProcessorStatus status;
    reader.required(u"is_started"_s, status.isStarted);
    reader.required(u"is_processing"_s, status.isProcessing);
    if (!reader.ok())
        return Failure(reader.error());
    return status;
}

Result<QueueStatusReport> QueueStatusReport::fromJson(const QJsonValue& value, const QString& path)
{
    ObjectReader outer = ObjectReader::fromValue(value, path);
    QJsonObject queue;
    QJsonObject processor;
    outer.required(u"queue"_s, queue);
    outer.required(u"processor"_s, processor);
    if (!outer.ok())
        return Failure(outer.error());
    QueueStatusReport report;
    ObjectReader counts(queue, outer.pathOf(u"queue"_s));
    readCounts(counts, report.counts);
    counts.optional(u"item_id"_s, report.currentItemId);
    if (!counts.ok())
        return Failure(counts.error());
    const Result<ProcessorStatus> state = ProcessorStatus::fromJson(processor, outer.pathOf(u"processor"_s));
    if (!state)
        return Failure(state.error());
    report.processor = *state;
    return report;
}

Result<BatchStatus> BatchStatus::fromJson(const QJsonValue& value, const QString& path)
{
    ObjectReader reader = ObjectReader::fromValue(value, path);
    BatchStatus status;
    reader.required(u"batch_id"_s, status.batchId);
    reader.defaulted(u"origin"_s, status.origin);
    reader.defaulted(u"destination"_s, status.destination);
    readCounts(reader, status.counts);
    if (!reader.ok())
        return Failure(reader.error());
    return status;
}

QueueApi::QueueApi(ApiClient& client, QString queueId)
    : m_client(client)
    , m_queueId(std::move(queueId))
{
}

QString QueueApi::path(const QString& tail) const
{
    return u"/api/v1/queue/"_s + RequestFactory::segment(m_queueId) + u'/' + tail;
}

ApiCall<EnqueueResult>* QueueApi::enqueueBatch(const EnqueueBody& body)
{
    qCInfo(lcNet) << "enqueue_batch:" << body.bytes().size() << "bytes";
    return m_client.send<EnqueueResult>({.method = Method::Post,
                                         .path = path(u"enqueue_batch"_s),
                                         .body = body.bytes(),
                                         .timeoutMs = longTimeoutMs},
                                        fieldsOf<EnqueueResult>(&readEnqueueResult));
}

ApiCall<QueueItem>* QueueApi::item(qint64 itemId)
{
    return m_client.send<QueueItem>({.path = path(u"i/%1"_s.arg(itemId))},
                                    oneRecord<QueueItem>(&QueueItem::fromJson));
}

ApiCall<QByteArray>* QueueApi::itemJson(qint64 itemId)
{
    return m_client.send<QByteArray>({.path = path(u"i/%1"_s.arg(itemId))}, &bytesBody);
}

ApiCall<QList<qint64>>* QueueApi::itemIds(bool newestFirst)
{
    if (!m_client.capabilities().has(Capability::QueueItemIds)) {
        return m_client.send<QList<qint64>>(
            {.path = path(u"list_all"_s), .timeoutMs = longTimeoutMs},
            [newestFirst](const HttpAnswer& answer) {
                return recordList<QueueItem>(&QueueItem::fromJson)(answer).map(
                    [&](const QList<QueueItem>& items) {
                        QList<qint64> ids;
                        for (const QueueItem& item : items)
                            ids.append(item.itemId);
                        std::sort(ids.begin(), ids.end());
                        if (newestFirst)
                            std::reverse(ids.begin(), ids.end());
                        return ids;
                    });
            });
    }
    const QUrlQuery query{{u"order_dir"_s, newestFirst ? u"DESC"_s : u"ASC"_s}};
    return m_client.send<QList<qint64>>(
        {.path = path(u"item_ids"_s), .query = query},
        [](const HttpAnswer& answer) { return oneField<QJsonArray>(u"item_ids"_s)(answer).map(&idsOf); });
}

ApiCall<QList<QueueItem>>* QueueApi::itemsByIds(const QList<qint64>& ids)
{
    if (!m_client.capabilities().has(Capability::ItemsByIds)) {
        return m_client.send<QList<QueueItem>>(
            {.path = path(u"list_all"_s), .timeoutMs = longTimeoutMs}, [ids](const HttpAnswer& answer) {
                return recordList<QueueItem>(&QueueItem::fromJson)(answer).map([&](QList<QueueItem> items) {
                    items.removeIf([&](const QueueItem& item) { return !ids.contains(item.itemId); });
                    return items;
                });
            });
    }
    return m_client.send<QList<QueueItem>>({.method = Method::Post,
                                            .path = path(u"items_by_ids"_s),
                                            .body = idsBody(ids),
                                            .timeoutMs = longTimeoutMs},
                                           recordList<QueueItem>(&QueueItem::fromJson));
}

ApiCall<QList<QueueItemSummary>>* QueueApi::summariesByIds(const QList<qint64>& ids)
{
    if (!m_client.capabilities().has(Capability::ItemSummariesByIds))
        return m_client.unsupported<QList<QueueItemSummary>>(Capability::ItemSummariesByIds);
    return m_client.send<QList<QueueItemSummary>>(
        {.method = Method::Post, .path = path(u"item_summaries_by_ids"_s), .body = idsBody(ids)},
        recordList<QueueItemSummary>(&QueueItemSummary::fromJson));
}

ApiCall<QueuePage>* QueueApi::list(int limit, const std::optional<QueueItem>& after,
                                   const QString& statusWord)
{
    if (!m_client.capabilities().has(Capability::QueueList))
        return m_client.unsupported<QueuePage>(Capability::QueueList);
    QUrlQuery query{{u"limit"_s, QString::number(limit)}};
    if (after) {
        query.addQueryItem(u"cursor"_s, QString::number(after->itemId));
        query.addQueryItem(u"priority"_s, QString::number(after->priority));
    }
    if (!statusWord.isEmpty())
        query.addQueryItem(u"status"_s, statusWord);
    const auto read = [queueId = m_queueId, statusWord](ObjectReader& reader, QueuePage& page) {
        QJsonArray items;
        reader.required(u"has_more"_s, page.hasMore);
        reader.required(u"items"_s, items);
        if (reader.ok())
            page.items = decodeList<QueueItem>(items, u"$.items"_s, &QueueItem::fromJson);
        page.items.removeIf([&](const QueueItem& item) {
            return item.queueId != queueId || (!statusWord.isEmpty() && item.statusWord != statusWord);
        });
    };
    return m_client.send<QueuePage>({.path = path(u"list"_s), .query = query, .timeoutMs = longTimeoutMs},
                                    fieldsOf<QueuePage>(read));
}

ApiCall<QList<QueueItem>>* QueueApi::listAll(const QString& destination)
{
    QUrlQuery query;
    if (!destination.isEmpty())
        addText(query, u"destination"_s, destination);
    return m_client.send<QList<QueueItem>>(
        {.path = path(u"list_all"_s), .query = query, .timeoutMs = longTimeoutMs},
        recordList<QueueItem>(&QueueItem::fromJson));
}

ApiCall<QueueStatusReport>* QueueApi::status()
{
    return m_client.send<QueueStatusReport>({.path = path(u"status"_s)},
                                            oneRecord<QueueStatusReport>(&QueueStatusReport::fromJson));
}

ApiCall<BatchStatus>* QueueApi::batchStatus(const QString& batchId)
{
    return m_client.send<BatchStatus>(
        {.path = path(u"b/"_s + RequestFactory::segment(batchId) + u"/status"_s)},
        oneRecord<BatchStatus>(&BatchStatus::fromJson));
}

ApiCall<QueueCounts>* QueueApi::countsByDestination(const QString& destination)
{
    QUrlQuery query;
    addText(query, u"destination"_s, destination);
    return m_client.send<QueueCounts>({.path = path(u"counts_by_destination"_s), .query = query},
                                      fieldsOf<QueueCounts>(&readCounts));
}

ApiCall<std::optional<QueueItem>>* QueueApi::current()
{
    return m_client.send<std::optional<QueueItem>>({.path = path(u"current"_s)},
                                                   recordOrNull<QueueItem>(&QueueItem::fromJson));
}

ApiCall<std::optional<QueueItem>>* QueueApi::next()
{
    return m_client.send<std::optional<QueueItem>>({.path = path(u"next"_s)},
                                                   recordOrNull<QueueItem>(&QueueItem::fromJson));
}

ApiCall<QueueItem>* QueueApi::cancel(qint64 itemId)
{
    return m_client.send<QueueItem>({.method = Method::Put, .path = path(u"i/%1/cancel"_s.arg(itemId))},
                                    oneRecord<QueueItem>(&QueueItem::fromJson));
}

ApiCall<int>* QueueApi::countingCall(Method method, const QString& tail, const QString& key,
                                     const QByteArray& body, const QUrlQuery& query)
{
    return m_client.send<int>(
        {.method = method, .path = path(tail), .query = query, .body = body, .timeoutMs = longTimeoutMs},
        oneField<int>(key));
}

ApiCall<int>* QueueApi::cancelBatches(const QStringList& batchIds)
{
    return countingCall(Method::Put, u"cancel_by_batch_ids"_s, u"canceled"_s,
                        jsonBytes(QJsonObject{{u"batch_ids"_s, QJsonArray::fromStringList(batchIds)}}));
}

ApiCall<int>* QueueApi::cancelDestination(const QString& destination)
{
    QUrlQuery query;
    addText(query, u"destination"_s, destination);
    return countingCall(Method::Put, u"cancel_by_destination"_s, u"canceled"_s, {}, query);
}

ApiCall<int>* QueueApi::cancelAllExceptCurrent()
{
    return countingCall(Method::Put, u"cancel_all_except_current"_s, u"canceled"_s);
}

ApiCall<Done>* QueueApi::remove(qint64 itemId)
{
    return m_client.send<Done>({.method = Method::Delete, .path = path(u"i/%1"_s.arg(itemId))}, &ignoreBody);
}

ApiCall<int>* QueueApi::removeDestination(const QString& destination)
{
    return countingCall(Method::Delete, u"d/"_s + RequestFactory::segment(destination), u"deleted"_s);
}

ApiCall<int>* QueueApi::removeAllExceptCurrent()
{
    return countingCall(Method::Put, u"delete_all_except_current"_s, u"deleted"_s);
}

ApiCall<int>* QueueApi::clear()
{
    return countingCall(Method::Put, u"clear"_s, u"deleted"_s);
}

ApiCall<int>* QueueApi::prune()
{
    return countingCall(Method::Put, u"prune"_s, u"deleted"_s);
}

ApiCall<QList<qint64>>* QueueApi::retry(const QList<qint64>& ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    return m_client.send<QList<qint64>>({.method = Method::Put,
                                         .path = path(u"retry_items_by_id"_s),
                                         .body = jsonBytes(array),
                                         .timeoutMs = longTimeoutMs},
                                        [](const HttpAnswer& answer) {
                                            return oneField<QJsonArray>(u"retried_item_ids"_s)(answer).map(
                                                &idsOf);
                                        });
}

ApiCall<ProcessorStatus>* QueueApi::pause()
{
    return m_client.send<ProcessorStatus>({.method = Method::Put, .path = path(u"processor/pause"_s)},
                                          oneRecord<ProcessorStatus>(&ProcessorStatus::fromJson));
}

ApiCall<ProcessorStatus>* QueueApi::resume()
{
    return m_client.send<ProcessorStatus>({.method = Method::Put, .path = path(u"processor/resume"_s)},
                                          oneRecord<ProcessorStatus>(&ProcessorStatus::fromJson));
}

} // namespace vitrine
