// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/result.h"
#include "lib/workflow/nodetemplates.h"
#include "lib/workflow/workflowdocument.h"

#include <QByteArray>

namespace vitrine {

/// A workflow that does what a graph {nodes, edges} did, as the web UI makes one from an image that has no
/// workflow in it: without a form, nodes one below the other, node types that the server does not have left
/// out. Kind::Input when the text is no graph.
Result<WorkflowDocument> workflowFromGraph(const QByteArray& json, const NodeTemplates& templates);

} // namespace vitrine
