// SPDX-License-Identifier: Apache-2.0
#include "ui/connection/connectionpool.h"

#include "ui/connection/serverconnection.h"

#include <algorithm>

namespace vitrine {

ConnectionPool::ConnectionPool(const ServerFolders& folders, std::unique_ptr<TokenStore> secrets)
    : m_secrets(secrets ? std::move(secrets) : std::make_unique<SessionTokenStore>())
    , m_folders{folders.caches, folders.data, m_secrets.get()}
{
}

ConnectionPool::~ConnectionPool() = default;

std::shared_ptr<ServerConnection> ConnectionPool::find(const ServerProfile& profile, bool isDemo)
{
    for (const auto& each : std::as_const(m_connections)) {
        std::shared_ptr<ServerConnection> open = each.lock();
        if (!open || open->isDemo() != isDemo)
            continue;
        // Who names a server without a login means it with the one that it has.
        ServerProfile meant = profile;
        if (meant.token.isEmpty())
            meant.token = open->session().profile().token;
        if (open->session().profile().isSameConnection(meant))
            return open;
    }
    return nullptr;
}

bool ConnectionPool::isShown(const ServerProfile& profile) const
{
    return std::any_of(m_connections.cbegin(), m_connections.cend(), [&profile](const auto& each) {
        const std::shared_ptr<ServerConnection> open = each.lock();
        return open && open->session().profile().id() == profile.id();
    });
}

std::shared_ptr<ServerConnection> ConnectionPool::keep(std::shared_ptr<ServerConnection> connection)
{
    std::erase_if(m_connections, [](const auto& each) { return each.expired(); });
    m_connections.push_back(connection);
    return connection;
}

std::shared_ptr<ServerConnection> ConnectionPool::connect(const ServerProfile& profile, bool isDemo)
{
    if (auto open = find(profile, isDemo))
        return open;
    const ServerFolders folders = isShown(profile) ? ServerFolders{{}, {}, m_folders.tokens} : m_folders;
    return keep(std::make_shared<ServerConnection>(profile, isDemo, folders));
}

std::shared_ptr<ServerConnection> ConnectionPool::take(std::unique_ptr<ServerConnection> connection)
{
    const ServerProfile& profile = connection->session().profile();
    if (isShown(profile))
        return connect(profile, connection->isDemo());
    return keep(std::move(connection));
}

} // namespace vitrine
