// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/keysdelegate.h"

#include "ui/shell/metrics.h"

#include <QKeyEvent>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace vitrine {

void KeysEdit::keyPressEvent(QKeyEvent* event)
{
    QKeySequenceEdit::keyPressEvent(event);
    if (!keySequence().isEmpty())
        Q_EMIT pressed();
}

QWidget* KeysDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const
{
    auto* editor = new KeysEdit(parent);
    editor->setObjectName(u"keysEdit"_s);
    editor->setAccessibleName(tr("New keys of “%1”").arg(index.siblingAtColumn(0).data().toString()));
    editor->setAutoFillBackground(true);
    // Later: it is in the middle of its own event, and closing deletes it.
    connect(
        editor, &KeysEdit::pressed, this,
        [this, pressed = QPointer<QWidget>(editor)] {
            if (!pressed)
                return;
            auto* self = const_cast<KeysDelegate*>(this);
            Q_EMIT self->commitData(pressed);
            Q_EMIT self->closeEditor(pressed);
        },
        Qt::QueuedConnection);
    return editor;
}

void KeysDelegate::setEditorData(QWidget*, const QModelIndex&) const
{
    // It waits for new ones; a change of the model elsewhere must not fill it.
}

void KeysDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    // Left without a key: as it was.
    const QKeySequence keys = static_cast<KeysEdit*>(editor)->keySequence();
    if (!keys.isEmpty())
        model->setData(index, QVariant::fromValue(QKeySequence(keys[0])));
}

bool KeysDelegate::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        // Enter would end the editing, with Ctrl too; here it is one of the keys.
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key != Qt::Key_Escape && key != Qt::Key_Tab && key != Qt::Key_Backtab)
            return false;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

QSize KeysDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rheight() += space(option.fontMetrics, Space::Tight);
    return size;
}

} // namespace vitrine
