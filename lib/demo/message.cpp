// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/message.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTimeZone>

namespace vitrine::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxBatch = 1000;

Rejection invalid(const QStringList& where, const QString& type, const QString& message)
{
    return {invalidReply(where, type, message)};
}

Rejection missing(const QString& part, const QString& key)
{
    return invalid({part, key}, u"missing"_s, u"Field required"_s);
}

void checkChoice(const QString& value, const QString& key, const QStringList& choices)
{
    if (!choices.contains(value)) {
        throw invalid({u"query"_s, key}, u"enum"_s, u"Input should be '%1'"_s.arg(choices.join(u"', '"_s)));
    }
}

QJsonDocument bodyDocument(const Request& request)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError)
        throw invalid({u"body"_s, QString::number(error.offset)}, u"json_invalid"_s, u"JSON decode error"_s);
    return document;
}

} // namespace

QByteArray jsonText(const QJsonValue& value)
{
    // QJsonDocument holds objects and arrays only; everything else is written inside an array and cut out.
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.sliced(1, wrapped.size() - 2);
}

QString timeText(qint64 msecsSinceEpoch)
{
    return QDateTime::fromMSecsSinceEpoch(msecsSinceEpoch, QTimeZone::utc())
        .toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
}

Reply jsonReply(const QJsonValue& value, int status)
{
    return {.status = status, .body = jsonText(value)};
}

Reply errorReply(int status, const QString& detail)
{
    return jsonReply(QJsonObject{{u"detail"_s, detail}}, status);
}

Reply invalidReply(const QStringList& where, const QString& type, const QString& message)
{
    const QJsonObject entry{{u"type"_s, type},
                            {u"loc"_s, QJsonArray::fromStringList(where)},
                            {u"msg"_s, message},
                            {u"input"_s, QJsonValue::Null}};
    return jsonReply(QJsonObject{{u"detail"_s, QJsonArray{entry}}}, 422);
}

std::optional<bool> queryBool(const Request& request, const QString& key)
{
    if (!request.query.hasQueryItem(key))
        return std::nullopt;
    const QString value = request.query.queryItemValue(key).toLower();
    if (QStringList{u"true"_s, u"1"_s, u"yes"_s, u"on"_s}.contains(value))
        return true;
    if (QStringList{u"false"_s, u"0"_s, u"no"_s, u"off"_s}.contains(value))
        return false;
    throw invalid({u"query"_s, key}, u"bool_parsing"_s,
                  u"Input should be a valid boolean, unable to interpret input"_s);
}

std::optional<int> queryInt(const Request& request, const QString& key)
{
    if (!request.query.hasQueryItem(key))
        return std::nullopt;
    bool ok = false;
    const int value = request.query.queryItemValue(key).toInt(&ok);
    if (!ok) {
        throw invalid({u"query"_s, key}, u"int_parsing"_s,
                      u"Input should be a valid integer, unable to parse string as an integer"_s);
    }
    return value;
}

QString queryChoice(const Request& request, const QString& key, const QStringList& choices)
{
    if (!request.query.hasQueryItem(key))
        return {};
    const QString value = request.query.queryItemValue(key, QUrl::FullyDecoded);
    checkChoice(value, key, choices);
    return value;
}

QStringList queryChoices(const Request& request, const QString& key, const QStringList& choices)
{
    const QStringList values = request.query.allQueryItemValues(key, QUrl::FullyDecoded);
    for (const QString& value : values)
        checkChoice(value, key, choices);
    return values;
}

QString requiredQuery(const Request& request, const QString& key)
{
    if (!request.query.hasQueryItem(key))
        throw missing(u"query"_s, key);
    return request.query.queryItemValue(key, QUrl::FullyDecoded);
}

QJsonObject bodyObject(const Request& request)
{
    const QJsonDocument document = bodyDocument(request);
    if (!document.isObject()) {
        throw invalid({u"body"_s}, u"model_attributes_type"_s,
                      u"Input should be a valid dictionary or object to extract fields from"_s);
    }
    return document.object();
}

QList<qint64> bodyNumbers(const Request& request)
{
    const QJsonDocument document = bodyDocument(request);
    if (!document.isArray())
        throw invalid({u"body"_s}, u"list_type"_s, u"Input should be a valid list"_s);
    QList<qint64> out;
    const QJsonArray array = document.array();
    for (const QJsonValue& value : array) {
        if (!value.isDouble())
            throw invalid({u"body"_s, QString::number(out.size())}, u"int_type"_s,
                          u"Input should be a valid integer"_s);
        out.append(value.toInteger());
    }
    return out;
}

QString requiredString(const QJsonObject& body, const QString& key)
{
    if (!body.contains(key))
        throw missing(u"body"_s, key);
    if (!body.value(key).isString())
        throw invalid({u"body"_s, key}, u"string_type"_s, u"Input should be a valid string"_s);
    return body.value(key).toString();
}

QJsonArray requiredArray(const QJsonObject& body, const QString& key)
{
    if (!body.contains(key))
        throw missing(u"body"_s, key);
    if (!body.value(key).isArray())
        throw invalid({u"body"_s, key}, u"list_type"_s, u"Input should be a valid list"_s);
    const QJsonArray array = body.value(key).toArray();
    if (array.size() > maxBatch) {
        throw invalid(
            {u"body"_s, key}, u"too_long"_s,
            u"List should have at most %1 items after validation, not %2"_s.arg(maxBatch).arg(array.size()));
    }
    return array;
}

QStringList requiredStrings(const QJsonObject& body, const QString& key)
{
    QStringList out;
    const QJsonArray array = requiredArray(body, key);
    for (const QJsonValue& value : array) {
        if (!value.isString())
            throw invalid({u"body"_s, key}, u"string_type"_s, u"Input should be a valid string"_s);
        out.append(value.toString());
    }
    return out;
}

} // namespace vitrine::demo
