// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace vitrine {

/// True for the node types that take inputs which no template describes, with any value: what they are given
/// is kept and sent as it is.
[[nodiscard]] inline bool acceptsExtraInputs(const QString& nodeType)
{
    return nodeType == QLatin1StringView("core_metadata");
}

} // namespace vitrine
