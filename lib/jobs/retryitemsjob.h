// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/queue.h"
#include "lib/net/apijob.h"

namespace vitrine {

/// Runs failed and canceled items again and finds the new items that come of it. The server names the old ids
/// only, and when its answer is lost the queue tells whether it acted: nothing is retried twice.
class RetryItemsJob final : public ApiJob {
    Q_OBJECT

public:
    /// 1,000 ids at most.
    RetryItemsJob(QueueApi& queue, const QList<qint64>& ids, QObject* parent = nullptr);

    /// Ascending. Fewer than were asked for when some had not failed, or the queue is full.
    [[nodiscard]] const QList<qint64>& newItemIds() const { return m_newIds; }

protected:
    void run() override;

private:
    void send();
    void onLostAnswer(const ApiError& error);
    void findNew(bool answerLost);
    void takeNew(const QList<QueueItem>& items, bool answerLost);

    QueueApi& m_queue;
    QList<qint64> m_ids;
    QList<qint64> m_roots; ///< What new items name as the one they were retried from.
    qint64 m_newestBefore = 0;
    int m_sendings = 0;
    int m_looks = 0;
    ApiError m_lost;
    QList<qint64> m_newIds;
};

} // namespace vitrine
