// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/itemtiledelegate.h"

#include "lib/imaging/thumbnailstore.h"
#include "ui/shell/icons.h"
#include "ui/shell/palettes.h"
#include "ui/shell/servertext.h"
#include "ui/workflow/collectionmodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QJsonValue>
#include <QPainter>
#include <QToolTip>

namespace vitrine {

using namespace Qt::StringLiterals;

ItemTileDelegate::ItemTileDelegate(const QString& key, ThumbnailStore* thumbnails, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_key(key)
    , m_thumbnails(thumbnails)
{
}

QString ItemTileDelegate::nameOf(const QModelIndex& index) const
{
    return index.data(CollectionModel::ValueRole).toJsonValue()[m_key].toString();
}

void ItemTileDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const ExtraColors extra = extraColors(option.palette);
    const QRect tile = option.rect.adjusted(3, 3, -3, -3);
    painter->setPen(Qt::NoPen);
    painter->setBrush(extra.tile);
    painter->drawRoundedRect(tile, 3, 3);
    const QString name = nameOf(index);
    const QImage* image = m_thumbnails ? m_thumbnails->find(name) : nullptr;
    if (image && !image->isNull()) {
        QRect place(QPoint(), image->size().scaled(tile.size(), Qt::KeepAspectRatio));
        place.moveCenter(tile.center());
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(place, *image);
    } else {
        const bool failed = m_thumbnails && m_thumbnails->error(name);
        const int edge = tile.width() / 3;
        const QPixmap icon =
            symbolicPixmap(failed ? u"image-broken"_s : u"image"_s, failed ? extra.error : extra.muted, edge,
                           painter->device()->devicePixelRatioF());
        painter->drawPixmap(QRect(tile.center() - QPoint(edge / 2, edge / 2), QSize(edge, edge)), icon);
    }
    if (option.state & QStyle::State_Selected) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 2));
        painter->drawRoundedRect(tile.adjusted(-2, -2, 2, 2), 4, 4);
    }
    painter->restore();
}

QSize ItemTileDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const
{
    return {m_edge, m_edge};
}

QWidget* ItemTileDelegate::createEditor(QWidget* /*parent*/, const QStyleOptionViewItem& /*option*/,
                                        const QModelIndex& /*index*/) const
{
    return nullptr;
}

bool ItemTileDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                                 const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), servertext::forToolTip(nameOf(index)), view);
    return true;
}

} // namespace vitrine
