// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/local/sourcedjob.h"


namespace vitrine {

/// The items of a queue that a filter takes, newest first.
class ItemsJob final : public SourcedJob {
    Q_OBJECT

public:
    ItemsJob(DataSource source, QueueItemFilter filter, QObject* parent = nullptr);

    [[nodiscard]] const QList<QueueItemSummary>& items() const { return m_items; }

protected:
    void askServer() override;
    void askDatabase() override;

private:
    void askServerForThose(const QList<QueueItemSummary>& found);
    void readNextLot();
    void compare();
    void take(const QList<QueueItemSummary>& rows);

    QueueItemFilter m_filter;
    QList<qint64> m_left;             ///< Still to read.
    QHash<qint64, QString> m_batches; ///< Of what the database found.
    QList<QueueItemSummary> m_items;
};

} // namespace vitrine
