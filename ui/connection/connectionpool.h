// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/serverprofile.h"
#include "ui/connection/serverfolders.h"

#include <QHash>
#include <QString>

#include <memory>

namespace vitrine {

class ServerConnection;

/// The connections of all windows: those on the same server with the same login share one, and with it what
/// is uploaded, deleted and under way.
class ConnectionPool {
public:
    explicit ConnectionPool(ServerFolders folders);
    ~ConnectionPool();

    [[nodiscard]] const ServerFolders& folders() const { return m_folders; }

    /// The one that some window shows, or a new one.
    [[nodiscard]] std::shared_ptr<ServerConnection> connect(const ServerProfile& profile, bool isDemo);
    /// The same for a new one that already answered: it goes when there is one.
    [[nodiscard]] std::shared_ptr<ServerConnection> take(std::unique_ptr<ServerConnection> connection);

private:
    [[nodiscard]] std::shared_ptr<ServerConnection> find(const ServerProfile& profile, bool isDemo);
    std::shared_ptr<ServerConnection> keep(std::shared_ptr<ServerConnection> connection);

    const ServerFolders m_folders;
    QHash<QString, std::weak_ptr<ServerConnection>> m_connections; ///< By ServerConnection::settingsId.
};

} // namespace vitrine
