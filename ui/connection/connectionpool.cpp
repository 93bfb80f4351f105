// SPDX-License-Identifier: Apache-2.0
#include "ui/connection/connectionpool.h"

#include "ui/connection/serverconnection.h"

namespace vitrine {

ConnectionPool::ConnectionPool(ServerFolders folders)
    : m_folders(std::move(folders))
{
}

ConnectionPool::~ConnectionPool() = default;

std::shared_ptr<ServerConnection> ConnectionPool::find(const ServerProfile& profile, bool isDemo)
{
    for (const auto& each : std::as_const(m_connections)) {
        std::shared_ptr<ServerConnection> open = each.lock();
        if (!open || open->isDemo() != isDemo)
            continue;
        const ServerProfile& its = open->session().profile();
        if (its.id() == profile.id() && its.token == profile.token)
            return open;
    }
    return nullptr;
}

std::shared_ptr<ServerConnection> ConnectionPool::keep(std::shared_ptr<ServerConnection> connection)
{
    m_connections.insert(connection->settingsId(), connection);
    return connection;
}

std::shared_ptr<ServerConnection> ConnectionPool::connect(const ServerProfile& profile, bool isDemo)
{
    if (auto open = find(profile, isDemo))
        return open;
    return keep(std::make_shared<ServerConnection>(profile, isDemo, m_folders));
}

std::shared_ptr<ServerConnection> ConnectionPool::take(std::unique_ptr<ServerConnection> connection)
{
    if (auto open = find(connection->session().profile(), connection->isDemo()))
        return open;
    return keep(std::move(connection));
}

} // namespace vitrine
