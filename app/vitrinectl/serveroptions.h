// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/serverprofile.h"
#include "lib/net/tokenstore.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

#include <functional>

namespace vitrine {

/// The options of every command that say which server is meant and how it is reached.
QList<QCommandLineOption> serverOptions();

/// What they come to: the window's profile of --profile (its settings file is only read), or the address of
/// --server, VITRINE_SERVER or localhost; then what the other options change of that. Secrets come from the
/// environment, since everyone on the machine can read a command line; what a profile needs besides is read
/// from `secrets`, where the window keeps it. When that cannot tell, `note` is called once with a sentence.
/// Kind::Input with what to do. At once, unless something is read.
void findServer(const QCommandLineParser& parser, TokenStore& secrets, QObject* context,
                const std::function<void(const QString&)>& note,
                const std::function<void(const Result<ServerProfile>&)>& onFound);

} // namespace vitrine
