// SPDX-License-Identifier: Apache-2.0
#include "lib/api/decode.h"

#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

ApiError wrongShape(const HttpAnswer& answer, const QString& expected)
{
    return ApiError::decode(answer.request, u"$: expected "_s + expected);
}

Result<QJsonDocument> parse(const HttpAnswer& answer)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(answer.body, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return Failure(ApiError::decode(
            answer.request,
            u"not valid JSON at byte %1: %2"_s.arg(problem.offset).arg(problem.errorString())));
    }
    return document;
}

/// QJsonDocument takes objects and arrays only.
QJsonValue bareValue(const HttpAnswer& answer)
{
    const QJsonArray wrapped = QJsonDocument::fromJson('[' + answer.body + ']').array();
    return wrapped.size() == 1 ? wrapped.first() : QJsonValue(QJsonValue::Undefined);
}

} // namespace

Result<QJsonObject> objectBody(const HttpAnswer& answer)
{
    const Result<QJsonDocument> document = parse(answer);
    if (!document)
        return Failure(document.error());
    if (!document->isObject())
        return Failure(wrongShape(answer, u"object"_s));
    return document->object();
}

Result<QJsonArray> arrayBody(const HttpAnswer& answer)
{
    const Result<QJsonDocument> document = parse(answer);
    if (!document)
        return Failure(document.error());
    if (!document->isArray())
        return Failure(wrongShape(answer, u"array"_s));
    return document->array();
}

Result<Done> ignoreBody(const HttpAnswer&)
{
    return Done{};
}

Result<qint64> lengthOfBody(const HttpAnswer& answer)
{
    return answer.contentLength;
}

Result<QByteArray> bytesBody(const HttpAnswer& answer)
{
    return answer.body;
}

Result<bool> booleanBody(const HttpAnswer& answer)
{
    const QJsonValue value = bareValue(answer);
    if (!value.isBool())
        return Failure(wrongShape(answer, u"boolean"_s));
    return value.toBool();
}

Result<int> integerBody(const HttpAnswer& answer)
{
    const QJsonValue value = bareValue(answer);
    constexpr qint64 no = -1;
    const qint64 number = value.toInteger(no);
    if (number < 0 || number > std::numeric_limits<int>::max())
        return Failure(wrongShape(answer, u"integer"_s));
    return static_cast<int>(number);
}

Result<QStringList> stringsBody(const HttpAnswer& answer)
{
    const Result<QJsonArray> array = arrayBody(answer);
    if (!array)
        return Failure(array.error());
    QStringList out;
    out.reserve(array->size());
    for (const QJsonValue& entry : *array) {
        if (!entry.isString())
            return Failure(wrongShape(answer, u"array of strings"_s));
        out.append(entry.toString());
    }
    return out;
}

QByteArray jsonBytes(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray jsonBytes(const QJsonArray& array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

void addText(QUrlQuery& query, const QString& key, const QString& text)
{
    query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(text)));
}

} // namespace vitrine
