// SPDX-License-Identifier: Apache-2.0
#include "lib/diagnosis/outputscheck.h"

#include "lib/workflow/formoutputs.h"
#include "lib/workflow/graphbuilder.h"
#include "lib/workflow/preparedworkflow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using Check = Finding::Check;
using State = Finding::State;

/// As the workflow editor calls it.
QString nameOf(const QString& nodeId, const WorkflowDocument& workflow, const NodeTemplates& templates)
{
    if (const QString label = workflow.nodeLabel(nodeId); !label.isEmpty())
        return label;
    const QString type = workflow.nodeType(nodeId);
    const NodeTemplate* node = templates.find(type);
    return node && !node->title.isEmpty() ? node->title : type;
}

} // namespace

OutputsCheck::OutputsCheck(ApiClient& client, const NodeTemplates& templates, WorkflowSource source,
                           int limitMs, QObject* parent)
    : ReportCheck({Check::Outputs}, limitMs, client.requests().profile().displayAddress(), parent)
    , m_client(client)
    , m_templates(templates)
    , m_source(std::move(source))
{
}

OutputsCheck::OutputsCheck(ApiClient& client, const NodeTemplates& templates, WorkflowDocument workflow,
                           int limitMs, QObject* parent)
    : ReportCheck({Check::Outputs}, limitMs, client.requests().profile().displayAddress(), parent)
    , m_client(client)
    , m_templates(templates)
    , m_workflow(std::move(workflow))
{
}

Finding OutputsCheck::findingOfWorkflow(const WorkflowDocument& workflow, const NodeTemplates& templates)
{
    const QString title = workflow.name().isEmpty() ? tr("without a name") : workflow.name();
    const PreparedWorkflow prepared = PreparedWorkflow::from(workflow, templates);
    const Result<QJsonObject> graph = GraphBuilder(templates, {}).build(prepared);
    if (!graph)
        return {Check::Outputs, State::Problem,
                tr("The workflow “%1” cannot be run: %2").arg(title, graph.error().userMessage()),
                tr("See \"vitrinectl workflow check\", or the notes below the form.")};
    const QStringList nodes = outputNodes(*graph, templates);
    if (nodes.isEmpty()) {
        return {Check::Outputs, State::Warning,
                tr("The workflow “%1” makes no images that stay: all of them are intermediate.").arg(title),
                tr("In the workflow editor, switch off \"Intermediate\" at the node whose image is wanted.")};
    }
    const QList<FormOutput> shown = formOutputs(WorkflowForm::discover(workflow, templates));
    QStringList hidden;
    for (const QString& node : nodes) {
        if (fieldIndexOf(shown, node) < 0)
            hidden.append(nameOf(node, prepared.document, templates));
    }
    if (hidden.isEmpty()) {
        return {Check::Outputs, State::Ok,
                tr("The form of “%1” shows the board field of each of its %n output(s).", nullptr,
                   static_cast<int>(nodes.size()))
                    .arg(title)};
    }
    return {
        Check::Outputs, State::Warning,
        tr("The form of “%1” shows no board field of %n output(s): %2. They cannot be told apart or given "
           "a board here.",
           nullptr, static_cast<int>(hidden.size()))
            .arg(title, hidden.join(u", "_s)),
        tr("In the workflow editor, add the board fields of these nodes to the form.")};
}

void OutputsCheck::ask()
{
    if (!m_source) {
        say(findingOfWorkflow(m_workflow, m_templates));
        return;
    }
    stepJob(new FetchWorkflowJob(m_client, *m_source, m_templates),
            [this](const FetchWorkflowJob& job) { say(findingOfWorkflow(job.workflow(), m_templates)); });
}

} // namespace vitrine
