// SPDX-License-Identifier: Apache-2.0
#include "lib/net/requestfactory.h"

using namespace Qt::StringLiterals;

namespace vitrine {

RequestFactory::RequestFactory(ServerProfile profile)
    : m_profile(std::move(profile))
    // Servers need more than a second to halve 125,000 names, and Qt unpacks in the GUI thread.
    , m_asksPlain(m_profile.isNear())
{
}

QNetworkRequest RequestFactory::http(const QString& path, const QUrlQuery& query) const
{
    QNetworkRequest request(url(path, query));
    decorate(request);
    if (m_asksPlain)
        request.setRawHeader("Accept-Encoding", "identity");
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
    if (!m_profile.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_profile.token);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Vitrine/" VITRINE_VERSION ""_s);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    // Cookies would be a second login beside the token, and Qt's jar is shared between profiles of one host.
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
}

} // namespace vitrine
