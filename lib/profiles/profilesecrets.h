// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/serverprofile.h"
#include "lib/net/tokenstore.h"

#include <functional>

namespace vitrine {

/// What of a profile must not stand in the settings: the password of HTTP basic, the values of headers, the
/// proxy's password and the passphrase of a key. A TokenStore keeps them as one text (Kind::Connection).
/// The token of a login is not among them: it has a place of its own (Kind::Login).
struct ProfileSecrets {
    QString basicPassword;
    QList<QByteArray> headerValues; ///< In the order of the profile's headers.
    QString proxyPassword;
    QString keyPassphrase;

    static ProfileSecrets of(const ServerProfile& profile);
    /// What cannot be read is nothing.
    static ProfileSecrets fromBytes(const QByteArray& bytes);
    /// Empty when there is nothing secret.
    [[nodiscard]] QByteArray toBytes() const;

    void putInto(ServerProfile& profile) const;
    /// Takes all of this out of a profile.
    static void takeFrom(ServerProfile& profile);
};

/// Gives the profile with what `store` keeps of its secrets, its token too when it has one; Kind::Storage
/// when the keychain did not let us look. Never synchronous.
void readSecrets(TokenStore& store, const ServerProfile& profile, QObject* context,
                 std::function<void(const Result<ServerProfile>&)> onRead);

} // namespace vitrine
