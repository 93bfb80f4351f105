// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/apicommand.h"
#include "app/vitrinectl/boardargument.h"
#include "app/vitrinectl/commandtable.h"
#include "app/vitrinectl/describe.h"
#include "app/vitrinectl/imagequery.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrinectl)
};

void print(ApiCommand& command, const BoardDto& board)
{
    command.console().result(boardLine(board), u"board"_s, boardJson(board));
}

void list(ApiCommand& command)
{
    const Result<QString> order = command.word(u"sort"_s, {u"newest"_s, u"oldest"_s, u"name"_s});
    if (!order) {
        command.fail(order.error());
        return;
    }
    const BoardListing listing{.includeArchived = command.isSet(u"archived"_s),
                               .byName = *order == "name"_L1,
                               .descending = *order == "newest"_L1};
    command.expect(BoardsApi(command.client()).list(listing), [&command](const QList<BoardDto>& boards) {
        for (const BoardDto& board : boards)
            print(command, board);
        command.finish(ExitOk);
    });
}

void show(ApiCommand& command)
{
    withRealBoard(command, command.client(), command.argument(0), [&command](const BoardDto& board) {
        print(command, board);
        command.finish(ExitOk);
    });
}

/// A lost answer to the creation is looked up. An equal name is refused: two boards of one name cannot be
/// told apart by it.
void create(ApiCommand& command)
{
    const QString name = command.argument(0);
    if (name == "none"_L1) {
        command.fail(ExitUsage, Words::tr("A board cannot be called “none”."));
        return;
    }
    command.complete(new FindBoardJob(command.client(), name, true), [&command](const FindBoardJob& job) {
        if (!job.wasCreated()) {
            command.fail(ExitFailed,
                         Words::tr("There is a board “%1” already: %2.")
                             .arg(job.board().boardName, job.board().boardId));
            return;
        }
        print(command, job.board());
        command.finish(ExitOk);
    });
}

void rename(ApiCommand& command)
{
    withRealBoard(command, command.client(), command.argument(0), [&command](const BoardDto& board) {
        command.expect(BoardsApi(command.client()).update(board.boardId, {.boardName = command.argument(1)}),
                       [&command](const BoardDto& renamed) {
                           print(command, renamed);
                           command.finish(ExitOk);
                       });
    });
}

void tellDeleted(ApiCommand& command, const BoardDto& board, const DeleteBoardResult& result)
{
    command.console().result(
        Words::tr("The board “%1” is deleted; %2 of its images are deleted, %3 are on no board now.")
            .arg(board.boardName)
            .arg(result.deletedNames.size())
            .arg(result.uncategorizedNames.size()),
        u"deleted"_s,
        {{u"board_id"_s, board.boardId},
         {u"deleted_images"_s, QJsonArray::fromStringList(result.deletedNames)},
         {u"uncategorized_images"_s, QJsonArray::fromStringList(result.uncategorizedNames)}});
    for (const QString& name : result.failedNames)
        command.console().problem(Words::tr("%1: could not be deleted.").arg(name));
    command.finish(result.failedNames.isEmpty() ? ExitOk : ExitPartly);
}

void remove(ApiCommand& command, const BoardDto& board, bool withImages)
{
    command.expect(
        BoardsApi(command.client()).remove(board.boardId, withImages),
        [&command, board](const DeleteBoardResult& result) { tellDeleted(command, board, result); });
}

void removeBoard(ApiCommand& command)
{
    withRealBoard(command, command.client(), command.argument(0), [&command](const BoardDto& board) {
        if (!command.isSet(u"images"_s)) {
            remove(command, board, false);
            return;
        }
        // Everything that would be gone counts: assets and intermediate images, too.
        const ImageQuery all{.boardId = board.boardId, .categories = {}, .isIntermediate = std::nullopt};
        command.expect(ImagesApi(command.client()).names(all), [&command, board](const ImageNames& images) {
            const QString question = Words::tr("Delete the board “%1” (%2) and its %n image(s)?", nullptr,
                                               static_cast<int>(images.names.size()))
                                         .arg(board.boardName, board.boardId);
            if (command.isConfirmed(question))
                remove(command, board, true);
        });
    });
}

void images(ApiCommand& command)
{
    const Result<ImageQuery> query = imageQueryOf(command);
    if (!query) {
        command.fail(query.error());
        return;
    }
    withBoard(command, command.client(), command.argument(0), [&command, query](const BoardDto& board) {
        ImageQuery onBoard = *query;
        onBoard.boardId = board.boardId;
        command.expect(ImagesApi(command.client()).names(onBoard), [&command](const ImageNames& images) {
            for (const QString& name : images.names)
                command.console().result(name, u"image"_s, {{u"image_name"_s, name}});
            command.finish(ExitOk);
        });
    });
}

} // namespace

QList<CommandEntry> boardCommands()
{
    return {
        {{u"board"_s, u"list"_s},
         {},
         Words::tr("List the boards with their ids and numbers of images"),
         {{u"archived"_s, Words::tr("Archived ones too.")},
          {u"sort"_s, Words::tr("newest, oldest or name."), u"WORD"_s, u"newest"_s}},
         apiCommand(list)},
        {{u"board"_s, u"show"_s}, u"BOARD"_s, Words::tr("Show one board"), {}, apiCommand(show)},
        {{u"board"_s, u"create"_s}, u"NAME"_s, Words::tr("Create a board"), {}, apiCommand(create)},
        {{u"board"_s, u"rename"_s}, u"BOARD NAME"_s, Words::tr("Rename a board"), {}, apiCommand(rename)},
        {{u"board"_s, u"delete"_s},
         u"BOARD"_s,
         Words::tr("Delete a board; its images stay unless --images is given"),
         {{u"images"_s, Words::tr("Delete its images as well.")}, {u"yes"_s, Words::tr("Do not ask.")}},
         capableApiCommand(removeBoard)},
        {{u"board"_s, u"images"_s},
         u"BOARD"_s,
         Words::tr("List the names of a board's images, or of those on no board (none)"),
         imageQueryOptions(),
         capableApiCommand(images)},
    };
}

} // namespace vitrine
