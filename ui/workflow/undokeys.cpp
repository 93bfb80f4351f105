// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/undokeys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace vitrine {

UndoKeys::UndoKeys(QWidget& area)
    : QObject(&area)
    , m_area(area)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* /*old*/, QWidget* now) { watch(now); });
}

void UndoKeys::watch(QWidget* focus)
{
    if (m_watched)
        m_watched->removeEventFilter(this);
    m_watched = focus && m_area.isAncestorOf(focus) ? focus : nullptr;
    if (m_watched)
        m_watched->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    // Whatever the desktop calls redo, this is what users of forms press.
    const bool redo = key->matches(QKeySequence::Redo)
        || (key->key() == Qt::Key_Z && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier));
    if (!undo && !redo)
        return QObject::eventFilter(watched, event);
    key->accept();
    if (event->type() == QEvent::KeyPress) {
        if (undo)
            Q_EMIT undoWanted();
        else
            Q_EMIT redoWanted();
    }
    return true;
}

} // namespace vitrine
