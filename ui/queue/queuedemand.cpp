// SPDX-License-Identifier: Apache-2.0
#include "ui/queue/queuedemand.h"

#include "lib/imaging/thumbnailstore.h"
#include "ui/queue/queuefilter.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTreeView>

namespace vitrine {

namespace {

constexpr int intervalMs = 60;

} // namespace

QueueDemand::QueueDemand(QTreeView& tree, QueueFilter& filter, ThumbnailStore& thumbnails)
    : QObject(&tree)
    , m_tree(tree)
    , m_filter(filter)
    , m_thumbnails(thumbnails)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(intervalMs);
    connect(&m_timer, &QTimer::timeout, this, &QueueDemand::update);
    connect(tree.verticalScrollBar(), &QScrollBar::valueChanged, this, &QueueDemand::schedule);
    connect(tree.verticalScrollBar(), &QScrollBar::rangeChanged, this, &QueueDemand::schedule);
    connect(&tree, &QTreeView::expanded, this, &QueueDemand::schedule);
    connect(&tree, &QTreeView::collapsed, this, &QueueDemand::schedule);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&filter, signal, this, &QueueDemand::schedule);
    connect(&filter, &QAbstractItemModel::modelReset, this, &QueueDemand::schedule);
    connect(&filter, &QAbstractItemModel::layoutChanged, this, &QueueDemand::schedule);
    connect(&filter, &QAbstractItemModel::dataChanged, this, &QueueDemand::schedule);
    connect(&thumbnails, &ThumbnailStore::ready, &tree, [&tree] { tree.viewport()->update(); });
    tree.viewport()->installEventFilter(this);
}

void QueueDemand::schedule()
{
    if (!m_timer.isActive())
        m_timer.start();
}

bool QueueDemand::eventFilter(QObject* object, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        schedule();
        break;
    default:
        break;
    }
    return QObject::eventFilter(object, event);
}

void QueueDemand::update()
{
    QList<qint64> items;
    QStringList names;
    if (m_tree.isVisible()) {
        const bool showsResults = !m_tree.header()->isSectionHidden(QueueModel::Results);
        const int bottom = m_tree.viewport()->height();
        for (QModelIndex index = m_tree.indexAt(QPoint(1, 0));
             index.isValid() && m_tree.visualRect(index).top() < bottom; index = m_tree.indexBelow(index)) {
            const QueueModel::Entry entry = m_filter.entry(index);
            items += m_filter.model().recordsOf(entry);
            if (showsResults)
                names += m_filter.model().resultsOf(entry);
        }
    }
    m_filter.model().list().demand(items);
    m_thumbnails.setDemand(this, names);
}

} // namespace vitrine
