// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/graphrun.h"

#include <QUuid>

namespace vitrine::demo {

using namespace Qt::StringLiterals;

namespace {

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString nodeAt(const QJsonValue& edge, const QString& end)
{
    return edge[end][u"node_id"_s].toString();
}

} // namespace

QStringList GraphRun::order(const QJsonObject& graph)
{
    const QJsonArray edges = graph.value(u"edges"_s).toArray();
    QHash<QString, int> waitsFor;
    for (const QJsonValue& edge : edges)
        ++waitsFor[nodeAt(edge, u"destination"_s)];
    QStringList out;
    const QStringList ids = graph.value(u"nodes"_s).toObject().keys();
    for (const QString& id : ids) {
        if (!waitsFor.contains(id))
            out.append(id);
    }
    for (qsizetype i = 0; i < out.size(); ++i) {
        for (const QJsonValue& edge : edges) {
            const QString target = nodeAt(edge, u"destination"_s);
            if (nodeAt(edge, u"source"_s) == out.at(i) && --waitsFor[target] == 0)
                out.append(target);
        }
    }
    return out;
}

GraphRun::GraphRun(const QString& sessionId, const QJsonObject& graph)
    : m_sessionId(sessionId)
    , m_graph(graph)
    , m_order(order(graph))
    , m_executionId(newId())
{
    const QJsonObject nodes = graph.value(u"nodes"_s).toObject();
    for (const QString& source : std::as_const(m_order)) {
        const QString prepared = newId();
        m_preparedId.insert(source, prepared);
        QJsonObject node = nodes.value(source).toObject();
        node.insert(u"id"_s, prepared);
        m_preparedNodes.insert(prepared, node);
    }
}

QJsonObject GraphRun::prepareNext()
{
    const QString source = sourceId();
    const QString prepared = m_preparedId.value(source);
    QJsonObject node = m_preparedNodes.value(prepared).toObject();
    QJsonArray collected = node.value(u"collection"_s).toArray();
    const QJsonArray edges = m_graph.value(u"edges"_s).toArray();
    for (const QJsonValue& edge : edges) {
        if (nodeAt(edge, u"destination"_s) != source)
            continue;
        const QString from = m_preparedId.value(nodeAt(edge, u"source"_s));
        const QJsonValue value = m_results.value(from)[edge[u"source"_s][u"field"_s].toString()];
        const QString field = edge[u"destination"_s][u"field"_s].toString();
        if (node.value(u"type"_s) == u"collect"_s && field == u"item"_s)
            collected.append(value);
        else
            node.insert(field, value);
    }
    if (node.value(u"type"_s) == u"collect"_s)
        node.insert(u"collection"_s, collected);
    m_preparedNodes.insert(prepared, node);
    return node;
}

void GraphRun::complete(const QJsonObject& result)
{
    const QString source = sourceId();
    const QString prepared = m_preparedId.value(source);
    m_results.insert(prepared, result);
    m_executed.append(prepared);
    m_executed.append(source);
    m_history.append(source);
    ++m_next;
}

void GraphRun::fail(const QString& error)
{
    m_errors.insert(m_preparedId.value(sourceId()), error);
    m_next = m_order.size();
}

QJsonObject GraphRun::freshSession(const QString& sessionId, const QJsonObject& graph)
{
    QJsonObject out{
        {u"id"_s, sessionId},
        {u"graph"_s, graph},
        {u"execution_graph"_s,
         QJsonObject{{u"id"_s, newId()}, {u"nodes"_s, QJsonObject{}}, {u"edges"_s, QJsonArray{}}}},
        {u"max_workflow_call_depth"_s, 4}};
    for (const QString& key : {u"executed"_s, u"executed_history"_s, u"workflow_call_stack"_s,
                               u"workflow_call_history"_s, u"ready_order"_s})
        out.insert(key, QJsonArray{});
    for (const QString& key : {u"results"_s, u"errors"_s, u"prepared_source_mapping"_s,
                               u"source_prepared_mapping"_s, u"prepared_iteration_paths"_s, u"indegree"_s})
        out.insert(key, QJsonObject{});
    for (const QString& key :
         {u"workflow_call_parent"_s, u"waiting_workflow_call"_s, u"waiting_workflow_call_execution"_s,
          u"waiting_workflow_call_child_session"_s})
        out.insert(key, QJsonValue::Null);
    return out;
}

QJsonObject GraphRun::session() const
{
    QJsonObject sources;
    QJsonObject prepared;
    QJsonObject paths;
    QJsonObject indegree;
    for (auto it = m_preparedId.cbegin(); it != m_preparedId.cend(); ++it) {
        sources.insert(it.value(), it.key());
        prepared.insert(it.key(), QJsonArray{it.value()});
        paths.insert(it.value(), QJsonArray{});
        indegree.insert(it.value(), 0);
    }
    QJsonArray executionEdges;
    const QJsonArray edges = m_graph.value(u"edges"_s).toArray();
    for (const QJsonValue& edge : edges) {
        const auto end = [&](const QString& name) {
            return QJsonObject{{u"node_id"_s, m_preparedId.value(nodeAt(edge, name))},
                               {u"field"_s, edge[name][u"field"_s]}};
        };
        executionEdges.append(
            QJsonObject{{u"source"_s, end(u"source"_s)}, {u"destination"_s, end(u"destination"_s)}});
        // What a node still waits for.
        const QString target = m_preparedId.value(nodeAt(edge, u"destination"_s));
        if (!m_results.contains(m_preparedId.value(nodeAt(edge, u"source"_s))))
            indegree.insert(target, indegree.value(target).toInt() + 1);
    }
    QJsonObject out = freshSession(m_sessionId, m_graph);
    out.insert(
        u"execution_graph"_s,
        QJsonObject{{u"id"_s, m_executionId}, {u"nodes"_s, m_preparedNodes}, {u"edges"_s, executionEdges}});
    out.insert(u"executed"_s, m_executed);
    out.insert(u"executed_history"_s, m_history);
    out.insert(u"results"_s, m_results);
    out.insert(u"errors"_s, m_errors);
    out.insert(u"prepared_source_mapping"_s, sources);
    out.insert(u"source_prepared_mapping"_s, prepared);
    out.insert(u"prepared_iteration_paths"_s, paths);
    out.insert(u"indegree"_s, indegree);
    return out;
}

QJsonValue withoutNulls(const QJsonValue& value)
{
    if (value.isArray()) {
        QJsonArray out;
        const QJsonArray array = value.toArray();
        for (const QJsonValue& entry : array)
            out.append(withoutNulls(entry));
        return out;
    }
    if (!value.isObject())
        return value;
    QJsonObject out;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it->isNull())
            out.insert(it.key(), withoutNulls(*it));
    }
    return out;
}

} // namespace vitrine::demo
