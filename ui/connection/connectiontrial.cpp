// SPDX-License-Identifier: Apache-2.0
#include "ui/connection/connectiontrial.h"

#include "ui/connection/serverconnection.h"

namespace vitrine {

ConnectionTrial::ConnectionTrial(const ServerProfile& profile, bool isDemo, const ServerFolders& folders,
                                 QObject* parent)
    : QObject(parent)
    , m_connection(std::make_unique<ServerConnection>(profile, isDemo, folders))
{
    connect(&m_connection->session(), &ServerSession::stateChanged, this, &ConnectionTrial::onStateChanged);
}

ConnectionTrial::~ConnectionTrial() = default;

void ConnectionTrial::start()
{
    m_connection->session().start();
}

std::unique_ptr<ServerConnection> ConnectionTrial::take()
{
    m_connection->session().disconnect(this);
    return std::move(m_connection);
}

QString ConnectionTrial::serverVersion() const
{
    return m_connection->session().serverVersion();
}

void ConnectionTrial::onStateChanged()
{
    if (m_ended)
        return;
    switch (m_connection->session().state()) {
    case ServerSession::State::Online:
        m_ended = true;
        Q_EMIT succeeded();
        break;
    case ServerSession::State::Offline:
        m_ended = true;
        Q_EMIT failed(m_connection->session().error());
        break;
    case ServerSession::State::Idle:
    case ServerSession::State::Connecting:
        break;
    }
}

} // namespace vitrine
