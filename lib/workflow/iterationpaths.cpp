// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/iterationpaths.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

IterationPaths::IterationPaths(const QJsonObject& session)
    : m_areTold(session.contains("prepared_iteration_paths"_L1))
    , m_told(session.value("prepared_iteration_paths"_L1).toObject())
{
    if (m_areTold)
        return;
    const QJsonObject graph = session.value("execution_graph"_L1).toObject();
    m_nodes = graph.value("nodes"_L1).toObject();
    m_sourceIds = session.value("prepared_source_mapping"_L1).toObject();
    const QJsonArray edges = graph.value("edges"_L1).toArray();
    for (const QJsonValue& edge : edges)
        m_parents[edge["destination"_L1]["node_id"_L1].toString()].append(
            edge["source"_L1]["node_id"_L1].toString());
}

QList<int> IterationPaths::of(const QString& preparedNodeId)
{
    QList<int> path;
    if (m_areTold) {
        const QJsonArray indexes = m_told.value(preparedNodeId).toArray();
        for (const QJsonValue& index : indexes)
            path.append(index.toInt());
    } else {
        const QList<Step> steps = stepsTo(preparedNodeId);
        for (const Step& step : steps)
            path.append(step.index);
    }
    return path;
}

QList<IterationPaths::Step> IterationPaths::stepsTo(const QString& preparedNodeId)
{
    if (const auto known = m_known.constFind(preparedNodeId); known != m_known.cend())
        return *known;
    m_known.insert(preparedNodeId, {}); // a circle would never end
    const QJsonObject node = m_nodes.value(preparedNodeId).toObject();
    const QString type = node.value("type"_L1).toString();
    if (type == "collect"_L1)
        return {};
    QList<QList<Step>> ways;
    for (const QString& parent : m_parents.value(preparedNodeId))
        ways.append(stepsTo(parent));
    // The way through most loops tells their order; loops beside it are added by the name of their node.
    std::sort(ways.begin(), ways.end(), [](const QList<Step>& a, const QList<Step>& b) {
        if (a.size() != b.size())
            return a.size() > b.size();
        return !a.isEmpty() && a.last().iterator < b.last().iterator;
    });
    QList<Step> steps;
    for (const QList<Step>& way : std::as_const(ways)) {
        for (const Step& step : way) {
            const auto isSame = [&](const Step& other) { return other.iterator == step.iterator; };
            if (std::none_of(steps.cbegin(), steps.cend(), isSame))
                steps.append(step);
        }
    }
    if (type == "iterate"_L1)
        steps.append({m_sourceIds.value(preparedNodeId).toString(), node.value("index"_L1).toInt()});
    m_known.insert(preparedNodeId, steps);
    return steps;
}

} // namespace vitrine
