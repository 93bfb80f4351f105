// SPDX-License-Identifier: Apache-2.0
#include "lib/api/app.h"

#include "lib/api/decode.h"
#include "lib/json/objectreader.h"

using namespace Qt::StringLiterals;

namespace vitrine {

ApiCall<QString>* AppApi::version()
{
    return m_client.send<QString>({.path = u"/api/v1/app/version"_s},
                                  [](const HttpAnswer& answer) -> Result<QString> {
                                      const Result<QJsonObject> object = objectBody(answer);
                                      if (!object)
                                          return Failure(object.error());
                                      ObjectReader reader(*object);
                                      QString version;
                                      reader.required(u"version"_s, version);
                                      if (!reader.ok())
                                          return Failure(reader.error());
                                      return version;
                                  });
}

ApiCall<QByteArray>* AppApi::schema()
{
    // A server that still loads its nodes takes seconds before the first byte; a slow line takes long for two
    // megabytes.
    return m_client.send<QByteArray>(
        {.path = u"/openapi.json"_s, .timeoutMs = 120'000},
        [](const HttpAnswer& answer) -> Result<QByteArray> { return answer.body; });
}

} // namespace vitrine
