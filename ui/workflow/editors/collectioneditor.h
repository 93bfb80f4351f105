// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workflow/fieldeditor.h"

class QHBoxLayout;
class QListView;
class QToolButton;
class QVBoxLayout;

namespace vitrine {

class CollectionModel;

/// What the editors of lists have in common: a view of the entries, which can be taken out (Delete) and put
/// in another order (dragged, or Alt with the arrows), and a row of buttons. A list of any length costs
/// what is visible of it.
class CollectionEditor : public FieldEditor {
    Q_OBJECT

public:
    CollectionEditor(const FormField& field, FieldSources& sources, QWidget* parent);

    [[nodiscard]] QJsonValue value() const override { return m_value; }
    void setValue(const QJsonValue& value) override;

    [[nodiscard]] CollectionModel& model() const { return *m_model; }
    [[nodiscard]] QListView& view() const { return *m_view; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// What Ctrl+V means; false when the clipboard has nothing for this list.
    virtual bool paste() { return false; }
    /// How high the view is for its entries, in pixels; its least and most is up to the editor.
    [[nodiscard]] virtual int contentHeight() const = 0;
    /// Said in place of an empty list.
    [[nodiscard]] virtual QString emptyText() const = 0;

    void fitHeight();
    /// A button left of those for removing.
    QToolButton* addButton(const QString& name, const QString& text, const QString& toolTip);
    [[nodiscard]] QVBoxLayout& column() const { return *m_column; }
    [[nodiscard]] QList<int> selectedRows() const;
    void removeSelected();
    void moveSelected(int by);

private:
    void showState();

    CollectionModel* m_model;
    QListView* m_view;
    QVBoxLayout* m_column;
    QHBoxLayout* m_buttons;
    QToolButton* m_lastAdded = nullptr; ///< Of those before "Remove".
    QToolButton* m_remove;
    QToolButton* m_removeAll;
    QJsonValue m_value{QJsonValue::Undefined};
};

} // namespace vitrine
