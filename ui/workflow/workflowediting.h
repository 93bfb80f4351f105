// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/missingmodels.h"
#include "lib/workflow/readiness.h"
#include "lib/workflow/workflowform.h"
#include "ui/workflow/valuechange.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

namespace vitrine {

class FieldSources;

/// One thing that stands in the way of submitting, for the user.
struct WorkflowProblem {
    QString text;
    QString nodeId;    ///< May be empty.
    QString fieldName; ///< May be empty.
    int field = -1;    ///< Its place on the form; -1 when it is not there.

    friend bool operator==(const WorkflowProblem&, const WorkflowProblem&) = default;
};

/// A workflow while its values are edited: the document, its form on this server, and what is wrong with it.
/// No widget.
///
/// Values live in the document, so they survive another set of node templates, of models and of boards.
class WorkflowEditing : public QObject {
    Q_OBJECT

public:
    explicit WorkflowEditing(FieldSources& sources, QObject* parent = nullptr);

    void open(const WorkflowDocument& document);
    void close();
    /// It was saved as `saved`: it has that one's name, and no id when that one has none. Nothing to undo.
    void becomeCopy(const WorkflowDocument& saved);
    [[nodiscard]] bool isOpen() const { return m_open; }

    /// The open document as something else than an editor has changed it: its present values may differ, and
    /// the form only where nodes have other inputs. What it was opened with stays what `reset` goes back to.
    /// `taken`: places whose values were taken out since this server lacks what they name.
    void replaceDocument(const WorkflowDocument& document, const QList<ValueChange::Place>& taken = {});

    /// The document as it is to be saved: what was taken out is in it, unless the user put something there.
    [[nodiscard]] WorkflowDocument documentToSave() const;

    void setTemplates(const NodeTemplates& templates);
    /// Only named in what stands in the way.
    void setServerVersion(const QString& version);
    [[nodiscard]] const NodeTemplates& templates() const { return m_templates; }

    [[nodiscard]] const WorkflowDocument& document() const { return m_document; }
    [[nodiscard]] const WorkflowForm& form() const { return m_form; }
    [[nodiscard]] qsizetype fieldCount() const { return m_form.fields().size(); }
    [[nodiscard]] const FormField& field(int index) const { return m_form.fields().at(index); }

    [[nodiscard]] QJsonValue value(int field) const;
    /// `typing`: a part of an edit that goes on, which is one step to undo with what was before.
    void setValue(int field, const QJsonValue& value, bool typing = false);

    /// The value of any input of the workflow, on the form or not.
    struct Input {
        QString nodeId;
        QString fieldName;
        QJsonValue value{QJsonValue::Undefined};
    };
    /// All of them as one step to undo, which is called `text`.
    void setInputs(const QList<Input>& inputs, const QString& text);

    /// The value differs from the one that the workflow was opened with.
    [[nodiscard]] bool isChanged(int field) const;
    void reset(int field);
    void resetAll(); ///< One step to undo.
    [[nodiscard]] bool isAnyChanged() const;

    /// What the user did since the workflow was opened, each step with the label of its field.
    [[nodiscard]] QUndoStack& history() { return m_history; }

    /// What is wrong with one field's value, without its name; empty when nothing is.
    [[nodiscard]] QString fieldProblem(int field) const;

    /// Everything that stands in the way; up to date shortly after a change, at once after `checkNow()`.
    [[nodiscard]] const QList<WorkflowProblem>& problems() const { return m_problems; }
    void checkNow();
    /// As up to date as the problems: the models that this server does not have.
    [[nodiscard]] const QList<MissingModel>& missingModels() const { return m_missingModels; }

Q_SIGNALS:
    /// Another document, or (`sameWorkflow`) the same fields that now look otherwise: build the form anew.
    void formChanged(bool sameWorkflow);
    void valueChanged(int field);
    /// Undo or redo changed this field.
    void stepTaken(int field);
    /// Also when the problem of a single field may have changed.
    void problemsChanged();

private:
    void discover(bool sameWorkflow);
    void change(const Input& input, const QString& label, bool typing);
    void write(const ValueChange::Place& place, const QJsonValue& value);
    struct Taken {
        ValueChange::Place place;
        QJsonValue before;
        QJsonValue left;
    };

    [[nodiscard]] int fieldAt(const QString& nodeId, const QString& fieldName) const;
    [[nodiscard]] QString missingModel(const QJsonValue& value) const;

    FieldSources& m_sources;
    NodeTemplates m_templates;
    QString m_serverVersion;
    WorkflowDocument m_document;
    WorkflowDocument m_initial;
    WorkflowForm m_form;
    QList<Taken> m_taken;
    QList<WorkflowProblem> m_problems;
    QList<MissingModel> m_missingModels;
    QTimer m_check;
    QUndoStack m_history;
    bool m_recording = false; ///< What is written now is a new step.
    bool m_open = false;
};

} // namespace vitrine
