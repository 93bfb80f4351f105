// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vitrinectl/command.h"
#include "lib/jobs/findboardjob.h"

namespace vitrine {

/// Goes on with the board that a user named; its id is "none" for "none". No such board, or several, ends
/// the command.
template <class OnFound>
void withBoard(Command& command, ApiClient& client, const QString& idOrName, OnFound onFound)
{
    command.complete(new FindBoardJob(client, idOrName, false),
                     [onFound = std::move(onFound)](const FindBoardJob& job) { onFound(job.board()); });
}

/// The same where "none" makes no sense: it is no board, but the images that are on none.
template <class OnFound>
void withRealBoard(Command& command, ApiClient& client, const QString& idOrName, OnFound onFound)
{
    if (idOrName == QLatin1String("none")) {
        command.fail(ExitUsage,
                     Command::tr("“none” is no board: it stands for the images that are on none."));
        return;
    }
    withBoard(command, client, idOrName, std::move(onFound));
}

} // namespace vitrine
