// SPDX-License-Identifier: Apache-2.0
#include "lib/api/modelstorage.h"

#include "lib/api/decode.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using Method = ApiRequest::Method;

constexpr int filesTimeoutMs = 600'000;

QString storagePath(QLatin1StringView tail)
{
    return u"/api/v2/models/"_s + tail;
}

void readDeleted(ObjectReader& reader, OrphansDeleted& result)
{
    QJsonObject errors;
    reader.required(u"deleted"_s, result.deleted);
    reader.required(u"errors"_s, errors);
    for (auto it = errors.begin(); it != errors.end(); ++it)
        result.errors.insert(it.key(), it.value().toString());
}

} // namespace

Result<ModelCacheStats> ModelCacheStats::fromJson(const QJsonValue& value, const QString& path)
{
    ObjectReader reader = ObjectReader::fromValue(value, path);
    ModelCacheStats stats;
    QJsonObject sizes;
    reader.defaulted(u"hits"_s, stats.hits);
    reader.defaulted(u"misses"_s, stats.misses);
    reader.defaulted(u"in_cache"_s, stats.inCache);
    reader.defaulted(u"cleared"_s, stats.cleared);
    reader.defaulted(u"cache_size"_s, stats.cacheSize);
    reader.defaulted(u"high_watermark"_s, stats.highWatermark);
    reader.defaulted(u"loaded_model_sizes"_s, sizes);
    if (!reader.ok())
        return Failure(reader.error());
    for (auto it = sizes.begin(); it != sizes.end(); ++it)
        stats.loadedSizes.insert(it.key(), it.value().toInteger());
    return stats;
}

Result<OrphanedModel> OrphanedModel::fromJson(const QJsonValue& value, const QString& path)
{
    ObjectReader reader = ObjectReader::fromValue(value, path);
    OrphanedModel orphan;
    reader.required(u"path"_s, orphan.path);
    reader.required(u"absolute_path"_s, orphan.absolutePath);
    reader.required(u"files"_s, orphan.files);
    reader.required(u"size_bytes"_s, orphan.sizeBytes);
    if (!reader.ok())
        return Failure(reader.error());
    return orphan;
}

ApiCall<std::optional<ModelCacheStats>>* ModelStorageApi::cacheStats()
{
    return m_client.send<std::optional<ModelCacheStats>>(
        {.path = storagePath("stats"_L1)}, recordOrNull<ModelCacheStats>(&ModelCacheStats::fromJson));
}

ApiCall<Done>* ModelStorageApi::emptyCache()
{
    return m_client.send<Done>(
        {.method = Method::Post, .path = storagePath("empty_model_cache"_L1), .timeoutMs = filesTimeoutMs},
        &ignoreBody);
}

bool ModelStorageApi::knowsOrphans() const
{
    return m_client.capabilities().has(Capability::OrphanedModels);
}

ApiCall<QList<OrphanedModel>>* ModelStorageApi::orphans()
{
    if (!knowsOrphans())
        return m_client.unsupported<QList<OrphanedModel>>(Capability::OrphanedModels);
    return m_client.send<QList<OrphanedModel>>(
        {.path = storagePath("sync/orphaned"_L1), .timeoutMs = filesTimeoutMs},
        recordList<OrphanedModel>(&OrphanedModel::fromJson));
}

ApiCall<OrphansDeleted>* ModelStorageApi::removeOrphans(const QStringList& paths)
{
    if (!knowsOrphans())
        return m_client.unsupported<OrphansDeleted>(Capability::OrphanedModels);
    return m_client.send<OrphansDeleted>(
        {.method = Method::Delete,
         .path = storagePath("sync/orphaned"_L1),
         .body = jsonBytes(QJsonObject{{u"paths"_s, QJsonArray::fromStringList(paths)}}),
         .timeoutMs = filesTimeoutMs},
        fieldsOf<OrphansDeleted>(&readDeleted));
}

} // namespace vitrine
