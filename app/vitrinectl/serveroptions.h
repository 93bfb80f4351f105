// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/serverprofile.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

namespace vitrine {

/// The options of every command that say which server is meant and how it is reached.
QList<QCommandLineOption> serverOptions();

/// What they come to: the window's profile of --profile (its settings file is only read), or the address of
/// --server, VITRINE_SERVER or localhost; then what the other options change of that. Secrets come from the
/// environment, since everyone on the machine can read a command line. Kind::Input with what to do.
Result<ServerProfile> serverFrom(const QCommandLineParser& parser);

} // namespace vitrine
