// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/tokenstore.h"

namespace QKeychain {
class Job;
}

namespace vitrine {

/// The keychain of the desktop (Secret Service, KWallet, …) by QtKeychain; never a file of our own. Where
/// there is none, secrets are kept until the program ends.
class KeychainTokenStore final : public TokenStore {
    Q_OBJECT

public:
    explicit KeychainTokenStore(QObject* parent = nullptr);

    void read(const QString& profileId, Kind kind, QObject* context, OnRead onRead) override;
    void write(const QString& profileId, Kind kind, const QByteArray& secret, QObject* context,
               OnDone onDone) override;
    void remove(const QString& profileId, Kind kind, QObject* context, OnDone onDone) override;
    /// Unknown, and so false, before the first answer of the keychain.
    [[nodiscard]] bool isPersistent() const override { return m_works; }

private:
    void start(QKeychain::Job* job, const QString& profileId, Kind kind);
    /// What the answer of a job says of the keychain.
    void onAnswer(const QKeychain::Job& job);

    SessionTokenStore m_fallback;
    bool m_works = false;
};

} // namespace vitrine
