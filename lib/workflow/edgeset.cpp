// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/edgeset.h"

#include <QSet>

#include <algorithm>

namespace vitrine {

void EdgeSet::add(const WorkflowEdge& edge)
{
    const qsizetype at = m_edges.size();
    m_edges.append(edge);
    m_next[edge.source].append(edge.target);
    m_into[{edge.target, edge.targetHandle}].append(at);
    m_outOf[{edge.source, edge.sourceHandle}].append(at);
}

std::optional<WorkflowEdge> EdgeSet::into(const QString& nodeId, const QString& field) const
{
    const auto found = m_into.constFind({nodeId, field});
    return found == m_into.cend() ? std::nullopt : std::optional(m_edges.at(found->first()));
}

QList<WorkflowEdge> EdgeSet::outOf(const QString& nodeId, const QString& field) const
{
    QList<WorkflowEdge> out;
    for (const qsizetype at : m_outOf.value({nodeId, field}))
        out.append(m_edges.at(at));
    return out;
}

bool EdgeSet::contains(const WorkflowEdge& edge) const
{
    const QList<qsizetype> places = m_into.value({edge.target, edge.targetHandle});
    return std::any_of(places.cbegin(), places.cend(), [&](qsizetype at) {
        return m_edges.at(at).source == edge.source && m_edges.at(at).sourceHandle == edge.sourceHandle;
    });
}

bool EdgeSet::leads(const QString& fromNode, const QString& toNode) const
{
    QStringList open{fromNode};
    QSet<QString> seen;
    while (!open.isEmpty()) {
        const QString node = open.takeLast();
        if (node == toNode)
            return true;
        if (seen.contains(node))
            continue;
        seen.insert(node);
        open += m_next.value(node);
    }
    return false;
}

} // namespace vitrine
