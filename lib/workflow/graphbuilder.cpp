// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/graphbuilder.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GraphBuilder)
};

bool multipliesRuns(const QString& type)
{
    for (const QLatin1StringView of : {"image"_L1, "string"_L1, "integer"_L1, "float"_L1}) {
        if (type.startsWith(of) && (type == of + "_batch"_L1 || type == of + "_generator"_L1))
            return true;
    }
    return false;
}

QJsonObject edgeJson(const WorkflowEdge& edge)
{
    const auto end = [](const QString& node, const QString& field) {
        return QJsonObject{{"node_id"_L1, node}, {"field"_L1, field}};
    };
    return {{"source"_L1, end(edge.source, edge.sourceHandle)},
            {"destination"_L1, end(edge.target, edge.targetHandle)}};
}

} // namespace

QString conversionProblem(const QJsonObject& node)
{
    const QString id = node.value("id"_L1).toString();
    const QString type = node.value("data"_L1).toObject().value("type"_L1).toString();
    if (node.value("type"_L1) == "connector"_L1)
        return Words::tr("The node %1 is a connector, which Vitrine cannot send yet. Replace it by "
                         "a direct line in the workflow "
                         "editor.")
            .arg(id);
    if (multipliesRuns(type))
        return Words::tr("The node %1 (%2) makes several runs of one, which Vitrine cannot send "
                         "yet. Replace it in the workflow "
                         "editor by a node with one value.")
            .arg(id, type);
    if (type == "call_saved_workflow"_L1 || type == "workflow_return"_L1)
        return Words::tr("The node %1 (%2) belongs to workflows that call each other, which "
                         "Vitrine cannot send yet. Run this "
                         "workflow in the server's web page.")
            .arg(id, type);
    return {};
}

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
        const QJsonObject node = value.toObject();
        if (const QString problem = conversionProblem(node); !problem.isEmpty())
            return Failure(ApiError::input(problem));
        if (node.value("type"_L1) != "invocation"_L1)
            continue;
        const QString id = node.value("id"_L1).toString();
        const QJsonObject data = node.value("data"_L1).toObject();
        const QString type = data.value("type"_L1).toString();
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

    QJsonArray edges;
    const QList<WorkflowEdge> lines = document.edges();
    for (const WorkflowEdge& line : lines) {
        const bool complete = !line.sourceHandle.isEmpty() && !line.targetHandle.isEmpty();
        if (line.type != "default"_L1 || !complete || !nodes.contains(line.source)
            || !nodes.contains(line.target))
            continue;
        const QJsonObject edge = edgeJson(line);
        if (!edges.contains(edge))
            edges.append(edge);
        // What comes over a line replaces the node's own value, which might not even be valid.
        QJsonObject target = nodes.value(line.target).toObject();
        target.remove(line.targetHandle);
        nodes.insert(line.target, target);
    }
    return QJsonObject{{"id"_L1, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                       {"nodes"_L1, nodes},
                       {"edges"_L1, edges}};
}

QJsonObject GraphBuilder::nodeJson(const QString& nodeId, const QJsonObject& nodeData,
                                   const NodeTemplate& nodeTemplate) const
{
    QJsonObject out;
    const QJsonObject inputs = nodeData.value("inputs"_L1).toObject();
    for (auto it = inputs.begin(); it != inputs.end(); ++it) {
        const FieldTemplate* field = nodeTemplate.input(it.key());
        // The metadata node takes whatever it is given.
        if (!field && nodeTemplate.type != "core_metadata"_L1)
            continue;
        QJsonValue value = it.value().toObject().value("value"_L1);
        if (field && field->type.name == "BoardField"_L1)
            value = boardValue(value);
        if (!value.isUndefined())
            out.insert(it.key(), value);
    }
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
