// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <functional>
#include <optional>
#include <utility>

namespace vitrine::demo {

/// One request to the demo server, read whole.
struct Request {
    QByteArray method;
    QString path; ///< Still percent-encoded, without query.
    QUrlQuery query;
    QByteArray contentType;
    QByteArray acceptEncoding;
    QByteArray body;
    QHash<QString, QString> params; ///< Values of the `{names}` in the route's pattern, decoded.
};

/// One answer. `draw` replaces `body`; it runs on a drawing thread, since pictures take long.
struct Reply {
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    std::function<QByteArray()> draw = {};
};

Reply jsonReply(const QJsonValue& value, int status = 200);

/// `{"detail": ...}` as FastAPI writes it.
Reply errorReply(int status, const QString& detail);

/// 422 with one entry in `detail`; `where` is FastAPI's `loc`.
Reply invalidReply(const QStringList& where, const QString& type, const QString& message);

/// Thrown by the readers below and by handlers to end a request early. Caught by the router.
struct Rejection {
    Reply reply;
};

/// Compact JSON of any value, not only of objects and arrays.
QByteArray jsonText(const QJsonValue& value);

/// "YYYY-MM-DD HH:MM:SS.mmm" in UTC: how the server writes times.
QString timeText(qint64 msecsSinceEpoch);

/// Readers of what FastAPI would check. They throw Rejection with a 422.
std::optional<bool> queryBool(const Request& request, const QString& key);
std::optional<int> queryInt(const Request& request, const QString& key);
/// Empty when absent.
QString queryChoice(const Request& request, const QString& key, const QStringList& choices);
QStringList queryChoices(const Request& request, const QString& key, const QStringList& choices);
QString requiredQuery(const Request& request, const QString& key);
QJsonObject bodyObject(const Request& request);
/// A body that is a list of whole numbers.
QList<qint64> bodyNumbers(const Request& request);
QString requiredString(const QJsonObject& body, const QString& key);
/// At most 1,000 entries, as the server's batch routes.
QStringList requiredStrings(const QJsonObject& body, const QString& key);
QJsonArray requiredArray(const QJsonObject& body, const QString& key);

} // namespace vitrine::demo
