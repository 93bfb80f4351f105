// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workflow/fieldeditorfactory.h"

#include <QPointer>
#include <QScrollArea>
#include <QUrl>

class QLabel;

namespace vitrine {

class FieldView;
class WorkflowEditing;

/// Shows the form of a WorkflowEditing and writes what is edited into it. Fields are reached by Tab in the
/// form's order.
class WorkflowFormView : public QScrollArea {
    Q_OBJECT

public:
    /// Both must outlive the view.
    WorkflowFormView(WorkflowEditing& editing, FieldSources& sources, QWidget* parent);

    [[nodiscard]] FieldEditorFactory& editors() { return m_editors; }
    /// Null when there is no such field.
    [[nodiscard]] FieldView* fieldView(int field) const;
    void focusField(int field);
    /// The last widget that Tab reaches; the view itself when there is none.
    [[nodiscard]] QWidget* lastInTabOrder();
    /// Takes over what is typed but not finished.
    void commit();
    /// The last edit of the form back, or what is typed and not finished; and forth again.
    void undo();
    void redo();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user saw the address and wants to go there.
    void addressWanted(const QUrl& address);

private:
    void rebuild(bool sameWorkflow);
    void addElements(const QList<FormElement>& elements, QLayout* layout, QWidget* parent, bool inRow);
    QWidget* makeElement(const FormElement& element, QWidget* parent, bool inRow);
    QLabel* makeText(const QString& content, const QString& whenEmpty, QWidget* parent);
    QWidget* makeContainer(const FormElement& element, QWidget* parent);
    QWidget* makeField(int field, QWidget* parent);
    void showValue(int field);
    void showProblems();
    void askToOpen(const QUrl& address);
    [[nodiscard]] int focusedField() const;

    WorkflowEditing& m_editing;
    FieldSources& m_sources;
    FieldEditorFactory m_editors;
    QList<FieldView*> m_fields; ///< By index of the field; null when the form does not show it.
    int m_writing = -1;         ///< The field whose editor writes now: its own text stays as typed.
};

} // namespace vitrine
