// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vitrinectl/commandtable.h"

namespace vitrine {

/// Reads a command line: `vitrinectl [OPTIONS] WORD... [ARGUMENTS] [OPTIONS]`. Options may stand anywhere;
/// those that a command does not know are refused.
class CommandLine {
public:
    /// Gives the command that `arguments` (program name included) name; prints help, a generated text or what
    /// is wrong otherwise, and then gives null and sets the exit code.
    const CommandEntry* parse(const QStringList& arguments);

    [[nodiscard]] int exitCode() const { return m_exitCode; }
    [[nodiscard]] const QCommandLineParser& parser() const { return *m_parser; }
    /// What stands after the command's words.
    [[nodiscard]] QStringList rest() const { return m_rest; }

private:
    const CommandEntry* refuse(const QString& sentence);
    const CommandEntry* refuseUnknown(const QStringList& words);
    /// Finds the command among `words`; null when there is none.
    [[nodiscard]] const CommandEntry* find(const QStringList& words) const;
    bool answersItself(const CommandEntry* found, const QStringList& words);

    QList<CommandEntry> m_table = commandTable();
    std::unique_ptr<QCommandLineParser> m_parser;
    QStringList m_rest;
    int m_exitCode = ExitOk;
};

} // namespace vitrine
