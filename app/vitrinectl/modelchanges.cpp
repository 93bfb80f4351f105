// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/commandtable.h"
#include "app/vitrinectl/modelargument.h"
#include "lib/base/wholefile.h"
#include "lib/jobs/convertmodeljob.h"
#include "lib/jobs/deletemodelsjob.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrinectl)
};

void edit(ApiCommand& command)
{
    ModelChanges changes;
    if (command.isSet(u"name"_s))
        changes.name = command.value(u"name"_s);
    if (command.isSet(u"description"_s))
        changes.description = command.value(u"description"_s);
    if (command.isSet(u"phrase"_s)) {
        changes.triggerPhrases = command.values(u"phrase"_s);
        changes.triggerPhrases->removeAll(QString());
    }
    if (changes.toJson().isEmpty()) {
        command.fail(ExitUsage, Words::tr("Say what to change: --name, --description or --phrase."));
        return;
    }
    withModel(command, command.argument(0), [&command, changes](const ModelRecord& model) {
        finishWithModel(command, ModelsApi(command.client()).update(model.key, changes));
    });
}

void reidentify(ApiCommand& command)
{
    withModel(command, command.argument(0), [&command](const ModelRecord& model) {
        finishWithModel(command, ModelsApi(command.client()).reidentify(model.key));
    });
}

void saveCover(ApiCommand& command)
{
    withModel(command, command.argument(0), [&command](const ModelRecord& model) {
        if (!model.hasCover) {
            command.fail(ExitFailed, Words::tr("The model “%1” has no image.").arg(model.name));
            return;
        }
        command.expect(ModelsApi(command.client()).cover(model.key), [&command](const QByteArray& bytes) {
            const QString path = command.argument(1);
            if (const QString problem = writeWhole(path, bytes); !problem.isEmpty()) {
                command.fail(ExitUsage, Words::tr("%1 cannot be written (%2).").arg(path, problem));
                return;
            }
            command.console().result(path, u"saved"_s, {{u"path"_s, path}, {u"bytes"_s, bytes.size()}});
            command.finish(ExitOk);
        });
    });
}

void setCover(ApiCommand& command)
{
    QFile file(command.argument(1));
    if (!file.open(QIODevice::ReadOnly)) {
        command.fail(
            ApiError::storage(Words::tr("%1 cannot be read (%2).").arg(file.fileName(), file.errorString())));
        return;
    }
    const QByteArray bytes = file.readAll();
    withModel(command, command.argument(0), [&command, bytes](const ModelRecord& model) {
        command.expect(
            ModelsApi(command.client()).setCover(model.key, bytes), [&command, model](const Done&) {
                command.console().result(Words::tr("The model “%1” has this image now.").arg(model.name),
                                         u"cover_set"_s, {{u"key"_s, model.key}});
                command.finish(ExitOk);
            });
    });
}

void removeCover(ApiCommand& command)
{
    withModel(command, command.argument(0), [&command](const ModelRecord& model) {
        if (!model.hasCover) {
            command.fail(ExitFailed, Words::tr("The model “%1” has no image.").arg(model.name));
            return;
        }
        command.expect(ModelsApi(command.client()).removeCover(model.key), [&command, model](const Done&) {
            command.console().result(Words::tr("The model “%1” has no image any more.").arg(model.name),
                                     u"cover_removed"_s, {{u"key"_s, model.key}});
            command.finish(ExitOk);
        });
    });
}

/// Files of what was installed in place stay; such paths are absolute.
QString questionOf(const QList<ModelRecord>& models)
{
    qint64 bytes = 0;
    QStringList names;
    for (const ModelRecord& model : models) {
        names.append(u"“%1”"_s.arg(model.name));
        if (!QDir::isAbsolutePath(model.path))
            bytes += model.fileSize;
    }
    return bytes > 0 ? Words::tr("Delete %1, and %2 of files with it?")
                           .arg(names.join(u", "_s), QLocale().formattedDataSize(bytes))
                     : Words::tr("Delete %1? The files stay.").arg(names.join(u", "_s));
}

