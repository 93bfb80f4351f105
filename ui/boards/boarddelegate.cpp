// SPDX-License-Identifier: Apache-2.0
#include "ui/boards/boarddelegate.h"

#include "lib/imaging/thumbnailstore.h"
#include "ui/boards/boardmodel.h"
#include "ui/shell/cellpainting.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"
#include "ui/shell/servertext.h"

#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int longestName = 300; // the server's limit
constexpr qreal corner = 5;
constexpr qreal archivedOpacity = 0.55;

BoardModel::Kind kindOf(const QModelIndex& index)
{
    return static_cast<BoardModel::Kind>(index.data(BoardModel::KindRole).toInt());
}

QString iconOf(BoardModel::Kind kind)
{
    switch (kind) {
    case BoardModel::AllImages:
        return u"all-images"_s;
    case BoardModel::Uncategorized:
        return u"inbox"_s;
    case BoardModel::Day:
        return u"calendar"_s;
    default:
        return u"board"_s;
    }
}

QRect centered(const QRect& area, int edge)
{
    QRect square(0, 0, edge, edge);
    square.moveCenter(area.center());
    return square;
}

} // namespace

struct BoardDelegate::Places {
    explicit Places(const QStyleOptionViewItem& option)
        : tight(space(option.fontMetrics, Space::Tight))
        , row(option.rect.adjusted(tight, 1, -tight, -1))
    {
        const int inset = space(option.fontMetrics, Space::Hair);
        const int edge = row.height() - 2 * inset;
        badge = QRect(row.x() + inset, row.y() + inset, edge, edge);
        left = badge.right() + 1 + tight;
    }

    int tight;
    QRect row;
    QRect badge;
    int left; ///< Of the name.
};

BoardDelegate::BoardDelegate(const ThumbnailStore& thumbnails, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_thumbnails(thumbnails)
{
}

void BoardDelegate::setDrop(const QModelIndex& index, const QString& text)
{
    m_dropIndex = index;
    m_dropText = text;
}

void BoardDelegate::setUnfolded(bool archived, bool days)
{
    m_archivedUnfolded = archived;
    m_daysUnfolded = days;
}

QSize BoardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.fontMetrics.averageCharWidth() * 12, option.fontMetrics.height() * 5 / 2};
}

void BoardDelegate::paintBackground(QPainter& painter, const QStyleOptionViewItem& option, const QRect& row,
                                    bool isTarget) const
{
    const QPalette& palette = option.palette;
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (selected || hovered || isTarget) {
        const bool strong = selected || isTarget;
        const QColor over = palette.color(strong ? QPalette::Highlight : QPalette::WindowText);
        painter.setPen(Qt::NoPen);
        painter.setBrush(blend(palette.color(QPalette::Base), over, strong ? 0.22 : 0.06));
        painter.drawRoundedRect(row, corner, corner);
    }
    const bool focused = selected && option.state & QStyle::State_HasFocus;
    if (!focused && !isTarget)
        return;
    const qreal width = isTarget ? 2 : 1;
    const QRectF frame = QRectF(row).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.setPen(QPen(palette.color(QPalette::Highlight), width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, corner, corner);
}

void BoardDelegate::paintCover(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index, const QRect& badge) const
{
    const ExtraColors extra = extraColors(option.palette);
    const BoardModel::Kind kind = kindOf(index);
    const QString cover = index.data(BoardModel::CoverRole).toString();
    if (const QImage* image = cover.isEmpty() ? nullptr : m_thumbnails.find(cover)) {
        QPainterPath clip;
        clip.addRoundedRect(badge, 3, 3);
        painter.save();
        painter.setClipPath(clip);
        painter.drawImage(QRectF(badge), *image, middleSquare(*image));
        painter.restore();
        return;
    }
    const bool ofBoard = kind == BoardModel::Board || kind == BoardModel::Day;
    if (ofBoard) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(extra.tile);
        painter.drawRoundedRect(badge, 3, 3);
    }
    const QRect target = centered(badge, option.fontMetrics.height());
    const QColor ink = ofBoard ? extra.muted : option.palette.color(QPalette::Text);
    painter.drawPixmap(
        target.topLeft(),
        symbolicPixmap(iconOf(kind), ink, target.width(), painter.device()->devicePixelRatioF()));
}

void BoardDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index, const QRect& row) const
{
    const ExtraColors extra = extraColors(option.palette);
    const Places places(option);
    const bool unfolded = kindOf(index) == BoardModel::ArchivedHeading ? m_archivedUnfolded : m_daysUnfolded;
    const QRect arrow = centered(places.badge, option.fontMetrics.height());
    painter.drawPixmap(arrow.topLeft(),
                       symbolicPixmap(unfolded ? u"chevron-down"_s : u"chevron-right"_s, extra.muted,
                                      arrow.width(), painter.device()->devicePixelRatioF()));
    const QString count = index.data(BoardModel::CountTextRole).toString();
    const QString name = index.data().toString();
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter.setPen(extra.muted);
    painter.drawText(row.adjusted(0, 0, -2 * places.tight, 0), Qt::AlignVCenter | Qt::AlignRight, count);
    painter.setFont(bold);
    painter.drawText(QRect(places.left, row.y(), row.right() - places.left, row.height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, name);
    // A line above sets it off from the boards before it.
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(extra.hairline);
    painter.drawLine(option.rect.left(), option.rect.top(), option.rect.right(), option.rect.top());
}

void BoardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const ExtraColors extra = extraColors(option.palette);
    const Places places(option);
    const BoardModel::Kind kind = kindOf(index);
    const bool isTarget = m_dropIndex.isValid() && m_dropIndex == index;
    if (kind != BoardModel::DaysNote)
        paintBackground(*painter, option, places.row, isTarget);
    if (kind == BoardModel::ArchivedHeading || kind == BoardModel::DaysHeading) {
        paintHeading(*painter, option, index, places.row);
        painter->restore();
        return;
    }
    const bool archived = index.data(BoardModel::ArchivedRole).toBool();
    if (archived)
        painter->setOpacity(archivedOpacity);
    if (kind != BoardModel::DaysNote)
        paintCover(*painter, option, index, places.badge);
    painter->setOpacity(1);

    const QString tail = isTarget ? m_dropText : index.data(BoardModel::CountTextRole).toString();
    const int most = isTarget ? places.row.width() * 2 / 3 : places.row.width();
    const int tailWidth = qMin(most, option.fontMetrics.horizontalAdvance(tail));
    QRect tailRect(places.row.right() - 2 * places.tight - tailWidth, places.row.y(), tailWidth,
                   places.row.height());
    painter->setPen(isTarget ? option.palette.color(QPalette::Text) : extra.muted);
    painter->drawText(tailRect, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(tail, Qt::ElideRight, tailWidth));
    int right = tailRect.left() - (tail.isEmpty() ? 0 : 2 * places.tight);
    if (index.data(BoardModel::AutoAddRole).toBool() && !isTarget) {
        const int edge = option.fontMetrics.height();
        const QRect mark(right - edge, places.row.center().y() - edge / 2, edge, edge);
        painter->drawPixmap(mark.topLeft(),
                            symbolicPixmap(u"auto-add"_s, option.palette.color(QPalette::Highlight), edge,
                                           painter->device()->devicePixelRatioF()));
        right = mark.left() - places.tight;
    }
    const QRect nameRect(places.left, places.row.y(), right - places.left, places.row.height());
    painter->setPen(archived || kind == BoardModel::DaysNote ? extra.muted
                                                             : option.palette.color(QPalette::Text));
    QString name = servertext::oneLine(index.data().toString());
    if (name.isEmpty())
        name = BoardModel::tr("(no name)");
    painter->drawText(nameRect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(name, Qt::ElideRight, nameRect.width()));
    painter->restore();
}

QWidget* BoardDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                     const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setObjectName(u"boardNameEditor"_s);
    editor->setMaxLength(longestName);
    const QString id = index.data(BoardModel::BoardIdRole).toString();
    connect(editor, &QObject::destroyed, this, [this, id] { Q_EMIT editorGone(id); });
    return editor;
}

void BoardDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    // Once: lists that come in while somebody types change nothing under their hands.
    auto* line = static_cast<QLineEdit*>(editor);
    if (line->property("filled").toBool())
        return;
    line->setProperty("filled", true);
    line->setText(index.data(Qt::EditRole).toString());
    line->selectAll();
}

void BoardDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const
{
    const QString name = static_cast<QLineEdit*>(editor)->text().trimmed();
    if (name != index.data(Qt::EditRole).toString().trimmed())
        Q_EMIT nameEntered(index.data(BoardModel::BoardIdRole).toString(), name);
}

void BoardDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex&) const
{
    const Places places(option);
    const int height = qMin(places.row.height(), editor->sizeHint().height());
    editor->setGeometry(places.left, places.row.center().y() - height / 2,
                        places.row.right() - places.left - places.tight, height);
}

} // namespace vitrine
