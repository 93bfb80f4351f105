// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/demoqueue.h"
#include "lib/demo/queueworker.h"
#include "lib/demo/routes.h"

#include <algorithm>

namespace vitrine::demo {

using namespace Qt::StringLiterals;

namespace {

bool isOurs(const Request& request)
{
    return request.params.value(u"queue_id"_s) == u"default"_s;
}

QueueItem& itemOf(DemoQueue& queue, const Request& request)
{
    bool isNumber = false;
    const int id = request.params.value(u"item_id"_s).toInt(&isNumber);
    if (!isNumber) {
        throw Rejection{
            invalidReply({u"path"_s, u"item_id"_s}, u"int_parsing"_s,
                         u"Input should be a valid integer, unable to parse string as an integer"_s)};
    }
    QueueItem* item = isOurs(request) ? queue.find(id) : nullptr;
    if (!item) {
        throw Rejection{errorReply(404,
                                   u"Queue item with id %1 not found in queue %2"_s.arg(id).arg(
                                       request.params.value(u"queue_id"_s)))};
    }
    return *item;
}

QJsonObject processor(const QueueWorker& worker)
{
    return {{u"is_started"_s, !worker.isPaused()}, {u"is_processing"_s, worker.isProcessing()}};
}

Reply enqueue(DemoQueue& queue, QueueWorker& worker, const Request& request)
{
    if (!isOurs(request))
        return errorReply(501, u"The demo server has one queue, named default"_s);
    const QJsonObject answer = queue.enqueue(bodyObject(request));
    worker.wake();
    return jsonReply(answer);
}

/// The ids as the server sorts them: by time only, so that they ascend inside a batch in both directions.
Reply itemIds(const DemoQueue& queue, const Request& request)
{
    const bool ascending = queryChoice(request, u"order_dir"_s, {u"ASC"_s, u"DESC"_s}) == u"ASC"_s;
    std::vector<const QueueItem*> items;
    for (const auto& [id, item] : queue.items()) {
        if (isOurs(request))
            items.push_back(&item);
    }
    std::stable_sort(items.begin(), items.end(), [&](const QueueItem* left, const QueueItem* right) {
        return ascending ? left->createdMs < right->createdMs : left->createdMs > right->createdMs;
    });
    QJsonArray ids;
    for (const QueueItem* item : items)
        ids.append(item->id);
    return jsonReply(QJsonObject{{u"item_ids"_s, ids}, {u"total_count"_s, ids.size()}});
}

Reply itemsByIds(DemoQueue& queue, const Request& request, bool summaries)
{
    QJsonArray out;
    const QJsonArray ids = requiredArray(bodyObject(request), u"item_ids"_s);
    for (const QJsonValue& id : ids) {
        if (const QueueItem* item = isOurs(request) ? queue.find(id.toInt()) : nullptr)
            out.append(summaries ? item->summary() : item->toJson());
    }
    return jsonReply(out);
}

Reply listAll(const DemoQueue& queue, const Request& request)
{
    const QString destination = request.query.queryItemValue(u"destination"_s, QUrl::FullyDecoded);
    std::vector<const QueueItem*> items;
    for (const auto& [id, item] : queue.items()) {
        if (isOurs(request) && (destination.isEmpty() || item.destination.toString() == destination))
            items.push_back(&item);
    }
    std::stable_sort(items.begin(), items.end(), [](const QueueItem* left, const QueueItem* right) {
        return left->priority > right->priority;
    });
    QJsonArray out;
    for (const QueueItem* item : items)
        out.append(item->toJson());
    return jsonReply(out);
}

Reply itemOrNull(const Request& request, const QueueItem* item)
{
    return jsonReply(item && isOurs(request) ? QJsonValue(item->toJson()) : QJsonValue(QJsonValue::Null));
}

Reply status(DemoQueue& queue, const QueueWorker& worker, const Request& request)
{
    QJsonObject counts =
        isOurs(request) ? queue.status() : DemoQueue::emptyStatus(request.params.value(u"queue_id"_s));
    return jsonReply(QJsonObject{{u"queue"_s, counts}, {u"processor"_s, processor(worker)}});
}

void addItemRoutes(Router& router, DemoQueue& queue)
{
    const QString one = u"/api/v1/queue/{queue_id}/i/{item_id}"_s;
    router.add("GET", one, [&queue](const Request& r) {
        if (!isOurs(r) && queue.find(r.params.value(u"item_id"_s).toInt())) {
            // The server stumbles over its own 404 here.
            return errorReply(500, u"Unexpected error while fetching queue item"_s);
        }
        return jsonReply(withoutNulls(itemOf(queue, r).toJson()));
    });
    router.add("DELETE", one, [&queue](const Request& r) {
        queue.remove(itemOf(queue, r).id);
        return jsonReply(QJsonValue::Null);
    });
    router.add("PUT", one + u"/cancel"_s, [&queue](const Request& r) {
        QueueItem& item = itemOf(queue, r);
        queue.setStatus(item, u"canceled"_s);
        return jsonReply(item.toJson());
    });
}

void addControlRoutes(Router& router, DemoQueue& queue, QueueWorker& worker)
{
    const QString base = u"/api/v1/queue/{queue_id}/"_s;
    router.add("PUT", base + u"cancel_by_batch_ids"_s, [&queue](const Request& r) {
        const QStringList batches = requiredStrings(bodyObject(r), u"batch_ids"_s);
        return jsonReply(QJsonObject{{u"canceled"_s, isOurs(r) ? queue.cancelBatches(batches) : 0}});
    });
    router.add("PUT", base + u"retry_items_by_id"_s, [&queue, &worker](const Request& r) {
        const QJsonArray retried = isOurs(r) ? queue.retry(bodyNumbers(r)) : QJsonArray{};
        worker.wake();
        return jsonReply(
            QJsonObject{{u"queue_id"_s, r.params.value(u"queue_id"_s)}, {u"retried_item_ids"_s, retried}});
    });
    router.add("PUT", base + u"clear"_s, [&queue](const Request& r) {
        return jsonReply(QJsonObject{{u"deleted"_s, isOurs(r) ? queue.clear() : 0}});
    });
    router.add("PUT", base + u"prune"_s, [&queue](const Request& r) {
        return jsonReply(QJsonObject{{u"deleted"_s, isOurs(r) ? queue.prune() : 0}});
    });
    router.add("PUT", base + u"processor/pause"_s, [&worker](const Request&) {
        worker.pause();
        return jsonReply(processor(worker));
    });
    router.add("PUT", base + u"processor/resume"_s, [&worker](const Request&) {
        worker.resume();
        return jsonReply(processor(worker));
    });
}

} // namespace

void addQueueRoutes(Router& router, DemoQueue& queue, QueueWorker& worker)
{
    const QString base = u"/api/v1/queue/{queue_id}/"_s;
    router.add("POST", base + u"enqueue_batch"_s,
               [&queue, &worker](const Request& r) { return enqueue(queue, worker, r); });
    router.add("GET", base + u"status"_s,
               [&queue, &worker](const Request& r) { return status(queue, worker, r); });
    router.add("GET", base + u"current"_s,
               [&queue](const Request& r) { return itemOrNull(r, queue.current()); });
    router.add("GET", base + u"next"_s,
               [&queue](const Request& r) { return itemOrNull(r, queue.nextPending()); });
    router.add("GET", base + u"list_all"_s, [&queue](const Request& r) { return listAll(queue, r); });
    router.add("GET", base + u"item_ids"_s, [&queue](const Request& r) { return itemIds(queue, r); });
    router.add("POST", base + u"items_by_ids"_s,
               [&queue](const Request& r) { return itemsByIds(queue, r, false); });
    router.add("POST", base + u"item_summaries_by_ids"_s,
               [&queue](const Request& r) { return itemsByIds(queue, r, true); });
    router.add("GET", base + u"b/{batch_id}/status"_s, [&queue](const Request& r) {
        QJsonObject found = queue.batchStatus(isOurs(r) ? r.params.value(u"batch_id"_s) : QString());
        found.insert(u"queue_id"_s, r.params.value(u"queue_id"_s));
        found.insert(u"batch_id"_s, r.params.value(u"batch_id"_s));
        return jsonReply(found);
    });
    addItemRoutes(router, queue);
    addControlRoutes(router, queue, worker);
}

} // namespace vitrine::demo
