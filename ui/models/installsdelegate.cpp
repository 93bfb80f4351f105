// SPDX-License-Identifier: Apache-2.0
#include "ui/models/installsdelegate.h"

#include "ui/models/installsmodel.h"
#include "ui/shell/cellpainting.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using State = InstallEntry::State;

State stateOf(const QModelIndex& index)
{
    return static_cast<State>(index.data(InstallsModel::StateRole).toInt());
}

CellSign signOf(State state, const QPalette& palette)
{
    const ExtraColors extra = extraColors(palette);
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    switch (state) {
    case State::Downloading:
        return {u"download"_s, accent};
    case State::Installing:
        return {u"play"_s, accent};
    case State::Done:
        return {u"check"_s, extra.success};
    case State::Failed:
        return {u"error"_s, extra.error};
    case State::Stalled:
        return {u"warning"_s, extra.warning};
    case State::Paused:
        return {u"pause"_s, extra.muted};
    case State::Canceled:
        return {u"close"_s, extra.muted};
    case State::Sending:
    case State::Waiting:
        break;
    }
    return {u"waiting"_s, extra.muted};
}

QColor barColor(State state, const QPalette& palette)
{
    const ExtraColors extra = extraColors(palette);
    if (state == State::Done)
        return extra.success;
    if (state == State::Stalled)
        return extra.warning;
    if (state == State::Paused)
        return extra.muted;
    return palette.color(QPalette::Active, QPalette::Highlight);
}

} // namespace

void InstallsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given,
                             const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const State state = stateOf(index);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const int column = index.column();
    option.textElideMode = column == InstallsModel::Source ? Qt::ElideMiddle : Qt::ElideRight;
    if (!selected) {
        const ExtraColors extra = extraColors(option.palette);
        const bool firstRank = column == InstallsModel::Source || column == InstallsModel::Status;
        if (column == InstallsModel::Status && state == State::Failed)
            option.palette.setColor(QPalette::Text, extra.error);
        else if (!firstRank || state == State::Canceled)
            option.palette.setColor(QPalette::Text, extra.muted);
    }
    if (column == InstallsModel::Status) {
        setCellSign(option, signOf(state, option.palette), option.palette.color(QPalette::HighlightedText));
    }
    const bool hasBar =
        column == InstallsModel::Progress && index.data(InstallsModel::FractionRole).isValid();
    if (hasBar)
        option.text.clear();
    paintCellPanel(*painter, option, Space::Tight);
    paintCellContent(*painter, option);
    if (hasBar)
        paintCellBar(*painter, option,
                     {.share = index.data(InstallsModel::FractionRole).toDouble(),
                      .text = index.data(Qt::DisplayRole).toString(),
                      .widest = u"100 %"_s,
                      .color = barColor(state, option.palette)});
}

} // namespace vitrine
