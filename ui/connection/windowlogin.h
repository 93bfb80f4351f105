// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace vitrine {

class ActionRegistry;
class Login;
class LoginDialog;
class MessageBanner;
class ServerConnection;
class SessionHost;

/// The login of a window's connection: asks for one when it is due (in one window at a time), says when there
/// is none, and does the commands of the Server menu that are about the account.
class WindowLogin : public QObject {
    Q_OBJECT

public:
    /// `parent`: lives as long as the window shows this connection.
    WindowLogin(SessionHost& host, const ActionRegistry& actions, MessageBanner& banner, QWidget& window,
                QObject* parent);
    ~WindowLogin() override;

    /// Asks again after the user did not want to; false when no login is missing.
    bool ask();
    /// Null while nothing is asked.
    [[nodiscard]] LoginDialog* dialog() const;

private:
    void update();
    void updateActions();
    void reopen();

    SessionHost& m_host;
    ServerConnection& m_connection;
    Login& m_login;
    const ActionRegistry& m_actions;
    MessageBanner& m_banner;
    QWidget& m_window;
    QPointer<LoginDialog> m_dialog;
};

} // namespace vitrine
