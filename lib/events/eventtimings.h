// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace vitrine {

/// How long the event connection waits for what, in milliseconds. Tests use shorter ones.
struct EventTimings {
    int handshakeMs = 20'000; ///< Until the server accepted us over one transport; then the other one.
    int firstRetryMs = 500;   ///< After the first failure; doubled each time.
    int longestRetryMs = 30'000;
    int rejectedRetryMs = 60'000;   ///< After a refused login: asking often would not help.
    int stableMs = 5'000;           ///< A connection that lived this long counts as good.
    int webSocketAgainMs = 600'000; ///< While polling is what works, WebSocket comes first again after this.
};

} // namespace vitrine
