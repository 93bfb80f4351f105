// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/modelrecord.h"
#include "lib/net/apiclient.h"

#include <QList>

namespace vitrine {

/// /api/v2/models/…
class ModelsApi {
public:
    explicit ModelsApi(ApiClient& client)
        : m_client(client)
    {
    }

    /// GET /api/v2/models/: all installed models.
    ApiCall<QList<ModelRecord>>* list();

private:
    ApiClient& m_client;
};

} // namespace vitrine
