// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vitrinectl/sessioncommand.h"
#include "lib/jobs/fetchworkflowjob.h"
#include "lib/workflow/stalereferences.h"

#include <QCommandLineOption>

#include <functional>

namespace vitrine {

/// --library and --image, which take the place of FILE.
QList<QCommandLineOption> sourceOptions();

/// What FILE, --library or --image names; Kind::Input unless it is one of them.
Result<WorkflowSource> workflowSource(const Command& command);

/// The FILE, for a command that asks no server; Kind::Input when another source is named.
Result<WorkflowDocument> workflowOfFile(const Command& command);

/// A workflow that was read.
struct OpenedWorkflow {
    WorkflowDocument workflow;
    QList<Reference> reset; ///< What was taken out of it, since the server does not have it.
};

/// What is done with a workflow once it is read.
using WorkflowBody = std::function<void(SessionCommand&, const OpenedWorkflow&)>;

/// Whether a workflow is changed to what the server has before the body gets it (see AdoptWorkflowJob). The
/// file stays as it is.
enum class Adopt { No, Yes };

/// Warns of what was taken out, except where the command gave the field another value since: `now`.
void tellReset(Command& command, const OpenedWorkflow& opened, const WorkflowDocument& now);

/// A command on a workflow of a file, of the library or of an image. A file that cannot be read is told
/// before a server is asked for anything.
CommandFactory workflowCommand(const WorkflowBody& body, Adopt adopt);

} // namespace vitrine
