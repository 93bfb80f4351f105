// SPDX-License-Identifier: Apache-2.0
#include "lib/net/serverprofile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int invokePort = 9090;

Failure refuse(const char* sentence, const QString& address = {})
{
    return Failure(
        ApiError::input(QCoreApplication::translate("vitrine::ServerProfile", sentence).arg(address)));
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
                              "plain text. Give them as a header of the connection instead."));
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
