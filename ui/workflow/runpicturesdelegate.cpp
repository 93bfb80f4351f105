// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/runpicturesdelegate.h"

#include "lib/imaging/thumbnailstore.h"
#include "ui/shell/icons.h"
#include "ui/shell/palettes.h"
#include "ui/workflow/runpicturesmodel.h"

#include <QPainter>
#include <QPainterPath>

namespace vitrine {

using namespace Qt::StringLiterals;

RunPicturesDelegate::RunPicturesDelegate(ThumbnailStore& thumbnails, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_thumbnails(thumbnails)
{
}

QSize RunPicturesDelegate::sizeHint(const QStyleOptionViewItem& /*option*/,
                                    const QModelIndex& /*index*/) const
{
    return {m_edge, m_edge};
}

void RunPicturesDelegate::paintPicture(QPainter* painter, const QRect& tile, const QImage& image) const
{
    QSizeF size = QSizeF(image.size()) / painter->device()->devicePixelRatioF();
    if (size.width() > tile.width() || size.height() > tile.height())
        size.scale(tile.size(), Qt::KeepAspectRatio);
    QRectF target(QPointF(0, 0), size);
    target.moveCenter(QRectF(tile).center());
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(target, image);
}

void RunPicturesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect tile(option.rect.topLeft() + QPoint(2, 2), QSize(m_edge - 4, m_edge - 4));
    QPainterPath shape;
    shape.addRoundedRect(tile, 4, 4);
    const ExtraColors extra = extraColors(option.palette);
    painter->fillPath(shape, extra.tile);

    const auto icon = [&](const QString& name, const QColor& colour) {
        const int edge = tile.width() / 4;
        QRect place(0, 0, edge, edge);
        place.moveCenter(tile.center());
        painter->drawPixmap(place,
                            symbolicPixmap(name, colour, edge, painter->device()->devicePixelRatioF()));
    };
    painter->save();
    painter->setClipPath(shape);
    const QString name = index.data(RunPicturesModel::NameRole).toString();
    if (const QImage* image = m_thumbnails.find(name)) {
        paintPicture(painter, tile, *image);
    } else if (m_thumbnails.error(name)) {
        icon(u"image-broken"_s, extra.error);
    }
    painter->restore();

    const bool active = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
    if (active) {
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 2));
        painter->drawPath(shape);
    }
    painter->restore();
}

} // namespace vitrine
