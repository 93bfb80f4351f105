// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMimeData>
#include <QPoint>
#include <QWidget>

namespace vitrine::test {

/// What a drag does on its way over a widget, event by event.
class Drag {
public:
    Drag(QWidget& target, const QMimeData& data, Qt::DropActions possible = Qt::CopyAction | Qt::MoveAction);
    ~Drag();
    Q_DISABLE_COPY_MOVE(Drag)

    /// Comes in at the first; true when it would be taken there.
    bool moveTo(QPoint at, Qt::KeyboardModifiers modifiers = {});
    /// True when it was taken; `action` tells how.
    bool drop(QPoint at, Qt::KeyboardModifiers modifiers = {});
    [[nodiscard]] Qt::DropAction action() const { return m_action; }

private:
    QWidget& m_target;
    const QMimeData& m_data;
    Qt::DropActions m_possible;
    Qt::DropAction m_action = Qt::IgnoreAction;
    bool m_inside = false;
};

} // namespace vitrine::test
