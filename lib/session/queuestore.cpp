// SPDX-License-Identifier: Apache-2.0
#include "lib/session/queuestore.h"

#include "lib/events/serverevents.h"

#include <QSet>

namespace vitrine {

namespace {

constexpr int pollWithoutEventsMs = 2000;
constexpr int pollWithEventsMs = 15'000; // a lost event must not leave a busy sign for long
constexpr int lookAhead = 20;            // more than a server runs at a time

} // namespace

QueueStore::QueueStore(ApiClient& client, ServerEvents& events, QObject* parent)
    : QObject(parent)
    , m_api(client)
    , m_events(events)
{
    connect(&m_events, &ServerEvents::queueItemStatusChanged, this, &QueueStore::onStatusChanged);
    connect(&m_events, &ServerEvents::invocationProgress, this, &QueueStore::onProgress);
    const auto added = [this] {
        refresh();
        Q_EMIT itemsAdded();
    };
    const auto changed = [this] {
        refresh();
        Q_EMIT itemsChanged();
    };
    connect(&m_events, &ServerEvents::batchEnqueued, this, added);
    connect(&m_events, &ServerEvents::queueItemsRetried, this, added);
    connect(&m_events, &ServerEvents::queueCleared, this, changed);
    connect(&m_events, &ServerEvents::queueItemsCanceled, this, changed);
    connect(&m_events, &ServerEvents::reconcileNeeded, this, changed);
    connect(&m_events, &ServerEvents::connectedChanged, this, &QueueStore::updateSafetyPoll);
    connect(&m_safetyPoll, &QTimer::timeout, this, [this] { m_viewers.isEmpty() ? lookAtAll() : refresh(); });
}

void QueueStore::follow(const QList<qint64>& itemIds)
{
    const int submission = ++m_submissions;
    for (const qint64 id : itemIds) {
        if (!m_followed.contains(id))
            m_followed.insert(id, {.submission = submission});
    }
    updateSafetyPoll();
    ++m_look;
    lookAt(submission);
}

void QueueStore::refresh()
{
    lookAtAll();
    readStatus();
}

void QueueStore::setWatched(const QObject* viewer, bool watched)
{
    if (watched)
        m_viewers.insert(viewer);
    else
        m_viewers.remove(viewer);
    updateSafetyPoll();
}

void QueueStore::readStatus()
{
    if (m_readingStatus) {
        m_readStatusAgain = true;
        return;
    }
    m_readingStatus = true;
    m_api.status()
        ->then(
            this, [this](const QueueStatusReport& report) { onStatus(report); },
            [](const ApiError&) {}) // the connection's state tells; the old counts stay until it is back
        ->finally(this, [this] {
            m_readingStatus = false;
            if (std::exchange(m_readStatusAgain, false))
                readStatus();
        });
}

void QueueStore::onStatus(const QueueStatusReport& report)
{
    const bool wasStarted = m_processor && m_processor->isStarted;
    const bool first = !m_processor;
    m_processor = report.processor;
    if (first || wasStarted != report.processor.isStarted)
        Q_EMIT processorChanged();
    setCounts(report.counts);
}

void QueueStore::lookAtAll()
{
    ++m_look;
    QSet<int> submissions;
    for (const Followed& each : std::as_const(m_followed))
        submissions.insert(each.submission);
    for (const int submission : std::as_const(submissions))
        lookAt(submission);
}

/// Reads the next few of a submission, each once in a round of looking.
void QueueStore::lookAt(int submission)
{
    QList<qint64> due;
    int seen = 0;
    for (auto it = m_followed.cbegin(); it != m_followed.cend() && seen < lookAhead; ++it) {
        if (it->submission != submission)
            continue;
        ++seen;
        if (it->look != m_look)
            due.append(it.key());
    }
    for (const qint64 id : std::as_const(due))
        read(id);
}

void QueueStore::read(qint64 itemId)
{
    const auto entry = m_followed.find(itemId);
    if (entry == m_followed.end())
        return;
    entry->look = m_look;
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
                    if (const auto gone = m_followed.find(itemId); gone != m_followed.end())
                        onEnded(gone);
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

/// Those behind it may have ended too.
void QueueStore::onEnded(QMap<qint64, Followed>::iterator entry)
{
    const int submission = entry->submission;
    m_followed.erase(entry);
    updateSafetyPoll();
    lookAt(submission);
}

void QueueStore::onItem(const QueueItem& item)
{
    const auto entry = m_followed.find(item.itemId);
    if (entry == m_followed.end())
        return;
    if (isFinal(item.status)) {
        onEnded(entry);
        Q_EMIT itemEnded(item);
    } else if (item.status == QueueStatus::InProgress && !std::exchange(entry->started, true)) {
        Q_EMIT itemStarted(item.itemId);
    }
}

void QueueStore::onStatusChanged(const QueueItemStatusChanged& event)
{
    m_readStatusAgain = m_readingStatus;
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
    progress.sessionId = event.sessionId;
    progress.message = event.message;
    progress.nodeId = event.invocationSourceId;
    progress.nodeType = event.invocationType;
    progress.device = event.device;
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
    if (m_followed.isEmpty() && m_viewers.isEmpty()) {
        m_safetyPoll.stop();
        return;
    }
    const int interval = m_events.isConnected() ? pollWithEventsMs : pollWithoutEventsMs;
    if (!m_safetyPoll.isActive() || m_safetyPoll.interval() != interval)
        m_safetyPoll.start(interval);
}

} // namespace vitrine
