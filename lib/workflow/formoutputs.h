// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/workflowform.h"

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

} // namespace vitrine
