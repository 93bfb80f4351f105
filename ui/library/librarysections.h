// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/workflows.h"

#include <QString>

namespace vitrine {

/// The parts of the library, as the web UI has them.
enum class LibrarySection { Recent, Own, Shared, Bundled };

[[nodiscard]] QString sectionTitle(LibrarySection section);
/// What the section asks the server for, in its usual order.
[[nodiscard]] WorkflowQuery sectionQuery(LibrarySection section);
/// For an empty one: what would be there.
[[nodiscard]] QString emptySentence(LibrarySection section);

} // namespace vitrine
