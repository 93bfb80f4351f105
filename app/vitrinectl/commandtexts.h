// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vitrinectl/commandtable.h"

namespace vitrine {

// What is written from the table of commands, so that no command can be missing in it.

/// `vitrinectl --help`, of the commands that begin with `words` (all when none does).
QString helpText(const QList<CommandEntry>& table, const QStringList& words);

/// `vitrinectl COMMAND --help`.
QString helpText(const CommandEntry& entry);

/// What the build installs: "man" (roff), "bash", "zsh" and "fish" (completions). Empty for any other word.
QString generatedText(const QList<CommandEntry>& table, const QString& what);

// One each, see `generatedText`.
QString manPage(const QList<CommandEntry>& table);
QString bashCompletion(const QList<CommandEntry>& table);
QString zshCompletion(const QList<CommandEntry>& table);
QString fishCompletion(const QList<CommandEntry>& table);

/// "--board" and "-h": how an option is written.
QStringList writtenNames(const QCommandLineOption& option);

} // namespace vitrine
