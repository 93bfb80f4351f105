// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apijob.h"
#include "lib/session/queuestore.h"

#include <QTimer>

namespace vitrine {

/// Waits until something of the queue is done, and changes nothing: neither an end of the waiting nor a
/// time-out cancels anything. Looks when an event says that something changed, and every two seconds besides.
class WaitForQueueJob final : public ApiJob {
    Q_OBJECT

public:
    struct Idle { }; ///< Nothing runs or waits.
    struct Item {
        qint64 itemId = 0;
    };
    struct Batch {
        QString batchId;
    };

    WaitForQueueJob(QueueStore& queue, Idle what, QObject* parent = nullptr);
    WaitForQueueJob(QueueStore& queue, Item what, QObject* parent = nullptr);
    WaitForQueueJob(QueueStore& queue, Batch what, QObject* parent = nullptr);

    /// Before `start`; 0 for none. At its end the job finishes with `timedOut` and no error.
    void setTimeout(int milliseconds);
    [[nodiscard]] bool timedOut() const { return m_timedOut; }

    /// After waiting for an item.
    [[nodiscard]] const std::optional<QueueItem>& item() const { return m_item; }
    /// After waiting for a batch, or for nothing to be left: the counts of that batch, or of the queue.
    [[nodiscard]] const QueueCounts& counts() const { return m_counts; }

Q_SIGNALS:
    void countsChanged();
    /// The queue is paused, so what waits will not run.
    void queueIsPaused();
    /// The connection is away; waiting goes on.
    void waitingForServer(const vitrine::ApiError& error);

protected:
    void run() override;

private:
    WaitForQueueJob(QueueStore& queue, std::function<void()> look, QObject* parent);

    void look();
    void lookAtQueue();
    void lookAtItem(qint64 itemId);
    void lookAtBatch(const QString& batchId);
    void lookForPause();
    void tellPause(const QueueStatusReport& report);
    void take(const QueueCounts& counts);
    void onError(const ApiError& error);

    QueueStore& m_queue;
    std::function<void()> m_look;
    QTimer m_poll;
    QTimer m_limit;
    bool m_looking = false;
    bool m_again = false;
    bool m_timedOut = false;
    bool m_pauseTold = false;
    std::optional<QueueItem> m_item;
    QueueCounts m_counts;
};

} // namespace vitrine
