// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>

namespace vitrine {

class ActionRegistry;
class Login;
class ServerConnection;
class SessionHost;

/// The state of the connection with its reason and "Retry Now", then the known servers, with a mark on the
/// one that is shown; made anew each time it opens.
class ServerMenu : public QMenu {
    Q_OBJECT

public:
    ServerMenu(SessionHost& host, const ActionRegistry& actions, QWidget* parent);

    /// What is said about a connection: its state, and why it is no better one. Plain text.
    [[nodiscard]] static QString stateOf(ServerConnection& connection);

Q_SIGNALS:
    void profileChosen(const QString& key);
    void demoChosen();

private:
    void fill();
    void addState(ServerConnection& connection);
    void addAccount(const Login& login);
    QAction* addServer(const QString& text, bool isShown);

    SessionHost& m_host;
    const ActionRegistry& m_actions;
};

} // namespace vitrine
