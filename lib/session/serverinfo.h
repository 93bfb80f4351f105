// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/app.h"
#include "lib/api/images.h"
#include "lib/api/modelstorage.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace vitrine {

/// Something that is read of a server, again and again.
template <class T>
struct Reading {
    std::optional<T> value;        ///< The newest; kept while a later reading fails.
    std::optional<ApiError> error; ///< Of the newest reading.
};

/// What a server tells about itself and what can be switched there: version, packages, configuration, caches,
/// logging level, intermediates. Read while it is active: what changes by itself every few seconds, the rest
/// once and after `refresh`.
///
/// What a server does not have, or tells to administrators only, is the error of that part alone
/// (Kind::Unsupported, Kind::Forbidden).
class ServerInfo : public QObject {
    Q_OBJECT

public:
    enum class Part {
        Version,
        Packages,
        Configuration,
        Infill,
        Devices,
        Cache,
        LogLevel,
        Intermediates,
        ModelCache
    };
    Q_ENUM(Part)

    static constexpr int usualPeriodMs = 5'000;

    /// `periodMs`: after so long what changes is read again.
    explicit ServerInfo(ApiClient& client, int periodMs = usualPeriodMs, QObject* parent = nullptr);

    [[nodiscard]] const Reading<QString>& version() const { return m_version; }
    [[nodiscard]] const Reading<QJsonObject>& packages() const { return m_packages; } ///< Name -> version.
    [[nodiscard]] const Reading<RuntimeConfig>& configuration() const { return m_configuration; }
    [[nodiscard]] const Reading<QStringList>& infillMethods() const { return m_infill; }
    [[nodiscard]] const Reading<QList<DeviceOption>>& devices() const { return m_devices; }
    [[nodiscard]] const Reading<InvocationCacheStatus>& cache() const { return m_cache; }
    [[nodiscard]] const Reading<LogLevel>& logLevel() const { return m_logLevel; }
    [[nodiscard]] const Reading<int>& intermediates() const { return m_intermediates; }
    /// A value that is none: no model was loaded yet.
    [[nodiscard]] const Reading<std::optional<ModelCacheStats>>& modelCache() const { return m_modelCache; }

    /// Why the last change of a part did not come about; none once one did.
    [[nodiscard]] std::optional<ApiError> changeError(Part part) const;
    [[nodiscard]] bool isChanging(Part part) const { return m_changing.contains(part); }

    void setActive(bool active);
    [[nodiscard]] bool isActive() const { return m_poll.isActive(); }
    /// Reads everything again.
    void refresh();

    // Changes. What came of them is read back, also when their answer is lost.
    void setCacheEnabled(bool enabled);
    void clearCache();
    void setLogLevel(LogLevel level);
    void clearIntermediates();
    void emptyModelCache();

Q_SIGNALS:
    void changed(vitrine::ServerInfo::Part part);
    /// That many were deleted on the server.
    void intermediatesCleared(int count);

private:
    template <class T>
    void read(Part part, Reading<T>& reading, ApiCall<T>* call);
    template <class T>
    void change(Part part, ApiCall<T>* call, const std::function<void(const T&)>& onDone = {});
    /// `isFresh`: what is under way may have been answered too early.
    void readPart(Part part, bool isFresh = false);
    void readWhatChanges();

    AppApi m_app;
    ImagesApi m_images;
    ModelStorageApi m_models;
    Reading<QString> m_version;
    Reading<QJsonObject> m_packages;
    Reading<RuntimeConfig> m_configuration;
    Reading<QStringList> m_infill;
    Reading<QList<DeviceOption>> m_devices;
    Reading<InvocationCacheStatus> m_cache;
    Reading<LogLevel> m_logLevel;
    Reading<int> m_intermediates;
    Reading<std::optional<ModelCacheStats>> m_modelCache;
    QHash<Part, ApiError> m_changeErrors;
    QSet<Part> m_changing;
    QSet<Part> m_underWay;
    QSet<Part> m_again; ///< Of those under way.
    QTimer m_poll;
};

} // namespace vitrine
