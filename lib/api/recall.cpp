// SPDX-License-Identifier: Apache-2.0
#include "lib/api/recall.h"

#include "lib/api/decode.h"

using namespace Qt::StringLiterals;

namespace vitrine {

RecallApi::RecallApi(ApiClient& client, QString queueId)
    : m_client(client)
    , m_path(u"/api/v1/recall/"_s + RequestFactory::segment(queueId))
{
}

ApiCall<QJsonObject>* RecallApi::recall(const QJsonObject& parameters, Options options)
{
    if (!m_client.capabilities().has(Capability::Recall))
        return m_client.unsupported<QJsonObject>(Capability::Recall);
    QUrlQuery query;
    if (options.strict)
        query.addQueryItem(u"strict"_s, u"true"_s);
    if (options.append)
        query.addQueryItem(u"append"_s, u"true"_s);
    return m_client.send<QJsonObject>(
        {.method = ApiRequest::Method::Post, .path = m_path, .query = query, .body = jsonBytes(parameters)},
        &objectBody);
}

ApiCall<QJsonObject>* RecallApi::last()
{
    if (!m_client.capabilities().has(Capability::Recall))
        return m_client.unsupported<QJsonObject>(Capability::Recall);
    return m_client.send<QJsonObject>({.path = m_path}, &objectBody);
}

} // namespace vitrine
