// SPDX-License-Identifier: Apache-2.0
#include "ui/library/librarydelegate.h"

#include "ui/library/librarymodel.h"
#include "ui/shell/cellpainting.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qreal corner = 5;

void paintPicture(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                  const QRect& place)
{
    const ExtraColors extra = extraColors(option.palette);
    QPainterPath tile;
    tile.addRoundedRect(place, corner, corner);
    painter.fillPath(tile, extra.tile);
    const auto image = index.data(LibraryModel::ThumbnailRole).value<QImage>();
    if (image.isNull()) {
        const int edge = place.width() / 3;
        QRect middle(0, 0, edge, edge);
        middle.moveCenter(place.center());
        painter.drawPixmap(
            middle, symbolicPixmap(u"workflow"_s, extra.muted, edge, painter.device()->devicePixelRatioF()));
        return;
    }
    painter.save();
    painter.setClipPath(tile);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(place), image, middleSquare(image));
    painter.restore();
}

} // namespace

void LibraryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const ExtraColors extra = extraColors(option.palette);
    const int gap = space(option.fontMetrics, Space::Normal);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || hovered) {
        QPainterPath back;
        back.addRoundedRect(QRectF(option.rect).adjusted(3, 1, -3, -1), corner, corner);
        const QColor accent = option.palette.color(QPalette::Highlight);
        painter->fillPath(back,
                          selected ? accent : blend(option.palette.color(QPalette::Base), accent, 0.12));
    }
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const QRect inner = option.rect.adjusted(gap, gap / 2, -gap, -gap / 2);
    QRect picture(inner.left(), inner.center().y() - thumbnailEdge / 2, thumbnailEdge, thumbnailEdge);
    QRect text = inner.adjusted(thumbnailEdge + gap, 0, 0, 0);
    if (rightToLeft) {
        picture.moveRight(inner.right());
        text = inner.adjusted(0, 0, -thumbnailEdge - gap, 0);
    }
    paintPicture(*painter, option, index, picture);

    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const int line = option.fontMetrics.lineSpacing();
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor second = selected ? ink : extra.muted;
    const auto draw = [&](int role, const QFont& font, const QColor& color, int at) {
        const QRect place(text.left(), at, text.width(), line);
        painter->setFont(font);
        painter->setPen(color);
        const QFontMetrics metrics(font);
        painter->drawText(place, int(Qt::AlignVCenter) | int(rightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                          metrics.elidedText(index.data(role).toString(), Qt::ElideRight, place.width()));
    };
    int at = text.center().y() - 2 * line;
    draw(Qt::DisplayRole, bold, ink, at);
    draw(LibraryModel::DescriptionRole, option.font, ink, at += line);
    draw(LibraryModel::TagsRole, option.font, second, at += line);
    draw(LibraryModel::FactsRole, option.font, second, at += line);
    painter->restore();
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int text = 4 * option.fontMetrics.lineSpacing();
    return {thumbnailEdge * 4, qMax(text, thumbnailEdge) + 2 * space(option.fontMetrics, Space::Normal)};
}

} // namespace vitrine
