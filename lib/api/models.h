// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apiclient.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace vitrine {

/// What we use of a model record. Base, type and format are kept as the server's words: new ones appear in
/// every release.
struct ModelRecord {
    QString key;
    QString hash;
    QString name;
    QString base; ///< "sdxl", "sd-1", "flux", …
    QString type; ///< "main", "vae", "lora", …
    QString format;
    QString variant; ///< Empty when the record has none.

    static Result<ModelRecord> fromJson(const QJsonValue& value, const QString& path);

    /// ModelIdentifierField, as a workflow input holds it.
    [[nodiscard]] QJsonObject identifier() const;

    friend bool operator==(const ModelRecord&, const ModelRecord&) = default;
};

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
