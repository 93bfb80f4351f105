// SPDX-License-Identifier: Apache-2.0
#include "ui/models/installsmodel.h"

#include "ui/models/modeltexts.h"
#include "ui/shell/servertext.h"
#include "ui/transfers/uploadtexts.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace vitrine {

InstallsModel::InstallsModel(ModelInstalling& installing, QObject* parent)
    : QAbstractTableModel(parent)
    , m_installing(installing)
{
    take();
    connect(&installing, &ModelInstalling::changed, this, &InstallsModel::take);
}

void InstallsModel::take()
{
    QSet<qint64> there;
    for (const InstallEntry& entry : m_installing.entries())
        there.insert(entry.handle);
    for (int row = static_cast<int>(m_handles.size()) - 1; row >= 0; --row) {
        if (there.contains(m_handles.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_handles.removeAt(row);
        endRemoveRows();
    }
    if (!m_handles.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    const QSet<qint64> known(m_handles.cbegin(), m_handles.cend());
    QList<qint64> added;
    for (const InstallEntry& entry : m_installing.entries()) {
        if (!known.contains(entry.handle))
            added.append(entry.handle);
    }
    if (added.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(added.size()) - 1);
    m_handles += added;
    endInsertRows();
}

const InstallEntry* InstallsModel::entryAt(const QModelIndex& index) const
{
    return index.isValid() ? m_installing.find(m_handles.value(index.row())) : nullptr;
}

int InstallsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_handles.size());
}

int InstallsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InstallsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == Size || section == Speed || section == TimeLeft;
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Source:
        return tr("Installation");
    case Progress:
        return tr("Progress");
    case Size:
        return tr("Size");
    case Speed:
        return tr("Speed");
    case TimeLeft:
        return tr("Time left");
    case Status:
        return tr("State");
    default:
        return {};
    }
}

QVariant InstallsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InstallEntry* entry = entryAt(index);
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(*entry, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::ToolTipRole:
        if (index.column() == Source)
            return servertext::forToolTip(entry->shownSource());
        return servertext::forToolTip(index.column() == Status && !entry->problem.isEmpty()
                                          ? entry->problem
                                          : text(*entry, index.column()));
    case HandleRole:
        return entry->handle;
    case FractionRole:
        return fraction(*entry);
    case StateRole:
        return static_cast<int>(entry->state);
    default:
        return {};
    }
}

QVariant InstallsModel::fraction(const InstallEntry& entry)
{
    using State = InstallEntry::State;
    if (entry.state == State::Done)
        return 1.0;
    if (!entry.install || entry.install->totalBytes <= 0 || entry.state == State::Failed
        || entry.state == State::Canceled)
        return {};
    return qBound(
        0.0, static_cast<double>(entry.install->bytes) / static_cast<double>(entry.install->totalBytes), 1.0);
}

QString InstallsModel::text(const InstallEntry& entry, int column) const
{
    switch (column) {
    case Source: {
        if (entry.install && entry.install->model)
            return modeltexts::name(*entry.install->model);
        return servertext::oneLine(entry.shownSource());
    }
    case Progress: {
        const QVariant done = fraction(entry);
        return done.isValid() ? tr("%1 %").arg(static_cast<int>(done.toDouble() * 100)) : QString();
    }
    case Size: {
        if (!entry.install)
            return {};
        const QString all = modeltexts::size(entry.install->totalBytes);
        const QString done = modeltexts::size(entry.install->bytes);
        if (all.isEmpty() || entry.install->bytes >= entry.install->totalBytes)
            return done;
        return done.isEmpty() ? all : tr("%1 of %2").arg(done, all);
    }
    case Speed:
        return entry.bytesPerSecond > 0 ? uploadtexts::rate(entry.bytesPerSecond) : QString();
    case TimeLeft:
        return entry.secondsLeft ? uploadtexts::duration(*entry.secondsLeft) : QString();
    case Status:
        return stateText(entry);
    default:
        return {};
    }
}

QString InstallsModel::stateText(const InstallEntry& entry) const
{
    using State = InstallEntry::State;
    const auto with = [&](const QString& word) {
        return entry.problem.isEmpty() ? word : tr("%1: %2").arg(word, servertext::oneLine(entry.problem));
    };
    switch (entry.state) {
    case State::Sending:
        return tr("Asking the server");
    case State::Waiting:
        return with(tr("Waiting"));
    case State::Downloading:
        return tr("Downloading");
    case State::Stalled:
        return tr("Stalled: nothing comes. Pause and resume it, or cancel it.");
    case State::Paused:
        return with(tr("Paused"));
    case State::Installing:
        return tr("Installing");
    case State::Done:
        return tr("Installed");
    case State::Failed:
        return with(tr("Failed"));
    case State::Canceled:
        return tr("Canceled");
    }
    return {};
}

} // namespace vitrine
