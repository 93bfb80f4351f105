// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/events/eventtypes.h"
#include "lib/net/apiclient.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace vitrine {

/// EnqueueBatchResult. `enqueued` may be less than `requested`: a full queue cuts a submission and answers
/// 200.
struct EnqueueResult {
    QString batchId;
    int enqueued = 0;
    int requested = 0;
    QList<qint64> itemIds; ///< Ascending, whatever the server's order.
};

/// SessionQueueItem without what nobody reads.
struct QueueItem {
    qint64 itemId = 0;
    QString batchId;
    QString sessionId;
    QueueStatus status = QueueStatus::Unknown;
    std::optional<qint64> statusSequence; ///< Not on older servers.
    QString origin;                       ///< Empty when null.
    QString errorType;
    QString errorMessage;
    QString errorTraceback;
    std::optional<QDateTime> startedAt;
    std::optional<QDateTime> completedAt;
    QJsonObject session; ///< Graph and results; empty for other users' items.

    static Result<QueueItem> fromJson(const QJsonValue& value, const QString& path);
};

/// SessionQueueAndProcessorStatus.
struct QueueStatusReport {
    QueueCounts counts;
    bool processorStarted = true;
    bool processorBusy = false;

    static Result<QueueStatusReport> fromJson(const QJsonValue& value, const QString& path);
};

/// /api/v1/queue/{queue_id}/…
class QueueApi {
public:
    explicit QueueApi(ApiClient& client, QString queueId = QStringLiteral("default"));

    /// POST enqueue_batch with a body of BatchRequest. Never repeated: after a lost answer ask
    /// `batchItemIds`.
    ApiCall<EnqueueResult>* enqueueBatch(const QJsonObject& body);

    /// GET i/{item_id}, with its session. 404 when it was deleted or cleared.
    ApiCall<QueueItem>* item(qint64 itemId);

    /// The ids of a batch, ascending; empty when the server never got it. From GET list_all, which every
    /// server has; costly with thousands of items, so for recovery only.
    ApiCall<QList<qint64>>* batchItemIds(const QString& batchId);

    /// GET status.
    ApiCall<QueueStatusReport>* status();

    /// PUT i/{item_id}/cancel. A finished item answers 200 and stays as it is.
    ApiCall<QueueItem>* cancel(qint64 itemId);

    /// PUT cancel_by_batch_ids: everything of these batches that is not finished.
    ApiCall<Done>* cancelBatches(const QStringList& batchIds);

private:
    [[nodiscard]] QString path(const QString& tail) const;

    ApiClient& m_client;
    QString m_queueId;
};

} // namespace vitrine
