// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/base/settings.h"
#include "lib/net/serverprofile.h"
#include "lib/net/tokenstore.h"

#include <QObject>

#include <functional>
#include <optional>

namespace vitrine {

/// The servers that are known, the one used last first: those that the user made a profile of, and of those
/// that were only connected to the last eight. What is no secret stands in the settings (SettingKey::Servers,
/// where older programs kept addresses: those are profiles without anything else); secrets are in the
/// TokenStore, and a profile that comes from here has none until `withSecrets` has read them.
class ConnectionProfiles : public QObject {
    Q_OBJECT

public:
    using OnRead = std::function<void(const Result<ServerProfile>&)>;
    using OnSaved = std::function<void(const Result<ServerProfile>&)>;

    /// Those that have nothing but an address.
    static constexpr int mostAddresses = 8;

    ConnectionProfiles(Settings& settings, TokenStore& store, QObject* parent = nullptr);

    [[nodiscard]] QList<ServerProfile> all() const;
    [[nodiscard]] std::optional<ServerProfile> byKey(const QString& key) const;
    /// By its name, or by its address.
    [[nodiscard]] std::optional<ServerProfile> byName(const QString& name) const;
    [[nodiscard]] std::optional<ServerProfile> byAddress(const QString& address) const;
    /// The one that the last start ended with; none when that was the demo server, or when there was none.
    [[nodiscard]] std::optional<ServerProfile> last() const;

    /// Whether a name is taken by another profile; case counts for nothing.
    [[nodiscard]] bool isNameTaken(const QString& name, const QString& exceptKey) const;

    /// Keeps a profile with its secrets, in the place of the one with its key, and hands it out as it is
    /// kept. Kind::Input with a sentence, and nothing kept, when it cannot be used or its name is taken.
    /// Kind::Storage when the keychain did not take the secrets; the rest is kept then.
    void save(ServerProfile profile, QObject* context, OnSaved onSaved);
    /// With its secrets.
    void remove(const QString& key);

    /// Puts a profile first; one that is not among them yet becomes one. Gives its key.
    QString use(const ServerProfile& profile);

    /// Whether something of it is in the TokenStore.
    [[nodiscard]] static bool hasSecrets(const ServerProfile& profile);
    /// Whether something secret is missing, as after a start without a keychain.
    [[nodiscard]] static bool lacksSecrets(const ServerProfile& profile);
    /// The profile with its secrets; Kind::Storage when the keychain did not let us look. Never synchronous.
    void withSecrets(const ServerProfile& profile, QObject* context, OnRead onRead);

    [[nodiscard]] TokenStore& store() { return m_store; }

Q_SIGNALS:
    void changed();

private:
    void write(const QList<ServerProfile>& profiles);

    Settings& m_settings;
    TokenStore& m_store;
};

} // namespace vitrine
