// SPDX-License-Identifier: Apache-2.0
#include "lib/net/logintoken.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace vitrine {

std::optional<LoginToken> LoginToken::read(const QByteArray& token)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto payload = QByteArray::fromBase64Encoding(
        parts.at(1), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!payload)
        return std::nullopt;
    const QJsonObject claims = QJsonDocument::fromJson(*payload).object();
    const double end = claims.value("exp"_L1).toDouble();
    LoginToken out;
    out.userId = claims.value("user_id"_L1).toString();
    out.email = claims.value("email"_L1).toString();
    out.isRemembered = claims.value("remember_me"_L1).toBool();
    out.epoch = claims.value("token_epoch"_L1).toInteger();
    if (out.userId.isEmpty() || end <= 0 || end > 1e11)
        return std::nullopt;
    out.expiresAt = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(end), QTimeZone::utc());
    return out;
}

} // namespace vitrine
