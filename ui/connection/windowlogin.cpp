// SPDX-License-Identifier: Apache-2.0
#include "ui/connection/windowlogin.h"

#include "lib/session/login.h"
#include "ui/connection/logindialog.h"
#include "ui/connection/serverconnection.h"
#include "ui/connection/sessionhost.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/messagebanner.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString loginTopic = u"login"_s;

} // namespace

WindowLogin::WindowLogin(SessionHost& host, const ActionRegistry& actions, MessageBanner& banner,
                         QWidget& window, QObject* parent)
    : QObject(parent)
    , m_host(host)
    , m_connection(*host.connection())
    , m_login(m_connection.session().login())
    , m_actions(actions)
    , m_banner(banner)
    , m_window(window)
{
    connect(&m_login, &Login::stateChanged, this, &WindowLogin::update);
    connect(&m_login, &Login::accountChanged, this, &WindowLogin::updateActions);
    // Not while the login is still telling: its connection goes.
    connect(&m_login, &Login::userChanged, this, &WindowLogin::reopen, Qt::QueuedConnection);
    connect(&m_login, &Login::signedOut, this, &WindowLogin::reopen, Qt::QueuedConnection);
    connect(actions.action(u"server.signIn"_s), &QAction::triggered, this, &WindowLogin::ask);
    connect(actions.action(u"server.signOut"_s), &QAction::triggered, this, [this] { m_login.signOut(); });
    connect(actions.action(u"server.changePassword"_s), &QAction::triggered, this, [this] {
        auto* dialog = new PasswordDialog(m_login, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(this, &QObject::destroyed, dialog, &QObject::deleteLater);
        dialog->open();
    });
    update();
}

WindowLogin::~WindowLogin()
{
    m_banner.clear(loginTopic);
    delete m_dialog;
    for (const QString& id : {u"server.signIn"_s, u"server.signOut"_s, u"server.changePassword"_s})
        m_actions.action(id)->setEnabled(false);
}

LoginDialog* WindowLogin::dialog() const
{
    return m_dialog;
}

void WindowLogin::update()
{
    updateActions();
    if (m_login.state() == Login::State::Refused) {
        m_banner.show(MessageBanner::Kind::Info, loginTopic,
                      tr("Nobody is signed in at %1, so nothing new is shown and nothing can be changed.")
                          .arg(m_connection.title()),
                      {tr("Sign in…"), [this] { ask(); }});
    } else {
        m_banner.clear(loginTopic);
    }
    if (m_dialog || !m_login.claimPrompt(this))
        return;
    m_dialog = new LoginDialog(m_login, m_connection.title(), &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

void WindowLogin::updateActions()
{
    const bool isIn = m_login.state() == Login::State::SignedIn && m_login.hasAccounts();
    m_actions.action(u"server.signIn"_s)->setEnabled(m_login.state() == Login::State::Refused);
    m_actions.action(u"server.changePassword"_s)->setEnabled(isIn);
    m_actions.action(u"server.signOut"_s)->setEnabled(isIn);
}

bool WindowLogin::ask()
{
    if (m_login.state() != Login::State::Refused)
        return false;
    m_login.ask();
    return true;
}

/// What is shown belongs to somebody else: a new connection, with the new login or none.
void WindowLogin::reopen()
{
    m_host.openAnew();
}

} // namespace vitrine
