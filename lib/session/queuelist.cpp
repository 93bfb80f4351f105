// SPDX-License-Identifier: Apache-2.0
#include "lib/session/queuelist.h"

#include "lib/base/worker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int checkMs = 1000;
constexpr int retryMs = 3000;
constexpr int mostRecordsAtATime = 4;
constexpr int mostRecordFailures = 2;

} // namespace

QueueList::QueueList(ApiClient& client, QueueStore& queue, QObject* parent)
    : QueueTable(parent)
    , m_client(client)
    , m_queue(queue)
{
    for (QTimer* timer : {&m_check, &m_retry})
        timer->setSingleShot(true);
    m_check.setInterval(checkMs);
    m_clock.setInterval(1000);
    m_retry.setInterval(retryMs);
    connect(&m_check, &QTimer::timeout, this, &QueueList::onCountsDiffer);
    connect(&m_retry, &QTimer::timeout, this, [this] { read(Depth::Open); });
    connect(&m_clock, &QTimer::timeout, this, [this] { markRunning(); });
    // Until then the oldest server is assumed, whose routes newer ones do not have.
    connect(&client, &ApiClient::capabilitiesChanged, this, [this] {
        if (!m_active || m_state == State::Ready)
            return;
        if (m_reading)
            m_reading->abort();
        read(Depth::All);
    });
    connect(&queue, &QueueStore::statusChanged, this, &QueueList::onStatusChanged);
    connect(&queue, &QueueStore::progressed, this, &QueueList::onProgress);
    connect(&queue, &QueueStore::countsChanged, this, &QueueList::checkCounts);
    connect(&queue, &QueueStore::itemsAdded, this, [this] { read(Depth::New); });
    connect(&queue, &QueueStore::itemsChanged, this, [this] { read(Depth::Open); });
}

QueueList::~QueueList()
{
    if (m_active)
        m_queue.setWatched(this, false);
}

void QueueList::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    m_queue.setWatched(this, active);
    if (active) {
        m_clock.start();
        refresh();
        return;
    }
    for (QTimer* timer : {&m_check, &m_clock, &m_retry})
        timer->stop();
    if (m_reading)
        m_reading->abort();
    m_again.reset();
}

void QueueList::refresh()
{
    m_unexplained.clear();
    m_queue.refresh();
    read(Depth::Open);
}

void QueueList::read(Depth depth)
{
    if (!m_active)
        return;
    if (m_reading) {
        m_again = std::max(m_again.value_or(Depth::New), depth);
        return;
    }
    m_retry.stop();
    std::optional<QueueReading::Known> known;
    if (depth != Depth::All && !rows().isEmpty() && m_state != State::Loading) {
        known.emplace();
        known->all.reserve(rows().size());
        for (const QueueRow& row : rows()) {
            known->all.insert(row.itemId);
            known->newest = std::max(known->newest, row.itemId);
            if (depth == Depth::Open && !isFinal(row.status))
                known->open.append(row.itemId);
        }
    }
    if (m_state == State::Idle)
        setState(State::Loading);
    m_reading = new QueueReading(m_client, m_queue.api(), std::move(known), this);
    connect(m_reading, &QueueReading::rows, this, [this](const QList<QueueRow>& rows) {
        take(rows);
        Q_EMIT readingChanged(); // how many there are
    });
    connect(m_reading, &QueueReading::vanished, this, [this](qint64 id) { remove({id}); });
    connect(m_reading, &ApiJob::finished, this, &QueueList::onReadingEnded);
    m_reading->start();
    Q_EMIT readingChanged();
}

void QueueList::onReadingEnded()
{
    QueueReading* job = m_reading;
    m_reading = nullptr;
    job->deleteLater();
    const std::optional<Depth> again = std::exchange(m_again, std::nullopt);
    if (job->error()) {
        if (job->error()->isCanceled()) {
            if (m_state == State::Loading)
                setState(State::Idle);
        } else {
            setState(State::Failed, *job->error());
            m_retry.start();
        }
        Q_EMIT readingChanged();
        return;
    }
    if (job->ids()) {
        QList<qint64> gone;
        for (auto row = rows().cbegin(); row != rows().cend(); ++row) {
            if (!job->ids()->contains(row.key()))
                gone.append(row.key());
        }
        remove(gone);
    }
    setState(State::Ready);
    Q_EMIT readingChanged();
    if (again)
        read(*again);
    else
        checkCounts();
    readRecords();
}

