// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/queue.h"
#include "lib/net/apijob.h"

namespace vitrine {

/// All items of a queue as rows, in pages, by the cheapest routes that the server has:
///
/// - item_ids, then item_summaries_by_ids: 10,000 rows in 0.3 s, newest first. (6.14)
/// - item_ids, then items_by_ids: newest first, but whole sessions are sent.
/// - list: whole sessions. Older servers know no order but "by priority, then oldest first" and let one begin
///   behind any id: what was put to the front comes first, then ranges of ids from the newest one down.
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
    /// The same items as the next `page`, where the server sends their sessions anyway.
    void wholePage(const QList<vitrine::QueueItem>& items);
    void page(const QList<vitrine::QueueItemSummary>& items);

protected:
    void run() override;

private:
    void readNextLot();
    void readFront();
    void findNewest();
    void probe(qint64 id);
    /// Ids above `after` and not above `top`.
    struct Range {
        qint64 after = 0;
        qint64 top = 0;
        qsizetype found = 0;
    };
    void readRanges();
    void readRange(const Range& range);
    void takeWhole(const QList<QueueItem>& items);
    void take(const QList<QueueItemSummary>& items);

    ApiClient& m_client;
    QueueApi m_api;
    QList<qint64> m_ids; ///< Still to read, newest first.

    // With `list` only. Of the items that were not put to the front:
    std::optional<QueueItem> m_last;
    qint64 m_floor = 0;   ///< Everything up to here was read.
    qint64 m_newest = 0;  ///< There is one of this id,
    qint64 m_ceiling = 0; ///< and none above this; 0 while that is unknown.
    qint64 m_step = 0;
    qint64 m_top = 0;  ///< Still to read: what is above m_floor and not above this.
    qint64 m_span = 0; ///< How many ids are looked through next.
    int m_rangesUnderWay = 0;

    QList<QueueItemSummary> m_items;
};

} // namespace vitrine
