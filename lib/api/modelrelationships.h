// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apiclient.h"

#include <QStringList>

namespace vitrine {

/// /api/v1/model_relationships/…: which models go together, such as a model and its LoRAs. Links have no
/// direction.
class ModelRelationshipsApi {
public:
    explicit ModelRelationshipsApi(ApiClient& client)
        : m_client(client)
    {
    }

    /// GET /api/v1/model_relationships/i/{model_key}: the keys of what is linked to it; none for an unknown
    /// key.
    ApiCall<QStringList>* relatedTo(const QString& modelKey);

    /// POST /api/v1/model_relationships/batch: the keys of what is linked to any of these.
    ApiCall<QStringList>* relatedToAny(const QStringList& modelKeys);

    /// POST /api/v1/model_relationships/. A model and itself is refused (Kind::Input); an unknown key is Kind::Server.
    /// What is linked already stays so.
    ApiCall<Done>* link(const QString& modelKey, const QString& otherKey);

    /// DELETE /api/v1/model_relationships/. A link that is not there is none after it, too.
    ApiCall<Done>* unlink(const QString& modelKey, const QString& otherKey);

private:
    ApiClient& m_client;
};

} // namespace vitrine
