// SPDX-License-Identifier: Apache-2.0
#include "lib/api/app.h"

#include "lib/api/decode.h"
#include "lib/json/objectreader.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString appPath(QLatin1StringView tail)
{
    return u"/api/v1/app/"_s + tail;
}

/// Upscalers are objects; only their names are of use.
QStringList namesOf(const QJsonArray& upscalers)
{
    QStringList out;
    for (const QJsonValue& upscaler : upscalers)
        out.append(upscaler["upscaling_method"_L1].toString());
    return out;
}

Result<LogLevel> readLevel(const HttpAnswer& answer)
{
    const Result<int> number = integerBody(answer);
    if (!number)
        return Failure(number.error());
    const auto level = static_cast<LogLevel>(*number);
    switch (level) {
    case LogLevel::NotSet:
    case LogLevel::Debug:
    case LogLevel::Info:
    case LogLevel::Warning:
    case LogLevel::Error:
    case LogLevel::Critical:
        return level;
    }
    return Failure(ApiError::decode(answer.request, u"$: %1 is no logging level"_s.arg(*number)));
}

} // namespace

Result<AppConfig> AppConfig::fromJson(const QJsonValue& value, const QString& path)
{
    ObjectReader reader = ObjectReader::fromValue(value, path);
    AppConfig config;
    QJsonArray upscalers;
    reader.required(u"infill_methods"_s, config.infillMethods);
    reader.required(u"upscaling_methods"_s, upscalers);
    reader.required(u"nsfw_methods"_s, config.nsfwMethods);
    reader.required(u"watermarking_methods"_s, config.watermarkingMethods);
    if (!reader.ok())
        return Failure(reader.error());
    config.upscalingMethods = namesOf(upscalers);
    return config;
}

Result<DeviceOption> DeviceOption::fromJson(const QJsonValue& value, const QString& path)
{
    ObjectReader reader = ObjectReader::fromValue(value, path);
    DeviceOption option;
    reader.required(u"device"_s, option.device);
    reader.required(u"name"_s, option.name);
    if (!reader.ok())
        return Failure(reader.error());
    return option;
}

Result<RuntimeConfig> RuntimeConfig::fromJson(const QJsonValue& value, const QString& path)
{
    ObjectReader reader = ObjectReader::fromValue(value, path);
    RuntimeConfig config;
    reader.required(u"set_fields"_s, config.setFields);
    reader.required(u"config"_s, config.config);
    if (!reader.ok())
        return Failure(reader.error());
    return config;
}

Result<InvocationCacheStatus> InvocationCacheStatus::fromJson(const QJsonValue& value, const QString& path)
{
    ObjectReader reader = ObjectReader::fromValue(value, path);
    InvocationCacheStatus status;
    reader.required(u"size"_s, status.size);
    reader.required(u"max_size"_s, status.maxSize);
    reader.required(u"hits"_s, status.hits);
    reader.required(u"misses"_s, status.misses);
    reader.required(u"enabled"_s, status.enabled);
    if (!reader.ok())
        return Failure(reader.error());
    return status;
}

ApiCall<QString>* AppApi::version()
{
    return m_client.send<QString>(
        {.path = appPath("version"_L1), .isOpen = true}, [](const HttpAnswer& answer) -> Result<QString> {
            const bool isObject = answer.body.trimmed().startsWith('{');
            const Result<QJsonObject> object = isObject ? objectBody(answer) : QJsonObject();
            if (!object)
                return Failure(object.error());
            const QString version = object->value("version"_L1).toString();
            if (!version.isEmpty())
                return version;
            ApiError error = ApiError::decode(answer.request, u"$.version: expected text"_s);
            error.kind = ApiError::Kind::NotInvokeAi; // some other program has this path
            return Failure(error);
        });
}

