// SPDX-License-Identifier: Apache-2.0
#include "ui/models/modelsdelegate.h"

#include "ui/models/modelsmodel.h"
#include "ui/shell/cellpainting.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qreal corner = 4;

} // namespace

void paintCover(QPainter& painter, const QRect& place, const QImage& cover, const QPalette& palette)
{
    const ExtraColors extra = extraColors(palette);
    QPainterPath tile;
    tile.addRoundedRect(place, corner, corner);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillPath(tile, extra.tile);
    if (cover.isNull()) {
        const int edge = place.width() / 2;
        QRect middle(0, 0, edge, edge);
        middle.moveCenter(place.center());
        painter.drawPixmap(
            middle, symbolicPixmap(u"model"_s, extra.muted, edge, painter.device()->devicePixelRatioF()));
    } else {
        painter.setClipPath(tile);
        painter.drawImage(QRectF(place), cover, middleSquare(cover));
    }
    painter.restore();
}

QSize ModelsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    return {option.fontMetrics.averageCharWidth() * 8,
            2 * option.fontMetrics.lineSpacing() + 2 * space(option.fontMetrics, Space::Tight)};
}

void ModelsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given,
                           const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.textElideMode = index.column() == ModelsModel::Path ? Qt::ElideMiddle : Qt::ElideRight;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (!selected)
        option.palette.setColor(QPalette::Text, extraColors(option.palette).muted);
    paintCellPanel(*painter, option, Space::Tight);
    if (index.column() == ModelsModel::Name) {
        option.palette.setColor(QPalette::Text, given.palette.color(QPalette::Text));
        paintName(*painter, option, index);
    } else {
        paintCellContent(*painter, option);
    }
}

void ModelsDelegate::paintName(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool isMissing = index.data(ModelsModel::MissingRole).toBool();
    const ExtraColors extra = extraColors(option.palette);
    const QColor onSelection = option.palette.color(
        option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive,
        QPalette::HighlightedText);
    const QColor ink = selected ? onSelection : option.palette.color(QPalette::Text);
    QColor second = selected ? onSelection : extra.muted;
    if (!selected && isMissing)
        second = extra.error;
    else if (!selected && index.data(ModelsModel::DraftRole).toBool())
        second = extra.warning;

    const int inset = space(option.fontMetrics, Space::Hair);
    const int edge = option.rect.height() - 2 * inset;
    const int gap = space(option.fontMetrics, Space::Normal);
    const QRect cover(option.rect.left(), option.rect.top() + inset, edge, edge);
    const QRect text = option.rect.adjusted(edge + gap, 0, 0, 0);
    painter.save();
    paintCover(painter, QStyle::visualRect(option.direction, option.rect, cover),
               index.data(ModelsModel::CoverRole).value<QImage>(), option.palette);
    const QString note = index.data(ModelsModel::NoteRole).toString();
    const int line = option.fontMetrics.lineSpacing();
    int at = note.isEmpty() ? text.center().y() - line / 2 : text.center().y() - line;
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const auto draw = [&](const QString& words, const QFont& font, const QColor& color) {
        const QRect place =
            QStyle::visualRect(option.direction, option.rect, QRect(text.left(), at, text.width(), line));
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(place,
                         static_cast<int>(Qt::AlignVCenter | Qt::TextSingleLine
                                          | QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                         QFontMetrics(font).elidedText(words, Qt::ElideRight, place.width()));
        at += line;
    };
    draw(index.data().toString(), bold, ink);
    if (!note.isEmpty())
        draw(note, option.font, second);
    painter.restore();
}

} // namespace vitrine
