// SPDX-License-Identifier: Apache-2.0
#include "ui/queue/queuedemand.h"

#include "lib/imaging/thumbnailstore.h"
#include "ui/queue/queuefilter.h"

#include <QHeaderView>
#include <QTreeView>

namespace vitrine {

QueueDemand::QueueDemand(QTreeView& tree, QueueFilter& filter, ThumbnailStore& thumbnails)
    : RowDemand(tree, filter)
    , m_header(*tree.header())
    , m_filter(filter)
    , m_thumbnails(thumbnails)
{
    connect(&thumbnails, &ThumbnailStore::ready, &tree, [&tree] { tree.viewport()->update(); });
}

void QueueDemand::demand(const QModelIndexList& rows)
{
    QList<qint64> items;
    QStringList names;
    const bool showsResults = !m_header.isSectionHidden(QueueModel::Results);
    for (const QModelIndex& row : rows) {
        const QueueModel::Entry entry = m_filter.entry(row);
        items += m_filter.model().recordsOf(entry);
        if (showsResults)
            names += m_filter.model().resultsOf(entry);
    }
    m_filter.model().list().demand(items);
    m_thumbnails.setDemand(this, names);
}

} // namespace vitrine
