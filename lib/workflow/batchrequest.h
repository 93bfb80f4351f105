// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/result.h"
#include "lib/workflow/generatorvalues.h"
#include "lib/workflow/nodetemplates.h"
#include "lib/workflow/preparedworkflow.h"

#include <QJsonObject>
#include <QString>

namespace vitrine {

/// The body of POST /api/v1/queue/{queue_id}/enqueue_batch for a workflow.
///
/// `{prepend, batch: {batch_id, graph, workflow, runs, origin: "workflows", destination: "gallery",
/// data}}`. The batch_id is our own (servers from 6.3 keep it): a lost answer is looked up by it.
/// The workflow is embedded by the server in what it makes.
struct BatchRequest {
    struct Options {
        QString batchId = {};            ///< Empty: a new one.
        QString autoAddBoard = {};       ///< Empty or "none": images set to "auto" go to no board.
        int runs = 1;                    ///< 1 to 10000.
        bool prepend = false;            ///< Before what waits in the queue.
        GeneratorValues generators = {}; ///< What has no draw yet gets one.
    };

    QString batchId;
    QJsonObject body;
    QList<PreparedWorkflow::Warning> warnings;

    /// ApiError::Kind::Input when a node cannot be converted or `runs` is out of range; Kind::Unsupported
    /// when a generator must be asked from a server first. Does not check readiness.
    static Result<BatchRequest> build(const WorkflowDocument& document, const NodeTemplates& templates,
                                      const Options& options);
};

} // namespace vitrine