void QueueList::onStatusChanged(const QueueItemStatusChanged& event)
{
    if (!m_active)
        return;
    if (event.status == QueueStatus::InProgress && event.startedAt)
        noteServerTime(*event.startedAt);
    const QueueRow* known = find(event.itemId);
    if (!known) {
        read(Depth::New);
        return;
    }
    QueueRow newer = *known;
    newer.isWhole = false;
    newer.status = event.status;
    newer.statusWord = queueStatusName(event.status);
    newer.statusSequence = event.statusSequence;
    newer.errorType = event.errorType;
    newer.errorMessage = event.errorMessage;
    if (event.startedAt)
        newer.startedAt = event.startedAt;
    if (event.completedAt)
        newer.completedAt = event.completedAt;
    updateRow(event.itemId, newer);
    readRecords();
}

void QueueList::onProgress(const ItemProgress& progress)
{
    if (m_active)
        noteProgress(progress);
}

QString QueueList::countsKey() const
{
    const auto of = [](const QueueCounts& counts) {
        return u"%1/%2/%3/%4/%5/%6"_s.arg(counts.pending)
            .arg(counts.inProgress)
            .arg(counts.waiting)
            .arg(counts.completed)
            .arg(counts.failed)
            .arg(counts.canceled);
    };
    const QString theirs = of(m_queue.counts());
    const QString ours = of(counts());
    return theirs == ours ? QString() : theirs + u' ' + ours;
}

void QueueList::checkCounts()
{
    if (!m_active || m_state != State::Ready || m_reading || !m_queue.countsKnown())
        return;
    const QString difference = countsKey();
    if (difference.isEmpty()) {
        m_differences = 0;
        m_check.stop();
    } else if (difference != m_unexplained && !m_check.isActive()) {
        m_check.start();
    }
}

/// Still different after a while: something happened that no event told of.
void QueueList::onCountsDiffer()
{
    if (m_reading || countsKey().isEmpty())
        return;
    if (++m_differences > 2) {
        m_unexplained = countsKey();
        m_differences = 0;
        return;
    }
    m_queue.refresh();
    read(m_differences == 1 ? Depth::Open : Depth::All);
}

void QueueList::demand(const QList<qint64>& itemIds)
{
    m_demand = itemIds;
    readRecords();
}

bool QueueList::isRecordWanted(qint64 id) const
{
    const QueueRow* row = find(id);
    if (!row || row->isRedacted() || row->isWhole || m_recordsAsked.contains(id)
        || m_recordFailures.value(id) >= mostRecordFailures)
        return false;
    return isFinal(row->status) || !batchOf(id)->isWorkflowKnown;
}

void QueueList::readRecords()
{
    if (!m_active)
        return;
    for (const qint64 id : std::as_const(m_demand)) {
        if (m_recordsAsked.size() >= mostRecordsAtATime)
            return;
        if (isRecordWanted(id))
            readRecord(id);
    }
}

void QueueList::readRecord(qint64 id)
{
    m_recordsAsked.insert(id);
    const auto done = [this, id] {
        m_recordsAsked.remove(id);
        readRecords();
    };
    m_queue.api().item(id)->abortWith(this)->then(
        this,
        [this, id, done](const QueueItem& item) {
            runInPool(
                *QThreadPool::globalInstance(), this, [item] { return QueueRow::of(item); },
                [this, id, done](const QueueRow& row) {
                    if (find(id))
                        updateRow(id, row);
                    if (const QueueRow* now = find(id); now && !now->isWhole)
                        ++m_recordFailures[id]; // overtaken; not for ever
                    done();
                });
        },
        [this, id, done](const ApiError& error) {
            if (error.kind == ApiError::Kind::NotFound)
                remove({id});
            else
                ++m_recordFailures[id];
            done();
        });
}

void QueueList::setState(State state, const ApiError& error)
{
    if (state == State::Ready)
        m_recordFailures.clear();
    m_error = error;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace vitrine
