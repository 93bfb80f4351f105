// SPDX-License-Identifier: Apache-2.0
#include "lib/local/itemsjob.h"

#include "lib/api/images.h"
#include "lib/api/queuelisting.h"

#include <algorithm>
#include <utility>

namespace vitrine {

namespace {

constexpr qsizetype sessionsPerCall = 250; // an answer of whole sessions shall not take long

} // namespace

ItemsJob::ItemsJob(DataSource source, QueueItemFilter filter, QObject* parent)
    : SourcedJob(std::move(source), parent)
    , m_filter(std::move(filter))
{
}

void ItemsJob::askDatabase()
{
    read([filter = m_filter](LocalDatabase& database) { return database.items(filter); },
         [this](const QList<QueueItemSummary>& found) {
             if (isHybrid() && !found.isEmpty()) {
                 withServer([this, found] { askServerForThose(found); });
                 return;
             }
             m_items = found;
             if (isHybrid())
                 proveFolder([this] { end(); });
             else
                 end();
         });
}

void ItemsJob::askServer()
{
    stepJob(new QueueListing(client()), [this](const QueueListing& listing) {
        take(listing.items());
        end();
    });
}

void ItemsJob::askServerForThose(const QList<QueueItemSummary>& found)
{
    for (const QueueItemSummary& item : found) {
        m_left.append(item.itemId);
        m_batches.insert(item.itemId, item.batchId);
    }
    if (client().capabilities().has(Capability::ItemsByIds)) {
        readNextLot();
        return;
    }
    // Such a server has no route for some of them.
    stepJob(new QueueListing(client()), [this](const QueueListing& listing) {
        m_items = listing.items();
        compare();
    });
}

void ItemsJob::readNextLot()
{
    if (m_left.isEmpty()) {
        compare();
        return;
    }
    const bool summaries = client().capabilities().has(Capability::ItemSummariesByIds);
    const QList<qint64> lot = m_left.mid(0, summaries ? mostNamesPerCall : sessionsPerCall);
    m_left.remove(0, lot.size());
    if (summaries) {
        step(QueueApi(client()).summariesByIds(lot), [this](const QList<QueueItemSummary>& rows) {
            m_items += rows;
            readNextLot();
        });
    } else {
        step(QueueApi(client()).itemsByIds(lot), [this](const QList<QueueItem>& items) {
            for (const QueueItem& item : items)
                m_items.append(item);
            readNextLot();
        });
    }
}

/// Another server has other batches under the same numbers. What was deleted meanwhile is left out; when that
/// is all of it, it was another server's.
void ItemsJob::compare()
{
    QList<QueueItemSummary> rows = std::exchange(m_items, {});
    rows.removeIf([this](const QueueItemSummary& item) { return !m_batches.contains(item.itemId); });
    const bool isForeign =
        rows.isEmpty() || std::any_of(rows.cbegin(), rows.cend(), [this](const QueueItemSummary& item) {
            return m_batches.value(item.itemId) != item.batchId;
        });
    if (isForeign) {
        refuseForeign();
        return;
    }
    std::sort(rows.begin(), rows.end(),
              [](const QueueItemSummary& a, const QueueItemSummary& b) { return a.itemId > b.itemId; });
    take(rows);
    end();
}

void ItemsJob::take(const QList<QueueItemSummary>& rows)
{
    for (const QueueItemSummary& item : rows) {
        if (m_filter.takes(item))
            m_items.append(item);
        if (m_filter.limit > 0 && m_items.size() == m_filter.limit)
            break;
    }
}

} // namespace vitrine
