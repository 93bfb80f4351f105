// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vitrinectl/command.h"

#include <QCommandLineOption>
#include <QList>
#include <QStringList>

namespace vitrine {

/// One entry of the table of commands.
struct CommandEntry {
    QStringList words; ///< {"workflow", "run"}
    QString arguments; ///< "FILE"
    QString summary;
    QList<QCommandLineOption> options;
    std::function<std::unique_ptr<Command>(const QCommandLineParser&, Console&)> make;
};

/// All commands, in the order in which help shows them.
QList<CommandEntry> commandTable();

/// Reads a command line: `vitrinectl [OPTIONS] WORD... [ARGUMENTS] [OPTIONS]`. Options may stand anywhere;
/// those that a command does not know are refused.
class CommandLine {
public:
    /// Gives the command that `arguments` (program name included) name; prints help or what is wrong
    /// otherwise, and then gives null and sets the exit code.
    const CommandEntry* parse(const QStringList& arguments);

    [[nodiscard]] int exitCode() const { return m_exitCode; }
    [[nodiscard]] const QCommandLineParser& parser() const { return *m_parser; }
    /// What stands after the command's words.
    [[nodiscard]] QStringList rest() const { return m_rest; }

private:
    [[nodiscard]] QString help(const CommandEntry* entry) const;
    const CommandEntry* refuse(const QString& sentence);

    QList<CommandEntry> m_table = commandTable();
    std::unique_ptr<QCommandLineParser> m_parser;
    QStringList m_rest;
    int m_exitCode = ExitOk;
};

} // namespace vitrine
