// SPDX-License-Identifier: Apache-2.0
#include "ui/gallery/imagedelegate.h"

#include "ui/gallery/imagelistmodel.h"
#include "ui/shell/icons.h"
#include "ui/shell/palettes.h"

#include <QImage>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qreal cornerRadius = 5;

/// Centred, in the picture's own shape. A thumbnail that is nearly of the right size is drawn pixel by pixel.
QRectF placeOf(const QImage& image, const QRect& cell, int edge, qreal ratio)
{
    QSizeF size = QSizeF(image.size()) / ratio;
    if (qMax(size.width(), size.height()) > edge || qMax(size.width(), size.height()) < edge - 1)
        size.scale(edge, edge, Qt::KeepAspectRatio);
    QPointF corner(cell.x() + (cell.width() - size.width()) / 2,
                   cell.y() + (cell.height() - size.height()) / 2);
    corner = QPointF(std::round(corner.x() * ratio) / ratio, std::round(corner.y() * ratio) / ratio);
    return {corner, size};
}

void drawImage(QPainter* painter, const QImage& image, const QRectF& place)
{
    QBrush texture(image);
    QTransform fit = QTransform::fromTranslate(place.x(), place.y());
    fit.scale(place.width() / image.width(), place.height() / image.height());
    texture.setTransform(fit);
    painter->setPen(Qt::NoPen);
    painter->setBrush(texture);
    painter->drawRoundedRect(place, cornerRadius, cornerRadius);
}

void drawStar(QPainter* painter, const QRectF& place, int edge)
{
    const ExtraColors dark = extraColors(darkPalette());
    const int size = qBound(12, edge / 9, 20);
    const QRectF disc(place.right() - size - 9, place.top() + 5, size + 4, size + 4);
    painter->setPen(Qt::NoPen);
    painter->setBrush(QColor(0, 0, 0, 130));
    painter->drawEllipse(disc);
    painter->drawPixmap(
        QPointF(disc.x() + 2, disc.y() + 2),
        symbolicPixmap(u"star-filled"_s, dark.star, size, painter->device()->devicePixelRatioF()));
}

/// Says that this is a video, not a picture of one.
void drawVideoBadge(QPainter* painter, const QRectF& place, int edge)
{
    const int size = qBound(14, edge / 7, 28);
    const QRectF disc(place.left() + 5, place.bottom() - size - 9, size + 4, size + 4);
    painter->setPen(Qt::NoPen);
    painter->setBrush(QColor(0, 0, 0, 150));
    painter->drawEllipse(disc);
    painter->drawPixmap(QPointF(disc.x() + 2, disc.y() + 2),
                        symbolicPixmap(u"play"_s, Qt::white, size, painter->device()->devicePixelRatioF()));
}

} // namespace

ImageDelegate::ImageDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

int ImageDelegate::marginFor(int edge)
{
    return qBound(4, edge / 16, 12);
}

QSize ImageDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const int cell = m_edge + 2 * marginFor(m_edge);
    return {cell, cell};
}

void ImageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const QPalette& palette = option.palette;
    const ExtraColors extra = extraColors(palette);
    const bool selected = option.state & QStyle::State_Selected;
    const QRect cell = option.rect;
    const auto image = index.data(ImageListModel::ThumbnailRole).value<QImage>();

    QRectF place;
    if (!image.isNull()) {
        place = placeOf(image, cell, m_edge, painter->device()->devicePixelRatioF());
    } else {
        place = QRectF(0, 0, m_edge, m_edge);
        place.moveCenter(QRectF(cell).center());
    }
    const qreal halo = marginFor(m_edge) - 1.5;
    if (selected || option.state & QStyle::State_MouseOver) {
        const QColor over = selected ? palette.color(QPalette::Highlight) : palette.color(QPalette::Text);
        painter->setPen(Qt::NoPen);
        painter->setBrush(blend(palette.color(QPalette::Base), over, selected ? 0.45 : 0.08));
        QRectF around(0, 0, m_edge, m_edge);
        around.moveCenter(QRectF(cell).center());
        painter->drawRoundedRect(around.adjusted(-halo, -halo, halo, halo), cornerRadius + 3,
                                 cornerRadius + 3);
    }
    if (!image.isNull()) {
        drawImage(painter, image, place);
    } else {
        painter->setPen(Qt::NoPen);
        painter->setBrush(extra.tile);
        painter->drawRoundedRect(place, cornerRadius, cornerRadius);
        if (index.data(ImageListModel::FailedRole).toBool()) {
            const int edge = qBound(14, m_edge / 4, 36);
            QRect target(0, 0, edge, edge);
            target.moveCenter(cell.center());
            painter->drawPixmap(
                target.topLeft(),
                symbolicPixmap(u"image-broken"_s, extra.muted, edge, painter->device()->devicePixelRatioF()));
        }
    }
    if (index.data(ImageListModel::StarredRole).toBool())
        drawStar(painter, place, m_edge);
    if (index.data(ImageListModel::VideoRole).toBool())
        drawVideoBadge(painter, place, m_edge);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(palette.color(QPalette::Highlight), 1.6));
        painter->setBrush(Qt::NoBrush);
        QRectF around(0, 0, m_edge, m_edge);
        around.moveCenter(QRectF(cell).center());
        painter->drawRoundedRect(around.adjusted(-halo, -halo, halo, halo), cornerRadius + 3,
                                 cornerRadius + 3);
    }
    painter->restore();
}

} // namespace vitrine
