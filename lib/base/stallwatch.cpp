// SPDX-License-Identifier: Apache-2.0
#include "lib/base/stallwatch.h"

#include "lib/base/trace.h"

#include <QCoreApplication>
#include <QEvent>

#include <chrono>

namespace vitrine {

StallWatch::StallWatch(Trace* trace, QObject* parent)
    : QObject(parent)
    , m_trace(trace)
{
    if (m_trace && m_trace->isEnabled())
        m_thread = std::thread([this] { beatLoop(); });
}

StallWatch::~StallWatch()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void StallWatch::beatLoop()
{
    std::unique_lock lock(m_mutex);
    while (!m_wake.wait_for(lock, std::chrono::milliseconds(10), [this] { return m_stop; })) {
        if (m_waiting)
            continue;
        m_waiting = true;
        m_sentMs = Trace::sinceProcessStart();
        QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
    }
}

bool StallWatch::event(QEvent* event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    const std::lock_guard lock(m_mutex);
    const double waited = Trace::sinceProcessStart() - m_sentMs;
    m_waiting = false;
    if (waited > thresholdMs)
        m_trace->mark(u"stall", {{QStringLiteral("ms"), waited}});
    return true;
}

} // namespace vitrine
