// SPDX-License-Identifier: Apache-2.0
#include "ui/connection/servermenu.h"

#include "ui/connection/recentservers.h"
#include "ui/connection/serverconnection.h"
#include "ui/connection/sessionhost.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/servertext.h"

using namespace Qt::StringLiterals;

namespace vitrine {

ServerMenu::ServerMenu(Settings& settings, SessionHost& host, const ActionRegistry& actions, QWidget* parent)
    : QMenu(parent)
    , m_settings(settings)
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

void ServerMenu::fill()
{
    clear();
    ServerConnection* current = m_host.connection();
    if (m_host.hasDemo()) {
        QAction* demo = addServer(tr("Demo server"), current && current->isDemo());
        connect(demo, &QAction::triggered, this, &ServerMenu::demoChosen);
    }
    const QStringList addresses = RecentServers(m_settings).addresses();
    for (const QString& address : addresses) {
        const bool isShown =
            current && !current->isDemo() && current->session().profile().displayAddress() == address;
        connect(addServer(address, isShown), &QAction::triggered, this,
                [this, address] { Q_EMIT addressChosen(address); });
    }
    addSeparator();
    addAction(m_actions.action(u"server.connect"_s));
    addAction(m_actions.action(u"server.retry"_s));
}

} // namespace vitrine
