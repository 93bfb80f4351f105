// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/workflowsource.h"

#include "lib/jobs/adoptworkflowjob.h"
#include "lib/workflow/workflowfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrinectl)
};

void adopt(SessionCommand& command, const WorkflowDocument& workflow, const WorkflowBody& body)
{
    const NodeTemplates& templates = command.session().templates().templates();
    command.complete(new AdoptWorkflowJob(command.session().client(), workflow, templates),
                     [&command, workflow, body](const AdoptWorkflowJob& job) {
                         OpenedWorkflow opened{workflow, {}};
                         const Adoption adoption = job.apply(opened.workflow);
                         for (const QString& warning : adoption.missingCalls)
                             command.console().note(warning);
                         opened.reset = adoption.reset;
                         body(command, opened);
                     });
}

} // namespace

QList<QCommandLineOption> sourceOptions()
{
    return {
        {u"library"_s,
         Words::tr("Instead of FILE: a workflow of the server's library, by name or id (see \"workflow "
                   "library\")."),
         u"WORKFLOW"_s},
        {u"image"_s, Words::tr("Instead of FILE: the workflow that made this image or video of the server."),
         u"IMAGE"_s},
    };
}

Result<WorkflowSource> workflowSource(const Command& command)
{
    QList<WorkflowSource> given;
    if (!command.arguments().isEmpty())
        given.append({WorkflowSource::Kind::File, command.argument(0)});
    if (command.isSet(u"library"_s))
        given.append({WorkflowSource::Kind::Library, command.value(u"library"_s)});
    if (command.isSet(u"image"_s))
        given.append({WorkflowSource::Kind::Image, command.value(u"image"_s)});
    if (given.size() == 1)
        return given.first();
    return Failure(ApiError::input(Words::tr("Give one workflow: a FILE, --library or --image.")));
}

Result<WorkflowDocument> workflowOfFile(const Command& command)
{
    return workflowSource(command).and_then([](const WorkflowSource& source) -> Result<WorkflowDocument> {
        if (source.kind != WorkflowSource::Kind::File)
            return Failure(
                ApiError::input(Words::tr("--library and --image need a server: leave out --openapi.")));
        return readWorkflowFile(source.text, {});
    });
}

void tellReset(Command& command, const OpenedWorkflow& opened, const WorkflowDocument& now)
{
    for (const Reference& reference : opened.reset) {
        if (opened.workflow.inputValue(reference.nodeId, reference.fieldName)
            == now.inputValue(reference.nodeId, reference.fieldName))
            command.console().note(reference.warning());
    }
}

CommandFactory workflowCommand(const WorkflowBody& body, Adopt wanted)
{
    const auto start = [body, wanted](SessionCommand& command) {
        const Result<WorkflowSource> source = workflowSource(command);
        if (!source) {
            command.fail(source.error());
            return;
        }
        command.complete(new FetchWorkflowJob(command.session().client(), *source,
                                              command.session().templates().templates()),
                         [&command, body, wanted](const FetchWorkflowJob& job) {
                             if (wanted == Adopt::Yes)
                                 adopt(command, job.workflow(), body);
                             else
                                 body(command, {job.workflow(), {}});
                         });
    };
    const auto check = [](const Command& command) {
        return workflowSource(command).and_then([](const WorkflowSource& source) -> Result<Done> {
            if (source.kind != WorkflowSource::Kind::File)
                return Done();
            return WorkflowDocument::fromFile(source.text).map([](const WorkflowDocument&) {
                return Done();
            });
        });
    };
    return sessionCommand(start, check);
}

} // namespace vitrine
