// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

namespace vitrine {

/// What the program was started with. Tokens are no argument, since everyone on the machine can read those.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(vitrine::CommandLine)

public:
    QString server;
    bool demo = false;
    QString traceFile;
    QString profile;                   ///< Settings of their own; empty for the usual ones.
    std::optional<ColorScheme> scheme; ///< Without one: what is remembered.
    QString workflowFile;              ///< Absolute.
    QString error;                     ///< What is wrong with the arguments; empty when nothing is.
    QString helpText;                  ///< Set when help or the version was asked for: print it and end.

    /// `arguments` with the program's name first; relative files are looked for in `folder`.
    static CommandLine parse(const QStringList& arguments, const QString& folder);
};

} // namespace vitrine
