// SPDX-License-Identifier: Apache-2.0
#include "ui/queue/queuedelegate.h"

#include "lib/imaging/thumbnailstore.h"
#include "ui/queue/queuemodel.h"
#include "ui/shell/cellpainting.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qreal corner = 3;

QueueStatus statusOf(const QModelIndex& index)
{
    return static_cast<QueueStatus>(index.data(QueueModel::StatusRole).toInt());
}

CellSign signOf(QueueStatus status, const QPalette& palette)
{
    const ExtraColors extra = extraColors(palette);
    switch (status) {
    case QueueStatus::InProgress:
        return {u"play"_s, palette.color(QPalette::Active, QPalette::Highlight)};
    case QueueStatus::Completed:
        return {u"check"_s, extra.success};
    case QueueStatus::Failed:
        return {u"error"_s, extra.error};
    case QueueStatus::Canceled:
        return {u"close"_s, extra.muted};
    default:
        return {u"waiting"_s, extra.muted};
    }
}

bool isFirstRank(int column)
{
    return column == QueueModel::Item || column == QueueModel::Status || column == QueueModel::Values;
}

} // namespace

QueueDelegate::QueueDelegate(ThumbnailStore& thumbnails, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_thumbnails(thumbnails)
{
}

int QueueDelegate::rowHeight(const QFontMetrics& metrics)
{
    return metrics.height() + 2 * space(metrics, Space::Normal);
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    return {option.fontMetrics.averageCharWidth() * 8, rowHeight(option.fontMetrics)};
}

void QueueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given,
                          const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const int column = index.column();
    const QueueStatus status = statusOf(index);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool others = index.data(QueueModel::OthersRole).toBool();
    const QColor onSelection = option.palette.color(
        option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive,
        QPalette::HighlightedText);
    option.textElideMode = Qt::ElideRight;
    if (!selected) {
        const ExtraColors extra = extraColors(option.palette);
        if (column == QueueModel::Status && status == QueueStatus::Failed)
            option.palette.setColor(QPalette::Text, extra.error);
        else if (!isFirstRank(column) || status == QueueStatus::Canceled || others)
            option.palette.setColor(QPalette::Text, extra.muted);
    }
    if (column == QueueModel::Status) {
        setCellSign(option, signOf(status, option.palette), onSelection);
    }
    const bool hasBar = column == QueueModel::Progress && index.data(QueueModel::FractionRole).isValid();
    if (hasBar)
        option.text.clear();
    paintCellPanel(*painter, option, Space::Hair);
    if (column == QueueModel::Results) {
        paintResults(painter, option, index.data(QueueModel::ResultsRole).toStringList());
        return;
    }
    paintCellContent(*painter, option);
    if (hasBar)
        paintBar(painter, option, index);
}

void QueueDelegate::paintResults(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QStringList& names) const
{
    if (names.isEmpty())
        return;
    const int inset = space(option.fontMetrics, Space::Hair);
    const int edge = option.rect.height() - 2 * inset;
    const int step = edge + inset;
    const QColor tile = extraColors(option.palette).tile;
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter->setPen(Qt::NoPen);
    QRect place(option.rect.x(), option.rect.y() + inset, edge, edge);
    for (const QString& name : names) {
        if (place.right() > option.rect.right())
            break;
        const QRect at = QStyle::visualRect(option.direction, option.rect, place);
        QPainterPath shape;
        shape.addRoundedRect(at, corner, corner);
        if (const QImage* image = m_thumbnails.find(name)) {
            painter->save();
            painter->setClipPath(shape);
            painter->drawImage(QRectF(at), *image, middleSquare(*image));
            painter->restore();
        } else {
            painter->fillPath(shape, tile);
        }
        place.translate(step, 0);
    }
    painter->restore();
}

void QueueDelegate::paintBar(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const ExtraColors extra = extraColors(option.palette);
    QColor color = option.palette.color(QPalette::Active, QPalette::Highlight);
    const QueueStatus status = statusOf(index);
    if (status == QueueStatus::Completed)
        color = extra.success;
    else if (status == QueueStatus::Failed)
        color = extra.error;
    else if (status == QueueStatus::Canceled)
        color = extra.muted;
    paintCellBar(*painter, option,
                 {.share = index.data(QueueModel::FractionRole).toDouble(),
                  .text = index.data(Qt::DisplayRole).toString(),
                  .widest = u"888 of 888"_s,
                  .color = color});
}

} // namespace vitrine
