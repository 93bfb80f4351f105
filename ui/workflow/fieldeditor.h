// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/workflowform.h"

#include <QJsonValue>
#include <QWidget>

namespace vitrine {

class FieldSources;

/// Edits the value of one field. A new kind of field is one subclass and one line in FieldEditorFactory.
///
/// Values that the editor cannot show stay as they are until the user edits: `value()` gives back what
/// `setValue()` got. `setValue()` never emits `valueEdited()`.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    FieldEditor(const FormField& field, FieldSources& sources, QWidget* parent);

    /// How an edit counts for undo.
    enum class Edit {
        Whole,  ///< A step of its own.
        Typing, ///< It goes on with what was typed (or moved) just before.
    };
    Q_ENUM(Edit)

    [[nodiscard]] virtual QJsonValue value() const = 0;
    virtual void setValue(const QJsonValue& value) = 0;

    /// Takes over what is typed but not finished (a number that is still out of its limits).
    virtual void commit() { }
    /// Takes back what is typed but not finished; false when nothing is.
    virtual bool discard() { return false; }

    /// True when the label belongs beside the editor (a check box) and not above it.
    [[nodiscard]] virtual bool wantsLabelBeside() const { return false; }
    /// What else belongs to the editor and stands in the label's line (a button); null for nothing.
    [[nodiscard]] virtual QWidget* besideLabel() const { return nullptr; }
    /// What may be put in ("64 to 2048, in steps of 8"), to be said beside the description; may be empty.
    [[nodiscard]] virtual QString hint() const { return {}; }
    /// The label was clicked.
    virtual void labelClicked() { setFocus(); }

    /// What is wrong with the value, for the look and for assistive technology; empty when nothing is.
    void setProblem(const QString& problem);
    [[nodiscard]] const QString& problem() const { return m_problem; }

    [[nodiscard]] const FormField& field() const { return m_field; }

Q_SIGNALS:
    void valueEdited(vitrine::FieldEditor::Edit edit = Edit::Whole);

protected:
    [[nodiscard]] FieldSources& sources() const { return m_sources; }
    /// The widget that takes the focus and carries the field's name; it changes nothing on a wheel turn
    /// without the focus.
    void setInput(QWidget* input);
    /// A second widget of the editor (a slider beside its number).
    void addInput(QWidget* input);
    virtual void problemChanged() { }
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    FormField m_field;
    FieldSources& m_sources;
    QWidget* m_input = nullptr;
    QString m_problem;
};

} // namespace vitrine
