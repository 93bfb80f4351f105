// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/apicommand.h"
#include "app/vitrinectl/commandtable.h"
#include "lib/api/app.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrinectl)
};

QString shown(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    // Only documents are written by Qt: the brackets around the value fall off again.
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

void version(ApiCommand& command)
{
    command.expect(AppApi(command.client()).version(), [&command](const QString& version) {
        command.console().result(version, u"version"_s, {{u"version"_s, version}});
        command.finish(ExitOk);
    });
}

void showDevices(ApiCommand& command)
{
    if (!command.client().capabilities().has(Capability::DeviceOptions)) {
        command.finish(ExitOk);
        return;
    }
    command.expect(AppApi(command.client()).deviceOptions(), [&command](const QList<DeviceOption>& devices) {
        for (const DeviceOption& device : devices) {
            command.console().result(Words::tr("device: %1 (%2)").arg(device.device, device.name),
                                     u"device"_s, {{u"device"_s, device.device}, {u"name"_s, device.name}});
        }
        command.finish(ExitOk);
    });
}

void showInfillMethods(ApiCommand& command)
{
    command.expect(AppApi(command.client()).infillMethods(), [&command](const QStringList& methods) {
        command.console().result(Words::tr("infill methods: %1").arg(methods.join(u", "_s)),
                                 u"infill_methods"_s,
                                 {{u"infill_methods"_s, QJsonArray::fromStringList(methods)}});
        showDevices(command);
    });
}

void config(ApiCommand& command)
{
    command.expect(AppApi(command.client()).runtimeConfig(), [&command](const RuntimeConfig& config) {
        const bool all = command.isSet(u"all"_s);
        for (auto it = config.config.begin(); it != config.config.end(); ++it) {
            const bool isSet = config.setFields.contains(it.key());
            if (!all && !isSet)
                continue;
            command.console().result(u"%1: %2"_s.arg(it.key(), shown(it.value())), u"setting"_s,
                                     {{u"key"_s, it.key()}, {u"value"_s, it.value()}, {u"is_set"_s, isSet}});
        }
        showInfillMethods(command);
    });
}

void dependencies(ApiCommand& command)
{
    command.expect(AppApi(command.client()).dependencies(), [&command](const QJsonObject& packages) {
        for (auto it = packages.begin(); it != packages.end(); ++it) {
            command.console().result(u"%1  %2"_s.arg(it.key(), -28).arg(shown(it.value())), u"dependency"_s,
                                     {{u"name"_s, it.key()}, {u"version"_s, it.value()}});
        }
        command.finish(ExitOk);
    });
}

/// What a change of the cache came to is read back: the servers answer such a change with nothing.
void cacheStatus(ApiCommand& command)
{
    command.expect(AppApi(command.client()).cacheStatus(), [&command](const InvocationCacheStatus& cache) {
        const QString state = cache.enabled ? Words::tr("enabled") : Words::tr("disabled");
        command.console().result(Words::tr("The cache is %1: %2 of %3 results, %4 hits, %5 misses.")
                                     .arg(state)
                                     .arg(cache.size)
                                     .arg(cache.maxSize)
                                     .arg(cache.hits)
                                     .arg(cache.misses),
                                 u"cache"_s,
                                 {{u"enabled"_s, cache.enabled},
                                  {u"size"_s, cache.size},
                                  {u"max_size"_s, cache.maxSize},
                                  {u"hits"_s, cache.hits},
                                  {u"misses"_s, cache.misses}});
        command.finish(ExitOk);
    });
}

CommandFactory cacheSwitch(bool enabled)
{
    return apiCommand([enabled](ApiCommand& command) {
        command.expect(AppApi(command.client()).setCacheEnabled(enabled),
                       [&command](const Done&) { cacheStatus(command); });
    });
}

void clearCache(ApiCommand& command)
{
    command.expect(AppApi(command.client()).clearCache(), [&command](const Done&) { cacheStatus(command); });
}

} // namespace

QList<CommandEntry> appCommands()
{
    return {
        {{u"app"_s, u"version"_s}, {}, Words::tr("Print the server's version"), {}, apiCommand(version)},
        {{u"app"_s, u"config"_s},
         {},
         Words::tr("Print the server's configuration, its infill methods and devices"),
         {{u"all"_s, Words::tr("Defaults too, not only what stands in its invokeai.yaml.")}},
         capableApiCommand(config)},
        {{u"app"_s, u"deps"_s},
         {},
         Words::tr("List the packages that the server runs with"),
         {},
         apiCommand(dependencies)},
        {{u"app"_s, u"cache"_s, u"status"_s},
         {},
         Words::tr("Show the cache of the nodes' results"),
         {},
         apiCommand(cacheStatus)},
        {{u"app"_s, u"cache"_s, u"enable"_s}, {}, Words::tr("Use that cache"), {}, cacheSwitch(true)},
        {{u"app"_s, u"cache"_s, u"disable"_s},
         {},
         Words::tr("Do not use that cache"),
         {},
         cacheSwitch(false)},
        {{u"app"_s, u"cache"_s, u"clear"_s}, {}, Words::tr("Empty that cache"), {}, apiCommand(clearCache)},
    };
}

} // namespace vitrine
