// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/json/objectreader.h"
#include "lib/net/apicall.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QUrlQuery>

namespace vitrine {

/// The body as JSON of the expected outer shape; errors name the request and where the text breaks.
Result<QJsonObject> objectBody(const HttpAnswer& answer);
Result<QJsonArray> arrayBody(const HttpAnswer& answer);

// Decoders for ApiClient::send.

/// For answers whose body does not matter.
Result<Done> ignoreBody(const HttpAnswer& answer);
/// For HEAD: how long the body would be, -1 when that is not told.
Result<qint64> lengthOfBody(const HttpAnswer& answer);
/// For answers that are not JSON: the bytes as they are.
Result<QByteArray> bytesBody(const HttpAnswer& answer);
/// For a body that is a bare `true`, number or string.
Result<bool> booleanBody(const HttpAnswer& answer);
Result<int> integerBody(const HttpAnswer& answer);
/// For a body that is a list of strings.
Result<QStringList> stringsBody(const HttpAnswer& answer);

/// For an object whose fields are read by `void read(ObjectReader&, T&)`.
template <class T, class Read>
auto fieldsOf(Read read)
{
    return [read](const HttpAnswer& answer) -> Result<T> {
        const Result<QJsonObject> object = objectBody(answer);
        if (!object)
            return Failure(object.error());
        ObjectReader reader(*object);
        T out{};
        read(reader, out);
        if (!reader.ok())
            return Failure(reader.error());
        return out;
    };
}

/// For an object of which one field is wanted.
template <class T>
auto oneField(const QString& key)
{
    return fieldsOf<T>([key](ObjectReader& reader, T& out) { reader.required(key, out); });
}

/// For a body that is one record, read by `T decode(const QJsonValue&, const QString& path)`.
template <class T>
auto oneRecord(Result<T> (*decode)(const QJsonValue&, const QString&))
{
    return [decode](const HttpAnswer& answer) -> Result<T> {
        const Result<QJsonObject> object = objectBody(answer);
        if (!object)
            return Failure(object.error());
        return decode(*object, QStringLiteral("$"));
    };
}

/// For a body that is one record or null.
template <class T>
auto recordOrNull(Result<T> (*decode)(const QJsonValue&, const QString&))
{
    return [decode](const HttpAnswer& answer) -> Result<std::optional<T>> {
        if (answer.body.trimmed() == "null")
            return std::optional<T>();
        return oneRecord<T>(decode)(answer).map([](T record) { return std::optional<T>(std::move(record)); });
    };
}

/// For a body that is a list of records; one that cannot be read is skipped.
template <class T>
auto recordList(Result<T> (*decode)(const QJsonValue&, const QString&))
{
    return [decode](const HttpAnswer& answer) -> Result<QList<T>> {
        const Result<QJsonArray> array = arrayBody(answer);
        if (!array)
            return Failure(array.error());
        return decodeList<T>(*array, QStringLiteral("$"), decode);
    };
}

/// For an object that holds a list of records under `key`.
template <class T>
auto recordsUnder(const QString& key, Result<T> (*decode)(const QJsonValue&, const QString&))
{
    return [key, decode](const HttpAnswer& answer) -> Result<QList<T>> {
        return oneField<QJsonArray>(key)(answer).map([&](const QJsonArray& array) {
            return decodeList<T>(array, QStringLiteral("$.") + key, decode);
        });
    };
}

/// JSON text without blanks, for request bodies.
QByteArray jsonBytes(const QJsonObject& object);
QByteArray jsonBytes(const QJsonArray& array);

/// Adds a value to a query so that every character arrives as it is, "+", "&" and "%" included.
void addText(QUrlQuery& query, const QString& key, const QString& text);

} // namespace vitrine
