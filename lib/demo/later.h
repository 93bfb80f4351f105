// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

namespace vitrine::demo {

/// Runs a function on the server's thread after so many milliseconds; never when the server stops before.
using Later = std::function<void(int milliseconds, std::function<void()> run)>;

} // namespace vitrine::demo
