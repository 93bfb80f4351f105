// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/graphbuilder.h"

#include "lib/workflow/connectors.h"
#include "lib/workflow/extrainputs.h"
#include "lib/workflow/savedworkflowinputs.h"
#include "lib/workflow/specialnodes.h"

#include <QCoreApplication>
#include <QSet>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GraphBuilder)
};

QJsonObject edgeJson(const EdgeEnd& source, const EdgeEnd& target)
{
    const auto end = [](const EdgeEnd& of) {
        return QJsonObject{{"node_id"_L1, of.nodeId}, {"field"_L1, of.field}};
    };
    return {{"source"_L1, end(source)}, {"destination"_L1, end(target)}};
}

/// What comes over a line replaces the node's own value, which might not even be valid.
void dropValue(QJsonObject& node, const QString& field)
{
    if (!callsSavedWorkflow(node.value("type"_L1).toString()) || !isSavedWorkflowInput(field)) {
        node.remove(field);
        return;
    }
    QJsonObject inputs = node.value("workflow_inputs"_L1).toObject();
    inputs.remove(field);
    node.insert("workflow_inputs"_L1, inputs);
}

} // namespace

GraphBuilder::GraphBuilder(const NodeTemplates& templates, QString autoAddBoard)
    : m_templates(templates)
    , m_autoAddBoard(std::move(autoAddBoard))
{
}

Result<QJsonObject> GraphBuilder::build(const PreparedWorkflow& workflow) const
{
    const WorkflowDocument& document = workflow.document;
    QJsonObject nodes;
    for (const QJsonValue& value : document.nodes()) {
        const QString id = value["id"_L1].toString();
        const QJsonObject data = value["data"_L1].toObject();
        const QString type = data.value("type"_L1).toString();
        if (value["type"_L1] != "invocation"_L1 || isBatchNode(type) || isGeneratorNode(type))
            continue;
        const NodeTemplate* nodeTemplate = m_templates.find(type);
        if (!nodeTemplate)
            return Failure(ApiError::input(Words::tr("The server has no node type \"%1\" (node "
                                                     "%2). Install the node pack that brings "
                                                     "it, or choose another workflow.")
                                               .arg(type, id)));
        nodes.insert(id, nodeJson(id, data, *nodeTemplate));
    }
    if (nodes.isEmpty())
        return Failure(ApiError::input(Words::tr("The workflow has no nodes: there is nothing to run.")));

    const QJsonArray edges = edgesBetween(nodes, document);
    for (const QJsonValue& edge : edges) {
        const QJsonValue target = edge["destination"_L1];
        QJsonObject node = nodes.value(target["node_id"_L1].toString()).toObject();
        dropValue(node, target["field"_L1].toString());
        nodes.insert(target["node_id"_L1].toString(), node);
    }
    return QJsonObject{{"id"_L1, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                       {"nodes"_L1, nodes},
                       {"edges"_L1, edges}};
}

QJsonArray GraphBuilder::edgesBetween(const QJsonObject& nodes, const WorkflowDocument& document)
{
    QJsonArray out;
    QSet<std::pair<EdgeEnd, EdgeEnd>> known; // through connectors two lines may become one
    const QList<WorkflowEdge>& lines = document.edges();
    const Connectors connectors(document, lines);
    for (const WorkflowEdge& line : lines) {
        const std::optional<EdgeEnd> source = connectors.sourceOf(line);
        const bool complete = source && !source->field.isEmpty() && !line.targetHandle.isEmpty();
        if (line.type != "default"_L1 || !complete || !nodes.contains(source->nodeId)
            || !nodes.contains(line.target))
            continue;
        const EdgeEnd target{line.target, line.targetHandle};
        if (known.contains({*source, target}))
            continue;
        known.insert({*source, target});
        out.append(edgeJson(*source, target));
    }
    return out;
}

QJsonObject GraphBuilder::nodeJson(const QString& nodeId, const QJsonObject& nodeData,
                                   const NodeTemplate& nodeTemplate) const
{
    QJsonObject out;
    QJsonObject savedInputs;
    const QJsonObject inputs = nodeData.value("inputs"_L1).toObject();
    for (auto it = inputs.begin(); it != inputs.end(); ++it) {
        if (callsSavedWorkflow(nodeTemplate.type) && isSavedWorkflowInput(it.key())) {
            if (const QJsonValue value = it.value().toObject().value("value"_L1); !value.isUndefined())
                savedInputs.insert(it.key(), value);
            continue;
        }
        const FieldTemplate* field = nodeTemplate.input(it.key());
        if (!field && !acceptsExtraInputs(nodeTemplate.type))
            continue;
        QJsonValue value = it.value().toObject().value("value"_L1);
        if (field && field->type.name == "BoardField"_L1)
            value = boardValue(value);
        if (!value.isUndefined())
            out.insert(it.key(), value);
    }
    if (callsSavedWorkflow(nodeTemplate.type))
        out.insert("workflow_inputs"_L1, savedInputs);
    out.insert("id"_L1, nodeId);
    out.insert("type"_L1, nodeTemplate.type);
    out.insert("use_cache"_L1, nodeData.value("useCache"_L1).toBool(nodeTemplate.useCache));
    out.insert("is_intermediate"_L1,
               nodeData.value("isIntermediate"_L1).toBool(nodeTemplate.type != "save_image"_L1));
    return out;
}

QJsonValue GraphBuilder::boardValue(const QJsonValue& value) const
{
    if (value == "none"_L1)
        return QJsonValue::Undefined;
    if (!value.isUndefined() && value != "auto"_L1)
        return value;
    if (m_autoAddBoard.isEmpty() || m_autoAddBoard == "none"_L1)
        return QJsonValue::Undefined;
    return QJsonObject{{"board_id"_L1, m_autoAddBoard}};
}

} // namespace vitrine
