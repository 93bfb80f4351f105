// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apiclient.h"

#include <QList>
#include <QMap>
#include <QStringList>

namespace vitrine {

/// CacheStats: the models that the server holds in memory.
struct ModelCacheStats {
    int hits = 0;
    int misses = 0;
    int inCache = 0;                   ///< Models, and parts of models.
    int cleared = 0;                   ///< So many were thrown out to make room.
    qint64 cacheSize = 0;              ///< Bytes that it may take.
    qint64 highWatermark = 0;          ///< The most bytes that it took.
    QMap<QString, qint64> loadedSizes; ///< Of each that is loaded, in bytes, by what the server calls it.

    static Result<ModelCacheStats> fromJson(const QJsonValue& value, const QString& path);
};

/// OrphanedModelInfo: a folder in the server's models folder that belongs to no model.
struct OrphanedModel {
    QString path; ///< From the models folder.
    QString absolutePath;
    QStringList files;
    qint64 sizeBytes = 0;

    static Result<OrphanedModel> fromJson(const QJsonValue& value, const QString& path);
};

/// DeleteOrphanedModelsResponse.
struct OrphansDeleted {
    QStringList deleted;
    QMap<QString, QString> errors; ///< Path -> the server's words.
};

/// /api/v2/models/…: what models take of memory and disk. For administrators.
class ModelStorageApi {
public:
    explicit ModelStorageApi(ApiClient& client)
        : m_client(client)
    {
    }

    /// GET /api/v2/models/stats. None before the first model was loaded; older servers say zeros.
    ApiCall<std::optional<ModelCacheStats>>* cacheStats();

    /// POST /api/v2/models/empty_model_cache: takes out of memory what is not in use at this moment.
    ApiCall<Done>* emptyCache();

    /// Whether the two below can be had.
    [[nodiscard]] bool knowsOrphans() const;
    /// GET /api/v2/models/sync/orphaned, with Capability::OrphanedModels.
    ApiCall<QList<OrphanedModel>>* orphans();
    /// DELETE /api/v2/models/sync/orphaned, with Capability::OrphanedModels: deletes files of these paths
    /// (OrphanedModel::path).
    ApiCall<OrphansDeleted>* removeOrphans(const QStringList& paths);

private:
    ApiClient& m_client;
};

} // namespace vitrine
