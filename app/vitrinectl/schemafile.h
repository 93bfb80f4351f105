// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/result.h"
#include "lib/workflow/nodetemplates.h"

#include <QByteArray>
#include <QCommandLineOption>
#include <QString>

namespace vitrine {

class Command;

/// --openapi SCHEMA.
QCommandLineOption schemaOption();

/// The nodes of the server whose schema --openapi names; none without it. Kind::Storage or Kind::Input when
/// the file is no such schema.
Result<NodeTemplates> templatesFromFile(const Command& command);

/// A file's content; Kind::Storage with its path when it cannot be read.
Result<QByteArray> contentOf(const QString& path);

} // namespace vitrine
