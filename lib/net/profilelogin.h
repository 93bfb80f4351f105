// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace vitrine {

struct ServerProfile;

/// One of the profile's own headers is Authorization: who one is goes out in it, and no other login can.
[[nodiscard]] bool hasOwnAuthorization(const ServerProfile& profile);

/// Something is sent that says who one is (a token, HTTP basic, an Authorization header of one's own): what
/// the server tells then is not kept on disk.
[[nodiscard]] bool sendsLogin(const ServerProfile& profile);

} // namespace vitrine
