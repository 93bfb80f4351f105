// SPDX-License-Identifier: Apache-2.0
#include "lib/session/queuestore.h"

#include "lib/events/serverevents.h"

namespace vitrine {

namespace {

constexpr int pollWithoutEventsMs = 2000;
constexpr int pollWithEventsMs = 15'000; // a lost event must not leave a busy sign for long

} // namespace

QueueStore::QueueStore(ApiClient& client, ServerEvents& events, QObject* parent)
    : QObject(parent)
    , m_api(client)
    , m_events(events)
{
    connect(&m_events, &ServerEvents::queueItemStatusChanged, this, &QueueStore::onStatusChanged);
    connect(&m_events, &ServerEvents::invocationProgress, this, &QueueStore::onProgress);
    connect(&m_events, &ServerEvents::batchEnqueued, this, &QueueStore::refresh);
    connect(&m_events, &ServerEvents::queueCleared, this, &QueueStore::refresh);
    connect(&m_events, &ServerEvents::queueItemsCanceled, this, &QueueStore::refresh);
    connect(&m_events, &ServerEvents::queueItemsRetried, this, &QueueStore::refresh);
    connect(&m_events, &ServerEvents::reconcileNeeded, this, &QueueStore::refresh);
    connect(&m_events, &ServerEvents::connectedChanged, this, &QueueStore::updateSafetyPoll);
    connect(&m_safetyPoll, &QTimer::timeout, this, &QueueStore::readAll);
}

void QueueStore::follow(qint64 itemId)
{
    if (m_followed.contains(itemId))
        return;
    m_followed.insert(itemId, {});
    updateSafetyPoll();
    read(itemId);
}

void QueueStore::refresh()
{
    readAll();
    if (m_readingStatus)
        return;
    m_readingStatus = true;
    m_api.status()
        ->then(
            this, [this](const QueueStatusReport& report) { setCounts(report.counts); },
            [](const ApiError&) {}) // the connection's state tells; the old counts stay until it is back
        ->finally(this, [this] { m_readingStatus = false; });
}

void QueueStore::readAll()
{
    const QList<qint64> ids = m_followed.keys();
    for (const qint64 id : ids)
        read(id);
}

void QueueStore::read(qint64 itemId)
{
    const auto entry = m_followed.find(itemId);
    if (entry == m_followed.end())
        return;
    if (entry->reading) {
        entry->readAgain = true;
        return;
    }
    entry->reading = true;
    m_api.item(itemId)
        ->then(
            this, [this](const QueueItem& item) { onItem(item); },
            [this, itemId](const ApiError& error) {
                if (error.kind == ApiError::Kind::NotFound) {
                    m_followed.remove(itemId);
                    updateSafetyPoll();
                    Q_EMIT itemVanished(itemId);
                } else {
                    Q_EMIT waitingForServer(error);
                }
            })
        ->finally(this, [this, itemId] {
            const auto again = m_followed.find(itemId);
            if (again == m_followed.end())
                return;
            again->reading = false;
            if (std::exchange(again->readAgain, false))
                read(itemId);
        });
}

void QueueStore::onItem(const QueueItem& item)
{
    const auto entry = m_followed.find(item.itemId);
    if (entry == m_followed.end())
        return;
    if (isFinal(item.status)) {
        m_followed.erase(entry);
        updateSafetyPoll();
        Q_EMIT itemEnded(item);
    } else if (item.status == QueueStatus::InProgress && !std::exchange(entry->started, true)) {
        Q_EMIT itemStarted(item.itemId);
    }
}

void QueueStore::onStatusChanged(const QueueItemStatusChanged& event)
{
    setCounts(event.queueCounts);
    Q_EMIT statusChanged(event);
    const auto entry = m_followed.find(event.itemId);
    if (entry == m_followed.end())
        return;
    if (event.statusSequence && entry->sequence && *event.statusSequence < *entry->sequence)
        return; // overtaken
    entry->sequence = event.statusSequence;
    if (isFinal(event.status))
        read(event.itemId); // the results are in its session only
    else if (event.status == QueueStatus::InProgress && !std::exchange(entry->started, true))
        Q_EMIT itemStarted(event.itemId);
}

void QueueStore::onProgress(const InvocationProgress& event)
{
    ItemProgress progress;
    progress.itemId = event.itemId;
    progress.message = event.message;
    progress.nodeType = event.invocationType;
    progress.percentage = event.percentage;
    progress.image = event.image;
    Q_EMIT progressed(progress);
}

void QueueStore::setCounts(const QueueCounts& counts)
{
    m_counts = counts;
    m_countsKnown = true;
    Q_EMIT countsChanged();
}

void QueueStore::updateSafetyPoll()
{
    if (m_followed.isEmpty()) {
        m_safetyPoll.stop();
        return;
    }
    const int interval = m_events.isConnected() ? pollWithEventsMs : pollWithoutEventsMs;
    if (!m_safetyPoll.isActive() || m_safetyPoll.interval() != interval)
        m_safetyPoll.start(interval);
}

} // namespace vitrine
