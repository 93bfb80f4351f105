// SPDX-License-Identifier: Apache-2.0
#include "lib/api/modelrelationships.h"

#include "lib/api/decode.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using Method = ApiRequest::Method;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ModelRelationshipsApi)
};

QString relationshipsPath(QLatin1StringView tail = {})
{
    return u"/api/v1/model_relationships/"_s + tail;
}

ApiRequest change(Method method, const QString& modelKey, const QString& otherKey)
{
    return {.method = method,
            .path = relationshipsPath(),
            .body = jsonBytes(QJsonObject{{u"model_key_1"_s, modelKey}, {u"model_key_2"_s, otherKey}}),
            .expect = ApiRequest::Expect::Nothing};
}

} // namespace

ApiCall<QStringList>* ModelRelationshipsApi::relatedTo(const QString& modelKey)
{
    return m_client.send<QStringList>(
        {.path = relationshipsPath("i/"_L1) + RequestFactory::segment(modelKey)}, &stringsBody);
}

ApiCall<QStringList>* ModelRelationshipsApi::relatedToAny(const QStringList& modelKeys)
{
    return m_client.send<QStringList>(
        {.method = Method::Post,
         .path = relationshipsPath("batch"_L1),
         .body = jsonBytes(QJsonObject{{u"model_keys"_s, QJsonArray::fromStringList(modelKeys)}})},
        &stringsBody);
}

ApiCall<Done>* ModelRelationshipsApi::link(const QString& modelKey, const QString& otherKey)
{
    if (modelKey == otherKey)
        return m_client.refuse<Done>(ApiError::input(Words::tr("A model cannot be linked with itself.")));
    return m_client.send<Done>(change(Method::Post, modelKey, otherKey), &ignoreBody);
}

ApiCall<Done>* ModelRelationshipsApi::unlink(const QString& modelKey, const QString& otherKey)
{
    return m_client.send<Done>(change(Method::Delete, modelKey, otherKey), &ignoreBody);
}

} // namespace vitrine
