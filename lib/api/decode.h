// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apicall.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace vitrine {

/// The body as JSON of the expected outer shape; errors name the request and where the text breaks.
Result<QJsonObject> objectBody(const HttpAnswer& answer);
Result<QJsonArray> arrayBody(const HttpAnswer& answer);

/// For decoders: puts the request into an error of ObjectReader.
ApiError atRequest(ApiError error, const HttpAnswer& answer);

/// A decoder for answers whose body does not matter.
Result<Done> ignoreBody(const HttpAnswer& answer);

/// A decoder for a body that is one object, read by `T decode(const QJsonValue&, const QString& path)`.
template <class T>
auto oneRecord(Result<T> (*decode)(const QJsonValue&, const QString&))
{
    return [decode](const HttpAnswer& answer) -> Result<T> {
        const Result<QJsonObject> object = objectBody(answer);
        if (!object)
            return Failure(object.error());
        Result<T> record = decode(*object, QStringLiteral("$"));
        if (!record)
            return Failure(atRequest(record.error(), answer));
        return record;
    };
}

/// JSON text without blanks, for request bodies.
QByteArray jsonBytes(const QJsonObject& object);

} // namespace vitrine
