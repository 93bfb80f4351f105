// SPDX-License-Identifier: Apache-2.0
#include "ui/boards/boarddelegate.h"

#include "lib/imaging/thumbnailstore.h"
#include "ui/boards/boardmodel.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// The middle square of a picture.
QRectF coverSource(const QImage& image)
{
    const int edge = qMin(image.width(), image.height());
    return QRectF((image.width() - edge) / 2.0, (image.height() - edge) / 2.0, edge, edge);
}

} // namespace

BoardDelegate::BoardDelegate(const ThumbnailStore& thumbnails, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_thumbnails(thumbnails)
{
}

QSize BoardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.fontMetrics.averageCharWidth() * 12, option.fontMetrics.height() * 5 / 2};
}

void BoardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const QPalette& palette = option.palette;
    const ExtraColors extra = extraColors(palette);
    const bool selected = option.state & QStyle::State_Selected;
    const int tight = space(option.fontMetrics, Space::Tight);
    const QRect row = option.rect.adjusted(tight, 1, -tight, -1);
    if (selected || option.state & QStyle::State_MouseOver) {
        const QColor over =
            selected ? palette.color(QPalette::Highlight) : palette.color(QPalette::WindowText);
        painter->setPen(Qt::NoPen);
        painter->setBrush(blend(palette.color(QPalette::Base), over, selected ? 0.22 : 0.06));
        painter->drawRoundedRect(row, 5, 5);
    }
    if (option.state & QStyle::State_HasFocus && selected) {
        painter->setPen(palette.color(QPalette::Highlight));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    }

    const int inset = space(option.fontMetrics, Space::Hair);
    const int edge = row.height() - 2 * inset;
    const QRect badge(row.x() + inset, row.y() + inset, edge, edge);
    const QString cover = index.data(BoardModel::CoverRole).toString();
    if (const QImage* image = cover.isEmpty() ? nullptr : m_thumbnails.find(cover)) {
        QPainterPath clip;
        clip.addRoundedRect(badge, 3, 3);
        painter->save();
        painter->setClipPath(clip);
        painter->drawImage(QRectF(badge), *image, coverSource(*image));
        painter->restore();
    } else {
        const int kind = index.data(BoardModel::KindRole).toInt();
        const QString icon = kind == BoardModel::AllImages ? u"all-images"_s
            : kind == BoardModel::Uncategorized            ? u"inbox"_s
                                                           : u"board"_s;
        if (kind == BoardModel::Board) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(extra.tile);
            painter->drawRoundedRect(badge, 3, 3);
        }
        const int iconSize = option.fontMetrics.height();
        QRect target(0, 0, iconSize, iconSize);
        target.moveCenter(badge.center());
        painter->drawPixmap(
            target.topLeft(),
            symbolicPixmap(icon, kind == BoardModel::Board ? extra.muted : palette.color(QPalette::Text),
                           iconSize, painter->device()->devicePixelRatioF()));
    }

    const QString count = index.data(BoardModel::CountTextRole).toString();
    const int countWidth = option.fontMetrics.horizontalAdvance(count);
    const QRect countRect(row.right() - 2 * tight - countWidth, row.y(), countWidth, row.height());
    painter->setPen(extra.muted);
    painter->drawText(countRect, Qt::AlignVCenter | Qt::AlignRight, count);

    const int left = badge.right() + 1 + tight;
    const QRect nameRect(left, row.y(), countRect.left() - 2 * tight - left, row.height());
    painter->setPen(palette.color(QPalette::Text));
    const QString name = index.data(Qt::DisplayRole).toString().simplified();
    painter->drawText(nameRect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(name, Qt::ElideRight, nameRect.width()));
    painter->restore();
}

} // namespace vitrine
