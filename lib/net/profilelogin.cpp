// SPDX-License-Identifier: Apache-2.0
#include "lib/net/profilelogin.h"

#include "lib/net/serverprofile.h"

#include <algorithm>

namespace vitrine {

bool hasOwnAuthorization(const ServerProfile& profile)
{
    return std::any_of(profile.headers.cbegin(), profile.headers.cend(), [](const auto& header) {
        return header.first.compare("Authorization", Qt::CaseInsensitive) == 0;
    });
}

bool sendsLogin(const ServerProfile& profile)
{
    return !profile.token.isEmpty() || profile.basic || hasOwnAuthorization(profile);
}

} // namespace vitrine
