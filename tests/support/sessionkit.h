// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/serversession.h"
#include "lib/workflow/workflowdocument.h"

namespace vitrine::test {

/// A session that is connected and has read boards, models and node templates; false when that took too long.
bool waitUntilReady(ServerSession& session, int timeoutMs = 30'000);

/// The profile of an address that a test made.
ServerProfile profileFor(const QString& address);

/// tests/data/workflows/sdxl-text-to-image.workflow.json with the model, the size and the number of steps
/// that the tiny models are good for. Needs a ready session, since the model is looked up there.
WorkflowDocument sdxlWorkflow(const ServerSession& session, int steps = 6);

} // namespace vitrine::test
