// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/nodetemplates.h"
#include "lib/workflow/workflowdocument.h"

#include <QList>
#include <QString>

namespace vitrine {

/// A workflow in the shape in which the server's own web UI holds it after loading, which is what
/// is sent: format 4.0.0, values cleaned, nodes updated to the server's versions, lines that lead
/// nowhere taken out, the form made from `exposedFields` where there is none. The document that the
/// user edits and saves stays as it was.
struct PreparedWorkflow {
    struct Warning {
        QString nodeId; ///< May be empty.
        QString text;
    };

    WorkflowDocument document;
    QList<Warning> warnings;

    static PreparedWorkflow from(const WorkflowDocument& document, const NodeTemplates& templates);
};

} // namespace vitrine
