// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/apicommand.h"
#include "app/vitrinectl/commandtable.h"
#include "app/vitrinectl/runfollower.h"
#include "app/vitrinectl/workflowsource.h"
#include "app/vitrinectl/workflowvalues.h"
#include "lib/api/workflows.h"
#include "lib/base/wholefile.h"
#include "lib/jobs/runworkflowjob.h"
#include "lib/workflow/modelsync.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrinectl)
};

constexpr int mostRuns = 10'000;

void run(SessionCommand& command, const OpenedWorkflow& opened)
{
    WorkflowDocument workflow = opened.workflow;
    const Result<int> runs = command.number(u"runs"_s, 1, mostRuns);
    if (!runs) {
        command.fail(runs.error());
        return;
    }
    const Result<QString> boardId = applyValues(command, workflow);
    if (!boardId) {
        command.fail(boardId.error());
        return;
    }
    tellReset(command, opened, workflow);
    auto job = std::make_unique<RunWorkflowJob>(
        command.session(), workflow,
        RunWorkflowJob::Options{
            .runs = *runs, .prepend = command.isSet(u"prepend"_s), .autoAddBoard = *boardId});
    const bool waits = command.isSet(u"wait"_s) || command.isSet(u"download"_s);
    (new RunFollower(command, std::move(job), waits))->start();
}

/// Models of the workflow beside what the server has for them; nothing is written but with --output.
void sync(SessionCommand& command, const OpenedWorkflow& opened)
{
    WorkflowDocument workflow = opened.workflow;
    const QList<ModelSync::Match> matches =
        ModelSync::match(workflow, command.session().models().models(), command.isSet(u"similar"_s));
    bool allFound = true;
    for (const ModelSync::Match& match : matches) {
        const QString before = match.identifier.value(u"name"_s).toString();
        const QString after = match.found ? match.found->name : u"-"_s;
        allFound &= match.found.has_value();
        command.console().result(
            u"%1.%2: %3 -> %4 (%5)"_s.arg(match.nodeId, match.fieldName, before, after,
                                          ModelSync::text(match.why)),
            u"model"_s,
            {{u"node_id"_s, match.nodeId},
             {u"field"_s, match.fieldName},
             {u"old"_s, match.identifier},
             {u"new"_s, match.found ? QJsonValue(match.found->identifier()) : QJsonValue()},
             {u"why"_s, ModelSync::text(match.why)}});
    }
    if (command.isSet(u"output"_s)) {
        ModelSync::apply(workflow, matches);
        const QString path = command.value(u"output"_s);
        if (const QString problem = writeWhole(path, workflow.toBytes()); !problem.isEmpty()) {
            command.fail(ApiError::storage(Words::tr("%1 cannot be written (%2).").arg(path, problem)));
            return;
        }
    }
    command.finish(allFound ? ExitOk : ExitFailed);
}

void printRow(ApiCommand& command, const WorkflowListItem& item)
{
    command.console().result(
        u"%1  %2  %3%4"_s.arg(item.workflowId)
            .arg(item.category, -7)
            .arg(item.name, item.tags.isEmpty() ? QString() : u"  ["_s + item.tags.join(u", "_s) + u']'),
        u"workflow"_s,
        {{u"workflow_id"_s, item.workflowId},
         {u"name"_s, item.name},
         {u"description"_s, item.description},
         {u"category"_s, item.category},
         {u"tags"_s, QJsonArray::fromStringList(item.tags)}});
}

void printWorkflow(ApiCommand& command)
{
    command.expect(WorkflowsApi(command.client()).get(command.argument(0)),
                   [&command](const WorkflowRecord& record) {
                       if (command.console().isJson()) {
                           command.console().result({}, u"workflow"_s,
                                                    {{u"workflow_id"_s, record.workflowId},
                                                     {u"name"_s, record.name},
                                                     {u"workflow"_s, record.workflow}});
                       } else {
                           command.console().document(QJsonDocument(record.workflow).toJson());
                       }
                       command.finish(ExitOk);
                   });
}

void library(ApiCommand& command)
{
    if (!command.arguments().isEmpty()) {
        printWorkflow(command);
        return;
    }
    const Result<QString> sort = command.word(u"sort"_s, {u"name"_s, u"newest"_s, u"updated"_s, u"opened"_s});
    if (!sort) {
        command.fail(sort.error());
        return;
    }
    using OrderBy = WorkflowQuery::OrderBy;
    WorkflowQuery query{.descending = *sort != "name"_L1,
                        .categories = command.values(u"category"_s),
                        .tags = command.values(u"tag"_s),
                        .searchTerm = command.value(u"search"_s)};
    query.orderBy = *sort == "newest"_L1 ? OrderBy::CreatedAt
        : *sort == "updated"_L1          ? OrderBy::UpdatedAt
        : *sort == "opened"_L1           ? OrderBy::OpenedAt
                                         : OrderBy::Name;
    command.expect(WorkflowsApi(command.client()).list(query), [&command](const WorkflowPage& page) {
        for (const WorkflowListItem& item : page.items)
            printRow(command, item);
        command.finish(ExitOk);
    });
}

QList<QCommandLineOption> runOptions()
{
    return sourceOptions() + valueOptions()
        + QList<QCommandLineOption>{
            {u"runs"_s, Words::tr("How often to run it (1 to 10000)."), u"N"_s, u"1"_s},
            {u"prepend"_s, Words::tr("Put it before what waits in the queue.")},
            {u"wait"_s, Words::tr("Wait until it is done.")},
        }
    + followOptions();
}

} // namespace

QList<CommandEntry> workflowCommands()
{
    return {
        {{u"workflow"_s, u"run"_s},
         u"[FILE]"_s,
         Words::tr("Submit a workflow, and wait for its images"),
         runOptions(),
         workflowCommand(run, Adopt::Yes)},
        {{u"workflow"_s, u"sync"_s},
         u"[FILE]"_s,
         Words::tr("List the models of a workflow and what the server has for them"),
         sourceOptions()
             + QList<QCommandLineOption>{{u"similar"_s,
                                          Words::tr("Take another model of the same base and type where "
                                                    "nothing else fits.")},
                                         {u"output"_s,
                                          Words::tr("Write the workflow with what was found to this file."),
                                          u"FILE"_s}},
         workflowCommand(sync, Adopt::No)},
        {{u"workflow"_s, u"library"_s},
         u"[ID]"_s,
         Words::tr("List the server's workflows, or print one of them"),
         {{u"search"_s, Words::tr("Those with this text in name, description or tags."), u"TEXT"_s},
          {u"tag"_s, Words::tr("Those with this tag. May be given several times."), u"TAG"_s},
          {u"category"_s, Words::tr("user or default. May be given several times."), u"WORD"_s},
          {u"sort"_s, Words::tr("name, newest, updated or opened."), u"WORD"_s, u"name"_s}},
         apiCommand(library)},
    };
}

} // namespace vitrine
