// SPDX-License-Identifier: Apache-2.0
#include "lib/api/queuelisting.h"

#include "lib/api/images.h"

#include <algorithm>
#include <utility>

namespace vitrine {

namespace {

constexpr int sessionsPerPage = 250; // a page of whole sessions shall not take long
constexpr int mostRanges = 2;
constexpr qint64 slack = 64; // ids above the newest one that cost nothing

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
        readFront();
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
            takeWhole(items);
            readNextLot();
        });
    }
}

/// What was put to the front; the oldest of the others ends it.
void QueueListing::readFront()
{
    step(m_api.list(m_last ? sessionsPerPage : 1, m_last), [this](const QueuePage& found) {
        takeWhole(found.items);
        if (!found.hasMore || found.items.isEmpty()) {
            end();
            return;
        }
        m_last = found.items.last();
        m_last->session = {}; // large, and only its place counts
        if (m_last->priority > 0) {
            readFront();
            return;
        }
        m_floor = m_newest = m_last->itemId;
        findNewest();
    });
}

/// Nothing tells the newest id. Where nothing was deleted it is the number of items.
void QueueListing::findNewest()
{
    step(m_api.status(), [this](const QueueStatusReport& report) {
        m_step = slack;
        probe(std::max<qint64>(m_newest, report.counts.total - 1));
    });
}

/// Looks whether there is one above `id`, in growing steps, then by halves.
void QueueListing::probe(qint64 id)
{
    QueueItem after;
    after.itemId = id;
    step(m_api.list(1, after), [this, id](const QueuePage& found) {
        if (found.items.isEmpty())
            m_ceiling = id;
        else
            m_newest = std::max(m_newest, found.items.last().itemId);
        if (m_ceiling == 0) {
            probe(m_newest + std::exchange(m_step, 2 * m_step));
        } else if (m_ceiling - m_newest > slack) {
            probe(m_newest + (m_ceiling - m_newest) / 2);
        } else {
            m_top = m_ceiling;
            m_span = sessionsPerPage;
            readRanges();
        }
    });
}

/// Two at a time, so that the server works while an answer is decoded.
void QueueListing::readRanges()
{
    while (m_rangesUnderWay < mostRanges && m_top > m_floor) {
        ++m_rangesUnderWay;
        const Range range{.after = std::max(m_floor, m_top - m_span), .top = m_top};
        m_top = range.after;
        readRange(range);
    }
    if (m_rangesUnderWay == 0)
        end();
}

void QueueListing::readRange(const Range& range)
{
    QueueItem place;
    place.itemId = range.after;
    const auto limit = static_cast<int>(std::min<qint64>(sessionsPerPage, range.top - range.after));
    step(m_api.list(limit, place), [this, range](const QueuePage& found) {
        QList<QueueItem> inside = found.items;
        inside.removeIf([&range](const QueueItem& item) { return item.itemId > range.top; });
        const qsizetype soFar = range.found + inside.size();
        takeWhole(inside);
        if (found.hasMore && !found.items.isEmpty() && found.items.last().itemId < range.top) {
            readRange({.after = found.items.last().itemId, .top = range.top, .found = soFar});
            return;
        }
        if (soFar < sessionsPerPage / 2)
            m_span *= 2; // much was deleted here
        else if (soFar > sessionsPerPage)
            m_span /= 2;
        --m_rangesUnderWay;
        readRanges();
    });
}

void QueueListing::takeWhole(const QList<QueueItem>& items)
{
    if (!items.isEmpty())
        Q_EMIT wholePage(items);
    take(rowsOf(items));
}

void QueueListing::take(const QList<QueueItemSummary>& items)
{
    if (items.isEmpty())
        return;
    m_items += items;
    Q_EMIT page(items);
}

} // namespace vitrine
