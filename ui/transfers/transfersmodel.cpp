// SPDX-License-Identifier: Apache-2.0
#include "ui/transfers/transfersmodel.h"

#include "lib/session/boardstore.h"
#include "lib/transfers/uploadqueue.h"
#include "ui/transfers/uploadtexts.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vitrine {

TransfersModel::TransfersModel(const UploadQueue& queue, const BoardStore& boards, QObject* parent)
    : QAbstractTableModel(parent)
    , m_queue(queue)
    , m_boards(boards)
{
    const UploadList* list = &queue.list();
    connect(list, &UploadList::aboutToInsert, this,
            [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(list, &UploadList::inserted, this, [this] { endInsertRows(); });
    connect(list, &UploadList::aboutToReset, this, [this] { beginResetModel(); });
    connect(list, &UploadList::reset, this, [this] { endResetModel(); });
    connect(list, &UploadList::changed, this, [this](int first, int last) {
        Q_EMIT dataChanged(index(first, Name), index(last, ColumnCount - 1));
    });
}

int TransfersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_queue.list().entries().size());
}

int TransfersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TransfersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (section == Size || section == Speed ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Board:
        return tr("Board");
    case Size:
        return tr("Size");
    case Progress:
        return tr("Progress");
    case Speed:
        return tr("Speed");
    case State:
        return tr("State");
    default:
        return {};
    }
}

QVariant TransfersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UploadEntry& entry = m_queue.list().entries().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(entry, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::ToolTipRole: {
        // File names are shown literally.
        const QString whole =
            index.column() == Name ? QDir::toNativeSeparators(entry.filePath) : text(entry, index.column());
        return whole.isEmpty() ? QVariant() : QVariant(u"<qt>"_s + whole.toHtmlEscaped() + u"</qt>"_s);
    }
    case IdRole:
        return entry.id;
    case FractionRole:
        return fraction(entry);
    case StateRole:
        return static_cast<int>(entry.state);
    default:
        return {};
    }
}

QVariant TransfersModel::fraction(const UploadEntry& entry) const
{
    if (entry.state == UploadState::Done)
        return 1.0;
    if (entry.state != UploadState::Running)
        return {};
    return entry.size > 0
        ? static_cast<double>(m_queue.list().bytesDone(entry)) / static_cast<double>(entry.size)
        : 0.0;
}

QString TransfersModel::text(const UploadEntry& entry, int column) const
{
    switch (column) {
    case Name:
        return QFileInfo(entry.filePath).fileName();
    case Board:
        return boardName(entry.target);
    case Size:
        return uploadtexts::size(entry.size);
    case Progress: {
        const QVariant done = fraction(entry);
        return done.isValid() ? tr("%1 %").arg(static_cast<int>(done.toDouble() * 100)) : QString();
    }
    case Speed: {
        const auto rate = m_queue.list().bytesPerSecond(entry);
        return rate.value_or(0) > 0 ? uploadtexts::rate(*rate) : QString();
    }
    case State:
        return stateText(entry);
    default:
        return {};
    }
}

QString TransfersModel::boardName(const UploadTarget& target) const
{
    if (target.boardId.isEmpty())
        return tr("Uncategorized");
    const BoardDto* board = m_boards.find(target.boardId);
    return board ? board->boardName : target.boardName;
}

QString TransfersModel::stateText(const UploadEntry& entry) const
{
    switch (entry.state) {
    case UploadState::Checking:
        return tr("Looking whether the board has it");
    case UploadState::Asking:
        return tr("On this board already: upload it again?");
    case UploadState::Waiting:
        return tr("Waiting");
    case UploadState::Running:
        return entry.size > 0 && m_queue.list().bytesDone(entry) >= entry.size
            ? tr("The server is storing it")
            : tr("Uploading");
    case UploadState::Retrying:
        return tr("Trying again. %1").arg(entry.problem);
    case UploadState::Done:
        return tr("Uploaded");
    case UploadState::Failed:
        return entry.problem;
    case UploadState::Skipped:
        return tr("Skipped: on this board already");
    case UploadState::Canceled:
        return tr("Canceled");
    }
    return {};
}

} // namespace vitrine
