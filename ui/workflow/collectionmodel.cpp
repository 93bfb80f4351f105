// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/collectionmodel.h"

#include <QMimeData>
#include <QSet>

#include <algorithm>
#include <functional>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

const QString rowsFormat = u"application/x-vitrine-rows"_s;

} // namespace

CollectionModel::CollectionModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void CollectionModel::setEntries(const QJsonArray& entries)
{
    if (m_entries == entries)
        return;
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

void CollectionModel::append(const QJsonArray& entries)
{
    if (entries.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(entries.size()) - 1);
    for (const QJsonValue& entry : entries)
        m_entries.append(entry);
    endInsertRows();
    Q_EMIT edited();
}

void CollectionModel::replace(int row, const QJsonValue& value)
{
    if (row < 0 || row >= rowCount() || m_entries.at(row) == value)
        return;
    m_entries.replace(row, value);
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT edited();
}

void CollectionModel::removeRowsAt(QList<int> rows)
{
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : std::as_const(rows)) {
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        endRemoveRows();
    }
    Q_EMIT edited();
}

void CollectionModel::removeAll()
{
    if (m_entries.isEmpty())
        return;
    setEntries({});
    Q_EMIT edited();
}

int CollectionModel::moveTo(QList<int> rows, int before)
{
    std::sort(rows.begin(), rows.end());
    const QSet<int> moved(rows.cbegin(), rows.cend());
    QJsonArray out;
    QJsonArray taken;
    for (const int row : std::as_const(rows))
        taken.append(m_entries.at(row));
    int place = -1;
    for (int row = 0; row <= rowCount(); ++row) {
        if (row == before) {
            place = static_cast<int>(out.size());
            for (const QJsonValue& entry : std::as_const(taken))
                out.append(entry);
        }
        if (row < rowCount() && !moved.contains(row))
            out.append(m_entries.at(row));
    }
    if (place < 0 || out == m_entries)
        return rows.value(0);
    setEntries(out);
    Q_EMIT edited();
    return place;
}

int CollectionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant CollectionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != ValueRole)
        return {};
    return QVariant::fromValue(m_entries.at(index.row()));
}

Qt::ItemFlags CollectionModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between rows, not onto one
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
}

QStringList CollectionModel::mimeTypes() const
{
    return {rowsFormat};
}

QMimeData* CollectionModel::mimeData(const QModelIndexList& indexes) const
{
    QByteArrayList rows;
    for (const QModelIndex& index : indexes)
        rows.append(QByteArray::number(index.row()));
    auto* data = new QMimeData;
    data->setData(rowsFormat, rows.join(' '));
    return data;
}

bool CollectionModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int /*column*/,
                                   const QModelIndex& parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(rowsFormat))
        return false;
    QList<int> rows;
    const QByteArrayList numbers = data->data(rowsFormat).split(' ');
    for (const QByteArray& number : numbers) {
        bool ok = false;
        const int from = number.toInt(&ok);
        if (ok && from >= 0 && from < rowCount())
            rows.append(from);
    }
    const int before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    if (!rows.isEmpty())
        moveTo(rows, before);
    // The rows are where they belong: the view must not remove any.
    return false;
}

} // namespace vitrine
