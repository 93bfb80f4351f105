// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/commandtable.h"
#include "app/vitrinectl/describe.h"
#include "app/vitrinectl/modelargument.h"
#include "lib/api/modelrelationships.h"
#include "lib/api/modelsource.h"
#include "lib/api/modelsources.h"
#include "lib/api/modelstorage.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrinectl)
};

QString size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes);
}

bool isBefore(const ModelRecord& a, const ModelRecord& b, const QString& order)
{
    if (order == "size"_L1 && a.fileSize != b.fileSize)
        return a.fileSize > b.fileSize;
    if (order == "type"_L1 && (a.base != b.base || a.type != b.type))
        return std::tie(a.base, a.type) < std::tie(b.base, b.type);
    return QString::localeAwareCompare(a.name, b.name) < 0;
}

void printAll(ApiCommand& command, QList<ModelRecord> models, const QString& order)
{
    std::stable_sort(models.begin(), models.end(),
                     [&](const ModelRecord& a, const ModelRecord& b) { return isBefore(a, b, order); });
    for (const ModelRecord& model : std::as_const(models))
        printModel(command, model);
    command.finish(ExitOk);
}

bool isWanted(const Command& command, const ModelRecord& model)
{
    const auto fits = [&](const QString& option, const QString& word) {
        return !command.isSet(option) || command.values(option).contains(word);
    };
    return fits(u"type"_s, model.type) && fits(u"base"_s, model.base) && fits(u"format"_s, model.format)
        && model.mentions(command.value(u"search"_s));
}

void list(ApiCommand& command)
{
    const Result<QString> order = command.word(u"sort"_s, {u"name"_s, u"type"_s, u"size"_s});
    if (!order) {
        command.fail(order.error());
        return;
    }
    const bool missing = command.isSet(u"missing"_s);
    ModelsApi models(command.client());
    command.expect(missing ? models.missing() : models.list(),
                   [&command, order](const QList<ModelRecord>& records) {
                       QList<ModelRecord> wanted;
                       for (const ModelRecord& model : records) {
                           if (isWanted(command, model))
                               wanted.append(model);
                       }
                       printAll(command, wanted, *order);
                   });
}

QString settingsLine(const QJsonObject& settings)
{
    QStringList parts;
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        if (!it.value().isNull())
            parts.append(u"%1=%2"_s.arg(it.key(), it.value().toVariant().toString()));
    }
    return parts.join(u", "_s);
}

/// One line for each thing that is known.
QString details(const ModelRecord& model, const QStringList& related)
{
    QStringList lines;
    const auto add = [&](const QString& label, const QString& text) {
        if (!text.isEmpty())
            lines.append(u"%1: %2"_s.arg(label, text));
    };
    add(Words::tr("name"), model.name);
    add(Words::tr("key"), model.key);
    add(Words::tr("hash"), model.hash);
    add(Words::tr("base"), model.base);
    add(Words::tr("type"), model.type);
    add(Words::tr("format"), model.format);
    add(Words::tr("variant"), model.variant);
    add(Words::tr("prediction type"), model.predictionType);
    add(Words::tr("description"), model.description);
    add(Words::tr("size"), size(model.fileSize));
    add(Words::tr("path"), model.path);
    add(Words::tr("source"), withoutUrlSecrets(model.source));
    add(Words::tr("trigger phrases"), model.triggerPhrases.join(u", "_s));
    add(Words::tr("default settings"), settingsLine(model.defaultSettings));
    add(Words::tr("cover"), model.hasCover ? Words::tr("yes") : Words::tr("no"));
    add(Words::tr("goes with"), related.join(u", "_s));
    return lines.join(u'\n');
}

void show(ApiCommand& command, const ModelRecord& model, const QStringList& related)
{
    QJsonObject object = modelJson(model);
    object.insert(u"related"_s, QJsonArray::fromStringList(related));
    command.console().result(details(model, related), u"model"_s, object);
    command.finish(ExitOk);
}

void showCommand(ApiCommand& command)
{
    withModel(command, command.argument(0), [&command](const ModelRecord& model) {
        ModelRelationshipsApi(command.client())
            .relatedTo(model.key)
            ->then(
                &command, [&command, model](const QStringList& related) { show(command, model, related); },
                // The record is of use without it.
                [&command, model](const ApiError&) { show(command, model, {}); });
    });
}

/// By what a workflow or an image says of its model: exact, and nothing else.
void find(ApiCommand& command)
{
    ModelsApi models(command.client());
    const QString name = command.argument(0);
    const QString type = command.value(u"type"_s);
    const QString base = command.value(u"base"_s);
    if (command.isSet(u"hash"_s) != name.isEmpty()) {
        command.fail(ExitUsage, Words::tr("Give the model's name, or its hash with --hash."));
    } else if (command.isSet(u"hash"_s)) {
        finishWithModel(command, models.byHash(command.value(u"hash"_s)));
    } else if (!type.isEmpty() && !base.isEmpty()) {
        finishWithModel(command, models.byAttributes(name, type, base));
    } else {
        ModelQuery query{.type = type, .name = name};
        if (!base.isEmpty())
            query.baseModels = {base};
        command.expect(models.list(query), [&command, name](const QList<ModelRecord>& found) {
            if (found.isEmpty())
                command.fail(ExitFailed, Words::tr("No model is called “%1”.").arg(name));
            else
                printAll(command, found, u"name"_s);
        });
    }
}

