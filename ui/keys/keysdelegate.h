// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequenceEdit>
#include <QStyledItemDelegate>

namespace vitrine {

/// Takes the first keys that are pressed and is done, at once: commands have one combination, never a row of
/// them. (QKeySequenceEdit waits a second for more, and Qt 6.4 cannot be told otherwise.)
class KeysEdit : public QKeySequenceEdit {
    Q_OBJECT

public:
    using QKeySequenceEdit::QKeySequenceEdit;

Q_SIGNALS:
    void pressed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

/// Edits the keys of a ShortcutsModel in place.
class KeysDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace vitrine
