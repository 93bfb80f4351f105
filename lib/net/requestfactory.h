// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/serverprofile.h"

#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUrl>
#include <QUrlQuery>

#include <optional>

namespace vitrine {

/// Builds every request to one server, for the four lanes and the WebSocket alike, so that all of them carry
/// the same headers, login, TLS, proxy and redirect rules.
///
/// Paths are the server's own ("/api/v1/boards/"); the profile's sub-path is put before them. Values that go
/// into a path (names, ids) must be encoded with `segment()`.
class RequestFactory {
public:
    explicit RequestFactory(ServerProfile profile);

    [[nodiscard]] const ServerProfile& profile() const { return m_profile; }
    /// A token that does not go with the rest of the profile is a `problem()` from then on.
    void setToken(const QByteArray& token);

    /// Why nothing can be sent with this profile (Kind::Input); nothing when it can be used.
    [[nodiscard]] const std::optional<ApiError>& problem() const { return m_problem; }

    /// For every lane and for the WebSocket.
    [[nodiscard]] QNetworkProxy proxy() const;

    /// The one certificate that the user trusts for this profile, whatever is wrong with it.
    [[nodiscard]] bool isTrusted(const QSslCertificate& certificate) const;

    /// An HTTP request. Redirects stay on the same origin, so that neither token nor headers go anywhere
    /// else.
    [[nodiscard]] QNetworkRequest http(const QString& path, const QUrlQuery& query = {}) const;

    /// The same for a WebSocket handshake: scheme ws or wss.
    [[nodiscard]] QNetworkRequest webSocket(const QString& path, const QUrlQuery& query = {}) const;

    /// Resolves a server-supplied relative URL ("api/v1/images/i/NAME/thumbnail", no leading slash) against
    /// the sub-path. An absolute URL of another origin gives an invalid QUrl.
    [[nodiscard]] QUrl resolve(const QString& relative) const;

    /// One path segment, percent-encoded, slashes included.
    static QString segment(const QString& raw);

private:
    [[nodiscard]] QUrl url(const QString& path, const QUrlQuery& query) const;
    void decorate(QNetworkRequest& request) const;

    ServerProfile m_profile;
    QSslConfiguration m_tls;
    std::optional<ApiError> m_problem;
    bool m_asksPlain; ///< Answers are not to be packed.
};

} // namespace vitrine
