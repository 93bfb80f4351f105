// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/nodelibrary.h"

#include "lib/demo/graphrun.h"
#include "lib/demo/message.h"

#include <QFile>
#include <QJsonDocument>

static void initResources()
{
    Q_INIT_RESOURCE(demo);
} // A static library's resources are only found when named.

namespace vitrine::demo {

using namespace Qt::StringLiterals;

namespace {

const auto typeKey = u"type"_s;

Rejection graphError(const QString& message)
{
    return {
        invalidReply({u"body"_s, u"batch"_s, u"graph"_s}, u"value_error"_s, u"Value error, "_s + message)};
}

bool fits(const QJsonValue& value, const QString& type)
{
    if (type == u"integer"_s)
        return value.isDouble() && value.toDouble() == double(value.toInteger());
    if (type == u"number"_s)
        return value.isDouble();
    if (type == u"boolean"_s)
        return value.isBool();
    return type != u"string"_s || value.isString();
}

QByteArray schemaWithout(const QByteArray& schema, const QStringList& types)
{
    QJsonObject root = QJsonDocument::fromJson(schema).object();
    QJsonObject components = root.value(u"components"_s).toObject();
    QJsonObject schemas = components.value(u"schemas"_s).toObject();
    const QStringList names = schemas.keys();
    for (const QString& name : names) {
        const QJsonValue node = schemas.value(name);
        if (node[u"class"_s] == u"invocation"_s
            && types.contains(node[u"properties"_s][typeKey][u"default"_s].toString()))
            schemas.remove(name);
    }
    components.insert(u"schemas"_s, schemas);
    root.insert(u"components"_s, components);
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

} // namespace

NodeLibrary::NodeLibrary(const QStringList& missing)
{
    initResources();
    QFile file(u":/demo/openapi.json"_s);
    if (file.open(QIODevice::ReadOnly))
        m_schemaText = file.readAll().trimmed();
    if (!missing.isEmpty())
        m_schemaText = schemaWithout(m_schemaText, missing);
    const QJsonObject schemas =
        QJsonDocument::fromJson(m_schemaText)[u"components"_s][u"schemas"_s].toObject();
    for (const QJsonValue& value : schemas) {
        const QJsonObject schema = value.toObject();
        if (schema.value(u"class"_s) != u"invocation"_s)
            continue;
        const QJsonObject properties = schema.value(u"properties"_s).toObject();
        const QString output = schema.value(u"output"_s)[u"$ref"_s].toString().section(u'/', -1);
        m_kinds.insert(properties.value(typeKey)[u"default"_s].toString(),
                       {properties, schemas.value(output)[u"properties"_s].toObject()});
    }
}

QString NodeLibrary::outputType(const QString& nodeType) const
{
    return m_kinds.value(nodeType).outputProperties.value(typeKey)[u"default"_s].toString();
}

QJsonObject NodeLibrary::checkedNode(const QString& id, const QJsonObject& node) const
{
    const QString type = node.value(typeKey).toString();
    const auto kind = m_kinds.constFind(type);
    const QStringList where{u"body"_s, u"batch"_s, u"graph"_s, u"nodes"_s, id};
    if (kind == m_kinds.constEnd()) {
        throw Rejection{invalidReply(
            where, u"union_tag_invalid"_s,
            u"Input tag '%1' found using 'type' does not match any of the expected tags"_s.arg(type))};
    }
    if (node.value(u"id"_s).toString() != id)
        throw graphError(u"Node ids must match, got %1 and %2"_s.arg(id, node.value(u"id"_s).toString()));
    QJsonObject out = node;
    for (auto it = kind->properties.begin(); it != kind->properties.end(); ++it) {
        const QJsonObject property = it->toObject();
        const QString expected = property.value(typeKey).toString();
        if (!out.contains(it.key()) && property.contains(u"default"_s))
            out.insert(it.key(), property.value(u"default"_s));
        else if (out.contains(it.key()) && !fits(out.value(it.key()), expected))
            throw Rejection{invalidReply(where + QStringList{type, it.key()}, expected + u"_type"_s,
                                         u"Input should be a valid %1"_s.arg(expected))};
    }
    return out;
}

void NodeLibrary::checkEdge(const QJsonObject& edge, const QJsonObject& nodes) const
{
    const auto check = [&](const QString& end, bool isSource) {
        const QString id = edge.value(end)[u"node_id"_s].toString();
        const QString field = edge.value(end)[u"field"_s].toString();
        if (!nodes.contains(id))
            throw graphError(u"Edge %1 node %2 does not exist in the graph"_s.arg(end, id));
        const Kind kind = m_kinds.value(nodes.value(id)[typeKey].toString());
        if (!(isSource ? kind.outputProperties : kind.properties).contains(field))
            throw graphError(u"Edge %1 field %2 does not exist in node %3"_s.arg(end, field, id));
    };
    check(u"source"_s, true);
    check(u"destination"_s, false);
}

QJsonObject NodeLibrary::checkedGraph(const QJsonObject& graph) const
{
    const QJsonObject nodes = graph.value(u"nodes"_s).toObject();
    QJsonObject checked;
    for (auto it = nodes.begin(); it != nodes.end(); ++it)
        checked.insert(it.key(), checkedNode(it.key(), it->toObject()));
    const QJsonArray edges = graph.value(u"edges"_s).toArray();
    for (const QJsonValue& edge : edges)
        checkEdge(edge.toObject(), checked);
    QJsonObject out{{u"id"_s, graph.value(u"id"_s).toString()}, {u"nodes"_s, checked}, {u"edges"_s, edges}};
    if (GraphRun::order(out).size() != checked.size())
        throw graphError(u"Graph is not a directed acyclic graph"_s);
    return out;
}

QString NodeLibrary::missingInput(const QJsonObject& node) const
{
    const QString type = node.value(typeKey).toString();
    const QJsonObject properties = m_kinds.value(type).properties;
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QJsonObject property = it->toObject();
        if (!property.value(u"orig_required"_s).toBool() || property.contains(u"orig_default"_s)
            || !(node.value(it.key()).isNull() || node.value(it.key()).isUndefined()))
            continue;
        if (property.value(u"input"_s) == u"connection"_s)
            return u"Node %1 missing connections for field %2"_s.arg(type, it.key());
        if (property.value(u"input"_s) == u"any"_s)
            return u"Node %1 missing value or connection for field %2"_s.arg(type, it.key());
    }
    return {};
}

} // namespace vitrine::demo
