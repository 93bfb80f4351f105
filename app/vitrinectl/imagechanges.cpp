// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/apicommand.h"
#include "app/vitrinectl/boardargument.h"
#include "app/vitrinectl/commandtable.h"
#include "app/vitrinectl/runfollower.h"
#include "lib/jobs/changeitemsjob.h"
#include "lib/jobs/copyimagesjob.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrinectl)
};

/// How a change is told, each with %1 for the name.
struct Told {
    QString event;
    QString done;
    QString missed;
};

void change(ApiCommand& command, const ItemChange& what, const Told& told)
{
    auto* job = new ChangeItemsJob(command.client(), what, command.arguments());
    command.finally(job, [&command, job, told] {
        const NamesOutcome outcome = job->outcome();
        for (const QString& name : outcome.done)
            command.console().result(told.done.arg(name), told.event, {{u"image_name"_s, name}});
        if (job->error())
            command.console().problem(job->error()->userMessage());
        else
            for (const QString& name : outcome.missed)
                command.console().problem(told.missed.arg(name));
        command.finish(exitCodeFor(outcome.done.size(), outcome.missed.size(), job->error()));
    });
}

CommandFactory starCommand(bool star)
{
    return capableApiCommand([star](ApiCommand& command) {
        change(command, {star ? ItemChange::Action::Star : ItemChange::Action::Unstar},
               star ? Told{u"starred"_s, Words::tr("%1: starred"),
                           Words::tr("%1: not starred; it is gone, or not yours to change.")}
                    : Told{u"unstarred"_s, Words::tr("%1: no longer starred"),
                           Words::tr("%1: not changed; it is gone, or not yours to change.")});
    });
}

Result<Done> checkBoardIsGiven(Command& command)
{
    if (command.isSet(u"board"_s))
        return Done();
    return Failure(ApiError::input(Words::tr("Give the board with --board; “none” stands for no board.")));
}

void move(ApiCommand& command)
{
    if (const Result<Done> checked = checkBoardIsGiven(command); !checked) {
        command.fail(checked.error());
        return;
    }
    withBoard(command, command.client(), command.value(u"board"_s), [&command](const BoardDto& board) {
        const bool off = board.boardId == "none"_L1;
        const ItemChange what{off ? ItemChange::Action::RemoveFromBoards : ItemChange::Action::MoveToBoard,
                              off ? QString() : board.boardId};
        change(command, what,
               {u"moved"_s, Words::tr("%1: moved"),
                off ? Words::tr("%1: not moved; it is on no board, gone, or not yours to change.")
                    : Words::tr("%1: not moved; it is gone, or not yours to change.")});
    });
}

void remove(ApiCommand& command)
{
    QStringList names = command.arguments();
    names.removeDuplicates();
    if (!command.isConfirmed(Words::tr("Delete %n image(s)?", nullptr, static_cast<int>(names.size()))))
        return;
    change(command, {ItemChange::Action::Delete},
           {u"deleted"_s, Words::tr("%1: deleted"),
            Words::tr("%1: not deleted; it is gone already, or not yours to delete.")});
}

void copy(SessionCommand& command)
{
    withBoard(
        command, command.session().client(), command.value(u"board"_s), [&command](const BoardDto& board) {
            auto job = std::make_unique<CopyImagesJob>(command.session(), command.arguments(), board.boardId);
            (new RunFollower(command, std::move(job), true))->start();
        });
}

} // namespace

QList<CommandEntry> imageChangeCommands()
{
    const QCommandLineOption toBoard(u"board"_s, Words::tr("The board, by name or id; “none” for no board."),
                                     u"NAME"_s);
    return {
        {{u"image"_s, u"star"_s}, u"NAME..."_s, Words::tr("Star images and videos"), {}, starCommand(true)},
        {{u"image"_s, u"unstar"_s},
         u"NAME..."_s,
         Words::tr("Take the star from images and videos"),
         {},
         starCommand(false)},
        {{u"image"_s, u"move"_s},
         u"NAME..."_s,
         Words::tr("Move images and videos to a board, or off their boards"),
         {toBoard},
         capableApiCommand(move)},
        {{u"image"_s, u"copy"_s},
         u"NAME..."_s,
         Words::tr("Copy images to a board on the server; the copies have names of their own"),
         QList<QCommandLineOption>{toBoard} + followOptions(),
         sessionCommand(copy, checkBoardIsGiven)},
        {{u"image"_s, u"delete"_s},
         u"NAME..."_s,
         Words::tr("Delete images and videos"),
         {{u"yes"_s, Words::tr("Do not ask.")}},
         capableApiCommand(remove)},
    };
}

} // namespace vitrine
