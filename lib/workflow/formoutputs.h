// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/workflowform.h"

#include <QJsonObject>

#include <QList>
#include <QString>

namespace vitrine {

/// A board field on a form: it says where what its node makes will go, so it stands for an output of the
/// workflow.
struct FormOutput {
    int fieldIndex = -1;
    QString label;
    QString nodeId;
    QString nodeType;
    QString nodeLabel;
};

/// The outputs that a form shows, in its order: every board field, whatever the node's type.
QList<FormOutput> formOutputs(const WorkflowForm& form);

/// The field that a node's results belong to: the first of its board fields; -1 when the form shows none.
int fieldIndexOf(const QList<FormOutput>& outputs, const QString& nodeId);

/// The nodes of a graph (as it is submitted) whose results stay: what has a board and is not intermediate.
QStringList outputNodes(const QJsonObject& graph, const NodeTemplates& templates);

/// What a user should know when a graph has outputs and the form shows the board field of none of them;
/// empty otherwise. The submission works all the same.
QString hiddenOutputsWarning(const WorkflowForm& form, const QJsonObject& graph,
                             const NodeTemplates& templates);

} // namespace vitrine
