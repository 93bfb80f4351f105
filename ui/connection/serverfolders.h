// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace vitrine {

class TokenStore;

/// Where things of all servers lie, a folder a server inside. Empty ones keep nothing.
struct ServerFolders {
    QString caches;               ///< Can be deleted at any time: schemas, thumbnails.
    QString data;                 ///< Must not be lost: journals of what is on its way.
    TokenStore* tokens = nullptr; ///< Must outlive all connections.
};

} // namespace vitrine
