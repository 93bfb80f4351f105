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
        return decode(*object, QStringLiteral("$"));
    };
}

/// JSON text without blanks, for request bodies.
QByteArray jsonBytes(const QJsonObject& object);

} // namespace vitrine
