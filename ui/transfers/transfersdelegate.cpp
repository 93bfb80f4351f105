// SPDX-License-Identifier: Apache-2.0
#include "ui/transfers/transfersdelegate.h"

#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"
#include "ui/transfers/transfersmodel.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

UploadState stateOf(const QModelIndex& index)
{
    return static_cast<UploadState>(index.data(TransfersModel::StateRole).toInt());
}

struct Sign {
    QString icon;
    QColor color;
};

Sign signOf(UploadState state, const QPalette& palette)
{
    const ExtraColors extra = extraColors(palette);
    switch (state) {
    case UploadState::Running:
        return {u"upload"_s, palette.color(QPalette::Active, QPalette::Highlight)};
    case UploadState::Done:
        return {u"check"_s, extra.success};
    case UploadState::Failed:
        return {u"error"_s, extra.error};
    case UploadState::Retrying:
        return {u"warning"_s, extra.warning};
    case UploadState::Asking:
        return {u"question"_s, extra.warning};
    case UploadState::Skipped:
    case UploadState::Canceled:
        return {u"close"_s, extra.muted};
    case UploadState::Checking:
    case UploadState::Waiting:
        break;
    }
    return {u"waiting"_s, extra.muted};
}

bool isMuted(UploadState state)
{
    return state == UploadState::Waiting || state == UploadState::Checking || state == UploadState::Skipped
        || state == UploadState::Canceled;
}

} // namespace

void TransfersDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given,
                              const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const UploadState state = stateOf(index);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const int column = index.column();
    option.textElideMode = column == TransfersModel::Name ? Qt::ElideMiddle : Qt::ElideRight;
    if (!selected) {
        const ExtraColors extra = extraColors(option.palette);
        const bool secondRank = column != TransfersModel::Name && column != TransfersModel::State;
        if (column == TransfersModel::State && state == UploadState::Failed)
            option.palette.setColor(QPalette::Text, extra.error);
        else if (secondRank || isMuted(state))
            option.palette.setColor(QPalette::Text, extra.muted);
    }
    if (column == TransfersModel::State) {
        const Sign sign = signOf(state, option.palette);
        const int edge = option.fontMetrics.height();
        option.features |= QStyleOptionViewItem::HasDecoration;
        option.decorationSize = QSize(edge, edge);
        option.icon =
            symbolicIcon(sign.icon, selected ? option.palette.color(QPalette::HighlightedText) : sign.color);
    }
    const bool hasBar =
        column == TransfersModel::Progress && index.data(TransfersModel::FractionRole).isValid();
    if (hasBar)
        option.text.clear();
    // The whole row is selected; no cell of it stands out.
    option.state &= ~QStyle::State_HasFocus;
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const int margin = space(option.fontMetrics, Space::Tight);
    option.rect.adjust(margin, 0, -margin, 0);
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    if (hasBar)
        paintBar(painter, option, index);
}

void TransfersDelegate::paintBar(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index)
{
    const double share = qBound(0.0, index.data(TransfersModel::FractionRole).toDouble(), 1.0);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const ExtraColors extra = extraColors(option.palette);
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const int margin = space(option.fontMetrics, Space::Hair);
    const int room = option.fontMetrics.horizontalAdvance(u"100 %"_s);
    const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
    const QRect textRect(inner.right() - room, inner.y(), room + 1, inner.height());
    const int thickness = qMax(4, option.fontMetrics.height() / 3);
    const QRect groove(inner.x(), inner.center().y() - thickness / 2,
                       inner.width() - room - space(option.fontMetrics, Space::Tight), thickness);
    const auto placed = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(ink);
    painter->drawText(placed(textRect), Qt::AlignVCenter | Qt::AlignTrailing,
                      index.data(Qt::DisplayRole).toString());
    if (groove.width() > thickness) {
        const double radius = thickness / 2.0;
        const bool done = stateOf(index) == UploadState::Done;
        const QColor accent =
            done ? extra.success : option.palette.color(QPalette::Active, QPalette::Highlight);
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? blend(option.palette.color(QPalette::Highlight), ink, 0.35)
                                   : extra.hairline);
        painter->drawRoundedRect(placed(groove), radius, radius);
        QRect filled = groove;
        filled.setWidth(qRound(groove.width() * share));
        painter->setBrush(selected ? ink : accent);
        if (filled.width() >= thickness)
            painter->drawRoundedRect(placed(filled), radius, radius);
    }
    painter->restore();
}

} // namespace vitrine
