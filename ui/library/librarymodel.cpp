// SPDX-License-Identifier: Apache-2.0
#include "ui/library/librarymodel.h"

#include "ui/library/workflowthumbnails.h"
#include "ui/shell/servertext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace vitrine {

LibraryModel::LibraryModel(WorkflowList& list, WorkflowThumbnails& thumbnails, QObject* parent)
    : QAbstractListModel(parent)
    , m_list(list)
    , m_thumbnails(thumbnails)
{
    connect(&list, &WorkflowList::aboutToReset, this, &LibraryModel::beginResetModel);
    connect(&list, &WorkflowList::reset, this, &LibraryModel::endResetModel);
    connect(&list, &WorkflowList::aboutToAppend, this,
            [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(&list, &WorkflowList::appended, this, &LibraryModel::endInsertRows);
    connect(&thumbnails, &WorkflowThumbnails::ready, this, [this](const QString& id) {
        if (const QModelIndex changed = indexOf(id); changed.isValid())
            Q_EMIT dataChanged(changed, changed, {ThumbnailRole});
    });
}

const WorkflowListItem* LibraryModel::itemAt(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_list.items().size() ? &m_list.items().at(index.row()) : nullptr;
}

QModelIndex LibraryModel::indexOf(const QString& workflowId) const
{
    for (int row = 0; row < m_list.items().size(); ++row) {
        if (m_list.items().at(row).workflowId == workflowId)
            return index(row);
    }
    return {};
}

int LibraryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list.items().size());
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const
{
    const WorkflowListItem* item = itemAt(index);
    if (!item)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return servertext::oneLine(item->name);
    case DescriptionRole:
        return servertext::oneLine(item->description);
    case TagsRole:
        return servertext::oneLine(item->tags.join(u" · "_s));
    case FactsRole:
        return factsOf(*item);
    case ThumbnailRole: {
        const QImage* image = m_thumbnails.find(*item);
        return image ? QVariant(*image) : QVariant();
    }
    case Qt::ToolTipRole:
        return item->description.isEmpty() ? QString() : servertext::forToolTip(item->description);
    case Qt::AccessibleTextRole:
        return QString(item->name + u", "_s + factsOf(*item));
    default:
        return {};
    }
}

bool LibraryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_list.hasMore();
}

void LibraryModel::fetchMore(const QModelIndex&)
{
    m_list.loadMore();
}

QString LibraryModel::factsOf(const WorkflowListItem& item) const
{
    const auto day = [](const QDateTime& time) {
        return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
    };
    if (item.category == u"default")
        return tr("Bundled");
    QString facts = tr("Changed %1").arg(day(item.updatedAt));
    if (item.openedAt)
        facts += u" · "_s + tr("opened %1").arg(day(*item.openedAt));
    return facts;
}

} // namespace vitrine
