// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/queue.h"
#include "lib/net/apijob.h"

namespace vitrine {

/// All items of a queue as rows, in pages, by the cheapest routes that the server has:
///
/// - item_ids, then item_summaries_by_ids: 10,000 rows in 0.3 s, newest first. (6.14)
/// - item_ids, then items_by_ids: newest first, but whole sessions are sent.
/// - list: whole sessions, and oldest first, since older servers know no other order.
///
/// What is deleted meanwhile is left out. `abort` when enough was seen.
class QueueListing final : public ApiJob {
    Q_OBJECT

public:
    explicit QueueListing(ApiClient& client, QString queueId = QStringLiteral("default"),
                          QObject* parent = nullptr);

    /// Everything that came, newest first.
    [[nodiscard]] QList<QueueItemSummary> items() const;

Q_SIGNALS:
    void page(const QList<vitrine::QueueItemSummary>& items);

protected:
    void run() override;

private:
    void readNextLot();
    void readNextPage();
    void take(const QList<QueueItemSummary>& items);

    ApiClient& m_client;
    QueueApi m_api;
    QList<qint64> m_ids; ///< Still to read, newest first.
    std::optional<QueueItem> m_last;
    QList<QueueItemSummary> m_items;
};

} // namespace vitrine
