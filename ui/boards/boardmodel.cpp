// SPDX-License-Identifier: Apache-2.0
#include "ui/boards/boardmodel.h"

#include "ui/boards/boardtexts.h"
#include "ui/shell/servertext.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString allKey = u"all"_s;

QString countText(int images, int assets)
{
    const QString text = boardtexts::shortCount(images);
    return assets > 0 ? text + u" | "_s + boardtexts::shortCount(assets) : text;
}

QString toolTip(const QStringList& sentences)
{
    return servertext::forToolTip(sentences.join(u'\n')).replace(u'\n', u"<br>"_s);
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
{
    takeRecords();
    m_rows = wantedRows();
    connect(&store, &BoardStore::boardsChanged, this, &BoardModel::update);
    connect(&store, &BoardStore::stateChanged, this, &BoardModel::update);
    connect(&store, &BoardStore::daysChanged, this, &BoardModel::update);
}

int BoardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QList<BoardModel::Row> BoardModel::wantedRows() const
{
    QList<Row> rows{{AllImages, {}}, {Uncategorized, u"none"_s}};
    for (const BoardDto& board : m_store.allBoards())
        rows.append({Board, board.boardId});
    if (m_archivedCount > 0)
        rows.append(Row{ArchivedHeading, {}});
    if (m_store.state() == BoardStore::State::Empty || !m_store.hasDays())
        return rows;
    rows.append(Row{DaysHeading, {}});
    if (m_store.days().isEmpty() || m_store.daysState() != BoardStore::State::Ready)
        rows.append(Row{DaysNote, {}});
    for (const DateBoard& day : m_store.days())
        rows.append({Day, day.virtualBoardId});
    return rows;
}

/// What is gone stays until its row is.
void BoardModel::takeRecords()
{
    m_archivedCount = 0;
    for (const BoardDto& board : m_store.allBoards()) {
        m_boards.insert(board.boardId, board);
        m_archivedCount += board.archived ? 1 : 0;
    }
    for (const DateBoard& day : m_store.days())
        m_days.insert(day.virtualBoardId, day);
}

void BoardModel::update()
{
    takeRecords();
    const QList<Row> fresh = wantedRows();
    if (fresh != m_rows) {
        removeOthers(fresh);
        if (!insertMissing(fresh)) { // they are in another order
            beginResetModel();
            m_rows = fresh;
            endResetModel();
        }
        m_boards.removeIf([&](const auto& entry) { return !m_store.find(entry.key()); });
    }
    tellChanged();
}

// Row by row, so that selection, editor and scroll position of the others stay.
void BoardModel::removeOthers(const QList<Row>& fresh)
{
    const QSet<Row> kept(fresh.cbegin(), fresh.cend());
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (kept.contains(m_rows.at(last)))
            continue;
        int first = last;
        while (first > 0 && !kept.contains(m_rows.at(first - 1)))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

bool BoardModel::insertMissing(const QList<Row>& fresh)
{
    const QSet<Row> known(m_rows.cbegin(), m_rows.cend());
    QList<Row> common = fresh;
    common.removeIf([&](const Row& row) { return !known.contains(row); });
    if (common != m_rows)
        return false;
    for (int first = 0; first < fresh.size(); ++first) {
        if (known.contains(fresh.at(first)))
            continue;
        int last = first;
        while (last + 1 < fresh.size() && !known.contains(fresh.at(last + 1)))
            ++last;
        beginInsertRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_rows.insert(row, fresh.at(row));
        endInsertRows();
        first = last;
    }
    return true;
}

void BoardModel::tellChanged()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

Qt::ItemFlags BoardModel::flags(const QModelIndex& index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Kind kind = m_rows.at(index.row()).kind;
    Qt::ItemFlags flags = QAbstractListModel::flags(index);
    flags.setFlag(Qt::ItemIsEditable, kind == Board);
    return flags;
}

QVariant BoardModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    if (role == KindRole)
        return row.kind;
    if (role == BoardIdRole)
        return row.id;
    if (role == AutoAddRole)
        return !row.id.isEmpty() && row.id == m_autoAddBoard;
    if (row.kind == Board)
        return boardData(*m_boards.constFind(row.id), role);
    if (row.kind == Day)
        return dayData(*m_days.constFind(row.id), role);
    return ownData(row.kind, role);
}

QVariant BoardModel::boardData(const BoardDto& board, int role) const
{
    const auto pending = m_pendingNames.constFind(board.boardId);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return pending == m_pendingNames.cend() ? board.boardName : *pending;
    case Qt::ToolTipRole: {
        QStringList lines{boardtexts::name(board),
                          boardtexts::counts(board.imageCount, board.assetCount.value_or(-1),
                                             board.videoCount.value_or(0))};
        if (!board.assetCount)
            lines.last() = tr("%1, assets among them", "counts").arg(lines.last());
        if (board.archived)
            lines.append(tr("Archived"));
        if (board.boardId == m_autoAddBoard)
            lines.append(tr("New results without a board go here."));
        return toolTip(lines);
    }
    case CountRole:
        return board.imageCount;
    case CountTextRole:
        return countText(board.imageCount, board.assetCount.value_or(0));
    case CoverRole:
        return board.coverImageName.value_or(QString());
    case ArchivedRole:
        return board.archived;
    default:
        return {};
    }
}

