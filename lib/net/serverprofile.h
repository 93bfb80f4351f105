// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/result.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <optional>

namespace vitrine {

/// A user name and a password for a proxy in front of a server (HTTP basic).
struct BasicLogin {
    QString user;
    QString password;

    bool operator==(const BasicLogin&) const = default;
};

/// The proxy that requests leave this machine through.
struct ProxyChoice {
    enum class Kind {
        System, ///< Whatever the desktop or the environment says.
        None,
        Http,
        Socks5,
    };

    Kind kind = Kind::System;
    QString host = {};
    quint16 port = 0;
    QString user = {}; ///< Empty when it wants no login.
    QString password = {};

    bool operator==(const ProxyChoice&) const = default;
};

/// How to reach one server: its address and everything that goes out with each request.
///
/// Secrets (token, passwords, header values, passphrase) live here for the session only; they are never
/// written to settings, logs or URLs.
struct ServerProfile {
    QString name; ///< What the user calls it; the address when unnamed.
    QString key;  ///< Among the profiles that are kept (lib/profiles); empty when it is none of them.
    QUrl baseUrl; ///< Scheme, host, port and sub-path, without a trailing slash: "http://host:9090/invoke".
    QList<QPair<QByteArray, QByteArray>> headers; ///< Extra headers, sent to this origin only.
    QByteArray token;                             ///< Bearer token; empty when there is no login.
    bool usesToken = false;                       ///< Of a kept profile: that its token is kept too.
    std::optional<BasicLogin> basic;              ///< Never together with a token.
    QString caFile;          ///< PEM file of authorities that are trusted besides the system's.
    QString certificateFile; ///< PEM file of a client certificate, perhaps with its chain.
    QString keyFile;         ///< Its key; empty when that is in the same file.
    QString keyPassphrase;   ///< For an encrypted key.
    QByteArray
        trustedFingerprint; ///< SHA-256 of the one certificate that is taken whatever is wrong with it.
    ProxyChoice proxy;
    QString dataFolder; ///< The server's root folder on this machine (lib/local); empty when it is elsewhere.

    /// Reads what a user types. `host` means http and port 9090; with a scheme the scheme's default port is
    /// meant; a path is a sub-path of a proxy; a trailing slash, a query and a fragment are dropped. A user
    /// name or password in the address is refused (Kind::Input), since it would end up in settings.
    static Result<ServerProfile> fromAddress(const QString& address);

    /// Whether these things can be used together: at most one login (bearer and basic share one header),
    /// proper headers, a proxy with an address. Kind::Input with a sentence that says what to change; no
    /// value that may be secret is part of it. Files are not looked at: that is for `tlsOf`.
    [[nodiscard]] Result<void> check() const;

    /// Something is sent that says who one is: what the server tells then is not kept on disk.
    [[nodiscard]] bool hasLogin() const { return !token.isEmpty() || basic.has_value(); }

    /// The same server by the same way, as the same user: two windows can share one connection.
    [[nodiscard]] bool isSameConnection(const ServerProfile& other) const;

    /// Stable name for caches and settings: address only, without secrets, safe as a file name.
    [[nodiscard]] QString id() const;

    /// Under what its secrets are kept: two profiles of one server have two logins.
    [[nodiscard]] QString secretsId() const { return key.isEmpty() ? id() : key; }

    /// On this machine or, as far as the address tells, in the same private network.
    [[nodiscard]] bool isNear() const;

    /// The address as a user would type it.
    [[nodiscard]] QString displayAddress() const { return baseUrl.toDisplayString(); }
};

} // namespace vitrine
