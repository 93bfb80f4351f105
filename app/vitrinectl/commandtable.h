// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vitrinectl/command.h"

#include <QCommandLineOption>
#include <QList>
#include <QStringList>

namespace vitrine {

/// One entry of the table of commands. Help, the man page and the completions of shells come from it, too.
struct CommandEntry {
    QStringList words; ///< {"workflow", "run"}
    QString arguments; ///< "FILE", "BOARD NAME"; "FILE..." for one and more, "[ID]" for none or one,
                       ///< "[NAME...]" for any number.
    QString summary;   ///< One line without a full stop.
    /// An option that two commands have takes a value in both or in neither.
    QList<QCommandLineOption> options;
    CommandFactory make;

    [[nodiscard]] qsizetype leastArguments() const;
    [[nodiscard]] qsizetype mostArguments() const;
    /// "workflow run FILE"
    [[nodiscard]] QString usage() const;
};

/// All commands, in the order in which help shows them.
QList<CommandEntry> commandTable();

/// The options that every command has.
QList<QCommandLineOption> globalOptions();

// The groups, one file each.
QList<CommandEntry> checkCommands();
QList<CommandEntry> accountCommands();
QList<CommandEntry> appCommands();
QList<CommandEntry> boardCommands();
QList<CommandEntry> getCommands();
QList<CommandEntry> imageCommands();
QList<CommandEntry> imageChangeCommands();
QList<CommandEntry> modelCommands();
QList<CommandEntry> modelChangeCommands();
QList<CommandEntry> modelInstallCommands();
QList<CommandEntry> uploadCommands();
QList<CommandEntry> queueCommands();
QList<CommandEntry> queueChangeCommands();
QList<CommandEntry> queueWaitingCommands();
QList<CommandEntry> workflowListingCommands();
QList<CommandEntry> workflowCommands();
QList<CommandEntry> workflowFileCommands();
QList<CommandEntry> generateCommands();

} // namespace vitrine
