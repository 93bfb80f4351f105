// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/formoutputs.h"
#include "lib/workflow/workflowdocument.h"

#include <QHash>

namespace vitrine {

/// What people call the nodes and the outputs of a workflow that runs. A plain value; of an empty workflow it
/// knows nothing.
class RunNames {
public:
    RunNames() = default;
    RunNames(const WorkflowDocument& workflow, const NodeTemplates& templates);

    /// The user's own name for a node, else its type's title; `nodeType` when the workflow has no such node.
    [[nodiscard]] QString node(const QString& nodeId, const QString& nodeType) const;
    /// The form's board field that says where a node's results go; -1 when there is none.
    [[nodiscard]] int outputField(const QString& nodeId) const;
    /// What the form calls an output: the label of its board field when somebody gave it one, else the node's
    /// name.
    [[nodiscard]] QString output(const QString& nodeId) const;

private:
    QHash<QString, QString> m_nodes;
    QHash<QString, QString> m_outputs; ///< By node.
    QList<FormOutput> m_fields;
};

} // namespace vitrine
