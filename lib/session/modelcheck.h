// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/modelstore.h"
#include "lib/workflow/readiness.h"

namespace vitrine {

/// The models that a workflow would use and the server does not have: the server would take the submission
/// and fail while it runs. Looks at every node and into lists; connected inputs do not count. Empty while the
/// store is not ready, since then nobody knows.
QList<ReadinessReason> missingModels(const WorkflowDocument& workflow, const NodeTemplates& templates,
                                     const ModelStore& models);

} // namespace vitrine
