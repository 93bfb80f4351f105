// SPDX-License-Identifier: Apache-2.0
#include "ui/connection/sessionhost.h"

#include "lib/base/settings.h"
#include "ui/connection/recentservers.h"
#include "ui/connection/serverconnection.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString demoWord = u"demo"_s; ///< In the setting LastServer: not an address, since its port changes.

} // namespace

SessionHost::SessionHost(Settings& settings, ServerFolders folders, DemoStarter startDemo, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_folders(std::move(folders))
    , m_startDemo(std::move(startDemo))
{
}

SessionHost::~SessionHost() = default;

Result<void> SessionHost::openRemembered(const QByteArray& token)
{
    const QString last = m_settings.get<SettingKey::LastServer>();
    if (last.isEmpty() || last == demoWord)
        return openDemo();
    return openAddress(last, token);
}

Result<void> SessionHost::openAddress(const QString& address, const QByteArray& token)
{
    Result<ServerProfile> profile = ServerProfile::fromAddress(address);
    if (!profile)
        return Failure(profile.error());
    profile->token = token;
    adopt(std::make_unique<ServerConnection>(*profile, false, m_folders));
    return {};
}

Result<ServerProfile> SessionHost::demoProfile()
{
    if (!m_startDemo)
        return Failure(
            ApiError::input(tr("This build of Vitrine has no demo server. Connect to an InvokeAI server.")));
    const Result<QUrl> url = m_startDemo();
    if (!url)
        return Failure(url.error());
    return ServerProfile::fromAddress(url->toString());
}

Result<void> SessionHost::openDemo()
{
    const Result<ServerProfile> profile = demoProfile();
    if (!profile)
        return Failure(profile.error());
    adopt(std::make_unique<ServerConnection>(*profile, true, m_folders));
    return {};
}

void SessionHost::adopt(std::unique_ptr<ServerConnection> connection)
{
    Q_EMIT aboutToChange();
    m_connection = std::move(connection);
    const QString address = m_connection->session().profile().displayAddress();
    if (m_connection->isDemo()) {
        m_settings.set<SettingKey::LastServer>(demoWord);
    } else {
        m_settings.set<SettingKey::LastServer>(address);
        RecentServers(m_settings).use(address);
    }
    Q_EMIT changed();
    // The listeners have opened what is to come first.
    if (m_connection->session().state() == ServerSession::State::Idle)
        m_connection->session().start();
}

} // namespace vitrine
