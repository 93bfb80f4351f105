// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vitrinectl/sessioncommand.h"
#include "lib/workflow/workflowdocument.h"

#include <QCommandLineOption>

namespace vitrine {

/// --set and --board.
QList<QCommandLineOption> valueOptions();

/// Puts every --set and --board into the workflow's fields; the first that cannot be is the error
/// (Kind::Input). Gives the board's id, empty without --board.
Result<QString> applyValues(SessionCommand& command, WorkflowDocument& workflow);

} // namespace vitrine
