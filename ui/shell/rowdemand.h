// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QModelIndexList>
#include <QObject>
#include <QTimer>

class QAbstractItemModel;
class QTreeView;

namespace vitrine {

/// Finds out which rows of a tree are on the screen, a moment after they may be others: scrolled, resized,
/// hidden, sorted, changed. Subclasses ask for what these rows need and for nothing else.
class RowDemand : public QObject {
    Q_OBJECT

public:
    /// `shown` is what the tree shows.
    RowDemand(QTreeView& tree, QAbstractItemModel& shown);

    /// What is on the screen may be another.
    void schedule();

protected:
    /// The rows by their first column; none while the tree is hidden.
    virtual void demand(const QModelIndexList& rows) = 0;

    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void update();

    QTreeView& m_tree;
    QTimer m_timer;
};

} // namespace vitrine
