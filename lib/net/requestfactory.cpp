// SPDX-License-Identifier: Apache-2.0
#include "lib/net/requestfactory.h"

#include "lib/net/tlssetup.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QByteArray basicHeader(const QString& user, const QString& password)
{
    return "Basic " + (user + u':' + password).toUtf8().toBase64();
}

} // namespace

RequestFactory::RequestFactory(ServerProfile profile)
    : m_profile(std::move(profile))
    // Servers need more than a second to halve 125,000 names, and Qt unpacks in the GUI thread.
    , m_asksPlain(m_profile.isNear())
{
    if (const Result<void> checked = m_profile.check(); !checked)
        m_problem = checked.error();
    if (m_problem || m_profile.baseUrl.scheme() != "https"_L1)
        return;
    if (Result<QSslConfiguration> tls = tlsOf(m_profile))
        m_tls = *std::move(tls);
    else
        m_problem = tls.error();
}

void RequestFactory::setToken(const QByteArray& token)
{
    m_profile.token = token;
    if (const Result<void> checked = m_profile.check(); !checked)
        m_problem = checked.error();
}

QNetworkProxy RequestFactory::proxy() const
{
    const ProxyChoice& choice = m_profile.proxy;
    switch (choice.kind) {
    case ProxyChoice::Kind::System:
        break;
    case ProxyChoice::Kind::None:
        return QNetworkProxy(QNetworkProxy::NoProxy);
    case ProxyChoice::Kind::Http:
        return {QNetworkProxy::HttpProxy, choice.host, choice.port, choice.user, choice.password};
    case ProxyChoice::Kind::Socks5:
        return {QNetworkProxy::Socks5Proxy, choice.host, choice.port, choice.user, choice.password};
    }
    return QNetworkProxy(QNetworkProxy::DefaultProxy);
}

bool RequestFactory::isTrusted(const QSslCertificate& certificate) const
{
    return !m_profile.trustedFingerprint.isEmpty() && !certificate.isNull()
        && certificate.digest(QCryptographicHash::Sha256) == m_profile.trustedFingerprint;
}

QNetworkRequest RequestFactory::http(const QString& path, const QUrlQuery& query) const
{
    QNetworkRequest request(url(path, query));
    decorate(request);
    if (m_asksPlain)
        request.setRawHeader("Accept-Encoding", "identity");
    // Unasked: a body that is sent once cannot be sent again after a proxy's 407. Secure connections go
    // through a tunnel, whose beginning has no body, and whose inside the proxy's password must not enter.
    const ProxyChoice& proxy = m_profile.proxy;
    if (proxy.kind == ProxyChoice::Kind::Http && !proxy.user.isEmpty() && request.url().scheme() == "http"_L1)
        request.setRawHeader("Proxy-Authorization", basicHeader(proxy.user, proxy.password));
    return request;
}

QNetworkRequest RequestFactory::webSocket(const QString& path, const QUrlQuery& query) const
{
    QUrl target = url(path, query);
    target.setScheme(target.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    QNetworkRequest request(target);
    decorate(request);
    return request;
}

QUrl RequestFactory::resolve(const QString& relative) const
{
    const QUrl given(relative);
    if (!given.isRelative()) {
        const QUrl& base = m_profile.baseUrl;
        const bool ours =
            given.scheme() == base.scheme() && given.host() == base.host() && given.port() == base.port();
        return ours ? given : QUrl();
    }
    if (!given.host().isEmpty()) // "//elsewhere/…"
        return {};
    QUrl target = m_profile.baseUrl;
    const QString path = given.path(QUrl::FullyEncoded);
    target.setPath(target.path(QUrl::FullyEncoded) + (path.startsWith(u'/') ? path : u'/' + path),
                   QUrl::TolerantMode);
    target.setQuery(given.query());
    return target;
}

QString RequestFactory::segment(const QString& raw)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(raw));
}

QUrl RequestFactory::url(const QString& path, const QUrlQuery& query) const
{
    QUrl target = m_profile.baseUrl;
    target.setPath(target.path(QUrl::FullyEncoded) + path, QUrl::TolerantMode);
    if (!query.isEmpty()) {
        // QUrlQuery leaves "+" as it is, which servers read as a blank.
        target.setQuery(query.toString(QUrl::FullyEncoded).replace(u'+', "%2B"_L1), QUrl::StrictMode);
    }
    return target;
}

void RequestFactory::decorate(QNetworkRequest& request) const
{
    for (const auto& [name, value] : m_profile.headers)
        request.setRawHeader(name, value);
    if (m_profile.basic)
        request.setRawHeader("Authorization", basicHeader(m_profile.basic->user, m_profile.basic->password));
    if (!m_profile.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_profile.token);
    if (!m_tls.isNull())
        request.setSslConfiguration(m_tls);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Vitrine/" VITRINE_VERSION ""_s);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    // Cookies would be a second login beside the token, and Qt's jar is shared between profiles of one host.
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
}

} // namespace vitrine
