// SPDX-License-Identifier: Apache-2.0
#include "lib/session/queuelist.h"

#include "lib/base/worker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int tellMs = 16;
constexpr int checkMs = 1000;
constexpr int retryMs = 3000;
constexpr int mostRecordsAtATime = 4;
constexpr int mostRecordFailures = 2;
constexpr qsizetype mostRemovedOneByOne = 300; // more at a time are a new list
constexpr qsizetype mostLearned = 10;

/// What runs takes much longer than was expected: nobody knows how long.
bool isOutlived(double expectedMs, qint64 elapsedMs)
{
    return static_cast<double>(elapsedMs) > 2 * expectedMs + 1000;
}

} // namespace

QueueList::QueueList(ApiClient& client, QueueStore& queue, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_queue(queue)
{
    for (QTimer* timer : {&m_tell, &m_check, &m_retry})
        timer->setSingleShot(true);
    m_tell.setInterval(tellMs);
    m_check.setInterval(checkMs);
    m_clock.setInterval(1000);
    m_retry.setInterval(retryMs);
    connect(&m_tell, &QTimer::timeout, this, &QueueList::tellChanges);
    connect(&m_check, &QTimer::timeout, this, &QueueList::onCountsDiffer);
    connect(&m_retry, &QTimer::timeout, this, [this] { read(Depth::Open); });
    connect(&m_clock, &QTimer::timeout, this, [this] {
        for (const qint64 id : std::as_const(m_running))
            markChanged(id);
    });
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
        m_queue.setWatched(false);
}

void QueueList::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    m_queue.setWatched(active);
    if (active) {
        m_clock.start();
        refresh();
        return;
    }
    for (QTimer* timer : {&m_tell, &m_check, &m_clock, &m_retry})
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

const QueueBatch* QueueList::batch(int handle) const
{
    const auto row = m_batchRows.constFind(handle);
    return row == m_batchRows.cend() ? nullptr : &m_batches.at(*row);
}

const QueueBatch* QueueList::batchOf(qint64 itemId) const
{
    return batch(m_handles.value(itemId));
}

const QueueRow* QueueList::find(qint64 itemId) const
{
    const auto row = m_rows.constFind(itemId);
    return row == m_rows.cend() ? nullptr : &*row;
}

const ItemProgress* QueueList::progress(qint64 itemId) const
{
    const auto found = m_progress.constFind(itemId);
    return found == m_progress.cend() ? nullptr : &*found;
}

double QueueList::fraction(const QueueBatch& batch) const
{
    if (batch.counts.total == 0)
        return 0;
    double done = batch.endedItems();
    for (const qint64 id : m_running) {
        const ItemProgress* now = m_handles.value(id) == batch.handle ? progress(id) : nullptr;
        done += now ? now->percentage.value_or(0) : 0;
    }
    return std::clamp(done / batch.counts.total, 0.0, 1.0);
}

QDateTime QueueList::serverNow() const
{
    return QDateTime::currentDateTimeUtc().addMSecs(-m_clockOffsetMs);
}

std::optional<qint64> QueueList::msLeft(const QueueBatch& batch) const
{
    const auto each = batch.msPerItem();
    if (!each || batch.openItems() == 0)
        return {};
    const QDateTime now = serverNow();
    QList<qint64> running;
    for (const qint64 id : m_running) {
        if (m_handles.value(id) == batch.handle)
            running.append(find(id)->durationMs(now).value_or(0));
    }
    if (std::any_of(running.cbegin(), running.cend(), [&](qint64 ms) { return isOutlived(*each, ms); }))
        return {};
    return msUntilDone(*each, batch.counts.pending + batch.counts.waiting, running);
}

std::optional<qint64> QueueList::msLeft() const
{
    if (!msPerItem() || m_all.openItems() == 0)
        return {};
    const QDateTime now = serverNow();
    double work = 0;
    for (const QueueBatch& each : m_batches)
        work += each.msPerItem().value_or(*msPerItem()) * (each.counts.pending + each.counts.waiting);
    for (const qint64 id : m_running) {
        const double whole = batchOf(id)->msPerItem().value_or(*msPerItem());
        const qint64 elapsed = find(id)->durationMs(now).value_or(0);
        if (isOutlived(whole, elapsed))
            return {};
        work += std::max(0.0, whole - static_cast<double>(elapsed));
    }
    return qRound64(work / static_cast<double>(std::max<qsizetype>(1, m_running.size())));
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
    if (depth != Depth::All && !m_rows.isEmpty() && m_state != State::Loading) {
        known.emplace();
        known->all.reserve(m_rows.size());
        for (const QueueRow& row : std::as_const(m_rows)) {
            known->all.insert(row.itemId);
            known->newest = std::max(known->newest, row.itemId);
            if (depth == Depth::Open && !isFinal(row.status))
                known->open.append(row.itemId);
        }
    }
    if (m_state == State::Idle)
        setState(State::Loading);
    m_reading = new QueueReading(m_client, m_queue.api(), std::move(known), this);
    connect(m_reading, &QueueReading::rows, this, &QueueList::take);
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
        for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
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

void QueueList::take(const QList<QueueRow>& rows)
{
    QHash<QString, QList<qint64>> fresh;
    QStringList order;
    for (const QueueRow& row : rows) {
        if (m_rows.contains(row.itemId)) {
            updateRow(row.itemId, row);
            continue;
        }
        m_rows.insert(row.itemId, row);
        QList<qint64>& items = fresh[row.batchId];
        if (items.isEmpty())
            order.append(row.batchId);
        items.append(row.itemId);
    }
    for (QList<qint64>& items : fresh)
        std::sort(items.begin(), items.end(), std::greater<>());
    QStringList unknown;
    for (const QString& batchId : std::as_const(order)) {
        if (const auto handle = m_byBatchId.constFind(batchId); handle != m_byBatchId.cend())
            insertInto(m_batchRows.value(*handle), fresh.value(batchId));
        else
            unknown.append(batchId);
    }
    if (!unknown.isEmpty())
        addBatches(unknown, fresh);
    Q_EMIT readingChanged(); // how many there are
}

void QueueList::addBatches(const QStringList& batchIds, const QHash<QString, QList<qint64>>& items)
{
    const auto first = static_cast<int>(m_batches.size());
    Q_EMIT aboutToInsertBatches(first, first + static_cast<int>(batchIds.size()) - 1);
    for (const QString& batchId : batchIds) {
        QueueBatch batch;
        batch.handle = ++m_lastHandle;
        batch.batchId = batchId;
        batch.items = items.value(batchId);
        m_batchRows.insert(batch.handle, static_cast<int>(m_batches.size()));
        m_byBatchId.insert(batchId, batch.handle);
        m_batches.append(batch);
        for (const qint64 id : std::as_const(batch.items)) {
            m_handles.insert(id, batch.handle);
            count(*find(id), 1);
            learn(*find(id), false);
        }
    }
    Q_EMIT batchesInserted();
}

void QueueList::insertInto(int batchRow, const QList<qint64>& ids)
{
    const int handle = m_batches.at(batchRow).handle;
    const auto placeOf = [this, batchRow](qint64 id) {
        const QList<qint64>& items = m_batches.at(batchRow).items;
        return static_cast<int>(std::lower_bound(items.cbegin(), items.cend(), id, std::greater<>())
                                - items.cbegin());
    };
    // Runs of ids that come to the same place.
    for (qsizetype begin = 0; begin < ids.size();) {
        const int place = placeOf(ids.at(begin));
        qsizetype end = begin + 1;
        while (end < ids.size() && placeOf(ids.at(end)) == place)
            ++end;
        Q_EMIT aboutToInsertItems(batchRow, place, place + static_cast<int>(end - begin) - 1);
        QList<qint64>& items = m_batches[batchRow].items;
        items = items.mid(0, place) + ids.mid(begin, end - begin) + items.mid(place);
        for (qsizetype i = begin; i < end; ++i) {
            m_handles.insert(ids.at(i), handle);
            count(*find(ids.at(i)), 1);
            learn(*find(ids.at(i)), false);
            markChanged(ids.at(i)); // so that its batch is shown anew
        }
        Q_EMIT itemsInserted(batchRow);
        begin = end;
    }
}

void QueueList::remove(const QList<qint64>& ids)
{
    if (ids.size() > mostRemovedOneByOne) {
        rebuildWithout(ids);
        return;
    }
    QHash<int, QList<qint64>> byBatch;
    for (const qint64 id : ids) {
        if (m_rows.contains(id))
            byBatch[m_handles.value(id)].append(id);
    }
    for (auto it = byBatch.cbegin(); it != byBatch.cend(); ++it)
        removeFromBatch(m_batchRows.value(it.key()), it.value());
}

void QueueList::removeFromBatch(int batchRow, const QList<qint64>& ids)
{
    const QueueBatch& batch = m_batches.at(batchRow);
    const auto forget = [this](qint64 id) {
        count(*find(id), -1);
        m_rows.remove(id);
        m_handles.remove(id);
        m_progress.remove(id);
        m_changed.remove(id);
    };
    if (ids.size() == batch.items.size()) {
        Q_EMIT aboutToRemoveBatches(batchRow, batchRow);
        for (const qint64 id : ids)
            forget(id);
        m_batchRows.remove(batch.handle);
        m_byBatchId.remove(batch.batchId);
        m_batches.removeAt(batchRow);
        for (int row = batchRow; row < m_batches.size(); ++row)
            m_batchRows.insert(m_batches.at(row).handle, row);
        Q_EMIT batchesRemoved();
        return;
    }
    for (const qint64 id : ids) {
        const auto place = static_cast<int>(m_batches.at(batchRow).items.indexOf(id));
        Q_EMIT aboutToRemoveItems(batchRow, place, place);
        forget(id);
        m_batches[batchRow].items.removeAt(place);
        Q_EMIT itemsRemoved(batchRow);
    }
    markChanged(m_batches.at(batchRow).items.first());
}

void QueueList::rebuildWithout(const QList<qint64>& ids)
{
    Q_EMIT aboutToReset();
    for (const qint64 id : ids) {
        const auto row = m_rows.constFind(id);
        if (row == m_rows.cend())
            continue;
        count(*row, -1);
        m_rows.erase(row);
        m_handles.remove(id);
        m_progress.remove(id);
        m_changed.remove(id);
    }
    QList<QueueBatch> kept;
    m_batchRows.clear();
    m_byBatchId.clear();
    for (QueueBatch& batch : m_batches) {
        batch.items.removeIf([this](qint64 id) { return !m_rows.contains(id); });
        if (batch.items.isEmpty())
            continue;
        m_batchRows.insert(batch.handle, static_cast<int>(kept.size()));
        m_byBatchId.insert(batch.batchId, batch.handle);
        kept.append(batch);
    }
    m_batches = kept;
    Q_EMIT reset();
    Q_EMIT readingChanged();
}

void QueueList::updateRow(qint64 id, const QueueRow& newer)
{
    QueueRow& row = m_rows[id];
    const QueueStatus before = row.status;
    QueueRow updated = row;
    if (!updated.update(newer))
        return;
    count(row, -1);
    row = updated;
    count(row, 1);
    if (row.status != before)
        learn(row, true);
    if (isFinal(row.status))
        m_progress.remove(id);
    if (row.isWhole) {
        QueueBatch& batch = batchAt(m_handles.value(id));
        batch.isWorkflowKnown = true;
        batch.workflowName = row.workflowName;
    }
    markChanged(id);
}

void QueueList::count(const QueueRow& row, int step)
{
    countItems(m_all.counts, row.status, step);
    if (!row.isRedacted())
        countItems(m_ownCounts, row.status, step);
    batchAt(m_handles.value(row.itemId)).count(row.status, step);
    if (step < 0 || row.status != QueueStatus::InProgress)
        m_running.remove(row.itemId);
    else
        m_running.insert(row.itemId);
}

/// News go before what a listing tells of the past.
void QueueList::learn(const QueueRow& row, bool isNews)
{
    QueueBatch& batch = batchAt(m_handles.value(row.itemId));
    if (row.isWhole && !batch.isWorkflowKnown) {
        batch.isWorkflowKnown = true;
        batch.workflowName = row.workflowName;
    }
    if (row.startedAt && (!batch.startedAt || *row.startedAt < *batch.startedAt))
        batch.startedAt = row.startedAt;
    if (row.completedAt && (!batch.completedAt || *row.completedAt > *batch.completedAt))
        batch.completedAt = row.completedAt;
    if (row.status != QueueStatus::Completed || !row.startedAt || !row.completedAt)
        return;
    const qint64 duration = std::max<qint64>(0, row.startedAt->msecsTo(*row.completedAt));
    for (QueueBatch* each : {&batch, &m_all}) {
        if (isNews || each->durations.size() < mostLearned)
            each->learn(duration);
    }
}

void QueueList::onStatusChanged(const QueueItemStatusChanged& event)
{
    if (!m_active)
        return;
    if (event.status == QueueStatus::InProgress && event.startedAt)
        m_clockOffsetMs = event.startedAt->msecsTo(QDateTime::currentDateTimeUtc());
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
    const auto row = m_rows.find(progress.itemId);
    if (!m_active || row == m_rows.end() || isFinal(row->status))
        return;
    ItemProgress& now = m_progress[progress.itemId];
    const std::optional<double> before = now.percentage;
    now = progress;
    if (!now.percentage)
        now.percentage = before; // a message only
    now.image.reset();           // of no use here
    if (!progress.device.isEmpty())
        row->device = progress.device;
    markChanged(progress.itemId);
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
                    if (m_rows.contains(id))
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

void QueueList::markChanged(qint64 id)
{
    m_changed.insert(id);
    if (!m_tell.isActive())
        m_tell.start();
}

void QueueList::tellChanges()
{
    const QSet<qint64> changed = std::exchange(m_changed, {});
    if (!changed.isEmpty())
        Q_EMIT itemsChanged(QList<qint64>(changed.cbegin(), changed.cend()));
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
