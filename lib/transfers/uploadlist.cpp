// SPDX-License-Identifier: Apache-2.0
#include "lib/transfers/uploadlist.h"

#include <algorithm>
#include <utility>

namespace vitrine {

namespace {

constexpr int tellEveryMs = 100;
constexpr int rateEveryMs = 1'000;

} // namespace

UploadList::UploadList(QObject* parent)
    : QObject(parent)
{
    m_clock.start();
    m_tell.setSingleShot(true);
    m_tell.setInterval(tellEveryMs);
    connect(&m_tell, &QTimer::timeout, this, &UploadList::tell);
    m_every.setInterval(rateEveryMs);
    connect(&m_every, &QTimer::timeout, this, &UploadList::touchTotals);
}

const UploadTotals& UploadList::totals() const
{
    if (std::exchange(m_totalsAreOld, false))
        countTotals();
    return m_totals;
}

const UploadEntry* UploadList::find(qint64 id) const
{
    const int at = row(id);
    return at < 0 ? nullptr : &m_entries.at(at);
}

UploadEntry* UploadList::edit(qint64 id)
{
    const int at = row(id);
    return at < 0 ? nullptr : &m_entries[at];
}

qint64 UploadList::bytesDone(const UploadEntry& entry) const
{
    if (entry.state == UploadState::Done)
        return entry.size;
    const auto found = m_progress.constFind(entry.id);
    return found == m_progress.cend() ? 0 : found->bytes;
}

std::optional<double> UploadList::bytesPerSecond(const UploadEntry& entry) const
{
    const auto found = m_progress.constFind(entry.id);
    return found == m_progress.cend() ? std::nullopt : found->rate.bytesPerSecond();
}

void UploadList::setProgress(qint64 id, qint64 bytes)
{
    Progress& progress = m_progress[id];
    progress.bytes = bytes;
    progress.rate.add(m_clock.elapsed(), bytes);
    touch(id);
}

void UploadList::touch(qint64 id)
{
    const int at = row(id);
    if (at < 0)
        return;
    m_firstChanged = m_firstChanged < 0 ? at : std::min(m_firstChanged, at);
    m_lastChanged = std::max(m_lastChanged, at);
    touchTotals();
}

void UploadList::touchTotals()
{
    m_totalsAreOld = true;
    if (!m_tell.isActive())
        m_tell.start();
}

void UploadList::append(const QList<UploadEntry>& entries)
{
    if (entries.isEmpty())
        return;
    const int first = static_cast<int>(m_entries.size());
    Q_EMIT aboutToInsert(first, first + static_cast<int>(entries.size()) - 1);
    m_entries.append(entries);
    m_rows.reserve(m_entries.size());
    for (int i = first; i < static_cast<int>(m_entries.size()); ++i)
        m_rows.insert(m_entries.at(i).id, i);
    touchTotals();
    Q_EMIT inserted(first, static_cast<int>(m_entries.size()) - 1);
}

QList<qint64> UploadList::removeIf(const std::function<bool(const UploadEntry&)>& isUnwanted)
{
    QList<qint64> ids;
    for (const UploadEntry& entry : std::as_const(m_entries)) {
        if (isUnwanted(entry))
            ids.append(entry.id);
    }
    if (ids.isEmpty())
        return ids;
    Q_EMIT aboutToReset();
    // What stays in the list was not part of what is counted now.
    for (const qint64 id : std::as_const(ids)) {
        const UploadEntry* entry = find(id);
        if (entry->state == UploadState::Done)
            m_doneBefore -= entry->size;
        m_progress.remove(id);
    }
    m_entries.removeIf(isUnwanted);
    m_rows.clear();
    for (int i = 0; i < static_cast<int>(m_entries.size()); ++i)
        m_rows.insert(m_entries.at(i).id, i);
    m_firstChanged = m_lastChanged = -1;
    touchTotals();
    Q_EMIT reset();
    return ids;
}

void UploadList::startCounting()
{
    m_doneBefore = 0;
    for (const UploadEntry& entry : std::as_const(m_entries)) {
        if (entry.state == UploadState::Done)
            m_doneBefore += entry.size;
    }
    m_rate.clear();
}

void UploadList::tell()
{
    m_totalsAreOld = true;
    measure();
    if (m_firstChanged >= 0)
        Q_EMIT changed(std::exchange(m_firstChanged, -1), std::exchange(m_lastChanged, -1));
    Q_EMIT totalsChanged();
    if (m_totals.running > 0 && !m_every.isActive())
        m_every.start();
    else if (m_totals.running == 0)
        m_every.stop();
}

void UploadList::measure()
{
    m_rate.add(m_clock.elapsed(), totals().bytesDone);
    m_totals.bytesPerSecond.reset();
    m_totals.secondsLeft.reset();
    if (!m_totals.isActive())
        return;
    m_totals.bytesPerSecond = m_rate.bytesPerSecond();
    if (m_totals.bytesPerSecond.value_or(0) > 0)
        m_totals.secondsLeft = static_cast<qint64>(
            static_cast<double>(m_totals.bytesTotal - m_totals.bytesDone) / *m_totals.bytesPerSecond);
}

void UploadList::countTotals() const
{
    UploadTotals totals;
    qint64 done = 0;
    qint64 underWay = 0;
    qint64 left = 0;
    for (const UploadEntry& entry : m_entries) {
        switch (entry.state) {
        case UploadState::Running:
            ++totals.running;
            left += entry.size;
            underWay += bytesDone(entry);
            break;
        case UploadState::Checking:
        case UploadState::Waiting:
        case UploadState::Retrying:
            ++totals.waiting;
            left += entry.size;
            break;
        case UploadState::Asking:
            ++totals.asking;
            break;
        case UploadState::Done:
            ++totals.done;
            done += entry.size;
            break;
        case UploadState::Failed:
            ++totals.failed;
            break;
        case UploadState::Skipped:
            ++totals.skipped;
            break;
        case UploadState::Canceled:
            ++totals.canceled;
            break;
        }
    }
    // Cleared entries may have been counted before; then there is nothing to subtract any more.
    const qint64 before = std::clamp<qint64>(m_doneBefore, 0, done);
    totals.bytesDone = done - before + underWay;
    totals.bytesTotal = done - before + left;
    totals.bytesPerSecond = m_totals.bytesPerSecond;
    totals.secondsLeft = m_totals.secondsLeft;
    m_totals = totals;
}

} // namespace vitrine
