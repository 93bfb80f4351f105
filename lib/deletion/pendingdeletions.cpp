// SPDX-License-Identifier: Apache-2.0
#include "lib/deletion/pendingdeletions.h"

#include "lib/session/imagestore.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace vitrine {

namespace {

constexpr int tickMs = 200;

PendingDeletions::Clock runningClock()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

} // namespace

PendingDeletions::PendingDeletions(ImageStore& images, QObject* parent)
    : QObject(parent)
    , m_images(images)
    , m_clock(runningClock())
{
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &PendingDeletions::checkTime);
}

PendingDeletions::~PendingDeletions()
{
    for (const PendingDeletion& deletion : std::as_const(m_pending))
        m_images.unhide(deletion.names);
}

qint64 PendingDeletions::add(const QStringList& names, bool held)
{
    QStringList fresh;
    for (const QString& name : names) {
        if (!m_images.isHidden(name))
            fresh.append(name);
    }
    if (fresh.isEmpty())
        return 0;
    m_images.hide(fresh);
    m_pending.append({++m_lastId, fresh, m_clock() + graceMs, held});
    m_tick.start();
    Q_EMIT changed();
    return m_lastId;
}

void PendingDeletions::release(qint64 id)
{
    for (PendingDeletion& deletion : m_pending) {
        if (deletion.id == id)
            deletion.isHeld = false;
    }
    checkTime();
}

void PendingDeletions::setPaused(bool paused)
{
    m_paused = paused;
    checkTime();
}

PendingDeletion PendingDeletions::undo()
{
    if (m_pending.isEmpty())
        return {};
    const PendingDeletion last = m_pending.takeLast();
    m_images.unhide(last.names);
    checkTime();
    return last;
}

QList<PendingDeletion> PendingDeletions::undoAll()
{
    const QList<PendingDeletion> all = std::exchange(m_pending, {});
    for (const PendingDeletion& deletion : all)
        m_images.unhide(deletion.names);
    checkTime();
    return all;
}

void PendingDeletions::sendNow()
{
    for (PendingDeletion& deletion : m_pending) {
        deletion.dueAt = std::min(deletion.dueAt, m_clock());
        deletion.isHeld = false;
    }
    checkTime();
}

QStringList PendingDeletions::names() const
{
    QStringList names;
    for (const PendingDeletion& deletion : m_pending)
        names += deletion.names;
    return names;
}

qint64 PendingDeletions::msLeft() const
{
    return m_pending.isEmpty() ? 0 : std::max<qint64>(0, m_pending.last().dueAt - m_clock());
}

void PendingDeletions::checkTime()
{
    const qint64 now = m_clock();
    QList<PendingDeletion> over;
    if (!m_paused) {
        for (const PendingDeletion& deletion : std::as_const(m_pending)) {
            if (!deletion.isHeld && deletion.dueAt <= now)
                over.append(deletion);
        }
        m_pending.removeIf(
            [now](const PendingDeletion& deletion) { return !deletion.isHeld && deletion.dueAt <= now; });
    }
    if (m_pending.isEmpty())
        m_tick.stop();
    for (const PendingDeletion& deletion : std::as_const(over))
        Q_EMIT due(deletion);
    Q_EMIT changed();
}

} // namespace vitrine
