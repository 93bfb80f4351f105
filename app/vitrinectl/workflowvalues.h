// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vitrinectl/sessioncommand.h"
#include "lib/workflow/workflowdocument.h"
#include "lib/workflow/workflowform.h"

#include <QCommandLineOption>

#include <functional>

namespace vitrine {

/// --set and --board.
QList<QCommandLineOption> valueOptions();

/// How the text of an assignment becomes the field's value.
using ValueReader = std::function<Result<QJsonValue>(const FormField&, const QString&)>;

/// Sets what KEY=VALUE texts say; `form` is the workflow's. Kind::Input names what cannot be used.
Result<Done> assignValues(const QStringList& assignments, const WorkflowForm& form,
                          const NodeTemplates& templates, WorkflowDocument& workflow,
                          const ValueReader& read);

/// Puts every --set and --board into the workflow's fields; the first that cannot be is the error
/// (Kind::Input). Gives the board's id, empty without --board.
Result<QString> applyValues(SessionCommand& command, WorkflowDocument& workflow);

} // namespace vitrine
