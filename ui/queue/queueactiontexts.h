// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/jobs/queueactionjob.h"

namespace vitrine::queueactiontexts {

/// "Deleting 12 of 400…"
[[nodiscard]] QString busy(QueueAction::Kind kind, int done, int total);

/// What was done and what was not, in a sentence or several; empty when what one sees says it.
[[nodiscard]] QString outcome(const QueueActionJob& job);

} // namespace vitrine::queueactiontexts
