// SPDX-License-Identifier: Apache-2.0
#include "lib/session/queuereading.h"

#include "lib/api/images.h"
#include "lib/api/queuelisting.h"
#include "lib/base/worker.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr int sessionsPerLot = 250;
constexpr int mostReadOneByOne = 40; // of open items, where no route gives several

template <class Item>
QList<QueueRow> rowsOf(const QList<Item>& items)
{
    QList<QueueRow> rows;
    rows.reserve(items.size());
    for (const Item& item : items)
        rows.append(QueueRow::of(item));
    return rows;
}

} // namespace

QueueReading::QueueReading(ApiClient& client, QueueApi& queue, std::optional<Known> known, QObject* parent)
    : ApiJob(parent)
    , m_client(client)
    , m_queue(queue)
    , m_known(std::move(known))
{
}

void QueueReading::run()
{
    if (m_client.capabilities().has(Capability::QueueItemIds))
        readIds();
    else if (m_known)
        readNewer();
    else
        readAll();
}

template <class Item>
void QueueReading::take(const QList<Item>& items)
{
    if (items.isEmpty())
        return;
    ++m_converting;
    runInPool(
        *QThreadPool::globalInstance(), this, [items] { return rowsOf(items); },
        [this](const QList<QueueRow>& made) {
            --m_converting;
            if (isFinished())
                return;
            Q_EMIT rows(made);
            endWhenConverted();
        });
}

void QueueReading::endWhenConverted()
{
    if (m_allRead && m_converting == 0)
        end();
}

/// Every session, for want of another way.
void QueueReading::readAll()
{
    auto* listing = new QueueListing(m_client, m_queue.queueId());
    auto found = std::make_shared<QSet<qint64>>();
    connect(listing, &QueueListing::wholePage, this, [this, found](const QList<QueueItem>& items) {
        for (const QueueItem& item : items)
            found->insert(item.itemId);
        take(items);
    });
    stepJob(listing, [this, found](const QueueListing&) {
        m_ids = *found;
        m_allRead = true;
        endWhenConverted();
    });
}

void QueueReading::readIds()
{
    step(m_queue.itemIds(), [this](const QList<qint64>& ids) {
        m_ids = QSet<qint64>(ids.cbegin(), ids.cend());
        if (m_known) {
            m_left = ids;
            m_left.removeIf([this](qint64 id) { return m_known->all.contains(id); });
            for (const qint64 id : std::as_const(m_known->open)) {
                if (m_ids->contains(id))
                    m_left.append(id);
            }
        } else {
            m_left = ids;
        }
        std::sort(m_left.begin(), m_left.end(), std::greater<>());
        readLot();
    });
}

void QueueReading::readLot()
{
    if (m_left.isEmpty()) {
        m_allRead = true;
        endWhenConverted();
        return;
    }
    const bool summaries = m_client.capabilities().has(Capability::ItemSummariesByIds);
    const QList<qint64> lot = m_left.mid(0, summaries ? mostNamesPerCall : sessionsPerLot);
    m_left.remove(0, lot.size());
    const auto next = [this](const auto& items) {
        take(items);
        readLot();
    };
    if (summaries)
        step(m_queue.summariesByIds(lot), next);
    else
        step(m_queue.itemsByIds(lot), next);
}

/// What was put to the front, then what is newer than what is known.
void QueueReading::readNewer()
{
    step(m_queue.list(1), [this](const QueuePage& page) {
        QueueItem after;
        after.itemId = m_known->newest;
        if (!page.items.isEmpty() && page.items.first().priority > 0) {
            after = {};
            after.priority = page.items.first().priority + 1; // from the very front
        }
        readNewerPage(after);
    });
}

void QueueReading::readNewerPage(const QueueItem& after)
{
    step(m_queue.list(sessionsPerLot, after), [this](const QueuePage& page) {
        QList<QueueItem> fresh = page.items;
        fresh.removeIf([this](const QueueItem& item) { return m_known->all.contains(item.itemId); });
        take(fresh);
        if (!page.hasMore || page.items.isEmpty()) {
            readOpen();
            return;
        }
        QueueItem last;
        last.itemId = page.items.last().itemId;
        last.priority = page.items.last().priority;
        if (last.priority == 0) // the old ones are known
            last.itemId = std::max(last.itemId, m_known->newest);
        readNewerPage(last);
    });
}

/// The next ones to run. What ended behind them shows in the counts, and then everything is read.
void QueueReading::readOpen()
{
    QList<qint64> open = m_known->open;
    std::sort(open.begin(), open.end());
    open.resize(std::min<qsizetype>(open.size(), mostReadOneByOne));
    if (open.isEmpty()) {
        m_allRead = true;
        endWhenConverted();
        return;
    }
    m_left = open;
    for (const qint64 id : std::as_const(open)) {
        const auto done = [this, id] {
            m_left.removeOne(id);
            m_allRead = m_left.isEmpty();
            endWhenConverted();
        };
        own(m_queue.item(id))
            ->then(
                this,
                [this, done](const QueueItem& item) {
                    take(QList<QueueItem>{item});
                    done();
                },
                [this, id, done](const ApiError& error) {
                    if (error.kind != ApiError::Kind::NotFound) {
                        end(error);
                        return;
                    }
                    Q_EMIT vanished(id);
                    done();
                });
    }
}

} // namespace vitrine
