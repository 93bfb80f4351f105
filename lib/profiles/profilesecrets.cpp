// SPDX-License-Identifier: Apache-2.0
#include "lib/profiles/profilesecrets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using OnRead = std::function<void(const Result<ServerProfile>&)>;

void readToken(TokenStore& store, const ServerProfile& profile, QObject* context, const OnRead& onRead)
{
    if (!profile.usesToken) {
        onRead(profile);
        return;
    }
    store.read(profile.secretsId(), TokenStore::Kind::Login, context,
               [profile, onRead](const Result<QByteArray>& token) {
                   if (!token) {
                       onRead(Failure(token.error()));
                       return;
                   }
                   ServerProfile whole = profile;
                   whole.token = *token;
                   onRead(whole);
               });
}

} // namespace

ProfileSecrets ProfileSecrets::of(const ServerProfile& profile)
{
    ProfileSecrets secrets;
    if (profile.basic)
        secrets.basicPassword = profile.basic->password;
    for (const auto& header : profile.headers)
        secrets.headerValues.append(header.second);
    secrets.proxyPassword = profile.proxy.password;
    secrets.keyPassphrase = profile.keyPassphrase;
    return secrets;
}

ProfileSecrets ProfileSecrets::fromBytes(const QByteArray& bytes)
{
    const QJsonObject kept = QJsonDocument::fromJson(bytes).object();
    ProfileSecrets secrets;
    secrets.basicPassword = kept["basic"_L1].toString();
    const QJsonArray values = kept["headers"_L1].toArray();
    for (const QJsonValue& value : values)
        secrets.headerValues.append(value.toString().toUtf8());
    secrets.proxyPassword = kept["proxy"_L1].toString();
    secrets.keyPassphrase = kept["key"_L1].toString();
    return secrets;
}

QByteArray ProfileSecrets::toBytes() const
{
    QJsonObject kept;
    const auto keep = [&kept](const QString& name, const QString& secret) {
        if (!secret.isEmpty())
            kept[name] = secret;
    };
    keep(u"basic"_s, basicPassword);
    keep(u"proxy"_s, proxyPassword);
    keep(u"key"_s, keyPassphrase);
    if (!headerValues.isEmpty()) {
        QJsonArray values;
        for (const QByteArray& value : headerValues)
            values.append(QString::fromUtf8(value));
        kept[u"headers"_s] = values;
    }
    return kept.isEmpty() ? QByteArray() : QJsonDocument(kept).toJson(QJsonDocument::Compact);
}

void ProfileSecrets::putInto(ServerProfile& profile) const
{
    if (profile.basic)
        profile.basic->password = basicPassword;
    for (qsizetype i = 0; i < profile.headers.size(); ++i)
        profile.headers[i].second = headerValues.value(i);
    profile.proxy.password = proxyPassword;
    profile.keyPassphrase = keyPassphrase;
}

void ProfileSecrets::takeFrom(ServerProfile& profile)
{
    ProfileSecrets nothing;
    nothing.putInto(profile);
    profile.token.clear();
}

void readSecrets(TokenStore& store, const ServerProfile& profile, QObject* context, OnRead onRead)
{
    store.read(profile.secretsId(), TokenStore::Kind::Connection, context,
               [&store, profile, context, onRead = std::move(onRead)](const Result<QByteArray>& kept) {
                   if (!kept) {
                       onRead(Failure(kept.error()));
                       return;
                   }
                   ServerProfile whole = profile;
                   ProfileSecrets::fromBytes(*kept).putInto(whole);
                   readToken(store, whole, context, onRead);
               });
}

} // namespace vitrine
