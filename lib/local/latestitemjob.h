// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/jobs/itemoutcome.h"
#include "lib/local/sourcedjob.h"

namespace vitrine {

/// The item that was completed last, by the time of its end (what was put before others ran before them),
/// with what it made.
class LatestItemJob final : public SourcedJob {
    Q_OBJECT

public:
    explicit LatestItemJob(DataSource source, QObject* parent = nullptr);

    /// None when no item of the queue is completed.
    [[nodiscard]] const std::optional<QueueItem>& item() const { return m_item; }
    /// Its pictures and videos that are not intermediate.
    [[nodiscard]] const QList<ItemResult>& results() const { return m_results; }

protected:
    void askServer() override;
    void askDatabase() override;

private:
    void askServerFor(qint64 itemId);
    void askServerForThat(const QueueItem& found);
    void readResults(const QueueItem& item);

    std::optional<QueueItem> m_item;
    QList<ItemResult> m_results;
};

} // namespace vitrine
