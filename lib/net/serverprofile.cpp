// SPDX-License-Identifier: Apache-2.0
#include "lib/net/serverprofile.h"

#include "lib/net/profilelogin.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int invokePort = 9090;

Failure refuse(const char* sentence, const QString& address = {})
{
    return Failure(
        ApiError::input(QCoreApplication::translate("vitrine::ServerProfile", sentence).arg(address)));
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ServerProfile)
};

Failure refuseSetting(const QString& sentence)
{
    return Failure(ApiError::input(sentence));
}

/// A token of RFC 9110.
bool isHeaderName(const QByteArray& name)
{
    return !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
            || QByteArray("!#$%&'*+-.^_`|~").contains(c);
    });
}

/// What a request is made of; anything else there would break it.
bool isOurs(const QByteArray& name)
{
    static const std::array ours{"accept-encoding",   "connection", "content-length",
                                 "content-type",      "host",       "te",
                                 "transfer-encoding", "upgrade",    "proxy-authorization"};
    const QByteArray lower = name.toLower();
    return lower.startsWith("sec-websocket-")
        || std::any_of(ours.begin(), ours.end(), [&lower](const char* each) { return lower == each; });
}

Result<void> checkHeader(const QByteArray& name, const QByteArray& value)
{
    if (!isHeaderName(name)) {
        return refuseSetting(Words::tr("“%1” is not the name of a header. Use letters, digits and dashes, "
                                       "such as X-Api-Key.")
                                 .arg(QString::fromUtf8(name)));
    }
    if (isOurs(name)) {
        return refuseSetting(
            Words::tr("The header “%1” is set by Vitrine itself. Take it out.").arg(QString::fromUtf8(name)));
    }
    const bool isText = std::none_of(value.cbegin(), value.cend(),
                                     [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 127; });
    if (!isText) {
        return refuseSetting(Words::tr("The value of the header “%1” holds a line break or another control "
                                       "character. Enter it again without.")
                                 .arg(QString::fromUtf8(name)));
    }
    return {};
}

Result<void> checkProxy(const ProxyChoice& proxy)
{
    if (proxy.kind == ProxyChoice::Kind::System || proxy.kind == ProxyChoice::Kind::None)
        return {};
    if (proxy.host.isEmpty() || proxy.host.contains(u'/') || proxy.host.contains(u' ')) {
        return refuseSetting(Words::tr("“%1” is not the name of a proxy. Enter a host such as "
                                       "proxy.example.org, without http:// and port.")
                                 .arg(proxy.host));
    }
    if (proxy.port == 0)
        return refuseSetting(
            Words::tr("The proxy “%1” has no port. Enter the one it listens on.").arg(proxy.host));
    return {};
}

} // namespace

Result<ServerProfile> ServerProfile::fromAddress(const QString& address)
{
    const QString typed = address.trimmed();
    if (typed.isEmpty())
        return refuse(QT_TRANSLATE_NOOP("vitrine::ServerProfile",
                                        "No server address was given%1. Type one such as localhost:9090."));
    const bool hasScheme = typed.contains("://"_L1);
    QUrl url(hasScheme ? typed : "http://"_L1 + typed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return refuse(QT_TRANSLATE_NOOP("vitrine::ServerProfile",
                                        "“%1” is not a server address. Type one such as localhost:9090."),
                      typed);
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        return refuse(QT_TRANSLATE_NOOP(
                          "vitrine::ServerProfile",
                          "“%1” does not start with http:// or https://, the only ways to reach a server."),
                      typed);
    if (!url.userInfo().isEmpty())
        return refuse(
            QT_TRANSLATE_NOOP("vitrine::ServerProfile",
                              "The address must not hold a user name or password%1: addresses are stored in "
                              "plain text. Give them in the profile of the server instead."));
    if (!hasScheme && url.port() < 0)
        url.setPort(invokePort);
    url.setQuery(QString());
    url.setFragment(QString());
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);

    ServerProfile profile;
    profile.baseUrl = url;
    profile.name = url.toDisplayString();
    return profile;
}

Result<void> ServerProfile::check() const
{
    if (!token.isEmpty() && basic) {
        return refuseSetting(
            Words::tr("A login of InvokeAI (token) and a user name with password (HTTP basic) cannot be used "
                      "together: a request carries only one of them. Take one out."));
    }
    if (hasOwnAuthorization(*this) && (!token.isEmpty() || basic)) {
        return refuseSetting(Words::tr("The header Authorization and a login cannot be used together: a "
                                       "request carries only one of them. Take one out."));
    }
    if (basic && basic->user.isEmpty())
        return refuseSetting(Words::tr("HTTP basic needs a user name. Enter one."));
    if (basic && basic->user.contains(u':'))
        return refuseSetting(Words::tr("A user name of HTTP basic cannot hold a colon. Enter it without."));
    for (const auto& header : headers) {
        if (const Result<void> checked = checkHeader(header.first, header.second); !checked)
            return checked;
    }
    if (certificateFile.isEmpty() && !keyFile.isEmpty()) {
        return refuseSetting(Words::tr("There is a key but no client certificate that it belongs to. Choose "
                                       "the file of the certificate too."));
    }
    return checkProxy(proxy);
}

bool ServerProfile::isSameConnection(const ServerProfile& other) const
{
    const auto way = [](const ServerProfile& profile) {
        return std::tie(profile.headers, profile.token, profile.basic, profile.caFile,
                        profile.certificateFile, profile.keyFile, profile.keyPassphrase,
                        profile.trustedFingerprint, profile.proxy);
    };
    return id() == other.id() && way(*this) == way(other);
}

QString ServerProfile::id() const
{
    static const QRegularExpression unsafe(u"[^A-Za-z0-9.]+"_s);
    const QString address = baseUrl.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    const QByteArray hash =
        QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256).toHex().left(8);
    QString readable = address;
    readable.replace(unsafe, u"-"_s);
    return readable.left(60) + u'-' + QString::fromLatin1(hash);
}

bool ServerProfile::isNear() const
{
    const QString host = baseUrl.host();
    if (host == "localhost"_L1 || host.endsWith(".local"_L1)
        || (!host.contains(u'.') && !host.contains(u':')))
        return true;
    const QHostAddress address(host);
    static const QList<QPair<QHostAddress, int>> privateNetworks{
        QHostAddress::parseSubnet(u"10.0.0.0/8"_s), QHostAddress::parseSubnet(u"172.16.0.0/12"_s),
        QHostAddress::parseSubnet(u"192.168.0.0/16"_s)};
    return address.isLoopback() || address.isLinkLocal() || address.isUniqueLocalUnicast()
        || std::any_of(privateNetworks.cbegin(), privateNetworks.cend(),
                       [&](const auto& network) { return address.isInSubnet(network); });
}

} // namespace vitrine
