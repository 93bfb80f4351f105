// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/serverprofile.h"
#include "lib/net/tokenstore.h"
#include "ui/connection/serverfolders.h"

#include <memory>
#include <vector>

namespace vitrine {

class ServerConnection;

/// The connections of all windows: those on the same server with the same login share one, and with it what
/// is uploaded, deleted and under way. A second login on a server that is shown keeps nothing on the disk:
/// its journals are the first one's.
class ConnectionPool {
public:
    /// Without a store secrets are kept until the program ends.
    explicit ConnectionPool(const ServerFolders& folders, std::unique_ptr<TokenStore> secrets = nullptr);
    ~ConnectionPool();

    [[nodiscard]] const ServerFolders& folders() const { return m_folders; }

    /// The secrets of all profiles.
    [[nodiscard]] TokenStore& secrets() { return *m_secrets; }

    /// The one that some window shows, or a new one.
    [[nodiscard]] std::shared_ptr<ServerConnection> connect(const ServerProfile& profile, bool isDemo);
    /// The same for a new one that already answered: it goes when there is one.
    [[nodiscard]] std::shared_ptr<ServerConnection> take(std::unique_ptr<ServerConnection> connection);

private:
    [[nodiscard]] std::shared_ptr<ServerConnection> find(const ServerProfile& profile, bool isDemo);
    /// With whatever login.
    [[nodiscard]] bool isShown(const ServerProfile& profile) const;
    std::shared_ptr<ServerConnection> keep(std::shared_ptr<ServerConnection> connection);

    const std::unique_ptr<TokenStore> m_secrets;
    const ServerFolders m_folders;
    std::vector<std::weak_ptr<ServerConnection>> m_connections;
};

} // namespace vitrine
