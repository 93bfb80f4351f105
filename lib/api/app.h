// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apiclient.h"

namespace vitrine {

/// The server itself: /api/v1/app/…, /openapi.json.
class AppApi {
public:
    explicit AppApi(ApiClient& client)
        : m_client(client)
    {
    }

    /// GET /api/v1/app/version: "6.14.2". For showing to people only: what a server can do comes from its
    /// schema.
    ApiCall<QString>* version();

    /// GET /openapi.json, as bytes: 1 to 2 MB, 3 s on a fresh server. Parse it in a worker.
    ApiCall<QByteArray>* schema();

private:
    ApiClient& m_client;
};

} // namespace vitrine
