// SPDX-License-Identifier: Apache-2.0
#include "ui/boards/boardfilter.h"

#include "ui/boards/boardmodel.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const std::array<QString, 4> orderKeys{u"newest"_s, u"oldest"_s, u"name"_s, u"count"_s};

BoardModel::Kind kindOf(const QModelIndex& index)
{
    return static_cast<BoardModel::Kind>(index.data(BoardModel::KindRole).toInt());
}

/// Which part of the list a row belongs to.
int partOf(const QModelIndex& index)
{
    switch (kindOf(index)) {
    case BoardModel::AllImages:
        return 0;
    case BoardModel::Uncategorized:
        return 1;
    case BoardModel::Board:
        return index.data(BoardModel::ArchivedRole).toBool() ? 4 : 2;
    case BoardModel::ArchivedHeading:
        return 3;
    case BoardModel::DaysHeading:
        return 5;
    case BoardModel::Day:
    case BoardModel::DaysNote:
        break;
    }
    return 6;
}

} // namespace

BoardFilter::BoardFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
    // The C locale knows no numbers in names.
    , m_collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    sort(0);
}

QString BoardFilter::keyOf(Order order)
{
    return orderKeys.at(static_cast<size_t>(order));
}

BoardFilter::Order BoardFilter::orderOf(const QString& key)
{
    const auto found = std::find(orderKeys.cbegin(), orderKeys.cend(), key);
    return found == orderKeys.cend() ? Order::Newest
                                     : static_cast<Order>(std::distance(orderKeys.cbegin(), found));
}

void BoardFilter::setText(const QString& text)
{
    m_text = text;
    invalidateFilter();
}

void BoardFilter::setOrder(Order order)
{
    m_order = order;
    invalidate();
}

void BoardFilter::setArchivedShown(bool shown)
{
    m_archivedShown = shown;
    invalidateFilter();
}

void BoardFilter::setDaysShown(bool shown)
{
    m_daysShown = shown;
    invalidateFilter();
}

void BoardFilter::setOpenBoard(const QString& boardId)
{
    if (boardId == m_openBoard)
        return;
    m_openBoard = boardId;
    invalidateFilter();
}

int BoardFilter::listedCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const BoardModel::Kind kind = kindOf(index(row, 0));
        count += kind == BoardModel::Board || kind == BoardModel::Day ? 1 : 0;
    }
    return count;
}

bool BoardFilter::fits(const QModelIndex& index) const
{
    return index.data().toString().contains(m_text, Qt::CaseInsensitive)
        || (kindOf(index) == BoardModel::Day
            && index.data(BoardModel::BoardIdRole).toString().contains(m_text));
}

bool BoardFilter::hasMatch(bool archived) const
{
    for (int row = 0; row < sourceModel()->rowCount(); ++row) {
        const QModelIndex each = sourceModel()->index(row, 0);
        const bool wanted = archived
            ? kindOf(each) == BoardModel::Board && each.data(BoardModel::ArchivedRole).toBool()
            : kindOf(each) == BoardModel::Day;
        if (wanted && fits(each))
            return true;
    }
    return false;
}

bool BoardFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex each = sourceModel()->index(row, 0, parent);
    switch (kindOf(each)) {
    case BoardModel::AllImages:
    case BoardModel::Uncategorized:
        return true;
    case BoardModel::Board:
        // What is looked for by name is found though it is folded.
        return fits(each)
            && (m_archivedShown || !m_text.isEmpty() || !each.data(BoardModel::ArchivedRole).toBool()
                || each.data(BoardModel::BoardIdRole).toString() == m_openBoard);
    case BoardModel::ArchivedHeading:
        return m_text.isEmpty() || hasMatch(true);
    case BoardModel::DaysHeading:
        return m_text.isEmpty() || (m_daysShown && hasMatch(false));
    case BoardModel::Day:
        return m_daysShown && fits(each);
    case BoardModel::DaysNote:
        return m_daysShown && m_text.isEmpty();
    }
    return true;
}

bool BoardFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const int part = partOf(left);
    if (part != partOf(right))
        return part < partOf(right);
    if (kindOf(left) == BoardModel::Board) {
        const auto of = [&](int role) { return qMakePair(left.data(role), right.data(role)); };
        if (m_order == Order::Name) {
            const auto [a, b] = of(Qt::DisplayRole);
            if (const int order = m_collator.compare(a.toString(), b.toString()); order != 0)
                return order < 0;
        } else if (m_order == Order::Count) {
            const auto [a, b] = of(BoardModel::CountRole);
            if (a.toInt() != b.toInt())
                return a.toInt() > b.toInt();
        } else if (m_order == Order::Oldest) {
            return left.row() > right.row(); // the server lists the newest first
        }
    }
    return left.row() < right.row();
}

} // namespace vitrine
