// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/generatorvalues.h"
#include "lib/workflow/nodetemplates.h"
#include "lib/workflow/workflowdocument.h"

#include <QList>
#include <QString>

namespace vitrine {

/// One reason why a workflow cannot be submitted as it is.
struct ReadinessReason {
    enum class Code {
        NoNodes,           ///< Nothing to run.
        BatchNotConnected, ///< A batch node that feeds nothing.
        BatchUnequal,      ///< Batch nodes of one group with lists of different lengths.
        BatchEmpty,        ///< A batch node with nothing to go over.
        BadGenerator,      ///< A generator whose settings cannot be used.
        NoNodeTemplate,    ///< The server has no such node type.
        NoFieldTemplate,   ///< The server's node has no such input.
        MissingInput,      ///< Required, neither connected nor set.
        InvalidValue,      ///< Outside the limits, or not of the field's kind.
        IntegerTooLarge,   ///< More than 64 bits: what is sent would be rounded, the server would not know.
        UnknownModel,      ///< A model that is not installed on the server (see lib/session/modelcheck.h).
    };

    Code code = Code::NoNodes;
    QString nodeId;    ///< May be empty.
    QString fieldName; ///< May be empty.
    QString text;      ///< A sentence for the user, with the node's and the field's names.
    /// The web UI's own name of the reason: "missingInputForField". Empty when the web UI would submit all
    /// the same and the server or the run would fail.
    QString webUiCode = {};
};

/// For scripts: the web UI's name, or our own where it has none ("invalidValue").
QString codeName(const ReadinessReason& reason);

/// What stands in the way of submitting; empty when the workflow is ready. The connection is not
/// looked at, and a generator that a server must be asked for counts as fine until `generators` has its
/// answer. `serverVersion` ("6.14.2") is only named in the texts; empty when it is not known.
QList<ReadinessReason> checkReadiness(const WorkflowDocument& document, const NodeTemplates& templates,
                                      const GeneratorValues& generators = {},
                                      const QString& serverVersion = {});

} // namespace vitrine
