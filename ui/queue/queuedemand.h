// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

class QTreeView;

namespace vitrine {

class QueueFilter;
class ThumbnailStore;

/// Asks for what the rows on the screen need and for nothing else: the records of their items, and the
/// thumbnails of their results.
class QueueDemand : public QObject {
    Q_OBJECT

public:
    QueueDemand(QTreeView& tree, QueueFilter& filter, ThumbnailStore& thumbnails);

    /// What is on the screen may be another.
    void schedule();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void update();

    QTreeView& m_tree;
    QueueFilter& m_filter;
    ThumbnailStore& m_thumbnails;
    QTimer m_timer;
};

} // namespace vitrine
