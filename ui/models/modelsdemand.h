// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

class QTreeView;

namespace vitrine {

class ModelCovers;
class ModelsFilter;

/// Asks for the covers of the rows on the screen and for nothing else.
class ModelsDemand : public QObject {
    Q_OBJECT

public:
    ModelsDemand(QTreeView& tree, ModelsFilter& filter, ModelCovers& covers);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void schedule();
    void update();

    QTreeView& m_tree;
    ModelsFilter& m_filter;
    ModelCovers& m_covers;
    QTimer m_timer;
};

} // namespace vitrine