void scan(ApiCommand& command)
{
    command.expect(
        ModelSourcesApi(command.client()).scanFolder(command.argument(0)),
        [&command](const QList<FoundModel>& found) {
            for (const FoundModel& model : found) {
                const QString state = model.isInstalled ? Words::tr("installed") : Words::tr("new");
                command.console().result(u"%1  %2"_s.arg(state, -10).arg(model.path), u"found"_s,
                                         {{u"path"_s, model.path}, {u"is_installed"_s, model.isInstalled}});
            }
            command.finish(ExitOk);
        });
}

void starters(ApiCommand& command)
{
    command.expect(
        ModelSourcesApi(command.client()).starterModels(), [&command](const StarterModels& starters) {
            const QString text = command.value(u"search"_s);
            for (const StarterModel& model : starters.models) {
                ModelRecord searched;
                searched.name = model.name;
                searched.base = model.base;
                searched.type = model.type;
                searched.description = model.description;
                if (!searched.mentions(text))
                    continue;
                QJsonArray needs;
                for (const StarterModel& each : model.dependencies)
                    needs.append(each.source);
                const QString state = model.isInstalled ? Words::tr("installed") : Words::tr("new");
                command.console().result(u"%1  %2  %3  %4"_s.arg(state, -10)
                                             .arg(u"%1 %2"_s.arg(model.base, model.type), -24)
                                             .arg(model.name, -32)
                                             .arg(model.source),
                                         u"starter_model"_s,
                                         {{u"name"_s, model.name},
                                          {u"description"_s, model.description},
                                          {u"source"_s, model.source},
                                          {u"base"_s, model.base},
                                          {u"type"_s, model.type},
                                          {u"is_installed"_s, model.isInstalled},
                                          {u"needs"_s, needs}});
            }
            command.finish(ExitOk);
        });
}

/// What a change of the cache came to is read back: the servers answer it with nothing.
void stats(ApiCommand& command)
{
    command.expect(ModelStorageApi(command.client()).cacheStats(),
                   [&command](const std::optional<ModelCacheStats>& known) {
                       const ModelCacheStats stats = known.value_or(ModelCacheStats());
                       QJsonObject loaded;
                       qint64 bytes = 0;
                       for (auto it = stats.loadedSizes.begin(); it != stats.loadedSizes.end(); ++it) {
                           loaded.insert(it.key(), it.value());
                           bytes += it.value();
                       }
                       command.console().result(
                           known ? Words::tr("%1 models and parts in memory; %2 hits, %3 misses, %4 thrown "
                                             "out; at most %5 of %6 "
                                             "were taken.")
                                       .arg(stats.inCache)
                                       .arg(stats.hits)
                                       .arg(stats.misses)
                                       .arg(stats.cleared)
                                       .arg(size(stats.highWatermark), size(stats.cacheSize))
                                 : Words::tr("No model was loaded yet."),
                           u"model_cache"_s,
                           {{u"in_cache"_s, stats.inCache},
                            {u"hits"_s, stats.hits},
                            {u"misses"_s, stats.misses},
                            {u"cleared"_s, stats.cleared},
                            {u"high_watermark"_s, stats.highWatermark},
                            {u"cache_size"_s, stats.cacheSize},
                            {u"loaded_model_sizes"_s, loaded}});
                       command.finish(ExitOk);
                   });
}

void emptyCache(ApiCommand& command)
{
    command.expect(ModelStorageApi(command.client()).emptyCache(), [&command](const Done&) {
        command.console().result(Words::tr("The server has taken what it does not use out of memory."),
                                 u"emptied"_s, {});
        command.finish(ExitOk);
    });
}

} // namespace

QList<CommandEntry> modelCommands()
{
    const QCommandLineOption type(u"type"_s, Words::tr("main, vae, lora, …: only models of this type."),
                                  u"WORD"_s);
    const QCommandLineOption base(u"base"_s, Words::tr("sdxl, flux, …: only models of this base."),
                                  u"WORD"_s);
    const QCommandLineOption search(u"search"_s, Words::tr("Only models of which all these words are known."),
                                    u"TEXT"_s);
    return {
        {{u"model"_s, u"list"_s},
         {},
         Words::tr("List the models with key, size, base, type and format"),
         {type,
          base,
          {u"format"_s, Words::tr("diffusers, checkpoint, …: only models of this format."), u"WORD"_s},
          search,
          {u"missing"_s, Words::tr("Only those whose files are gone.")},
          {u"sort"_s, Words::tr("name, type or size."), u"WORD"_s, u"name"_s}},
         capableApiCommand(list)},
        {{u"model"_s, u"show"_s},
         u"MODEL"_s,
         Words::tr("Show what is known about a model, named by key or name"),
         {},
         apiCommand(showCommand)},
        {{u"model"_s, u"find"_s},
         u"[NAME]"_s,
         Words::tr("Find a model by its whole name, or by its hash"),
         {type, base, {u"hash"_s, Words::tr("The hash, in place of the name."), u"HASH"_s}},
         capableApiCommand(find)},
        {{u"model"_s, u"scan"_s},
         u"FOLDER"_s,
         Words::tr("List the models in a folder of the server's machine"),
         {},
         apiCommand(scan)},
        {{u"model"_s, u"starters"_s},
         {},
         Words::tr("List the models that InvokeAI suggests"),
         {search},
         apiCommand(starters)},
        {{u"model"_s, u"stats"_s},
         {},
         Words::tr("Show what the server holds in memory"),
         {},
         apiCommand(stats)},
        {{u"model"_s, u"empty-cache"_s},
         {},
         Words::tr("Take out of the server's memory what it does not use"),
         {},
         apiCommand(emptyCache)},
    };
}

} // namespace vitrine
