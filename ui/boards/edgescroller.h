// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPoint>
#include <QTimer>

class QAbstractItemView;

namespace vitrine {

/// Scrolls a list while something is dragged near its upper or lower edge, the faster the nearer. (The view's
/// own does that only for drops that its model takes.)
class EdgeScroller : public QObject {
    Q_OBJECT

public:
    explicit EdgeScroller(QAbstractItemView& view);

    void moved(QPoint inViewport);
    void stop();

Q_SIGNALS:
    /// Something else lies under the pointer now.
    void scrolled(QPoint inViewport);

private:
    void step();
    [[nodiscard]] int speed() const;

    QAbstractItemView& m_view;
    QPoint m_at;
    QTimer m_timer;
};

} // namespace vitrine
