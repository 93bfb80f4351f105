// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/commandtable.h"
#include "app/vitrinectl/localcommand.h"
#include "app/vitrinectl/schemafile.h"
#include "app/vitrinectl/workflowsource.h"
#include "app/vitrinectl/workflowvalues.h"
#include "lib/jobs/resolvegeneratorsjob.h"
#include "lib/session/modelcheck.h"
#include "lib/session/valuefromtext.h"
#include "lib/workflow/batchrequest.h"
#include "lib/workflow/fieldmap.h"
#include "lib/workflow/kinds/boardkind.h"
#include "lib/workflow/readiness.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrinectl)
};

constexpr int mostRuns = 10'000;

/// A value without a server: models as JSON, boards by their ids, all taken as existing.
Result<QJsonValue> unresolved(const FormField& field, const QString& text)
{
    const Result<QJsonValue> parsed = field.kind().parseText(field.fieldTemplate, field.settings, text);
    if (parsed || !field.kind().needsRecord())
        return parsed;
    if (field.kind().id() == "board"_L1)
        return BoardKind::valueFor(text);
    const QJsonValue value = field.kind().cleaned(QJsonDocument::fromJson(text.toUtf8()).object());
    if (value.isUndefined())
        return Failure(ApiError::input(
            Words::tr("%1: without a server, give this as JSON, as a workflow holds it.").arg(field.label)));
    return value;
}

Result<QJsonValue> offlineValue(const FormField& field, const QString& text)
{
    const Result<QJsonValue> value = unresolved(field, text);
    const QString problem = value ? field.problemWith(*value) : QString();
    if (!problem.isEmpty())
        return Failure(ApiError::input(Words::tr("%1: %2").arg(field.label, problem)));
    return value;
}

/// What a command on a file works with.
struct Loaded {
    WorkflowDocument workflow;
    NodeTemplates templates;
};

/// Nothing when the command has failed.
std::optional<Loaded> load(Command& command)
{
    const Result<NodeTemplates> templates = templatesFromFile(command);
    if (!templates) {
        command.fail(templates.error());
        return std::nullopt;
    }
    Result<WorkflowDocument> workflow = workflowOfFile(command);
    if (!workflow) {
        command.fail(workflow.error());
        return std::nullopt;
    }
    return Loaded{*std::move(workflow), *templates};
}

void printCheck(Command& command, const Loaded& loaded, const QList<ReadinessReason>& reasons)
{
    for (const PreparedWorkflow::Warning& warning :
         PreparedWorkflow::from(loaded.workflow, loaded.templates).warnings)
        command.console().note(warning.text);
    for (const ReadinessReason& reason : reasons)
        command.console().result(reason.text, u"reason"_s,
                                 {{u"code"_s, codeName(reason)},
                                  {u"node_id"_s, reason.nodeId},
                                  {u"field"_s, reason.fieldName},
                                  {u"text"_s, reason.text}});
    command.finish(reasons.isEmpty() ? ExitOk : ExitFailed);
}

/// Without a server the answer is the web UI's: what only a server would refuse is told, but is no reason.
QList<ReadinessReason> reasonsOffline(Command& command, const Loaded& loaded)
{
    QList<ReadinessReason> out;
    for (const ReadinessReason& reason : checkReadiness(loaded.workflow, loaded.templates)) {
        if (reason.code == ReadinessReason::Code::InvalidValue && reason.webUiCode.isEmpty())
            command.console().note(reason.text);
        else
            out.append(reason);
    }
    return out;
}

void checkOffline(Command& command)
{
    if (const auto loaded = load(command))
        printCheck(command, *loaded, reasonsOffline(command, *loaded));
}

/// Everything that a run would look at before it is sent.
QList<ReadinessReason> reasonsOnline(SessionCommand& command, const WorkflowDocument& workflow,
                                     const GeneratorValues& generators)
{
    const NodeTemplates& templates = command.session().templates().templates();
    return checkReadiness(workflow, templates, generators)
        + missingModels(workflow, templates, command.session().models());
}

/// Goes on when it is known what the generators make.
void withGenerators(SessionCommand& command, const WorkflowDocument& workflow,
                    const std::function<void(const GeneratorValues&)>& goOn)
{
    command.complete(new ResolveGeneratorsJob(command.session().client(), workflow, {}),
                     [goOn](const ResolveGeneratorsJob& job) { goOn(job.values()); });
}

void checkOnline(SessionCommand& command, const OpenedWorkflow& opened)
{
    const WorkflowDocument& workflow = opened.workflow;
    tellReset(command, opened, workflow);
    withGenerators(command, workflow, [&command, workflow](const GeneratorValues& generators) {
        printCheck(command, {workflow, command.session().templates().templates()},
                   reasonsOnline(command, workflow, generators));
    });
}

