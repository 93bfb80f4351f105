// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/graphtoworkflow.h"

#include "lib/base/logging.h"
#include "lib/workflow/extrainputs.h"
#include "lib/workflow/jsonintegers.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WorkflowDocument)
};

QJsonObject inputJson(const QString& name, const QJsonValue& value)
{
    QJsonObject out{{"name"_L1, name}, {"label"_L1, QString()}, {"description"_L1, QString()}};
    if (!value.isUndefined())
        out.insert("value"_L1, value);
    return out;
}

/// The nodes that a line gives this input.
QSet<QString> nodesGiven(const QJsonArray& edges, QLatin1StringView field)
{
    QSet<QString> out;
    for (const QJsonValue& edge : edges) {
        if (edge["destination"_L1]["field"_L1] == field)
            out.insert(edge["destination"_L1]["node_id"_L1].toString());
    }
    return out;
}

/// The list of an image collection stands in `images` since that can be edited.
void moveImages(QJsonObject& inputs, const NodeTemplate& nodeTemplate, bool connected)
{
    const QJsonValue list = inputs.value("collection"_L1)["value"_L1];
    if (nodeTemplate.type != "image_collection"_L1 || !nodeTemplate.input(u"images"_s) || !list.isArray()
        || !inputs.value("images"_L1)["value"_L1].toArray().isEmpty() || connected)
        return;
    inputs.insert("images"_L1, inputJson(u"images"_s, list));
    inputs.insert("collection"_L1, inputJson(u"collection"_s, QJsonArray()));
}

QJsonObject inputsOf(const QJsonObject& node, const NodeTemplate& nodeTemplate)
{
    static const QStringList attributes{u"id"_s, u"type"_s, u"is_intermediate"_s, u"use_cache"_s};
    QJsonObject out;
    for (auto it = node.begin(); it != node.end(); ++it) {
        if (attributes.contains(it.key()))
            continue;
        if (nodeTemplate.input(it.key()) || acceptsExtraInputs(nodeTemplate.type))
            out.insert(it.key(), inputJson(it.key(), it.value()));
    }
    return out;
}

QJsonObject nodeJson(const QJsonObject& node, const QString& id, const NodeTemplate& nodeTemplate,
                     bool isConnected, qsizetype place)
{
    constexpr int apart = 50;
    QJsonObject inputs = inputsOf(node, nodeTemplate);
    moveImages(inputs, nodeTemplate, isConnected);
    const QJsonObject data{{"id"_L1, id},
                           {"type"_L1, nodeTemplate.type},
                           {"version"_L1, nodeTemplate.version},
                           {"nodePack"_L1, nodeTemplate.nodePack},
                           {"label"_L1, QString()},
                           {"notes"_L1, QString()},
                           {"isOpen"_L1, true},
                           {"isIntermediate"_L1, node.value("is_intermediate"_L1).toBool(false)},
                           {"useCache"_L1, node.value("use_cache"_L1).toBool(true)},
                           {"dynamicInputTemplates"_L1, QJsonObject()},
                           {"inputs"_L1, inputs}};
    return {{"id"_L1, id},
            {"type"_L1, u"invocation"_s},
            {"position"_L1, QJsonObject{{"x"_L1, apart * place}, {"y"_L1, apart * place}}},
            {"data"_L1, data}};
}

QJsonObject edgeJson(const QJsonValue& edge, qsizetype place)
{
    return {{"id"_L1, u"edge-%1"_s.arg(place)},
            {"type"_L1, u"default"_s},
            {"source"_L1, edge["source"_L1]["node_id"_L1]},
            {"sourceHandle"_L1, edge["source"_L1]["field"_L1]},
            {"target"_L1, edge["destination"_L1]["node_id"_L1]},
            {"targetHandle"_L1, edge["destination"_L1]["field"_L1]}};
}

} // namespace

Result<WorkflowDocument> workflowFromGraph(const QByteArray& json, const NodeTemplates& templates)
{
    const QJsonObject graph = QJsonDocument::fromJson(json).object();
    if (!graph.value("nodes"_L1).isObject() || !graph.value("edges"_L1).isArray())
        return Failure(ApiError::input(Words::tr("The graph in it is damaged: it has no nodes and edges.")));
    if (const QList<LargeInteger> large = largeIntegers(json); !large.isEmpty())
        return Failure(ApiError::input(
            Words::tr("The number at %1 of its graph is larger than 64 bits and would be changed.")
                .arg(large.first().place)));
    const QJsonArray before = graph.value("edges"_L1).toArray();
    const QSet<QString> given = nodesGiven(before, "collection"_L1);
    QJsonArray nodes;
    const QJsonObject graphNodes = graph.value("nodes"_L1).toObject();
    for (auto it = graphNodes.begin(); it != graphNodes.end(); ++it) {
        const QJsonObject node = it.value().toObject();
        const QString id = node.value("id"_L1).toString(it.key());
        const QString type = node.value("type"_L1).toString();
        if (const NodeTemplate* nodeTemplate = templates.find(type))
            nodes.append(nodeJson(node, id, *nodeTemplate, given.contains(id), nodes.size()));
        else
            qCWarning(lcWorkflow) << "node of a graph left out, the server does not have its type:" << type;
    }
    QJsonArray edges;
    for (const QJsonValue& edge : before)
        edges.append(edgeJson(edge, edges.size()));
    QJsonObject out{{"exposedFields"_L1, QJsonArray()},
                    {"nodes"_L1, nodes},
                    {"edges"_L1, edges},
                    {"meta"_L1, QJsonObject{{"category"_L1, u"user"_s}, {"version"_L1, u"4.0.0"_s}}}};
    for (const QLatin1StringView key :
         {"name"_L1, "author"_L1, "contact"_L1, "description"_L1, "notes"_L1, "tags"_L1, "version"_L1})
        out.insert(key, QString());
    return WorkflowDocument::fromObject(out);
}

} // namespace vitrine
