// SPDX-License-Identifier: Apache-2.0
#include "lib/session/serverinfo.h"

namespace vitrine {

ServerInfo::ServerInfo(ApiClient& client, int periodMs, QObject* parent)
    : QObject(parent)
    , m_app(client)
    , m_images(client)
    , m_models(client)
{
    m_poll.setInterval(periodMs);
    connect(&m_poll, &QTimer::timeout, this, &ServerInfo::readWhatChanges);
    // Which of the routes there are is known only then.
    connect(&client, &ApiClient::capabilitiesChanged, this, [this] {
        if (!isActive())
            return;
        readPart(Part::Infill);
        readPart(Part::Devices);
    });
}

std::optional<ApiError> ServerInfo::changeError(Part part) const
{
    const auto found = m_changeErrors.constFind(part);
    return found == m_changeErrors.cend() ? std::optional<ApiError>() : *found;
}

void ServerInfo::setActive(bool active)
{
    if (active == isActive())
        return;
    if (!active) {
        m_poll.stop();
        return;
    }
    m_poll.start();
    refresh();
}

void ServerInfo::refresh()
{
    for (const Part part : {Part::Version, Part::Packages, Part::Configuration, Part::Infill, Part::Devices})
        readPart(part);
    readWhatChanges();
}

void ServerInfo::readWhatChanges()
{
    for (const Part part : {Part::Cache, Part::LogLevel, Part::Intermediates, Part::ModelCache})
        readPart(part);
}

void ServerInfo::readPart(Part part, bool isFresh)
{
    if (m_underWay.contains(part)) {
        if (isFresh)
            m_again.insert(part);
        return;
    }
    m_underWay.insert(part);
    switch (part) {
    case Part::Version:
        read(part, m_version, m_app.version());
        break;
    case Part::Packages:
        read(part, m_packages, m_app.dependencies());
        break;
    case Part::Configuration:
        read(part, m_configuration, m_app.runtimeConfig());
        break;
    case Part::Infill:
        read(part, m_infill, m_app.infillMethods());
        break;
    case Part::Devices:
        read(part, m_devices, m_app.deviceOptions());
        break;
    case Part::Cache:
        read(part, m_cache, m_app.cacheStatus());
        break;
    case Part::LogLevel:
        read(part, m_logLevel, m_app.loggingLevel());
        break;
    case Part::Intermediates:
        read(part, m_intermediates, m_images.intermediatesCount());
        break;
    case Part::ModelCache:
        read(part, m_modelCache, m_models.cacheStats());
        break;
    }
}

template <class T>
void ServerInfo::read(Part part, Reading<T>& reading, ApiCall<T>* call)
{
    call->abortWith(this)
        ->then(
            this,
            [&reading](const T& value) {
                reading.value = value;
                reading.error.reset();
            },
            [&reading](const ApiError& error) { reading.error = error; })
        ->finally(this, [this, part] {
            m_underWay.remove(part);
            Q_EMIT changed(part);
            if (m_again.remove(part))
                readPart(part);
        });
}

template <class T>
void ServerInfo::change(Part part, ApiCall<T>* call, const std::function<void(const T&)>& onDone)
{
    m_changing.insert(part);
    m_changeErrors.remove(part);
    Q_EMIT changed(part);
    call->abortWith(this)
        ->then(
            this,
            [onDone](const T& value) {
                if (onDone)
                    onDone(value);
            },
            [this, part](const ApiError& error) { m_changeErrors.insert(part, error); })
        ->finally(this, [this, part] {
            m_changing.remove(part);
            Q_EMIT changed(part);
            readPart(part, true);
        });
}

void ServerInfo::setCacheEnabled(bool enabled)
{
    change(Part::Cache, m_app.setCacheEnabled(enabled));
}

void ServerInfo::clearCache()
{
    change(Part::Cache, m_app.clearCache());
}

void ServerInfo::setLogLevel(LogLevel level)
{
    change(Part::LogLevel, m_app.setLoggingLevel(level));
}

void ServerInfo::clearIntermediates()
{
    change<int>(Part::Intermediates, m_images.clearIntermediates(),
                [this](int count) { Q_EMIT intermediatesCleared(count); });
}

void ServerInfo::emptyModelCache()
{
    change(Part::ModelCache, m_models.emptyCache());
}

} // namespace vitrine
