// SPDX-License-Identifier: Apache-2.0
#include "lib/session/queuetable.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr int tellMs = 16;
constexpr qsizetype mostRemovedOneByOne = 300; // more at a time are a new list
constexpr qsizetype mostLearned = 10;

/// What runs takes much longer than was expected: nobody knows how long.
bool isOutlived(double expectedMs, qint64 elapsedMs)
{
    return static_cast<double>(elapsedMs) > 2 * expectedMs + 1000;
}

} // namespace

QueueTable::QueueTable(QObject* parent)
    : QObject(parent)
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(tellMs);
    connect(&m_tell, &QTimer::timeout, this, &QueueTable::tellChanges);
}

const QueueBatch* QueueTable::batch(int handle) const
{
    const auto row = m_batchRows.constFind(handle);
    return row == m_batchRows.cend() ? nullptr : &m_batches.at(*row);
}

const QueueBatch* QueueTable::batchOf(qint64 itemId) const
{
    return batch(m_handles.value(itemId));
}

const QueueRow* QueueTable::find(qint64 itemId) const
{
    const auto row = m_rows.constFind(itemId);
    return row == m_rows.cend() ? nullptr : &*row;
}

const ItemProgress* QueueTable::progress(qint64 itemId) const
{
    const auto found = m_progress.constFind(itemId);
    return found == m_progress.cend() ? nullptr : &*found;
}

double QueueTable::fraction(const QueueBatch& batch) const
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

QDateTime QueueTable::serverNow() const
{
    return QDateTime::currentDateTimeUtc().addMSecs(-m_clockOffsetMs);
}

std::optional<qint64> QueueTable::msLeft(const QueueBatch& batch) const
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

std::optional<qint64> QueueTable::msLeft() const
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

void QueueTable::take(const QList<QueueRow>& rows)
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
}

void QueueTable::addBatches(const QStringList& batchIds, const QHash<QString, QList<qint64>>& items)
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

void QueueTable::insertInto(int batchRow, const QList<qint64>& ids)
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

void QueueTable::remove(const QList<qint64>& ids)
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

void QueueTable::removeFromBatch(int batchRow, const QList<qint64>& ids)
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

void QueueTable::rebuildWithout(const QList<qint64>& ids)
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
}

void QueueTable::updateRow(qint64 id, const QueueRow& newer)
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

void QueueTable::count(const QueueRow& row, int step)
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
void QueueTable::learn(const QueueRow& row, bool isNews)
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

void QueueTable::noteProgress(const ItemProgress& progress)
{
    const auto row = m_rows.find(progress.itemId);
    if (row == m_rows.end() || isFinal(row->status))
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

void QueueTable::noteServerTime(const QDateTime& now)
{
    m_clockOffsetMs = now.msecsTo(QDateTime::currentDateTimeUtc());
}

void QueueTable::markRunning()
{
    for (const qint64 id : std::as_const(m_running))
        markChanged(id);
}

void QueueTable::markChanged(qint64 id)
{
    m_changed.insert(id);
    if (!m_tell.isActive())
        m_tell.start();
}

void QueueTable::tellChanges()
{
    const QSet<qint64> changed = std::exchange(m_changed, {});
    if (!changed.isEmpty())
        Q_EMIT itemsChanged(QList<qint64>(changed.cbegin(), changed.cend()));
}

} // namespace vitrine
