// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/result.h"
#include "lib/net/serverprofile.h"
#include "lib/profiles/connectionprofiles.h"
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
    [[nodiscard]] ConnectionProfiles& profiles() { return m_profiles; }

    /// No server was ever used with these settings, not even the demo server.
    [[nodiscard]] bool isFirstStart() const;

    /// What the last start ended with, or the demo server on a first start. Does not wait for any answer.
    Result<void> openRemembered(const QByteArray& token = {});
    /// With the profile of this address, when there is one.
    Result<void> openAddress(const QString& address, const QByteArray& token = {});
    Result<void> openDemo();
    /// A kept profile. At once, unless its secrets must be read first: the connection in use goes on until
    /// then.
    void openProfile(const QString& key, const QByteArray& token = {});
    /// The server that is shown, with a connection that knows nothing of what was shown: with the login of
    /// the old one, or without one.
    void openAnew();
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
    /// A profile cannot be opened: what is secret about it is not kept (an empty error), or the keychain did
    /// not let us look.
    void secretsWanted(const vitrine::ServerProfile& profile, const vitrine::ApiError& error);

private:
    void open(const ServerProfile& profile, bool isDemo);
    void openWith(ServerProfile profile, const QByteArray& token);
    void drop();
    void show(std::shared_ptr<ServerConnection> connection);

    Settings& m_settings;
    const std::shared_ptr<ConnectionPool> m_connections;
    ConnectionProfiles m_profiles;
    const DemoStarter m_startDemo;
    int m_opening = 0; ///< Counts what was opened: a keychain that answers late opens nothing any more.
    std::shared_ptr<ServerConnection> m_connection;
};

} // namespace vitrine
