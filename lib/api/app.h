// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apiclient.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace vitrine {

/// AppConfig of servers until 6.8.
struct AppConfig {
    QStringList infillMethods;
    QStringList upscalingMethods;
    QStringList nsfwMethods;
    QStringList watermarkingMethods;

    static Result<AppConfig> fromJson(const QJsonValue& value, const QString& path);
};

/// GenerationDeviceOption: something that the server can run on.
struct DeviceOption {
    QString device; ///< "cuda:0"
    QString name;   ///< "NVIDIA RTX 4090"

    static Result<DeviceOption> fromJson(const QJsonValue& value, const QString& path);
};

/// InvokeAIAppConfigWithSetFields. The configuration has 57 to 82 keys and grows with each release, so it
/// stays JSON. Secrets in it come masked by the server.
struct RuntimeConfig {
    QStringList setFields; ///< What stands in invokeai.yaml; everything else is a default.
    QJsonObject config;

    static Result<RuntimeConfig> fromJson(const QJsonValue& value, const QString& path);
};

/// InvocationCacheStatus: results of nodes that the server keeps, counted in results.
struct InvocationCacheStatus {
    int size = 0;
    int maxSize = 0;
    int hits = 0;
    int misses = 0;
    bool enabled = false;

    static Result<InvocationCacheStatus> fromJson(const QJsonValue& value, const QString& path);
};

/// The levels of Python's logging, as the server writes them.
enum class LogLevel { NotSet = 0, Debug = 10, Info = 20, Warning = 30, Error = 40, Critical = 50 };

/// The server itself: /api/v1/app/…, /openapi.json. Most of it is for administrators on servers with accounts
/// (Kind::Forbidden).
class AppApi {
public:
    explicit AppApi(ApiClient& client)
        : m_client(client)
    {
    }

    /// GET /api/v1/app/version: "6.14.2". For showing to people, and the one health check: it needs no login,
    /// and only an InvokeAI answers it with JSON that has a version (unknown paths and other programs answer
    /// HTML with 200). Everything that is not an InvokeAI is Kind::NotInvokeAi; JSON that breaks off is
    /// Kind::Decode.
    ApiCall<QString>* version();

    /// GET /openapi.json, as bytes: 1 to 2 MB, 3 s on a fresh server. Parse it in a worker.
    ApiCall<QByteArray>* schema();

    /// GET /api/v1/app/config, with Capability::AppConfig. Newer servers tell parts of it by `runtimeConfig`,
    /// `hasPatchmatch` and `deviceOptions`.
    ApiCall<AppConfig>* config();

    /// What the server can fill with: from `config` on older servers; newer ones have a fixed list, and
    /// "patchmatch" when GET /api/v1/app/patchmatch_status says so.
    ApiCall<QStringList>* infillMethods();

    /// GET /api/v1/app/patchmatch_status, with Capability::PatchmatchStatus.
    ApiCall<bool>* hasPatchmatch();

    /// GET /api/v1/app/generation_device_options, with Capability::DeviceOptions.
    ApiCall<QList<DeviceOption>>* deviceOptions();

    /// GET /api/v1/app/runtime_config.
    ApiCall<RuntimeConfig>* runtimeConfig();

    /// PATCH /api/v1/app/runtime_config, with Capability::RuntimeConfigUpdate: rewrites the server's
    /// invokeai.yaml. A key that the server does not know is silently ignored: compare what comes back.
    ApiCall<RuntimeConfig>* updateRuntimeConfig(const QJsonObject& changes);

    /// GET /api/v1/app/app_deps: package -> version.
    ApiCall<QJsonObject>* dependencies();

    /// GET /api/v1/app/invocation_cache/status.
    ApiCall<InvocationCacheStatus>* cacheStatus();
    /// PUT /api/v1/app/invocation_cache/enable and …/disable.
    ApiCall<Done>* setCacheEnabled(bool enabled);
    /// DELETE /api/v1/app/invocation_cache.
    ApiCall<Done>* clearCache();

    /// GET and POST /api/v1/app/logging. A number that is none of LogLevel is Kind::Decode.
    ApiCall<LogLevel>* loggingLevel();
    ApiCall<LogLevel>* setLoggingLevel(LogLevel level);

private:
    ApiClient& m_client;
};

} // namespace vitrine
