// SPDX-License-Identifier: Apache-2.0
#include "lib/api/queuelisting.h"

#include "lib/api/images.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr int sessionsPerPage = 250; // a page of whole sessions shall not take long

QList<QueueItemSummary> rowsOf(const QList<QueueItem>& items)
{
    return {items.cbegin(), items.cend()};
}

} // namespace

QueueListing::QueueListing(ApiClient& client, QString queueId, QObject* parent)
    : ApiJob(parent)
    , m_client(client)
    , m_api(client, std::move(queueId))
{
}

QList<QueueItemSummary> QueueListing::items() const
{
    QList<QueueItemSummary> sorted = m_items;
    std::sort(sorted.begin(), sorted.end(),
              [](const QueueItemSummary& a, const QueueItemSummary& b) { return a.itemId > b.itemId; });
    return sorted;
}

void QueueListing::run()
{
    if (!m_client.capabilities().has(Capability::QueueItemIds)) {
        readNextPage();
        return;
    }
    step(m_api.itemIds(), [this](const QList<qint64>& ids) {
        m_ids = ids;
        std::sort(m_ids.begin(), m_ids.end(), std::greater<>());
        readNextLot();
    });
}

void QueueListing::readNextLot()
{
    if (m_ids.isEmpty()) {
        end();
        return;
    }
    const bool summaries = m_client.capabilities().has(Capability::ItemSummariesByIds);
    const QList<qint64> lot = m_ids.mid(0, summaries ? mostNamesPerCall : sessionsPerPage);
    m_ids.remove(0, lot.size());
    if (summaries) {
        step(m_api.summariesByIds(lot), [this](const QList<QueueItemSummary>& rows) {
            take(rows);
            readNextLot();
        });
    } else {
        step(m_api.itemsByIds(lot), [this](const QList<QueueItem>& items) {
            take(rowsOf(items));
            readNextLot();
        });
    }
}

void QueueListing::readNextPage()
{
    step(m_api.list(sessionsPerPage, m_last), [this](const QueuePage& found) {
        take(rowsOf(found.items));
        if (!found.hasMore || found.items.isEmpty()) {
            end();
            return;
        }
        m_last = found.items.last();
        m_last->session = {}; // large, and only its place counts
        readNextPage();
    });
}

void QueueListing::take(const QList<QueueItemSummary>& items)
{
    if (items.isEmpty())
        return;
    m_items += items;
    Q_EMIT page(items);
}

} // namespace vitrine
