// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/queueitem.h"
#include "lib/net/apiclient.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace vitrine {

class EnqueueBody;

/// EnqueueBatchResult. `enqueued` may be less than `requested`: a full queue cuts a submission and answers
/// 200.
struct EnqueueResult {
    QString batchId;
    int enqueued = 0;
    int requested = 0;
    int priority = 0;
    QList<qint64> itemIds; ///< Ascending, whatever the server's order: the order in which they run.
};

/// SessionProcessorStatus.
struct ProcessorStatus {
    bool isStarted = true;     ///< False after a pause: what runs goes on, nothing else starts.
    bool isProcessing = false; ///< Something runs now.

    static Result<ProcessorStatus> fromJson(const QJsonValue& value, const QString& path);
};

/// SessionQueueAndProcessorStatus.
struct QueueStatusReport {
    QueueCounts counts;
    std::optional<qint64> currentItemId;
    ProcessorStatus processor;

    static Result<QueueStatusReport> fromJson(const QJsonValue& value, const QString& path);
};

/// BatchStatus. An unknown batch has a total of 0.
struct BatchStatus {
    QString batchId;
    QString origin;      ///< Empty when null.
    QString destination; ///< Empty when null.
    QueueCounts counts;

    static Result<BatchStatus> fromJson(const QJsonValue& value, const QString& path);
};

/// CursorPaginatedResults of `list`.
struct QueuePage {
    bool hasMore = false;
    QList<QueueItem> items;
};

/// /api/v1/queue/{queue_id}/…
///
/// Servers have one queue, "default"; any other id answers zeros. One item that is not there is
/// Kind::NotFound; lists of ids leave it out. Other users' items cannot be changed (Kind::Forbidden), and
/// batches of theirs count as 0 done.
class QueueApi {
public:
    explicit QueueApi(ApiClient& client, QString queueId = QStringLiteral("default"));

    [[nodiscard]] const QString& queueId() const { return m_queueId; }

    /// POST enqueue_batch. Never repeated: after a lost answer ask `batchStatus`.
    ApiCall<EnqueueResult>* enqueueBatch(const EnqueueBody& body);

    /// GET i/{item_id}, with its session.
    ApiCall<QueueItem>* item(qint64 itemId);
    /// The same as the server sends it.
    ApiCall<QByteArray>* itemJson(qint64 itemId);

    /// GET item_ids: every id, by time only (ids of one batch ascend either way). Older servers have
    /// `list_all` alone, with its cost.
    ApiCall<QList<qint64>>* itemIds(bool newestFirst = true);

    /// POST items_by_ids: whole sessions, 0.5 ms each, 1,000 at most. Older servers have `list_all` alone.
    ApiCall<QList<QueueItem>>* itemsByIds(const QList<qint64>& ids);

    /// POST item_summaries_by_ids, with Capability::ItemSummariesByIds. 1,000 at most.
    ApiCall<QList<QueueItemSummary>>* summariesByIds(const QList<qint64>& ids);

    /// GET list, with Capability::QueueList: by priority, then oldest first, whole sessions. `after`: the
    /// last item of the page before. Items of other queues and states, which older servers mix into later
    /// pages, are left out here.
    ApiCall<QueuePage>* list(int limit, const std::optional<QueueItem>& after = std::nullopt,
                             const QString& statusWord = {});

    /// GET list_all: every item with its session, 1 ms each. QueueListing is cheaper.
    ApiCall<QList<QueueItem>>* listAll(const QString& destination = {});

    /// GET status.
    ApiCall<QueueStatusReport>* status();
    /// GET b/{batch_id}/status.
    ApiCall<BatchStatus>* batchStatus(const QString& batchId);
    /// GET counts_by_destination.
    ApiCall<QueueCounts>* countsByDestination(const QString& destination);

    /// GET current and next; none when the queue is idle.
    ApiCall<std::optional<QueueItem>>* current();
    ApiCall<std::optional<QueueItem>>* next();

    /// PUT i/{item_id}/cancel. A finished item answers 200 and stays as it is: look at what came back.
    ApiCall<QueueItem>* cancel(qint64 itemId);

    // How many were canceled or deleted. Some servers do not count the item that runs.

    /// PUT cancel_by_batch_ids: everything of these batches that is not finished.
    ApiCall<int>* cancelBatches(const QStringList& batchIds);
    /// PUT cancel_by_destination.
    ApiCall<int>* cancelDestination(const QString& destination);
    /// PUT cancel_all_except_current.
    ApiCall<int>* cancelAllExceptCurrent();
    /// DELETE i/{item_id}: cancels it first. Unknown ones are Kind::NotFound on newer servers only.
    ApiCall<Done>* remove(qint64 itemId);
    /// DELETE d/{destination}.
    ApiCall<int>* removeDestination(const QString& destination);
    /// PUT delete_all_except_current.
    ApiCall<int>* removeAllExceptCurrent();
    /// PUT clear: deletes everything, finished items too; what runs is canceled first.
    ApiCall<int>* clear();
    /// PUT prune: deletes what is finished. No event tells of it.
    ApiCall<int>* prune();

    /// PUT retry_items_by_id: failed and canceled items run again as new ones. Gives the **old** ids of what
    /// is retried. An unknown id fails the whole call on older servers (Kind::Server). RetryItemsJob finds
    /// the new ids.
    ApiCall<QList<qint64>>* retry(const QList<qint64>& ids);

    /// PUT processor/pause and processor/resume.
    ApiCall<ProcessorStatus>* pause();
    ApiCall<ProcessorStatus>* resume();

private:
    [[nodiscard]] QString path(const QString& tail) const;
    /// A PUT or DELETE that answers {key: number}.
    ApiCall<int>* countingCall(ApiRequest::Method method, const QString& tail, const QString& key,
                               const QByteArray& body = {}, const QUrlQuery& query = {});

    ApiClient& m_client;
    QString m_queueId;
};

} // namespace vitrine
