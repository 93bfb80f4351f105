// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/accentbutton.h"

#include "ui/shell/icons.h"
#include "ui/shell/palettes.h"

#include <QMenu>

#include <QPainter>
#include <QStyleOptionButton>

namespace vitrine {

using namespace Qt::StringLiterals;

AccentButton::AccentButton(const QString& text, QWidget* parent)
    : QPushButton(text, parent)
{
    setAttribute(Qt::WA_Hover);
}

void AccentButton::paintEvent(QPaintEvent* event)
{
    if (!isEnabled()) {
        QPushButton::paintEvent(event);
        return;
    }
    const QColor accent = palette().color(QPalette::Active, QPalette::Highlight);
    const QColor ink = palette().color(QPalette::Active, QPalette::HighlightedText);
    QColor fill = accent;
    if (isDown())
        fill = blend(accent, Qt::black, 0.2);
    else if (underMouse())
        fill = blend(accent, ink, 0.1);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (hasFocus()) {
        painter.setPen(QPen(ink, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 3, 3);
    }
    if (menu() && text().isEmpty()) { // the arrow alone
        const int edge = fontMetrics().height();
        QRect place(0, 0, edge, edge);
        place.moveCenter(rect().center());
        painter.drawPixmap(place, symbolicPixmap(u"chevron-down"_s, ink, edge, devicePixelRatioF()));
        return;
    }
    QStyleOptionButton option;
    initStyleOption(&option);
    option.palette.setColor(QPalette::ButtonText, ink);
    style()->drawControl(QStyle::CE_PushButtonLabel, &option, &painter, this);
}

} // namespace vitrine
