// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/connectors.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vitrine {

Connectors::Connectors(const WorkflowDocument& document)
{
    for (const QJsonValue& node : document.nodes()) {
        if (node["type"_L1] == "connector"_L1)
            m_connectors.insert(node["id"_L1].toString());
    }
}

Connectors::Connectors(const WorkflowDocument& document, const QList<WorkflowEdge>& edges)
    : Connectors(document)
{
    for (const WorkflowEdge& edge : edges)
        add(edge);
}

void Connectors::add(const WorkflowEdge& edge)
{
    if (edge.type != "default"_L1)
        return;
    if (isConnector(edge.target) && edge.targetHandle == "in"_L1 && !m_fed.contains(edge.target)) {
        m_fed.insert(edge.target);
        m_before.insert(edge.target, {edge.source, edge.sourceHandle});
    }
    if (isConnector(edge.source) && edge.sourceHandle == "out"_L1)
        m_outOf[edge.source].append(edge);
}

std::optional<EdgeEnd> Connectors::sourceOf(const WorkflowEdge& edge) const
{
    EdgeEnd at{edge.source, edge.sourceHandle};
    QSet<QString> passed;
    while (isConnector(at.nodeId)) {
        if (m_inCircle.contains(at.nodeId) || passed.contains(at.nodeId)) {
            m_inCircle += passed;
            return std::nullopt;
        }
        const auto before = m_before.constFind(at.nodeId);
        if (before == m_before.cend())
            break;
        passed.insert(at.nodeId);
        at = *before;
    }
    for (const QString& connector : std::as_const(passed))
        m_before.insert(connector, at);
    return isConnector(at.nodeId) ? std::nullopt : std::optional(at);
}

QList<EdgeEnd> Connectors::targetsOf(const WorkflowEdge& edge) const
{
    QList<EdgeEnd> out;
    QList<WorkflowEdge> open{edge}; // the next one last
    QSet<QString> seen;
    while (!open.isEmpty()) {
        const WorkflowEdge at = open.takeLast();
        if (!isConnector(at.target)) {
            out.append({at.target, at.targetHandle});
        } else if (!seen.contains(at.target)) {
            seen.insert(at.target);
            const QList<WorkflowEdge> next = m_outOf.value(at.target);
            for (auto it = next.crbegin(); it != next.crend(); ++it)
                open.append(*it);
        }
    }
    return out;
}

} // namespace vitrine
