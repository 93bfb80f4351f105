// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/readiness.h"

#include "lib/workflow/graphbuilder.h"
#include "lib/workflow/preparedworkflow.h"

#include <QCoreApplication>
#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Readiness)
};

class Checker {
public:
    Checker(const WorkflowDocument& prepared, const NodeTemplates& templates)
        : m_document(prepared)
        , m_templates(templates)
    {
        const QList<WorkflowEdge> edges = prepared.edges();
        for (const WorkflowEdge& edge : edges) {
            if (edge.type == "default"_L1)
                m_connected.insert({edge.target, edge.targetHandle});
        }
    }

    QList<ReadinessReason> run()
    {
        bool any = false;
        for (const QJsonValue& value : m_document.nodes()) {
            const QJsonObject node = value.toObject();
            if (const QString problem = conversionProblem(node); !problem.isEmpty())
                add(ReadinessReason::Code::NotSupported, node.value("id"_L1).toString(), {}, problem);
            if (node.value("type"_L1) != "invocation"_L1)
                continue;
            any = true;
            checkNode(node.value("id"_L1).toString(), node.value("data"_L1).toObject());
        }
        if (!any)
            add(ReadinessReason::Code::NoNodes, {}, {},
                Words::tr("The workflow has no nodes: there is nothing to run."));
        return m_reasons;
    }

private:
    void checkNode(const QString& nodeId, const QJsonObject& data)
    {
        const QString type = data.value("type"_L1).toString();
        const NodeTemplate* nodeTemplate = m_templates.find(type);
        if (!nodeTemplate) {
            add(ReadinessReason::Code::NoNodeTemplate, nodeId, {},
                Words::tr("The server has no node type \"%1\". Install the node pack that brings "
                          "it, or choose another workflow.")
                    .arg(type));
            return;
        }
        const QString label = data.value("label"_L1).toString();
        const QString node = label.isEmpty() ? nodeTemplate->title : label;
        const QJsonObject inputs = data.value("inputs"_L1).toObject();
        for (auto it = inputs.begin(); it != inputs.end(); ++it) {
            if (const FieldTemplate* field = nodeTemplate->input(it.key()))
                checkInput(nodeId, node, *field, it.value().toObject().value("value"_L1));
            else if (type != "core_metadata"_L1) // The metadata node takes whatever it is given.
                add(ReadinessReason::Code::NoFieldTemplate, nodeId, it.key(),
                    Words::tr("%1: the server's node has no input \"%2\". Update the node in the "
                              "workflow editor.")
                        .arg(node, it.key()));
        }
    }

    void checkInput(const QString& nodeId, const QString& node, const FieldTemplate& field,
                    const QJsonValue& value)
    {
        if (m_connected.contains({nodeId, field.name}))
            return;
        if (value.isUndefined()) {
            if (field.required)
                add(ReadinessReason::Code::MissingInput, nodeId, field.name,
                    Words::tr("%1: %2 is needed and not set.").arg(node, field.title));
            return;
        }
        if (const QString problem = field.kind->problem(field, {}, value); !problem.isEmpty())
            add(ReadinessReason::Code::InvalidValue, nodeId, field.name,
                Words::tr("%1: %2 %3.").arg(node, field.title, problem));
    }

    void add(ReadinessReason::Code code, const QString& nodeId, const QString& field, const QString& text)
    {
        m_reasons.append({code, nodeId, field, text});
    }

    const WorkflowDocument& m_document;
    const NodeTemplates& m_templates;
    QSet<std::pair<QString, QString>> m_connected;
    QList<ReadinessReason> m_reasons;
};

} // namespace

QList<ReadinessReason> checkReadiness(const WorkflowDocument& document, const NodeTemplates& templates)
{
    const PreparedWorkflow prepared = PreparedWorkflow::from(document, templates);
    return Checker(prepared.document, templates).run();
}

} // namespace vitrine
