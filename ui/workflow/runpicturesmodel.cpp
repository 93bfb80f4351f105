// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/runpicturesmodel.h"

#include "ui/shell/itemsmime.h"

#include <QMimeData>
#include <QSet>

namespace vitrine {

RunPicturesModel::RunPicturesModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void RunPicturesModel::setResults(const QStringList& names)
{
    const QSet<QString> wanted(names.cbegin(), names.cend());
    for (auto row = static_cast<int>(m_names.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_names.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_names.removeAt(row);
        endRemoveRows();
    }
    // What is left stands in the same order, with gaps.
    for (qsizetype first = 0; first < names.size(); ++first) {
        if (names.at(first) == m_names.value(first))
            continue;
        const QString behind = m_names.value(first);
        qsizetype last = first;
        while (last + 1 < names.size() && names.at(last + 1) != behind)
            ++last;
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(last));
        for (qsizetype row = first; row <= last; ++row)
            m_names.insert(row, names.at(row));
        endInsertRows();
        first = last;
    }
    if (m_names != names) { // in another order than before
        beginResetModel();
        m_names = names;
        endResetModel();
    }
}

void RunPicturesModel::replaceResults(const QStringList& names)
{
    if (m_names == names)
        return;
    beginResetModel();
    m_names = names;
    endResetModel();
}

int RunPicturesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

QVariant RunPicturesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString& name = m_names.at(index.row());
    switch (role) {
    case NameRole:
        return name;
    case Qt::AccessibleTextRole:
        return tr("Result %1: %2").arg(index.row() + 1).arg(name);
    default:
        return {};
    }
}

Qt::ItemFlags RunPicturesModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() && !m_serverId.isEmpty() ? usual | Qt::ItemIsDragEnabled : usual;
}

QStringList RunPicturesModel::mimeTypes() const
{
    return {itemsmime::format()};
}

QMimeData* RunPicturesModel::mimeData(const QModelIndexList& indexes) const
{
    QStringList names;
    for (const QModelIndex& index : indexes)
        names.append(m_names.at(index.row()));
    auto* data = new QMimeData;
    itemsmime::write(*data, m_serverId, names);
    return data;
}

} // namespace vitrine
