// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/nodetemplates.h"
#include "lib/workflow/workflowdocument.h"

namespace vitrine {

/// A workflow of any format version as format 4.0.0 has it: only the keys that the format knows, values that
/// some field type takes (in the formats 1 and 2, where inputs say their type: that type), and what the
/// format fills in. Looks at the server's nodes for their node packs only: versions of nodes are another
/// matter (see nodeupdate.h).
WorkflowDocument migratedWorkflow(const WorkflowDocument& document, const NodeTemplates& templates);

} // namespace vitrine
