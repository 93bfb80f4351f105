// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/nodetemplate.h"

namespace vitrine {

// Which outputs fit into which inputs, by their types: the web UI's rules.

/// One end of a connection. `original`: what a `ui_type` replaced; either counts.
struct ConnectionType {
    FieldType type;
    std::optional<FieldType> original = {};
};

[[nodiscard]] bool areEqual(const ConnectionType& a, const ConnectionType& b);

/// True when a value of `source` may go into `target`.
[[nodiscard]] bool canConnect(const ConnectionType& source, const ConnectionType& target);

/// True when two values could take each other's place, in whatever direction, or as a single one and a list.
[[nodiscard]] bool areCompatible(const ConnectionType& a, const ConnectionType& b);

} // namespace vitrine
