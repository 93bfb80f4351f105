// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/commandtable.h"
#include "app/vitrinectl/localcommand.h"
#include "app/vitrinectl/schemafile.h"
#include "app/vitrinectl/workflowsource.h"
#include "lib/workflow/fieldlookup.h"
#include "lib/workflow/formoutputs.h"
#include "lib/workflow/numberlimits.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrinectl)
};

using Listing = void (*)(Command&, const WorkflowDocument&, const NodeTemplates&);

/// Without a server a file is enough: a server is asked only when one is named, or what only a server has.
bool needsServer(const QCommandLineParser& parser)
{
    const bool named = parser.isSet(u"server"_s) || !qEnvironmentVariableIsEmpty("VITRINE_SERVER")
        || parser.isSet(u"library"_s) || parser.isSet(u"image"_s);
    return named && !parser.isSet(u"openapi"_s);
}

CommandFactory listingCommand(Listing list)
{
    const auto local = localCommand([list](Command& command) {
        const Result<NodeTemplates> templates = templatesFromFile(command);
        const Result<WorkflowDocument> workflow = workflowOfFile(command);
        if (!templates)
            command.fail(templates.error());
        else if (!workflow)
            command.fail(workflow.error());
        else
            list(command, *workflow, *templates);
    });
    const auto asking = workflowCommand(
        [list](SessionCommand& command, const OpenedWorkflow& opened) {
            list(command, opened.workflow, command.session().templates().templates());
        },
        Adopt::No);
    return [local, asking](const QCommandLineParser& parser, Console& console) {
        return needsServer(parser) ? asking(parser, console) : local(parser, console);
    };
}

/// One limit of a field: its name for programs and for people.
struct Limit {
    QString key;
    double value;
    QString text;
};

/// The server's limits, narrowed by the form's.
QList<Limit> limitsOf(const FormField& field)
{
    const FieldTemplate& server = field.fieldTemplate;
    std::optional<double> minimum = server.minimum;
    std::optional<double> maximum = server.maximum;
    if (field.settings.min)
        minimum = std::max(*field.settings.min, minimum.value_or(*field.settings.min));
    if (field.settings.max)
        maximum = std::min(*field.settings.max, maximum.value_or(*field.settings.max));
    QList<Limit> out;
    const auto add = [&out](const char* key, auto value, const QString& text) {
        if (!value)
            return;
        const auto number = static_cast<double>(*value);
        out.append({QString::fromLatin1(key), number, text.arg(NumberLimits::shown(number))});
    };
    add("minimum", minimum, Words::tr("at least %1"));
    add("exclusive_minimum", server.exclusiveMinimum, Words::tr("more than %1"));
    add("maximum", maximum, Words::tr("at most %1"));
    add("exclusive_maximum", server.exclusiveMaximum, Words::tr("less than %1"));
    add("multiple_of", server.multipleOf, Words::tr("a multiple of %1"));
    add("min_length", server.minLength, Words::tr("at least %1 characters"));
    add("max_length", server.maxLength, Words::tr("at most %1 characters"));
    add("min_items", server.minItems, Words::tr("at least %1 entries"));
    add("max_items", server.maxItems, Words::tr("at most %1 entries"));
    return out;
}

QString shownValue(const FormField& field, const QJsonValue& value, const NodeTemplates& templates)
{
    // What the server says nothing about still is a model, a board, a colour.
    const auto kind =
        field.kind().isConnectionOnly() ? templates.kinds().kindTaking(value) : field.fieldTemplate.kind;
    return kind->displayText(field.fieldTemplate, value);
}

/// "[integer, needed, at least 8]"; empty when nothing is known.
QString remarks(const FormField& field, bool known)
{
    QStringList parts;
    if (known && !field.problem.isEmpty())
        parts.append(field.problem);
    else if (known)
        parts.append(field.kind().id());
    if (field.connected)
        parts.append(Words::tr("set by a connection"));
    else if (known && field.fieldTemplate.required)
        parts.append(Words::tr("needed"));
    const QList<Limit> limits = limitsOf(field);
    for (const Limit& limit : limits)
        parts.append(limit.text);
    return parts.isEmpty() ? QString() : u"  ["_s + parts.join(u", "_s) + u']';
}

QJsonObject fieldJson(const FormField& field, const QJsonValue& value, bool known)
{
    QJsonObject limits;
    const QList<Limit> all = limitsOf(field);
    for (const Limit& limit : all)
        limits.insert(limit.key, limit.value);
    const auto ifKnown = [known](const QJsonValue& fact) { return known ? fact : QJsonValue(); };
    return {{u"index"_s, field.index},
            {u"label"_s, field.label},
            {u"node_id"_s, field.nodeId},
            {u"node_type"_s, field.nodeType},
            {u"node_label"_s, field.nodeLabel},
            {u"field"_s, field.fieldName},
            {u"connected"_s, field.connected},
            {u"value"_s, value.isUndefined() ? QJsonValue() : value},
            {u"limits"_s, limits},
            {u"kind"_s, ifKnown(field.kind().id())},
            {u"required"_s, ifKnown(field.fieldTemplate.required)},
            {u"options"_s, ifKnown(field.fieldTemplate.options)},
            {u"problem"_s, ifKnown(field.problem)}};
}

void inputs(Command& command, const WorkflowDocument& workflow, const NodeTemplates& templates)
{
    const bool known = !templates.isEmpty();
    const WorkflowForm form = WorkflowForm::discover(workflow, templates);
    for (const FormField& field : form.fields()) {
        const QJsonValue value = field.value(workflow);
        command.console().result(
            u"%1 = %2%3"_s.arg(fieldLine(field), shownValue(field, value, templates), remarks(field, known)),
            u"field"_s, fieldJson(field, value, known));
    }
    command.finish(ExitOk);
}

void outputs(Command& command, const WorkflowDocument& workflow, const NodeTemplates& templates)
{
    const QList<FormOutput> found = formOutputs(WorkflowForm::discover(workflow, templates));
    for (const FormOutput& output : found) {
        command.console().result(
            u"%1 %2 (%3, %4)"_s.arg(output.fieldIndex).arg(output.label, output.nodeType, output.nodeId),
            u"output"_s,
            {{u"index"_s, output.fieldIndex},
             {u"label"_s, output.label},
             {u"node_id"_s, output.nodeId},
             {u"node_type"_s, output.nodeType},
             {u"node_label"_s, output.nodeLabel}});
    }
    if (found.isEmpty())
        command.console().note(Words::tr("The form shows no board field: the images of a run cannot be told "
                                         "apart by it."));
    command.finish(ExitOk);
}

QCommandLineOption listingSchemaOption()
{
    QCommandLineOption option = schemaOption();
    option.setDescription(Words::tr("The server's /openapi.json as a file: kinds and limits come from it and "
                                    "no server is asked. Without it and without --server or VITRINE_SERVER, "
                                    "what the workflow itself says is listed."));
    return option;
}

} // namespace

QList<CommandEntry> workflowListingCommands()
{
    return {
        {{u"workflow"_s, u"inputs"_s},
         u"[FILE]"_s,
         Words::tr("List the fields of a workflow's form, as --set takes them"),
         sourceOptions() + QList<QCommandLineOption>{listingSchemaOption()},
         listingCommand(inputs)},
        {{u"workflow"_s, u"outputs"_s},
         u"[FILE]"_s,
         Words::tr("List the board fields of a workflow's form: where its images go"),
         sourceOptions() + QList<QCommandLineOption>{listingSchemaOption()},
         listingCommand(outputs)},
    };
}

} // namespace vitrine
