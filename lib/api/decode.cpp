// SPDX-License-Identifier: Apache-2.0
#include "lib/api/decode.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

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

} // namespace

Result<QJsonObject> objectBody(const HttpAnswer& answer)
{
    const Result<QJsonDocument> document = parse(answer);
    if (!document)
        return Failure(document.error());
    if (!document->isObject())
        return Failure(ApiError::decode(answer.request, u"$: expected object"_s));
    return document->object();
}

Result<QJsonArray> arrayBody(const HttpAnswer& answer)
{
    const Result<QJsonDocument> document = parse(answer);
    if (!document)
        return Failure(document.error());
    if (!document->isArray())
        return Failure(ApiError::decode(answer.request, u"$: expected array"_s));
    return document->array();
}

Result<Done> ignoreBody(const HttpAnswer&)
{
    return Done{};
}

QByteArray jsonBytes(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace vitrine