/// What the web UI would send, too: for looking at it or comparing it.
void printBody(Command& command, const Loaded& loaded, const QList<ReadinessReason>& reasons,
               const GeneratorValues& generators)
{
    const Result<int> runs = command.number(u"runs"_s, 1, mostRuns);
    if (!runs) {
        command.fail(runs.error());
        return;
    }
    if (!reasons.isEmpty()) {
        for (const ReadinessReason& reason : reasons)
            command.console().problem(reason.text);
        command.finish(ExitFailed);
        return;
    }
    const Result<BatchRequest> request =
        BatchRequest::build(loaded.workflow, loaded.templates,
                            {.autoAddBoard = command.value(u"auto-add-board"_s),
                             .runs = *runs,
                             .prepend = command.isSet(u"prepend"_s),
                             .generators = generators});
    if (!request) {
        command.fail(request.error());
        return;
    }
    for (const PreparedWorkflow::Warning& warning : request->warnings)
        command.console().note(warning.text);
    command.console().document(QJsonDocument(request->body).toJson(QJsonDocument::Compact));
    command.finish(ExitOk);
}

/// Sets what --set says; false when the command has failed.
bool assign(Command& command, const NodeTemplates& templates, WorkflowDocument& workflow,
            const ValueReader& read)
{
    const WorkflowForm form = WorkflowForm::discover(workflow, templates);
    const Result<Done> assigned = assignValues(command.values(u"set"_s), form, templates, workflow, read);
    if (!assigned)
        command.fail(assigned.error());
    return assigned.has_value();
}

void bodyOffline(Command& command)
{
    auto loaded = load(command);
    if (loaded && assign(command, loaded->templates, loaded->workflow, &offlineValue))
        printBody(command, *loaded, reasonsOffline(command, *loaded), {});
}

void bodyOnline(SessionCommand& command, const OpenedWorkflow& opened)
{
    WorkflowDocument workflow = opened.workflow;
    const NodeTemplates templates = command.session().templates().templates();
    const auto read = [&command](const FormField& field, const QString& text) {
        return valueFromText(command.session(), field, text);
    };
    if (!assign(command, templates, workflow, read))
        return;
    tellReset(command, opened, workflow);
    withGenerators(command, workflow, [&command, workflow, templates](const GeneratorValues& generators) {
        printBody(command, {workflow, templates}, reasonsOnline(command, workflow, generators), generators);
    });
}

/// With --openapi no server is asked.
CommandFactory withOrWithoutServer(LocalCommand::Body offline, const WorkflowBody& online)
{
    return [local = localCommand(std::move(offline)), session = workflowCommand(online, Adopt::Yes)](
               const QCommandLineParser& parser, Console& console) {
        return parser.isSet(u"openapi"_s) ? local(parser, console) : session(parser, console);
    };
}

void map(Command& command)
{
    const auto loaded = load(command);
    if (!loaded)
        return;
    const FieldMap now =
        FieldMap::of(loaded->workflow, WorkflowForm::discover(loaded->workflow, loaded->templates));
    if (!command.isSet(u"verify"_s)) {
        command.console().document(QJsonDocument(now.json()).toJson());
        command.finish(ExitOk);
        return;
    }
    const Result<FieldMap> older = contentOf(command.value(u"verify"_s)).and_then(&FieldMap::fromJson);
    if (!older) {
        command.fail(older.error());
        return;
    }
    const QStringList drift = now.driftFrom(*older);
    for (const QString& change : drift)
        command.console().result(change, u"drift"_s, {{u"text"_s, change}});
    command.finish(drift.isEmpty() ? ExitOk : ExitFailed);
}

} // namespace

QList<CommandEntry> workflowFileCommands()
{
    return {
        {{u"workflow"_s, u"body"_s},
         u"[FILE]"_s,
         Words::tr("Print what would be submitted"),
         sourceOptions()
             + QList<QCommandLineOption>{schemaOption(),
                                         {u"set"_s,
                                          Words::tr("Set a field, as for \"workflow run\"; with --openapi, "
                                                    "models as JSON and boards by "
                                                    "id."),
                                          u"KEY=VALUE"_s},
                                         {u"runs"_s, Words::tr("How often to run it (1 to 10000)."), u"N"_s,
                                          u"1"_s},
                                         {u"prepend"_s, Words::tr("Put it before what waits in the queue.")},
                                         {u"auto-add-board"_s,
                                          Words::tr(
                                              "The id of the board for fields set to \"auto\", or none."),
                                          u"ID"_s}},
         withOrWithoutServer(bodyOffline, bodyOnline)},
        {{u"workflow"_s, u"check"_s},
         u"[FILE]"_s,
         Words::tr("List what stands in the way of submitting a workflow"),
         sourceOptions() + QList<QCommandLineOption>{schemaOption()},
         withOrWithoutServer(checkOffline, checkOnline)},
        {{u"workflow"_s, u"map"_s},
         u"FILE"_s,
         Words::tr(
             "Print the fields of a workflow's form by index as JSON, or compare them with an older map"),
         {schemaOption(),
          {u"verify"_s, Words::tr("An older map: list what of it does not hold any more."), u"OLD"_s}},
         localCommand(map)},
    };
}

} // namespace vitrine
