// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/result.h"
#include "lib/net/serverprofile.h"
#include "ui/connection/serverfolders.h"

#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>

namespace vitrine {

class ConnectionPool;
class ServerConnection;
class Settings;

/// Holds the connection that a window shows, and swaps it for another one while the program runs.
class SessionHost : public QObject {
    Q_OBJECT

public:
    /// Starts the embedded demo server when it is wanted for the first time and gives its address.
    using DemoStarter = std::function<Result<QUrl>()>;

    /// `startDemo` may be empty: a build without the demo server.
    SessionHost(Settings& settings, ServerFolders folders, DemoStarter startDemo, QObject* parent = nullptr);
    /// One of several windows.
    SessionHost(Settings& settings, std::shared_ptr<ConnectionPool> connections, DemoStarter startDemo,
                QObject* parent = nullptr);
    ~SessionHost() override;

    [[nodiscard]] ServerConnection* connection() { return m_connection.get(); }
    [[nodiscard]] bool hasDemo() const { return static_cast<bool>(m_startDemo); }
    [[nodiscard]] const ServerFolders& folders() const;

    /// What the last start ended with, or the demo server on a first start. Does not wait for any answer.
    Result<void> openRemembered(const QByteArray& token = {});
    Result<void> openAddress(const QString& address, const QByteArray& token = {});
    Result<void> openDemo();
    /// The server of another window, with its login.
    void openLike(ServerConnection& connection);
    /// A connection that already answered (ConnectionTrial).
    void adopt(std::unique_ptr<ServerConnection> connection);

    /// The profile of the demo server, which is started for it.
    [[nodiscard]] Result<ServerProfile> demoProfile();

Q_SIGNALS:
    /// The old connection is still there; whoever shows it lets go of it now.
    void aboutToChange();
    /// Show the new one, then it is started.
    void changed();

private:
    void open(const ServerProfile& profile, bool isDemo);
    void drop();
    void show(std::shared_ptr<ServerConnection> connection);

    Settings& m_settings;
    const std::shared_ptr<ConnectionPool> m_connections;
    const DemoStarter m_startDemo;
    std::shared_ptr<ServerConnection> m_connection;
};

} // namespace vitrine
