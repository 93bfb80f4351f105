// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/cellpainting.h"

#include "ui/shell/icons.h"
#include "ui/shell/palettes.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace vitrine {

namespace {

const QStyle& styleOf(const QStyleOptionViewItem& option)
{
    return option.widget ? *option.widget->style() : *QApplication::style();
}

} // namespace

void setCellSign(QStyleOptionViewItem& option, const CellSign& sign, const QColor& onSelection)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const int edge = option.fontMetrics.height();
    option.features |= QStyleOptionViewItem::HasDecoration;
    option.decorationSize = QSize(edge, edge);
    option.icon = symbolicIcon(sign.icon, selected ? onSelection : sign.color);
}

void paintCellPanel(QPainter& painter, QStyleOptionViewItem& option, Space margin)
{
    option.state &= ~QStyle::State_HasFocus;
    styleOf(option).drawPrimitive(QStyle::PE_PanelItemViewItem, &option, &painter, option.widget);
    const int width = space(option.fontMetrics, margin);
    option.rect.adjust(width, 0, -width, 0);
}

void paintCellContent(QPainter& painter, const QStyleOptionViewItem& option)
{
    styleOf(option).drawControl(QStyle::CE_ItemViewItem, &option, &painter, option.widget);
}

void paintCellBar(QPainter& painter, const QStyleOptionViewItem& option, const CellBar& bar)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const int room = qMax(option.fontMetrics.horizontalAdvance(bar.widest),
                          option.fontMetrics.horizontalAdvance(bar.text));
    const QRect& inner = option.rect;
    const QRect textRect(inner.right() - room, inner.y(), room + 1, inner.height());
    const int thickness = qMax(4, option.fontMetrics.height() / 3);
    const QRect groove(inner.x(), inner.center().y() - thickness / 2,
                       inner.width() - room - space(option.fontMetrics, Space::Tight), thickness);
    const auto placed = [&](const QRect& rect) { return QStyle::visualRect(option.direction, inner, rect); };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ink);
    painter.drawText(placed(textRect), int(Qt::AlignVCenter) | int(Qt::AlignTrailing), bar.text);
    if (groove.width() > thickness) {
        const double radius = thickness / 2.0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(selected ? blend(option.palette.color(QPalette::Highlight), ink, 0.35)
                                  : extraColors(option.palette).hairline);
        painter.drawRoundedRect(placed(groove), radius, radius);
        QRect filled = groove;
        filled.setWidth(qRound(groove.width() * qBound(0.0, bar.share, 1.0)));
        painter.setBrush(selected ? ink : bar.color);
        if (filled.width() >= thickness)
            painter.drawRoundedRect(placed(filled), radius, radius);
    }
    painter.restore();
}

QRectF middleSquare(const QImage& image)
{
    const int edge = qMin(image.width(), image.height());
    return QRectF((image.width() - edge) / 2.0, (image.height() - edge) / 2.0, edge, edge);
}

} // namespace vitrine
