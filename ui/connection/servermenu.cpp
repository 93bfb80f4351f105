// SPDX-License-Identifier: Apache-2.0
#include "ui/connection/servermenu.h"

#include "lib/profiles/connectionprofiles.h"
#include "lib/session/login.h"
#include "ui/connection/serverconnection.h"
#include "ui/connection/sessionhost.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/metrics.h"
#include "ui/shell/servertext.h"

#include <QLabel>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int stateWidth = 72; // characters

} // namespace

ServerMenu::ServerMenu(SessionHost& host, const ActionRegistry& actions, QWidget* parent)
    : QMenu(parent)
    , m_host(host)
    , m_actions(actions)
{
    setObjectName(u"serverMenu"_s);
    connect(this, &QMenu::aboutToShow, this, &ServerMenu::fill);
    fill();
}

QAction* ServerMenu::addServer(const QString& text, bool isShown)
{
    QAction* action = addAction(servertext::forMenu(text));
    action->setCheckable(true);
    action->setChecked(isShown);
    return action;
}

/// Nothing at a server without accounts.
void ServerMenu::addAccount(const Login& login)
{
    if (!login.hasAccounts())
        return;
    addSeparator();
    if (login.state() == Login::State::SignedIn && login.account()) {
        const Account& account = *login.account();
        const QString role = account.isAdmin ? tr("administrator") : tr("user");
        addAction(servertext::forMenu(tr("%1 (%2)").arg(account.title(), role)))->setEnabled(false);
        addAction(m_actions.action(u"server.changePassword"_s));
        addAction(m_actions.action(u"server.signOut"_s));
    } else {
        addAction(m_actions.action(u"server.signIn"_s));
    }
}

void ServerMenu::fill()
{
    clear();
    ServerConnection* current = m_host.connection();
    if (current)
        addState(*current);
    if (m_host.hasDemo()) {
        QAction* demo = addServer(tr("Demo server"), current && current->isDemo());
        connect(demo, &QAction::triggered, this, &ServerMenu::demoChosen);
    }
    const QList<ServerProfile> profiles = m_host.profiles().all();
    for (const ServerProfile& profile : profiles) {
        const bool isShown = current && !current->isDemo()
            && (current->session().profile().key.isEmpty() ? current->session().profile().id() == profile.key
                                                           : current->session().profile().key == profile.key);
        connect(addServer(profile.name, isShown), &QAction::triggered, this,
                [this, key = profile.key] { Q_EMIT profileChosen(key); });
    }
    addSeparator();
    addAction(m_actions.action(u"server.connect"_s));
    if (current && !current->isDemo())
        addAction(m_actions.action(u"server.settings"_s));
    addAction(m_actions.action(u"server.manage"_s));
    addAction(m_actions.action(u"help.troubleshooting"_s));
    if (current)
        addAccount(current->session().login());
}

void ServerMenu::addState(ServerConnection& connection)
{
    auto* label = new QLabel(stateOf(connection), this);
    label->setObjectName(u"connectionState"_s);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFixedWidth(fontMetrics().averageCharWidth() * stateWidth);
    const int edge = space(this, Space::Wide);
    label->setContentsMargins(edge, space(this, Space::Tight), edge, space(this, Space::Tight));
    auto* entry = new QWidgetAction(this);
    entry->setDefaultWidget(label);
    addAction(entry);
    addAction(m_actions.action(u"server.retry"_s));
    addSeparator();
}

QString ServerMenu::stateOf(ServerConnection& connection)
{
    ServerSession& session = connection.session();
    const ServerProfile& profile = session.profile();
    QStringList sentences;
    switch (session.state()) {
    case ServerSession::State::Idle:
    case ServerSession::State::Connecting:
        sentences.append(tr("Connecting to %1…").arg(profile.displayAddress()));
        break;
    case ServerSession::State::Offline:
        sentences.append(session.error().userMessage());
        sentences.append(tr("Trying again by itself."));
        break;
    case ServerSession::State::Online:
        sentences.append(
            tr("Connected to InvokeAI %1 at %2.").arg(session.serverVersion(), profile.displayAddress()));
        if (!session.hasLiveEvents()) {
            sentences.append(
                tr("There are no live events for the moment, so progress and new images show late."));
            if (!session.eventsError().request.isEmpty())
                sentences.append(session.eventsError().userMessage());
        }
        break;
    }
    if (session.login().state() == Login::State::Refused)
        sentences.append(tr("Nobody is signed in."));
    if (!profile.trustedFingerprint.isEmpty() && profile.baseUrl.scheme() == "https"_L1)
        sentences.append(tr("Its certificate is taken because you trust it for this server alone."));
    return sentences.join(u' ');
}

} // namespace vitrine
