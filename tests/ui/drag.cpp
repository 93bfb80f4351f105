// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/drag.h"

#include <QApplication>
#include <QDropEvent>

namespace vitrine::test {

Drag::Drag(QWidget& target, const QMimeData& data, Qt::DropActions possible)
    : m_target(target)
    , m_data(data)
    , m_possible(possible)
{
}

Drag::~Drag()
{
    if (!m_inside)
        return;
    QDragLeaveEvent leave;
    QApplication::sendEvent(&m_target, &leave);
}

bool Drag::moveTo(QPoint at, Qt::KeyboardModifiers modifiers)
{
    if (!m_inside) {
        QDragEnterEvent enter(at, m_possible, &m_data, Qt::LeftButton, modifiers);
        enter.ignore();
        QApplication::sendEvent(&m_target, &enter);
        m_inside = enter.isAccepted();
        if (!m_inside)
            return false;
    }
    QDragMoveEvent move(at, m_possible, &m_data, Qt::LeftButton, modifiers);
    move.ignore();
    QApplication::sendEvent(&m_target, &move);
    m_action = move.isAccepted() ? move.dropAction() : Qt::IgnoreAction;
    return move.isAccepted();
}

bool Drag::drop(QPoint at, Qt::KeyboardModifiers modifiers)
{
    if (!moveTo(at, modifiers))
        return false; // the system sends no drop then
    m_inside = false;
    QDropEvent drop(at, m_possible, &m_data, Qt::LeftButton, modifiers);
    drop.ignore();
    QApplication::sendEvent(&m_target, &drop);
    m_action = drop.dropAction();
    return drop.isAccepted();
}

} // namespace vitrine::test
