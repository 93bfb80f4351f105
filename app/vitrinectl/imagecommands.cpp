// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/apicommand.h"
#include "app/vitrinectl/boardargument.h"
#include "app/vitrinectl/commandtable.h"
#include "app/vitrinectl/describe.h"
#include "app/vitrinectl/localsource.h"
#include "app/vitrinectl/savefiles.h"
#include "lib/api/itemrecords.h"
#include "lib/api/videos.h"
#include "lib/local/metadatajob.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrinectl)
};

void print(Command& command, const ImageDto& image)
{
    command.console().result(imageLine(image), u"image"_s, imageJson(image));
}

void show(ApiCommand& command)
{
    command.complete(
        new ItemRecords(command.client(), command.arguments()), [&command](const ItemRecords& job) {
            const QList<ImageDto> records = job.records();
            for (const ImageDto& image : records)
                print(command, image);
            const QStringList missing = job.missing();
            for (const QString& name : missing)
                command.console().problem(Words::tr("%1: the server does not have it.").arg(name));
            command.finish(exitCodeFor(records.size(), missing.size(), std::nullopt));
        });
}

/// JSON that is meant to be saved: as it is for people, in an event for programs.
void printDocument(Command& command, const QString& event, const QString& name, const QJsonObject& document)
{
    if (command.console().isJson())
        command.console().result({}, event, {{u"image_name"_s, name}, {event, document}});
    else
        command.console().document(QJsonDocument(document).toJson());
    command.finish(ExitOk);
}

/// One document as it is, several as one by name.
void metadata(ApiCommand& command)
{
    QStringList names = command.arguments();
    names.removeDuplicates();
    completeFromSource<MetadataJob>(
        command,
        [&command, names](const MetadataJob& job) {
            QJsonObject found;
            for (const QString& name : names) {
                const auto metadata = job.metadata().constFind(name);
                if (metadata == job.metadata().cend())
                    command.console().problem(Words::tr("%1: the server does not have it.").arg(name));
                else if (metadata->isEmpty())
                    command.console().problem(Words::tr("%1 has no metadata.").arg(name));
                else
                    found.insert(name, *metadata);
                if (command.console().isJson() && found.contains(name))
                    command.console().result({}, u"metadata"_s,
                                             {{u"image_name"_s, name}, {u"metadata"_s, *metadata}});
            }
            if (!command.console().isJson() && !found.isEmpty()) {
                const QJsonObject document = names.size() == 1 ? found.begin()->toObject() : found;
                command.console().document(QJsonDocument(document).toJson());
            }
            command.finish(exitCodeFor(found.size(), names.size() - found.size(), std::nullopt));
        },
        names);
}

void workflow(ApiCommand& command)
{
    const QString name = command.argument(0);
    auto* call = isVideoName(name) ? VideosApi(command.client()).workflow(name)
                                   : ImagesApi(command.client()).workflow(name);
    command.expect(call, [&command, name](const EmbeddedWorkflow& embedded) {
        const bool graph = command.isSet(u"graph"_s);
        const std::optional<QString>& text = graph ? embedded.graph : embedded.workflow;
        if (!text) {
            command.fail(ExitFailed,
                         graph
                             ? Words::tr("%1 has no graph.").arg(name)
                             : Words::tr("%1 has no workflow. It may have a graph: see --graph.").arg(name));
            return;
        }
        printDocument(command, graph ? u"graph"_s : u"workflow"_s, name,
                      QJsonDocument::fromJson(text->toUtf8()).object());
    });
}

void latest(ApiCommand& command)
{
    withBoard(command, command.client(), command.argument(0), [&command](const BoardDto& board) {
        const ImageQuery onBoard{.boardId = board.boardId, .categories = {}};
        command.expect(
            ImagesApi(command.client()).newest(onBoard), [&command](const std::optional<ImageDto>& image) {
                if (!image) {
                    command.fail(ExitFailed, Words::tr("There is no image there."));
                    return;
                }
                print(command, *image);
                if (command.isSet(u"download"_s))
                    saveFiles(command, command.client(), {image->imageName}, command.value(u"download"_s));
                else
                    command.finish(ExitOk);
            });
    });
}

/// Starred ones come first, so their number says which they are.
void starred(ApiCommand& command)
{
    withBoard(command, command.client(), command.argument(0), [&command](const BoardDto& board) {
        const ImageQuery onBoard{.boardId = board.boardId, .categories = {}, .starredFirst = true};
        command.expect(ImagesApi(command.client()).names(onBoard), [&command](const ImageNames& images) {
            const QStringList names = images.names.mid(0, images.starredCount);
            for (const QString& name : names)
                command.console().result(name, u"image"_s, {{u"image_name"_s, name}, {u"starred"_s, true}});
            if (command.isSet(u"download"_s) && !names.isEmpty())
                saveFiles(command, command.client(), names, command.value(u"download"_s));
            else
                command.finish(ExitOk);
        });
    });
}

} // namespace

QList<CommandEntry> imageCommands()
{
    const QCommandLineOption intoFolder(
        u"download"_s, Words::tr("Save into this folder under the server's name."), u"DIR"_s);
    return {
        {{u"image"_s, u"show"_s},
         u"NAME..."_s,
         Words::tr("Show size, category, time and board of images"),
         {},
         capableApiCommand(show)},
        {{u"image"_s, u"metadata"_s},
         u"NAME..."_s,
         Words::tr("Print the metadata of images as JSON, of several by their names"),
         localOptions(),
         apiCommand(metadata)},
        {{u"image"_s, u"workflow"_s},
         u"NAME"_s,
         Words::tr("Print the workflow that is embedded in an image"),
         {{u"graph"_s, Words::tr("Its graph instead.")}},
         capableApiCommand(workflow)},
        {{u"image"_s, u"latest"_s},
         u"BOARD"_s,
         Words::tr("Show the newest image of a board, or of those on no board (none)"),
         {intoFolder},
         apiCommand(latest)},
        {{u"image"_s, u"starred"_s},
         u"BOARD"_s,
         Words::tr("List the starred images of a board"),
         {intoFolder},
         capableApiCommand(starred)},
    };
}

} // namespace vitrine
