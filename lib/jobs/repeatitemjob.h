// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/queue.h"
#include "lib/net/apijob.h"

namespace vitrine {

/// Runs what a queue item ran once more, whatever became of it: its graph with the values that it had, as a
/// batch of its own. Nothing is submitted twice (SubmitBatchJob).
class RepeatItemJob final : public ApiJob {
    Q_OBJECT

public:
    RepeatItemJob(ApiClient& client, QueueApi& queue, qint64 itemId, QObject* parent = nullptr);

    [[nodiscard]] qint64 itemId() const { return m_itemId; }
    /// The new item; 0 until there is one.
    [[nodiscard]] qint64 newItemId() const { return m_newItemId; }

protected:
    void run() override;

private:
    void submit(const QueueItem& item);

    ApiClient& m_client;
    QueueApi& m_queue;
    qint64 m_itemId;
    qint64 m_newItemId = 0;
};

} // namespace vitrine
