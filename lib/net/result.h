// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apierror.h"

#include <tl/expected.hpp>

namespace vitrine {

/// A value or the reason why there is none. Check it, then use `*result`; `.value()` throws and is never
/// used.
template <class T>
using Result = tl::expected<T, ApiError>;

using Failure = tl::unexpected<ApiError>;

} // namespace vitrine
