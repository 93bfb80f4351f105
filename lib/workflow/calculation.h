// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace vitrine {

/// What a number box understands beside plain numbers: "2*512+64", "(3 + 4) / 2", "2^10", "7 % 4". The usual
/// order of operations; `^` binds tightest, from the right. Numbers have a point, not a comma. None when the
/// text is no calculation, or its result no finite number.
[[nodiscard]] std::optional<double> calculated(const QString& text);

} // namespace vitrine
