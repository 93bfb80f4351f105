// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/queue.h"
#include "lib/net/apijob.h"

namespace vitrine {

/// What to do to a queue, or to some of its items.
struct QueueAction {
    enum class Kind {
        CancelItems,
        CancelBatches,
        CancelAllExceptCurrent,
        RetryItems,
        DeleteItems,
        Clear,
        Prune,
        Pause,
        Resume,
    };

    Kind kind = Kind::CancelItems;
    QList<qint64> items = {};
    QStringList batches = {};
};

/// Does one thing to a queue. What servers take for one item only is sent a few at a time; where one of them
/// fails the others go on, and `error()` is the first reason. When an answer is lost, an item is looked up;
/// of a command about the whole queue only the queue itself can tell, so nothing is repeated.
class QueueActionJob final : public ApiJob {
    Q_OBJECT

public:
    QueueActionJob(QueueApi& queue, QueueAction action, QObject* parent = nullptr);

    [[nodiscard]] const QueueAction& action() const { return m_action; }
    /// How many items were canceled, deleted or retried; of what the server counts, its number.
    [[nodiscard]] int doneCount() const { return m_done; }
    /// Items that had ended before they could be canceled, or were gone.
    [[nodiscard]] int lateCount() const { return m_late; }
    [[nodiscard]] int failedCount() const { return m_failed; }

Q_SIGNALS:
    void progress(int done, int total);

protected:
    void run() override;

private:
    void count(ApiCall<int>* call);
    void retryNext();
    void changeNext();
    void changeItem(qint64 id);
    void lookUp(qint64 id, const ApiError& lost);
    void settle(int& counter);
    void fail(const ApiError& error);

    QueueApi& m_queue;
    QueueAction m_action;
    QList<qint64> m_left;
    int m_total = 0;
    int m_underWay = 0;
    int m_done = 0;
    int m_late = 0;
    int m_failed = 0;
    std::optional<ApiError> m_first;
};

} // namespace vitrine
