// SPDX-License-Identifier: Apache-2.0
#include "ui/boards/edgescroller.h"

#include <QAbstractItemView>
#include <QScrollBar>

namespace vitrine {

namespace {

constexpr int stepMs = 16;

} // namespace

EdgeScroller::EdgeScroller(QAbstractItemView& view)
    : QObject(&view)
    , m_view(view)
{
    m_timer.setInterval(stepMs);
    connect(&m_timer, &QTimer::timeout, this, &EdgeScroller::step);
}

void EdgeScroller::moved(QPoint inViewport)
{
    m_at = inViewport;
    if (speed() == 0)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
}

void EdgeScroller::stop()
{
    m_timer.stop();
}

/// Pixels a step, negative upwards.
int EdgeScroller::speed() const
{
    const int zone = m_view.fontMetrics().height() * 2;
    const int height = m_view.viewport()->height();
    if (m_at.y() < zone)
        return -1 - (zone - m_at.y()) / 3;
    if (m_at.y() > height - zone)
        return 1 + (m_at.y() - (height - zone)) / 3;
    return 0;
}

void EdgeScroller::step()
{
    QScrollBar* bar = m_view.verticalScrollBar();
    const int before = bar->value();
    bar->setValue(before + speed());
    if (bar->value() == before)
        m_timer.stop();
    else
        Q_EMIT scrolled(m_at);
}

} // namespace vitrine
