// SPDX-License-Identifier: Apache-2.0
#include "ui/boards/boardmodel.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int fixedRows = 2;
const QString allKey = u"all"_s;

QString shortCount(int count)
{
    if (count < 0)
        return {};
    const QLocale locale;
    if (count < 1000)
        return locale.toString(count);
    if (count < 1'000'000)
        return BoardModel::tr("%1k", "thousands")
            .arg(locale.toString(count / 1000.0, 'f', count < 10'000 ? 1 : 0));
    return BoardModel::tr("%1M", "millions").arg(locale.toString(count / 1e6, 'f', 1));
}

} // namespace

QString BoardModel::keyOf(const std::optional<QString>& boardId)
{
    return boardId.value_or(allKey);
}

std::optional<QString> BoardModel::boardIdOf(const QString& key)
{
    return key.isEmpty() || key == allKey ? std::nullopt : std::optional(key);
}

BoardModel::BoardModel(BoardStore& store, QObject* parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_boards(store.boards())
{
    connect(&store, &BoardStore::boardsChanged, this, &BoardModel::onBoardsChanged);
}

int BoardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : fixedRows + static_cast<int>(m_boards.size());
}

const BoardDto* BoardModel::boardAt(int row) const
{
    const int at = row - fixedRows;
    return at >= 0 && at < m_boards.size() ? &m_boards.at(at) : nullptr;
}

QVariant BoardModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BoardDto* board = boardAt(index.row());
    const Kind kind = board ? Board : index.row() == 0 ? AllImages : Uncategorized;
    const int count = board ? board->imageCount
        : kind == AllImages ? m_store.allCount()
                            : m_store.uncategorizedCount();
    switch (role) {
    case Qt::DisplayRole:
        return board ? board->boardName : kind == AllImages ? tr("All images") : tr("Uncategorized");
    case Qt::ToolTipRole: {
        // Names come from the server: plain text only.
        const QString name = data(index, Qt::DisplayRole).toString().toHtmlEscaped();
        return count < 0 ? name : tr("%1: %Ln image(s)", nullptr, count).arg(name);
    }
    case BoardIdRole:
        return board ? board->boardId : kind == AllImages ? QString() : u"none"_s;
    case CountRole:
        return count;
    case CountTextRole:
        return shortCount(count);
    case CoverRole:
        return board ? board->coverImageName.value_or(QString()) : QString();
    case KindRole:
        return kind;
    default:
        return {};
    }
}

QModelIndex BoardModel::indexOf(const std::optional<QString>& boardId) const
{
    if (!boardId)
        return index(0);
    if (*boardId == "none"_L1)
        return index(1);
    const auto found = std::find_if(m_boards.cbegin(), m_boards.cend(),
                                    [&](const BoardDto& board) { return board.boardId == *boardId; });
    return found == m_boards.cend()
        ? QModelIndex()
        : index(fixedRows + static_cast<int>(std::distance(m_boards.cbegin(), found)));
}

std::optional<QString> BoardModel::boardId(const QModelIndex& index) const
{
    const QString id = index.data(BoardIdRole).toString();
    return id.isEmpty() ? std::nullopt : std::optional(id);
}

QString BoardModel::coverOf(const QModelIndex& index) const
{
    return index.data(CoverRole).toString();
}

void BoardModel::onBoardsChanged()
{
    const QList<BoardDto>& fresh = m_store.boards();
    const auto sameId = [](const BoardDto& a, const BoardDto& b) { return a.boardId == b.boardId; };
    if (std::equal(fresh.cbegin(), fresh.cend(), m_boards.cbegin(), m_boards.cend(), sameId)) {
        m_boards = fresh;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    // One board came or went: the usual case keeps selection and scroll position.
    if (fresh.size() == m_boards.size() + 1) {
        const auto [old, added] =
            std::mismatch(m_boards.cbegin(), m_boards.cend(), fresh.cbegin(), fresh.cend(), sameId);
        if (std::equal(old, m_boards.cend(), added + 1, fresh.cend(), sameId)) {
            const int row = fixedRows + static_cast<int>(std::distance(fresh.cbegin(), added));
            beginInsertRows({}, row, row);
            m_boards = fresh;
            endInsertRows();
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
            return;
        }
    }
    if (fresh.size() + 1 == m_boards.size()) {
        const auto [kept, gone] =
            std::mismatch(fresh.cbegin(), fresh.cend(), m_boards.cbegin(), m_boards.cend(), sameId);
        if (std::equal(kept, fresh.cend(), gone + 1, m_boards.cend(), sameId)) {
            const int row = fixedRows + static_cast<int>(std::distance(m_boards.cbegin(), gone));
            beginRemoveRows({}, row, row);
            m_boards = fresh;
            endRemoveRows();
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
            return;
        }
    }
    beginResetModel();
    m_boards = fresh;
    endResetModel();
}

} // namespace vitrine
