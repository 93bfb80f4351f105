// SPDX-License-Identifier: Apache-2.0
#include "ui/models/modelsdemand.h"

#include "ui/models/modelcovers.h"
#include "ui/models/modelsfilter.h"

#include <QEvent>
#include <QScrollBar>
#include <QTreeView>

namespace vitrine {

namespace {

constexpr int intervalMs = 60;

} // namespace

ModelsDemand::ModelsDemand(QTreeView& tree, ModelsFilter& filter, ModelCovers& covers)
    : QObject(&tree)
    , m_tree(tree)
    , m_filter(filter)
    , m_covers(covers)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(intervalMs);
    connect(&m_timer, &QTimer::timeout, this, &ModelsDemand::update);
    connect(tree.verticalScrollBar(), &QScrollBar::valueChanged, this, &ModelsDemand::schedule);
    connect(tree.verticalScrollBar(), &QScrollBar::rangeChanged, this, &ModelsDemand::schedule);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&filter, signal, this, &ModelsDemand::schedule);
    connect(&filter, &QAbstractItemModel::modelReset, this, &ModelsDemand::schedule);
    connect(&filter, &QAbstractItemModel::layoutChanged, this, &ModelsDemand::schedule);
    connect(&filter, &QAbstractItemModel::dataChanged, this, &ModelsDemand::schedule);
    tree.viewport()->installEventFilter(this);
}

void ModelsDemand::schedule()
{
    if (!m_timer.isActive())
        m_timer.start();
}

bool ModelsDemand::eventFilter(QObject* object, QEvent* event)
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

void ModelsDemand::update()
{
    QStringList keys;
    if (m_tree.isVisible()) {
        const int bottom = m_tree.viewport()->height();
        for (QModelIndex index = m_tree.indexAt(QPoint(1, 0));
             index.isValid() && m_tree.visualRect(index).top() < bottom; index = m_tree.indexBelow(index)) {
            const ModelRecord* model = m_filter.modelAt(index);
            if (model->hasCover)
                keys.append(model->key);
        }
    }
    m_covers.setDemand(this, keys);
}

} // namespace vitrine