QVariant BoardModel::dayData(const DateBoard& day, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return boardtexts::day(day.date);
    case Qt::ToolTipRole:
        return toolTip({QLocale().toString(day.date, QLocale::LongFormat),
                        boardtexts::counts(day.imageCount, day.assetCount, day.videoCount),
                        tr("All that was made or uploaded on this day, by the server's calendar.")});
    case CountRole:
        return day.imageCount;
    case CountTextRole:
        return countText(day.imageCount, day.assetCount);
    case CoverRole:
        return day.coverImageName.value_or(QString());
    default:
        return {};
    }
}

QVariant BoardModel::ownData(Kind kind, int role) const
{
    if (kind == ArchivedHeading || kind == DaysHeading) {
        if (role == Qt::DisplayRole)
            return kind == ArchivedHeading ? tr("Archived") : tr("By date");
        if (role == CountTextRole && kind == ArchivedHeading)
            return boardtexts::shortCount(m_archivedCount);
        return {};
    }
    if (kind == DaysNote) {
        const BoardStore::State state = m_store.daysState();
        const bool failed = state == BoardStore::State::Failed;
        if (role == Qt::DisplayRole)
            return failed                             ? tr("Cannot be read")
                : state == BoardStore::State::Loading ? tr("Reading…")
                                                      : tr("No images yet");
        if (role == Qt::ToolTipRole && failed)
            return toolTip({m_store.daysError().userMessage()});
        return {};
    }
    const ImageCounts& counts = kind == AllImages ? m_store.allCounts() : m_store.uncategorizedCounts();
    switch (role) {
    case Qt::DisplayRole:
        return boardtexts::title(m_store, kind == AllImages ? std::nullopt : std::optional(u"none"_s));
    case Qt::ToolTipRole: {
        QStringList lines{data(index(kind == AllImages ? 0 : 1), Qt::DisplayRole).toString(),
                          boardtexts::counts(counts.images, counts.assets)};
        lines.removeAll(QString());
        if (kind == Uncategorized && m_autoAddBoard == "none"_L1)
            lines.append(tr("New results without a board go here."));
        return toolTip(lines);
    }
    case CountRole:
        return counts.images;
    case CountTextRole:
        return countText(counts.images, counts.assets);
    case CoverRole:
        return QString();
    default:
        return {};
    }
}

QModelIndex BoardModel::indexOf(const std::optional<QString>& boardId) const
{
    if (!boardId)
        return index(0);
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [&](const Row& row) { return row.id == *boardId && !row.id.isEmpty(); });
    return found == m_rows.cend() ? QModelIndex()
                                  : index(static_cast<int>(std::distance(m_rows.cbegin(), found)));
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

void BoardModel::setPendingName(const QString& boardId, const std::optional<QString>& name)
{
    if (name)
        m_pendingNames.insert(boardId, *name);
    else
        m_pendingNames.remove(boardId);
    tellChanged();
}

void BoardModel::setAutoAddBoard(const QString& boardId)
{
    if (std::exchange(m_autoAddBoard, boardId) != boardId)
        tellChanged();
}

} // namespace vitrine
