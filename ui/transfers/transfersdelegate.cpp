// SPDX-License-Identifier: Apache-2.0
#include "ui/transfers/transfersdelegate.h"

#include "ui/shell/cellpainting.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"
#include "ui/transfers/transfersmodel.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

UploadState stateOf(const QModelIndex& index)
{
    return static_cast<UploadState>(index.data(TransfersModel::StateRole).toInt());
}

CellSign signOf(UploadState state, const QPalette& palette)
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
        setCellSign(option, signOf(state, option.palette), option.palette.color(QPalette::HighlightedText));
    }
    const bool hasBar =
        column == TransfersModel::Progress && index.data(TransfersModel::FractionRole).isValid();
    if (hasBar)
        option.text.clear();
    paintCellPanel(*painter, option, Space::Tight);
    paintCellContent(*painter, option);
    if (hasBar)
        paintBar(painter, option, index);
}

void TransfersDelegate::paintBar(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index)
{
    QStyleOptionViewItem inner = option;
    const int margin = space(option.fontMetrics, Space::Hair);
    inner.rect.adjust(margin, 0, -margin, 0);
    paintCellBar(*painter, inner,
                 {.share = index.data(TransfersModel::FractionRole).toDouble(),
                  .text = index.data(Qt::DisplayRole).toString(),
                  .widest = u"100 %"_s,
                  .color = stateOf(index) == UploadState::Done
                      ? extraColors(option.palette).success
                      : option.palette.color(QPalette::Active, QPalette::Highlight)});
}

} // namespace vitrine
