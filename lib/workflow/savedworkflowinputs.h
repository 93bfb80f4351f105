// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/nodetemplates.h"
#include "lib/workflow/workflowdocument.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace vitrine {

/// "call_saved_workflow": a node that runs a workflow of the server's library. Beside its own inputs it has
/// one for each field of that workflow's form, with its template in `data.dynamicInputTemplates`.
[[nodiscard]] bool callsSavedWorkflow(const QString& nodeType);

/// True for the names of the inputs that such a node has from the workflow:
/// "saved_workflow_input::NODE_ID::FIELD".
[[nodiscard]] bool isSavedWorkflowInput(const QString& inputName);

/// Ids of the workflows that a workflow calls, each once, in the order of the nodes.
[[nodiscard]] QStringList calledWorkflowIds(const WorkflowDocument& workflow);

/// One input that a calling node has from the workflow.
struct SavedWorkflowInput {
    FieldTemplate fieldTemplate; ///< Named as the input of the calling node.
    QJsonValue initialValue{QJsonValue::Undefined};
};

/// The fields of a saved workflow's form as inputs, in the form's order: fields whose node or input does not
/// exist, or that have no value of their own, are left out.
[[nodiscard]] QList<SavedWorkflowInput> savedWorkflowInputs(const QJsonObject& saved,
                                                            const NodeTemplates& templates);

/// Brings the inputs of the calling nodes to what the called workflows (by id, as the server has them) have
/// now: values stay where the type stayed, inputs of fields that are gone go. Calls of workflows that are not
/// in `saved` stay as they are. True when something changed.
bool refreshSavedWorkflowInputs(WorkflowDocument& workflow, const QHash<QString, QJsonObject>& saved,
                                const NodeTemplates& templates);

} // namespace vitrine
