// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/linkbutton.h"

#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"
#include "ui/workflow/look.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace vitrine {

LinkButton::LinkButton(const QString& text, QWidget* parent)
    : QAbstractButton(parent)
{
    // No setText(): a & in it would mark a key.
    setAccessibleName(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
}

int LinkButton::bulletWidth() const
{
    return space(this, Space::Normal);
}

QRect LinkButton::textRect(int width) const
{
    const QRect room(bulletWidth(), 0, qMax(1, width - bulletWidth()), 1 << 20);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap, accessibleName());
}

int LinkButton::heightForWidth(int width) const
{
    return textRect(width).height() + 2;
}

QSize LinkButton::sizeHint() const
{
    const int width = bulletWidth() + fontMetrics().horizontalAdvance(accessibleName());
    return {width, fontMetrics().height() + 2};
}

QSize LinkButton::minimumSizeHint() const
{
    return {look::characters(this, 12), fontMetrics().height() + 2};
}

void LinkButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const QColor problem = extraColors(palette()).error;
    const int line = fontMetrics().height();
    const qreal dot = line / 3.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(problem);
    painter.drawEllipse(QRectF(dot / 2, (line - dot) / 2, dot, dot));

    QFont textFont = font();
    textFont.setUnderline(underMouse() || hasFocus());
    painter.setFont(textFont);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(bulletWidth(), 0, 0, 0),
                     Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop, accessibleName());
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace vitrine
