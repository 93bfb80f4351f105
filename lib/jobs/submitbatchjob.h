// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/enqueuebody.h"
#include "lib/api/queue.h"
#include "lib/net/apijob.h"

namespace vitrine {

/// Submits one batch, once, and finds out which items came of it. A lost answer is looked up by our own
/// batch_id, patiently, since a server may still be busy with what it took; only what never arrived is sent
/// again. While the server is away it waits for it.
class SubmitBatchJob final : public ApiJob {
    Q_OBJECT

public:
    /// `batchId` stands in the body too.
    SubmitBatchJob(ApiClient& client, QueueApi& queue, QString batchId, EnqueueBody body,
                   QObject* parent = nullptr);

    /// One that was sent before, by an earlier start of the program: it is looked up, and never sent.
    SubmitBatchJob(ApiClient& client, QueueApi& queue, QString batchId, QObject* parent = nullptr);

    /// Ascending. Without an error there is at least one.
    [[nodiscard]] const QList<qint64>& itemIds() const { return m_itemIds; }
    /// 0 until the server took something, or refused it for want of room.
    [[nodiscard]] int requested() const { return m_requested; }
    /// Less than requested when the queue became full.
    [[nodiscard]] int enqueued() const { return m_enqueued; }

Q_SIGNALS:
    /// The connection is away; it goes on when it is back.
    void waitingForServer(const vitrine::ApiError& error);

protected:
    void run() override;

private:
    void send();
    void onLostAnswer(const ApiError& error);
    void look();
    void onStatus(const BatchStatus& status);
    void onLookFailed(const ApiError& error);
    void findItems();
    void take(const QList<qint64>& ids);
    [[nodiscard]] int patience() const;

    ApiClient& m_client;
    QueueApi& m_queue;
    QString m_batchId;
    EnqueueBody m_body;
    ApiError m_lost; ///< Why the answer never came.
    int m_sendings = 0;
    int m_looks = 0;
    int m_requested = 0;
    int m_enqueued = 0;
    QList<qint64> m_itemIds;
};

} // namespace vitrine
