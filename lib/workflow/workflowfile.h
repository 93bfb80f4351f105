// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/result.h"
#include "lib/workflow/nodetemplates.h"
#include "lib/workflow/workflowdocument.h"

#include <QString>

#include <optional>

namespace vitrine {

/// The path ends as those of pictures that may carry a workflow do (PNG, JPEG, WebP).
[[nodiscard]] bool isPictureFile(const QString& path);

/// A workflow from a file: a saved one (JSON), or the one that made a picture which InvokeAI wrote. One that
/// has a graph but no workflow gives the workflow that is made from the graph, for which the node templates
/// are needed. Kind::Input says what is wrong with the file.
Result<WorkflowDocument> readWorkflowFile(const QString& path, const NodeTemplates& templates);

/// What is embedded in a picture as a workflow. `picture` is its name, for the sentence that it has none.
Result<WorkflowDocument> embeddedWorkflow(const std::optional<QString>& workflow,
                                          const std::optional<QString>& graph, const QString& picture,
                                          const NodeTemplates& templates);

} // namespace vitrine
