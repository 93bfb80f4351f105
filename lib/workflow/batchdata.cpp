// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/batchdata.h"

#include "lib/workflow/connectors.h"
#include "lib/workflow/specialnodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// The list of a batch node: that of the generator before it, else its own.
Result<QJsonArray> itemsOf(const WorkflowDocument& document, const QString& nodeId,
                           const Connectors& connectors, const GeneratorValues& generators)
{
    const QString field = batchListField(document.nodeType(nodeId));
    for (const WorkflowEdge& edge : document.edges()) {
        if (edge.target != nodeId || edge.targetHandle != field)
            continue;
        if (const std::optional<EdgeEnd> source = connectors.sourceOf(edge))
            return generators.of(document, source->nodeId);
    }
    return document.inputValue(nodeId, field).toArray();
}

bool areEqualInSize(const QList<BatchData::Node>& group)
{
    return std::all_of(group.cbegin(), group.cend(), [&](const BatchData::Node& node) {
        return node.items.size() == group.first().items.size();
    });
}

} // namespace

Result<BatchData> BatchData::of(const WorkflowDocument& prepared, const GeneratorValues& generators)
{
    BatchData out;
    const QList<WorkflowEdge> edges = prepared.edges();
    const Connectors connectors(prepared, edges);
    for (const QJsonValue& value : prepared.nodes()) {
        const QString type = value["data"_L1]["type"_L1].toString();
        if (value["type"_L1] != "invocation"_L1 || !isBatchNode(type))
            continue;
        Node node;
        node.id = value["id"_L1].toString();
        const QString group = prepared.inputValue(node.id, u"batch_group_id"_s).toString(u"None"_s);
        if (group != "None"_L1)
            node.group = group;
        const Result<QJsonArray> items = itemsOf(prepared, node.id, connectors, generators);
        if (!items)
            return Failure(items.error());
        node.items = *items;
        for (const WorkflowEdge& edge : edges) {
            if (edge.source != node.id || edge.sourceHandle != batchOutputField(type))
                continue;
            node.connected = true;
            for (const EdgeEnd& end : connectors.targetsOf(edge))
                node.targets.append({{u"node_path"_s, end.nodeId}, {u"field_name"_s, end.field}});
        }
        out.m_nodes.append(node);
    }
    return out;
}

QList<QList<BatchData::Node>> BatchData::groups() const
{
    // Nodes without a group stand where the first of them does, as the web UI has it.
    QList<QList<Node>> out;
    QStringList names;
    for (const Node& node : m_nodes) {
        const qsizetype at = names.indexOf(node.group);
        if (at < 0) {
            names.append(node.group);
            out.append(QList<Node>{node});
        } else {
            out[at].append(node);
        }
    }
    for (qsizetype i = 0; i < out.size(); ++i) {
        if (!names.at(i).isEmpty())
            continue;
        const QList<Node> single = out.takeAt(i);
        for (qsizetype j = 0; j < single.size(); ++j)
            out.insert(i + j, QList<Node>{single.at(j)});
        break;
    }
    return out;
}

QStringList BatchData::unequalGroups() const
{
    QStringList out;
    for (const QList<Node>& group : groups()) {
        if (!areEqualInSize(group))
            out.append(group.first().group);
    }
    return out;
}

qint64 BatchData::itemCount() const
{
    qint64 count = 1;
    for (const QList<Node>& group : groups())
        count *= group.first().items.size();
    return count;
}

QJsonArray BatchData::json() const
{
    QJsonArray out;
    for (const QList<Node>& group : groups()) {
        QJsonArray zipped;
        for (const Node& node : group) {
            for (QJsonObject target : node.targets) {
                target.insert(u"items"_s, node.items);
                zipped.append(target);
            }
        }
        if (!zipped.isEmpty())
            out.append(zipped);
    }
    return out;
}

} // namespace vitrine