void remove(ApiCommand& command, const QList<ModelRecord>& models)
{
    if (!command.isConfirmed(questionOf(models)))
        return;
    QStringList keys;
    QHash<QString, QString> names;
    for (const ModelRecord& model : models) {
        keys.append(model.key);
        names.insert(model.key, model.name);
    }
    auto* job = new DeleteModelsJob(command.client(), keys);
    command.finally(job, [&command, job, names] {
        const ModelsOutcome& outcome = job->outcome();
        for (const QString& key : outcome.done) {
            command.console().result(Words::tr("%1: deleted").arg(names.value(key)), u"deleted"_s,
                                     {{u"key"_s, key}, {u"name"_s, names.value(key)}});
        }
        for (const ModelsOutcome::Failed& failed : outcome.failed)
            command.console().problem(
                Words::tr("%1: not deleted (%2)").arg(names.value(failed.key), failed.reason));
        if (job->error())
            command.console().problem(job->error()->userMessage());
        command.finish(exitCodeFor(outcome.done.size(), outcome.failed.size(), job->error()));
    });
}

/// A name that fits nothing, or several, deletes nothing.
void removeCommand(ApiCommand& command)
{
    command.expect(ModelsApi(command.client()).list(), [&command](const QList<ModelRecord>& models) {
        QList<ModelRecord> wanted;
        for (const QString& name : command.arguments()) {
            const Result<ModelRecord> model = findModel(models, name);
            if (!model) {
                command.fail(model.error());
                return;
            }
            if (!wanted.contains(*model))
                wanted.append(*model);
        }
        remove(command, wanted);
    });
}

void convert(ApiCommand& command)
{
    withModel(command, command.argument(0), [&command](const ModelRecord& model) {
        const QString question =
            Words::tr("Convert “%1” to diffusers? It gets a new key%2.")
                .arg(model.name,
                     QDir::isAbsolutePath(model.path) ? QString() : Words::tr(", and its file is replaced"));
        if (!command.isConfirmed(question))
            return;
        auto* job = new ConvertModelJob(command.client(), model);
        QObject::connect(job, &ConvertModelJob::answerLost, &command, [&command](const ApiError& error) {
            command.console().note(Words::tr("%1 The server may be at it still; looking for the result.")
                                       .arg(error.userMessage()));
        });
        command.complete(job, [&command](const ConvertModelJob& done) {
            printModel(command, done.converted());
            command.finish(ExitOk);
        });
    });
}

} // namespace

QList<CommandEntry> modelChangeCommands()
{
    const QCommandLineOption yes(u"yes"_s, Words::tr("Do not ask."));
    return {
        {{u"model"_s, u"convert"_s},
         u"MODEL"_s,
         Words::tr("Convert a single file of SD 1, SD 2 or SDXL to diffusers"),
         {yes},
         apiCommand(convert)},
        {{u"model"_s, u"edit"_s},
         u"MODEL"_s,
         Words::tr("Change a model's name, description or trigger phrases"),
         {{u"name"_s, Words::tr("Its new name."), u"NAME"_s},
          {u"description"_s, Words::tr("Its new description."), u"TEXT"_s},
          {u"phrase"_s,
           Words::tr("A trigger phrase in place of the old ones; may stand several times, and be empty."),
           u"TEXT"_s}},
         apiCommand(edit)},
        {{u"model"_s, u"reidentify"_s},
         u"MODEL"_s,
         Words::tr("Have the server look at a model's files again"),
         {},
         capableApiCommand(reidentify)},
        {{u"model"_s, u"delete"_s},
         u"MODEL..."_s,
         Words::tr("Delete models; files that were installed in place stay"),
         {yes},
         capableApiCommand(removeCommand)},
        {{u"model"_s, u"image"_s, u"get"_s},
         u"MODEL FILE"_s,
         Words::tr("Save a model's image (WebP)"),
         {},
         apiCommand(saveCover)},
        {{u"model"_s, u"image"_s, u"set"_s},
         u"MODEL FILE"_s,
         Words::tr("Give a model an image"),
         {},
         apiCommand(setCover)},
        {{u"model"_s, u"image"_s, u"remove"_s},
         u"MODEL"_s,
         Words::tr("Take a model's image away"),
         {},
         apiCommand(removeCover)},
    };
}

} // namespace vitrine
