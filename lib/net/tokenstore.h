// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/result.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>

#include <functional>

namespace vitrine {

/// Keeps the secrets of connections, by the profile's id and the kind of secret. Asynchronous: a callback
/// comes exactly once, never before control is back in the event loop, and not at all when its context died.
///
/// Secrets are never written anywhere else: not to settings, logs, URLs or error texts.
class TokenStore : public QObject {
    Q_OBJECT

public:
    enum class Kind {
        Login,         ///< The token of an account of the server.
        ProxyPassword, ///< Of the basic authentication in front of a server.
        Connection,    ///< Everything else that a profile keeps secret, as one text (ProfileSecrets).
    };
    using OnRead = std::function<void(const Result<QByteArray>&)>;
    using OnDone = std::function<void(const Result<void>&)>;

    using QObject::QObject;

    /// Empty bytes when nothing is kept. Kind::Storage when the keychain did not let us look.
    virtual void read(const QString& profileId, Kind kind, QObject* context, OnRead onRead) = 0;
    /// In the place of what was kept; empty bytes remove it.
    virtual void write(const QString& profileId, Kind kind, const QByteArray& secret, QObject* context,
                       OnDone onDone) = 0;
    /// Fine when nothing was kept.
    virtual void remove(const QString& profileId, Kind kind, QObject* context, OnDone onDone) = 0;

    /// What is written is there after the next start. May become true or false later: see
    /// `persistenceChanged`.
    [[nodiscard]] virtual bool isPersistent() const = 0;

    /// A sentence for people: where secrets are kept, and how long.
    [[nodiscard]] QString place() const;

Q_SIGNALS:
    void persistenceChanged();

protected:
    /// The entry's name in a keychain.
    static QString keyOf(const QString& profileId, Kind kind);
};

/// Keeps them until the program ends: where there is no keychain, and in tests.
class SessionTokenStore final : public TokenStore {
    Q_OBJECT

public:
    using TokenStore::TokenStore;

    void read(const QString& profileId, Kind kind, QObject* context, OnRead onRead) override;
    void write(const QString& profileId, Kind kind, const QByteArray& secret, QObject* context,
               OnDone onDone) override;
    void remove(const QString& profileId, Kind kind, QObject* context, OnDone onDone) override;
    [[nodiscard]] bool isPersistent() const override { return false; }

private:
    QHash<QString, QByteArray> m_secrets;
};

} // namespace vitrine
