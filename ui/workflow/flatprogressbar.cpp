// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/flatprogressbar.h"

#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"
#include "ui/workflow/look.h"

#include <QPainter>
#include <QStyle>

namespace vitrine {

FlatProgressBar::FlatProgressBar(QWidget* parent)
    : QProgressBar(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FlatProgressBar::setColor(const QColor& color)
{
    if (m_color == color)
        return;
    m_color = color;
    update();
}

QSize FlatProgressBar::sizeHint() const
{
    return {look::characters(this, 20), fontMetrics().height()};
}

QSize FlatProgressBar::minimumSizeHint() const
{
    return {look::characters(this, 8), fontMetrics().height()};
}

void FlatProgressBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRect groove = rect();
    if (!text().isEmpty()) {
        // Room for the longest percentage: the bar's end does not wander.
        const int room = fontMetrics().horizontalAdvance(QStringLiteral("100 %")) + space(this, Space::Tight);
        groove.setWidth(groove.width() - room);
        const QRect textRect(groove.right() + 1, 0, room, height());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), textRect),
                         Qt::AlignVCenter | Qt::AlignTrailing, text());
    }
    const int thickness = qMax(4, fontMetrics().height() / 3);
    groove = QRect(groove.x(), (height() - thickness) / 2, groove.width(), thickness);
    const double share = maximum() > minimum() ? double(value() - minimum()) / (maximum() - minimum()) : 0.0;
    QRect done = groove;
    done.setWidth(qRound(groove.width() * share));
    const double radius = thickness / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(extraColors(palette()).hairline);
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), groove), radius, radius);
    painter.setBrush(m_color.isValid() ? m_color : palette().color(QPalette::Active, QPalette::Highlight));
    if (done.width() > 0)
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), done), radius, radius);
}

} // namespace vitrine
