// SPDX-License-Identifier: Apache-2.0
#include "lib/profiles/profiletext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString wordOf(ProxyChoice::Kind kind)
{
    switch (kind) {
    case ProxyChoice::Kind::System:
        return u"system"_s;
    case ProxyChoice::Kind::None:
        return u"none"_s;
    case ProxyChoice::Kind::Http:
        return u"http"_s;
    case ProxyChoice::Kind::Socks5:
        return u"socks5"_s;
    }
    return u"system"_s;
}

ProxyChoice::Kind kindOf(const QString& word)
{
    for (const auto kind : {ProxyChoice::Kind::None, ProxyChoice::Kind::Http, ProxyChoice::Kind::Socks5}) {
        if (wordOf(kind) == word)
            return kind;
    }
    return ProxyChoice::Kind::System;
}

} // namespace

QString profileToText(const ServerProfile& profile)
{
    QJsonObject out{{u"address"_s, profile.displayAddress()}};
    const auto put = [&out](const QString& name, const QString& value) {
        if (!value.isEmpty())
            out[name] = value;
    };
    put(u"key"_s, profile.key);
    if (profile.name != profile.displayAddress())
        put(u"name"_s, profile.name);
    if (profile.usesToken)
        out[u"token"_s] = true; // that there is one
    if (profile.basic)
        out[u"basicUser"_s] = profile.basic->user;
    QJsonArray headers;
    for (const auto& header : profile.headers)
        headers.append(QString::fromUtf8(header.first));
    if (!headers.isEmpty())
        out[u"headers"_s] = headers;
    put(u"ca"_s, profile.caFile);
    put(u"certificate"_s, profile.certificateFile);
    put(u"certificateKey"_s, profile.keyFile);
    put(u"trusted"_s, QString::fromLatin1(profile.trustedFingerprint.toHex()));
    if (profile.proxy.kind != ProxyChoice::Kind::System)
        out[u"proxy"_s] = wordOf(profile.proxy.kind);
    put(u"proxyHost"_s, profile.proxy.host);
    if (profile.proxy.port > 0)
        out[u"proxyPort"_s] = profile.proxy.port;
    put(u"proxyUser"_s, profile.proxy.user);
    put(u"dataFolder"_s, profile.dataFolder);
    return QString::fromUtf8(QJsonDocument(out).toJson(QJsonDocument::Compact));
}

std::optional<ServerProfile> profileFromText(const QString& text)
{
    const QJsonObject entry = QJsonDocument::fromJson(text.toUtf8()).object();
    Result<ServerProfile> profile = ServerProfile::fromAddress(entry["address"_L1].toString());
    if (!profile)
        return std::nullopt;
    profile->key = entry["key"_L1].toString(profile->id());
    profile->name = entry["name"_L1].toString(profile->displayAddress());
    profile->usesToken = entry["token"_L1].toBool();
    if (entry.contains("basicUser"_L1))
        profile->basic = BasicLogin{entry["basicUser"_L1].toString(), {}};
    const QJsonArray headers = entry["headers"_L1].toArray();
    for (const QJsonValue& header : headers)
        profile->headers.append({header.toString().toUtf8(), {}});
    profile->caFile = entry["ca"_L1].toString();
    profile->certificateFile = entry["certificate"_L1].toString();
    profile->keyFile = entry["certificateKey"_L1].toString();
    profile->trustedFingerprint = QByteArray::fromHex(entry["trusted"_L1].toString().toLatin1());
    profile->proxy.kind = kindOf(entry["proxy"_L1].toString());
    profile->proxy.host = entry["proxyHost"_L1].toString();
    profile->proxy.port = static_cast<quint16>(entry["proxyPort"_L1].toInt());
    profile->proxy.user = entry["proxyUser"_L1].toString();
    profile->dataFolder = entry["dataFolder"_L1].toString();
    return *std::move(profile);
}

QList<ServerProfile> profilesInFile(const QString& settingsFile)
{
    const QStringList entries =
        QSettings(settingsFile, QSettings::IniFormat).value(u"settings/servers"_s).toStringList();
    QList<ServerProfile> profiles;
    for (const QString& entry : entries) {
        if (const auto profile = profileFromText(entry))
            profiles.append(*profile);
    }
    return profiles;
}

} // namespace vitrine
