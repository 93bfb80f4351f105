// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/nodetemplates.h"
#include "lib/workflow/workflowdocument.h"

#include <QList>
#include <QString>

namespace vitrine {

/// One reason why a workflow cannot be submitted as it is.
struct ReadinessReason {
    enum class Code {
        NoNodes,         ///< Nothing to run.
        NoNodeTemplate,  ///< The server has no such node type.
        NoFieldTemplate, ///< The server's node has no such input.
        MissingInput,    ///< Required, neither connected nor set.
        InvalidValue,    ///< Outside the limits, or not of the field's kind.
        UnknownModel,    ///< A model that is not installed on the server (see lib/session/modelcheck.h).
        NotSupported,    ///< A node that Vitrine cannot convert.
    };

    Code code = Code::NoNodes;
    QString nodeId;    ///< May be empty.
    QString fieldName; ///< May be empty.
    QString text;      ///< A sentence for the user, with the node's and the field's names.
};

/// What stands in the way of submitting; empty when the workflow is ready. The connection is not
/// looked at.
QList<ReadinessReason> checkReadiness(const WorkflowDocument& document, const NodeTemplates& templates);

} // namespace vitrine
