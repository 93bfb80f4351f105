// SPDX-License-Identifier: Apache-2.0
#include "lib/profiles/connectionprofiles.h"

#include "lib/profiles/profilesecrets.h"
#include "lib/profiles/profiletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// Nothing that a user would miss when it goes.
bool isAddressOnly(const ServerProfile& profile)
{
    ServerProfile bare;
    bare.baseUrl = profile.baseUrl;
    bare.name = profile.displayAddress();
    bare.key = profile.key;
    return profileToText(profile) == profileToText(bare);
}

qsizetype indexOf(const QList<ServerProfile>& profiles, const QString& key)
{
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        if (profiles.at(i).key == key)
            return i;
    }
    return -1;
}

} // namespace

ConnectionProfiles::ConnectionProfiles(Settings& settings, TokenStore& store, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_store(store)
{
    connect(&settings, &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::Servers)
            Q_EMIT changed();
    });
}

QList<ServerProfile> ConnectionProfiles::all() const
{
    QList<ServerProfile> out;
    const QStringList entries = m_settings.get<SettingKey::Servers>();
    for (const QString& entry : entries) {
        const auto profile = profileFromText(entry);
        if (profile && indexOf(out, profile->key) < 0)
            out.append(*profile);
    }
    return out;
}

std::optional<ServerProfile> ConnectionProfiles::byKey(const QString& key) const
{
    const QList<ServerProfile> profiles = all();
    const qsizetype index = indexOf(profiles, key);
    return index < 0 ? std::nullopt : std::optional(profiles.at(index));
}

std::optional<ServerProfile> ConnectionProfiles::byName(const QString& name) const
{
    const QList<ServerProfile> profiles = all();
    for (const ServerProfile& profile : profiles) {
        if (profile.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return profile;
    }
    return byAddress(name);
}

std::optional<ServerProfile> ConnectionProfiles::byAddress(const QString& address) const
{
    const Result<ServerProfile> wanted = ServerProfile::fromAddress(address);
    if (!wanted)
        return std::nullopt;
    const QList<ServerProfile> profiles = all();
    for (const ServerProfile& profile : profiles) {
        if (profile.baseUrl == wanted->baseUrl)
            return profile;
    }
    return std::nullopt;
}

std::optional<ServerProfile> ConnectionProfiles::last() const
{
    return byKey(m_settings.get<SettingKey::LastProfile>());
}

bool ConnectionProfiles::isNameTaken(const QString& name, const QString& exceptKey) const
{
    const QList<ServerProfile> profiles = all();
    return std::any_of(profiles.cbegin(), profiles.cend(), [&](const ServerProfile& each) {
        return each.key != exceptKey && each.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
}

void ConnectionProfiles::save(ServerProfile profile, QObject* context, OnSaved onSaved)
{
    const auto refuse = [context, onSaved](const ApiError& error) {
        QMetaObject::invokeMethod(
            context, [onSaved, error] { onSaved(Failure(error)); }, Qt::QueuedConnection);
    };
    profile.name = profile.name.trimmed();
    if (profile.name.isEmpty())
        profile.name = profile.displayAddress();
    if (const Result<void> checked = profile.check(); !checked) {
        refuse(checked.error());
        return;
    }
    if (isNameTaken(profile.name, profile.key)) {
        refuse(ApiError::input(
            tr("There is another profile with the name “%1”. Choose another name.").arg(profile.name)));
        return;
    }
    QList<ServerProfile> profiles = all();
    if (profile.key.isEmpty()) {
        const QString id = profile.id();
        profile.key = id;
        for (int i = 2; indexOf(profiles, profile.key) >= 0; ++i)
            profile.key = u"%1-%2"_s.arg(id).arg(i);
    }
    const qsizetype index = indexOf(profiles, profile.key);
    profile.usesToken = !profile.token.isEmpty();
    if (index < 0)
        profiles.prepend(profile);
    else
        profiles[index] = profile;
    write(profiles);
    if (profile.usesToken)
        m_store.write(profile.key, TokenStore::Kind::Login, profile.token, context, {});
    m_store.write(profile.key, TokenStore::Kind::Connection, ProfileSecrets::of(profile).toBytes(), context,
                  [profile, onSaved = std::move(onSaved)](const Result<void>& written) {
                      if (written)
                          onSaved(profile);
                      else
                          onSaved(Failure(written.error()));
                  });
}

void ConnectionProfiles::remove(const QString& key)
{
    QList<ServerProfile> profiles = all();
    profiles.removeIf([&key](const ServerProfile& each) { return each.key == key; });
    write(profiles);
    for (const auto kind : {TokenStore::Kind::Connection, TokenStore::Kind::Login})
        m_store.remove(key, kind, this, {});
}

QString ConnectionProfiles::use(const ServerProfile& profile)
{
    QList<ServerProfile> profiles = all();
    ServerProfile used = profile;
    const auto found = profile.key.isEmpty() ? byAddress(profile.displayAddress()) : byKey(profile.key);
    if (found) {
        used = *found;
        profiles.removeAt(indexOf(profiles, used.key));
    } else if (used.key.isEmpty()) {
        used = {};
        used.baseUrl = profile.baseUrl;
        used.name = used.displayAddress();
        used.key = used.id();
    }
    profiles.prepend(used);
    int addresses = 0;
    profiles.removeIf([&addresses](const ServerProfile& each) {
        return isAddressOnly(each) && ++addresses > mostAddresses;
    });
    write(profiles);
    m_settings.set<SettingKey::LastProfile>(used.key);
    return used.key;
}

bool ConnectionProfiles::hasSecrets(const ServerProfile& profile)
{
    return profile.usesToken || profile.basic || !profile.headers.isEmpty() || !profile.proxy.user.isEmpty()
        || !profile.certificateFile.isEmpty();
}

bool ConnectionProfiles::lacksSecrets(const ServerProfile& profile)
{
    return (profile.usesToken && profile.token.isEmpty())
        || (profile.basic && profile.basic->password.isEmpty())
        || (!profile.proxy.user.isEmpty() && profile.proxy.password.isEmpty())
        || std::any_of(profile.headers.cbegin(), profile.headers.cend(),
                       [](const auto& header) { return header.second.isEmpty(); });
}

void ConnectionProfiles::withSecrets(const ServerProfile& profile, QObject* context, OnRead onRead)
{
    readSecrets(m_store, profile, context, std::move(onRead));
}

void ConnectionProfiles::write(const QList<ServerProfile>& profiles)
{
    QStringList entries;
    for (ServerProfile profile : profiles)
        entries.append(profileToText(profile));
    m_settings.set<SettingKey::Servers>(entries);
}

} // namespace vitrine
