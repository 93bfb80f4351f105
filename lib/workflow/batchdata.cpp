// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/batchdata.h"

#include "lib/workflow/connectors.h"
#include "lib/workflow/specialnodes.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::BatchData)
};

/// Far more than a queue takes; a damaged file must not take all memory.
constexpr qsizetype mostItems = 1'000'000;

/// The lines of a workflow by what they begin at and by what they end in.
struct Lines {
    explicit Lines(const QList<WorkflowEdge>& edges)
    {
        for (const WorkflowEdge& edge : edges) {
            outOf[{edge.source, edge.sourceHandle}].append(edge);
            into[{edge.target, edge.targetHandle}].append(edge);
        }
    }

    QHash<EdgeEnd, QList<WorkflowEdge>> outOf;
    QHash<EdgeEnd, QList<WorkflowEdge>> into;
};

/// The list of a batch node: that of the generator before it, else its own.
Result<QJsonArray> itemsOf(const WorkflowDocument& document, const QString& nodeId, const Lines& lines,
                           const Connectors& connectors, const GeneratorValues& generators)
{
    const QString field = batchListField(document.nodeType(nodeId));
    const QList<WorkflowEdge> into = lines.into.value({nodeId, field});
    for (const WorkflowEdge& edge : into) {
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
    const Lines lines(prepared.edges());
    const Connectors connectors(prepared, prepared.edges());
    qsizetype count = 0;
    for (const QJsonValue& value : prepared.nodes()) {
        const QString type = value["data"_L1]["type"_L1].toString();
        if (value["type"_L1] != "invocation"_L1 || !isBatchNode(type))
            continue;
        Node node;
        node.id = value["id"_L1].toString();
        const QString group = prepared.inputValue(node.id, u"batch_group_id"_s).toString(u"None"_s);
        if (group != "None"_L1)
            node.group = group;
        const Result<QJsonArray> items = itemsOf(prepared, node.id, lines, connectors, generators);
        if (!items)
            return Failure(items.error());
        node.items = *items;
        count += node.items.size();
        if (count > mostItems)
            return Failure(ApiError::input(
                Words::tr(
                    "The batch nodes have more than %1 values together. Use fewer of them, or shorter lists.")
                    .arg(mostItems)));
        const QList<WorkflowEdge> outOf = lines.outOf.value({node.id, batchOutputField(type)});
        for (const WorkflowEdge& edge : outOf) {
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
    QList<QList<Node>> zipped;
    QHash<QString, qsizetype> places;
    for (const Node& node : m_nodes) {
        const auto known = places.constFind(node.group);
        if (known != places.cend()) {
            zipped[*known].append(node);
        } else {
            places.insert(node.group, zipped.size());
            zipped.append(QList<Node>{node});
        }
    }
    QList<QList<Node>> out;
    for (const QList<Node>& group : std::as_const(zipped)) {
        if (!group.first().group.isEmpty()) {
            out.append(group);
            continue;
        }
        for (const Node& node : group)
            out.append(QList<Node>{node});
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
    bool isTooMany = false;
    for (const QList<Node>& group : groups()) {
        if (group.first().items.isEmpty())
            return 0;
        isTooMany |= qMulOverflow(count, qint64(group.first().items.size()), &count);
    }
    return isTooMany ? std::numeric_limits<qint64>::max() : count;
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
