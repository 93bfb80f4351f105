// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/rowdemand.h"

#include <QEvent>
#include <QScrollBar>
#include <QTreeView>

namespace vitrine {

namespace {

constexpr int intervalMs = 60;

} // namespace

RowDemand::RowDemand(QTreeView& tree, QAbstractItemModel& shown)
    : QObject(&tree)
    , m_tree(tree)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(intervalMs);
    connect(&m_timer, &QTimer::timeout, this, &RowDemand::update);
    connect(tree.verticalScrollBar(), &QScrollBar::valueChanged, this, &RowDemand::schedule);
    connect(tree.verticalScrollBar(), &QScrollBar::rangeChanged, this, &RowDemand::schedule);
    connect(&tree, &QTreeView::expanded, this, &RowDemand::schedule);
    connect(&tree, &QTreeView::collapsed, this, &RowDemand::schedule);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&shown, signal, this, &RowDemand::schedule);
    connect(&shown, &QAbstractItemModel::modelReset, this, &RowDemand::schedule);
    connect(&shown, &QAbstractItemModel::layoutChanged, this, &RowDemand::schedule);
    connect(&shown, &QAbstractItemModel::dataChanged, this, &RowDemand::schedule);
    tree.viewport()->installEventFilter(this);
}

void RowDemand::schedule()
{
    if (!m_timer.isActive())
        m_timer.start();
}

bool RowDemand::eventFilter(QObject* object, QEvent* event)
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

void RowDemand::update()
{
    QModelIndexList rows;
    if (m_tree.isVisible()) {
        const int bottom = m_tree.viewport()->height();
        for (QModelIndex index = m_tree.indexAt(QPoint(1, 0));
             index.isValid() && m_tree.visualRect(index).top() < bottom; index = m_tree.indexBelow(index))
            rows.append(index);
    }
    demand(rows);
}

} // namespace vitrine
