// SPDX-License-Identifier: Apache-2.0
#include "lib/api/queue.h"

#include "lib/api/decode.h"
#include "lib/base/logging.h"
#include "lib/json/objectreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// null and absent are both "no text".
void readText(ObjectReader& reader, const QString& key, QString& out)
{
    reader.defaulted(key, out);
}

Result<EnqueueResult> readEnqueueResult(const HttpAnswer& answer)
{
    const Result<QJsonObject> object = objectBody(answer);
    if (!object)
        return Failure(object.error());
    ObjectReader reader(*object);
    EnqueueResult result;
    QJsonObject batch;
    QJsonArray ids;
    reader.required(u"enqueued"_s, result.enqueued);
    reader.required(u"requested"_s, result.requested);
    reader.required(u"item_ids"_s, ids);
    reader.required(u"batch"_s, batch);
    if (!reader.ok())
        return Failure(reader.error());
    result.batchId = batch.value("batch_id"_L1).toString();
    for (const QJsonValue& id : std::as_const(ids))
        result.itemIds.append(id.toInteger());
    std::sort(result.itemIds.begin(), result.itemIds.end());
    return result;
}

} // namespace

Result<QueueItem> QueueItem::fromJson(const QJsonValue& value, const QString& path)
{
    ObjectReader reader = ObjectReader::fromValue(value, path);
    QueueItem item;
    QString status;
    reader.required(u"item_id"_s, item.itemId);
    reader.required(u"batch_id"_s, item.batchId);
    reader.required(u"session_id"_s, item.sessionId);
    reader.required(u"status"_s, status);
    reader.optional(u"status_sequence"_s, item.statusSequence);
    readText(reader, u"origin"_s, item.origin);
    readText(reader, u"error_type"_s, item.errorType);
    readText(reader, u"error_message"_s, item.errorMessage);
    readText(reader, u"error_traceback"_s, item.errorTraceback);
    reader.optional(u"started_at"_s, item.startedAt);
    reader.optional(u"completed_at"_s, item.completedAt);
    reader.defaulted(u"session"_s, item.session);
    if (!reader.ok())
        return Failure(reader.error());
    item.status = queueStatusFromString(status);
    return item;
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
    counts.required(u"pending"_s, report.counts.pending);
    counts.required(u"in_progress"_s, report.counts.inProgress);
    counts.defaulted(u"waiting"_s, report.counts.waiting);
    counts.required(u"completed"_s, report.counts.completed);
    counts.required(u"failed"_s, report.counts.failed);
    counts.required(u"canceled"_s, report.counts.canceled);
    counts.required(u"total"_s, report.counts.total);
    if (!counts.ok())
        return Failure(counts.error());
    ObjectReader state(processor, outer.pathOf(u"processor"_s));
    state.required(u"is_started"_s, report.processorStarted);
    state.required(u"is_processing"_s, report.processorBusy);
    if (!state.ok())
        return Failure(state.error());
    return report;
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

ApiCall<EnqueueResult>* QueueApi::enqueueBatch(const QJsonObject& body)
{
    const QByteArray bytes = jsonBytes(body);
    qCInfo(lcNet) << "enqueue_batch:" << bytes.size() << "bytes";
    return m_client.send<EnqueueResult>({.method = ApiRequest::Method::Post,
                                         .path = path(u"enqueue_batch"_s),
                                         .body = bytes,
                                         .timeoutMs = 120'000},
                                        &readEnqueueResult);
}

ApiCall<QueueItem>* QueueApi::item(qint64 itemId)
{
    return m_client.send<QueueItem>({.path = path(u"i/%1"_s.arg(itemId))},
                                    oneRecord<QueueItem>(&QueueItem::fromJson));
}

ApiCall<QList<qint64>>* QueueApi::batchItemIds(const QString& batchId)
{
    return m_client.send<QList<qint64>>({.path = path(u"list_all"_s), .timeoutMs = 120'000},
                                        [batchId](const HttpAnswer& answer) -> Result<QList<qint64>> {
                                            const Result<QJsonArray> array = arrayBody(answer);
                                            if (!array)
                                                return Failure(array.error());
                                            QList<qint64> ids;
                                            for (const QJsonValue& item : *array) {
                                                if (item["batch_id"_L1].toString() == batchId)
                                                    ids.append(item["item_id"_L1].toInteger());
                                            }
                                            std::sort(ids.begin(), ids.end());
                                            return ids;
                                        });
}

ApiCall<QueueStatusReport>* QueueApi::status()
{
    return m_client.send<QueueStatusReport>({.path = path(u"status"_s)},
                                            oneRecord<QueueStatusReport>(&QueueStatusReport::fromJson));
}

ApiCall<QueueItem>* QueueApi::cancel(qint64 itemId)
{
    return m_client.send<QueueItem>(
        {.method = ApiRequest::Method::Put, .path = path(u"i/%1/cancel"_s.arg(itemId))},
        oneRecord<QueueItem>(&QueueItem::fromJson));
}

ApiCall<Done>* QueueApi::cancelBatches(const QStringList& batchIds)
{
    return m_client.send<Done>({.method = ApiRequest::Method::Put,
                                .path = path(u"cancel_by_batch_ids"_s),
                                .body = jsonBytes({{u"batch_ids"_s, QJsonArray::fromStringList(batchIds)}}),
                                .expect = ApiRequest::Expect::Nothing},
                               &ignoreBody);
}

} // namespace vitrine
