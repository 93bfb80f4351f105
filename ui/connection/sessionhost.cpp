// SPDX-License-Identifier: Apache-2.0
#include "ui/connection/sessionhost.h"

#include "lib/base/settings.h"
#include "lib/session/login.h"
#include "ui/connection/connectionpool.h"
#include "ui/connection/serverconnection.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString demoWord = u"demo"_s; ///< In the setting LastServer: not an address, since its port changes.

} // namespace

SessionHost::SessionHost(Settings& settings, ServerFolders folders, DemoStarter startDemo, QObject* parent)
    : SessionHost(settings, std::make_shared<ConnectionPool>(std::move(folders)), std::move(startDemo),
                  parent)
{
}

SessionHost::SessionHost(Settings& settings, std::shared_ptr<ConnectionPool> connections,
                         DemoStarter startDemo, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_connections(std::move(connections))
    , m_profiles(settings, m_connections->secrets())
    , m_startDemo(std::move(startDemo))
{
}

const ServerFolders& SessionHost::folders() const
{
    return m_connections->folders();
}

SessionHost::~SessionHost() = default;

Result<void> SessionHost::openRemembered(const QByteArray& token)
{
    const QString last = m_settings.get<SettingKey::LastServer>();
    if (last.isEmpty() || last == demoWord)
        return openDemo();
    if (const auto profile = m_profiles.last()) {
        openProfile(profile->key, token);
        return {};
    }
    return openAddress(last, token);
}

bool SessionHost::isFirstStart() const
{
    return m_settings.get<SettingKey::LastServer>().isEmpty() && m_profiles.all().isEmpty();
}

void SessionHost::openProfile(const QString& key, const QByteArray& token)
{
    const auto profile = m_profiles.byKey(key);
    if (!profile)
        return;
    if (!ConnectionProfiles::hasSecrets(*profile)) {
        openWith(*profile, token);
        return;
    }
    m_profiles.withSecrets(*profile, this,
                           [this, profile, token, opening = ++m_opening](const Result<ServerProfile>& whole) {
                               if (opening != m_opening)
                                   return;
                               if (!whole)
                                   Q_EMIT secretsWanted(*profile, whole.error());
                               else if (ConnectionProfiles::lacksSecrets(*whole) && token.isEmpty())
                                   Q_EMIT secretsWanted(*whole, ApiError());
                               else
                                   openWith(*whole, token);
                           });
}

void SessionHost::openWith(ServerProfile profile, const QByteArray& token)
{
    if (!token.isEmpty())
        profile.token = token;
    open(profile, false);
}

Result<void> SessionHost::openAddress(const QString& address, const QByteArray& token)
{
    Result<ServerProfile> profile = ServerProfile::fromAddress(address);
    if (!profile)
        return Failure(profile.error());
    if (const auto known = m_profiles.byAddress(address)) {
        openProfile(known->key, token);
        return {};
    }
    profile->token = token;
    open(*profile, false);
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
    open(*profile, true);
    return {};
}

void SessionHost::openAnew()
{
    const bool isKept = m_connection->session().login().isKept();
    const bool isDemo = m_connection->isDemo();
    const ServerProfile profile = m_connection->session().profile();
    drop();
    // When all windows on it have let go: until then it is found again, and holds its journals.
    QMetaObject::invokeMethod(
        this,
        [this, profile, isDemo, isKept] {
            if (m_connection)
                return;
            show(m_connections->connect(profile, isDemo));
            m_connection->session().login().setKept(isKept);
        },
        Qt::QueuedConnection);
}

void SessionHost::openLike(ServerConnection& connection)
{
    open(connection.session().profile(), connection.isDemo());
}

void SessionHost::open(const ServerProfile& profile, bool isDemo)
{
    const ServerProfile wanted = profile; // of a connection that may go now
    drop();
    show(m_connections->connect(wanted, isDemo));
}

void SessionHost::adopt(std::unique_ptr<ServerConnection> connection)
{
    drop();
    show(m_connections->take(std::move(connection)));
}

/// Before another one is looked for: connecting to the same server again is a new connection, unless another
/// window shows it.
void SessionHost::drop()
{
    ++m_opening;
    Q_EMIT aboutToChange();
    m_connection.reset();
}

void SessionHost::show(std::shared_ptr<ServerConnection> connection)
{
    m_connection = std::move(connection);
    const QString address = m_connection->session().profile().displayAddress();
    if (m_connection->isDemo()) {
        m_settings.set<SettingKey::LastServer>(demoWord);
    } else {
        m_settings.set<SettingKey::LastServer>(address);
        m_profiles.use(m_connection->session().profile());
    }
    Q_EMIT changed();
    // The listeners have opened what is to come first.
    if (m_connection->session().state() == ServerSession::State::Idle)
        m_connection->session().start();
}

} // namespace vitrine
