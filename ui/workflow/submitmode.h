// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace vitrine {

/// Where in the server's queue a submission goes.
enum class SubmitMode {
    Back,    ///< Behind what waits.
    Front,   ///< Before what waits.
    Replace, ///< In place of what waits, which is canceled.
};

} // namespace vitrine