ApiCall<QByteArray>* AppApi::schema()
{
    // A server that still loads its nodes takes seconds before the first byte; a slow line takes long for two
    // megabytes.
    return m_client.send<QByteArray>({.path = u"/openapi.json"_s, .timeoutMs = 120'000, .isOpen = true},
                                     &bytesBody);
}

ApiCall<AppConfig>* AppApi::config()
{
    if (!m_client.capabilities().has(Capability::AppConfig))
        return m_client.unsupported<AppConfig>(Capability::AppConfig);
    return m_client.send<AppConfig>({.path = appPath("config"_L1)},
                                    oneRecord<AppConfig>(&AppConfig::fromJson));
}

ApiCall<QStringList>* AppApi::infillMethods()
{
    if (m_client.capabilities().has(Capability::AppConfig)) {
        return m_client.send<QStringList>({.path = appPath("config"_L1)},
                                          oneField<QStringList>(u"infill_methods"_s));
    }
    return m_client.send<QStringList>(
        {.path = appPath("patchmatch_status"_L1)}, [](const HttpAnswer& answer) -> Result<QStringList> {
            return booleanBody(answer).map([](bool patchmatch) {
                const QStringList always{u"tile"_s, u"lama"_s, u"cv2"_s, u"color"_s};
                return patchmatch ? QStringList{u"patchmatch"_s} + always : always;
            });
        });
}

ApiCall<bool>* AppApi::hasPatchmatch()
{
    if (!m_client.capabilities().has(Capability::PatchmatchStatus))
        return m_client.unsupported<bool>(Capability::PatchmatchStatus);
    return m_client.send<bool>({.path = appPath("patchmatch_status"_L1)}, &booleanBody);
}

ApiCall<QList<DeviceOption>>* AppApi::deviceOptions()
{
    if (!m_client.capabilities().has(Capability::DeviceOptions))
        return m_client.unsupported<QList<DeviceOption>>(Capability::DeviceOptions);
    return m_client.send<QList<DeviceOption>>({.path = appPath("generation_device_options"_L1)},
                                              recordList<DeviceOption>(&DeviceOption::fromJson));
}

ApiCall<RuntimeConfig>* AppApi::runtimeConfig()
{
    return m_client.send<RuntimeConfig>({.path = appPath("runtime_config"_L1)},
                                        oneRecord<RuntimeConfig>(&RuntimeConfig::fromJson));
}

ApiCall<RuntimeConfig>* AppApi::updateRuntimeConfig(const QJsonObject& changes)
{
    if (!m_client.capabilities().has(Capability::RuntimeConfigUpdate))
        return m_client.unsupported<RuntimeConfig>(Capability::RuntimeConfigUpdate);
    return m_client.send<RuntimeConfig>({.method = ApiRequest::Method::Patch,
                                         .path = appPath("runtime_config"_L1),
                                         .body = jsonBytes(changes)},
                                        oneRecord<RuntimeConfig>(&RuntimeConfig::fromJson));
}

ApiCall<QJsonObject>* AppApi::dependencies()
{
    return m_client.send<QJsonObject>({.path = appPath("app_deps"_L1)}, &objectBody);
}

ApiCall<InvocationCacheStatus>* AppApi::cacheStatus()
{
    return m_client.send<InvocationCacheStatus>(
        {.path = appPath("invocation_cache/status"_L1)},
        oneRecord<InvocationCacheStatus>(&InvocationCacheStatus::fromJson));
}

ApiCall<Done>* AppApi::setCacheEnabled(bool enabled)
{
    return m_client.send<Done>(
        {.method = ApiRequest::Method::Put,
         .path = appPath(enabled ? "invocation_cache/enable"_L1 : "invocation_cache/disable"_L1)},
        &ignoreBody);
}

ApiCall<Done>* AppApi::clearCache()
{
    return m_client.send<Done>({.method = ApiRequest::Method::Delete, .path = appPath("invocation_cache"_L1)},
                               &ignoreBody);
}

ApiCall<LogLevel>* AppApi::loggingLevel()
{
    return m_client.send<LogLevel>({.path = appPath("logging"_L1)}, &readLevel);
}

ApiCall<LogLevel>* AppApi::setLoggingLevel(LogLevel level)
{
    return m_client.send<LogLevel>({.method = ApiRequest::Method::Post,
                                    .path = appPath("logging"_L1),
                                    .body = QByteArray::number(static_cast<int>(level))},
                                   &readLevel);
}

} // namespace vitrine
