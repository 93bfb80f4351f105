// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/result.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

namespace vitrine {

/// How to reach one server: its address and everything that goes out with each request.
///
/// The token lives here for the session only; it is never written to settings, logs or URLs.
struct ServerProfile {
    QString name; ///< What the user calls it; the address when unnamed.
    QUrl baseUrl; ///< Scheme, host, port and sub-path, without a trailing slash: "http://host:9090/invoke".
    QList<QPair<QByteArray, QByteArray>> headers; ///< Extra headers, sent to this origin only.
    QByteArray token;                             ///< Bearer token; empty when there is no login.

    /// Reads what a user types. `host` means http and port 9090; with a scheme the scheme's default port is
    /// meant; a path is a sub-path of a proxy; a trailing slash, a query and a fragment are dropped. A user
    /// name or password in the address is refused (Kind::Input), since it would end up in settings.
    static Result<ServerProfile> fromAddress(const QString& address);

    /// Stable name for caches and settings: address only, without secrets, safe as a file name.
    [[nodiscard]] QString id() const;

    /// On this machine or, as far as the address tells, in the same private network.
    [[nodiscard]] bool isNear() const;

    /// The address as a user would type it.
    [[nodiscard]] QString displayAddress() const { return baseUrl.toDisplayString(); }
};

} // namespace vitrine
