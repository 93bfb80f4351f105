// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/busyindicator.h"

#include "ui/shell/palettes.h"

#include <QPainter>

namespace vitrine {

namespace {

constexpr int stepMs = 50;
constexpr int stepsATurn = 24;

} // namespace

BusyIndicator::BusyIndicator(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_timer.setInterval(stepMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_step = (m_step + 1) % stepsATurn;
        update();
    });
}

QSize BusyIndicator::sizeHint() const
{
    const int edge = fontMetrics().height() * 2;
    return {edge, edge};
}

void BusyIndicator::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal edge = qMin(width(), height());
    const qreal pen = edge / 9;
    const QRectF circle((width() - edge) / 2 + pen, (height() - edge) / 2 + pen, edge - 2 * pen,
                        edge - 2 * pen);
    painter.setPen(QPen(extraColors(palette()).hairline, pen));
    painter.drawEllipse(circle);
    painter.setPen(QPen(palette().color(QPalette::Highlight), pen, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(circle, -m_step * 360 * 16 / stepsATurn, 80 * 16);
}

void BusyIndicator::showEvent(QShowEvent*)
{
    m_timer.start();
}
void BusyIndicator::hideEvent(QHideEvent*)
{
    m_timer.stop();
}

} // namespace vitrine
