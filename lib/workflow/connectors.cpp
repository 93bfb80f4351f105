// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/connectors.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vitrine {

Connectors::Connectors(const WorkflowDocument& document, const QList<WorkflowEdge>& edges)
{
    for (const QJsonValue& node : document.nodes()) {
        if (node["type"_L1] == "connector"_L1)
            m_connectors.insert(node["id"_L1].toString());
    }
    for (const WorkflowEdge& edge : edges) {
        if (edge.type != "default"_L1)
            continue;
        if (isConnector(edge.target) && edge.targetHandle == "in"_L1 && !m_into.contains(edge.target))
            m_into.insert(edge.target, edge);
        if (isConnector(edge.source) && edge.sourceHandle == "out"_L1)
            m_outOf[edge.source].append(edge);
    }
}

std::optional<EdgeEnd> Connectors::sourceOf(const WorkflowEdge& edge) const
{
    WorkflowEdge at = edge;
    QSet<QString> seen;
    while (isConnector(at.source)) {
        const auto before = m_into.constFind(at.source);
        if (before == m_into.cend() || seen.contains(at.source))
            return std::nullopt;
        seen.insert(at.source);
        at = *before;
    }
    return EdgeEnd{at.source, at.sourceHandle};
}

QList<EdgeEnd> Connectors::targetsOf(const WorkflowEdge& edge) const
{
    QList<EdgeEnd> out;
    QList<WorkflowEdge> open{edge};
    QSet<QString> seen;
    while (!open.isEmpty()) {
        const WorkflowEdge at = open.takeFirst();
        if (!isConnector(at.target)) {
            out.append({at.target, at.targetHandle});
        } else if (!seen.contains(at.target)) {
            seen.insert(at.target);
            open = m_outOf.value(at.target) + open;
        }
    }
    return out;
}

} // namespace vitrine
