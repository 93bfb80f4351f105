// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/workflowdocument.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace vitrine {

/// One end of a line: a node and its field.
struct EdgeEnd {
    QString nodeId;
    QString field;

    friend bool operator==(const EdgeEnd&, const EdgeEnd&) = default;
};

/// Follows lines through connector nodes, which only bundle them: a server never sees one. Chains that lead
/// nowhere, and circles, have no end.
class Connectors {
public:
    /// `edges`: those of the document that count.
    Connectors(const WorkflowDocument& document, const QList<WorkflowEdge>& edges);

    [[nodiscard]] bool isConnector(const QString& nodeId) const { return m_connectors.contains(nodeId); }

    /// Where a line really comes from; none when the chain of connectors before it has no start.
    [[nodiscard]] std::optional<EdgeEnd> sourceOf(const WorkflowEdge& edge) const;

    /// Where it really leads to; several where a connector forks.
    [[nodiscard]] QList<EdgeEnd> targetsOf(const WorkflowEdge& edge) const;

private:
    QSet<QString> m_connectors;
    QHash<QString, WorkflowEdge> m_into;         ///< The line into a connector; the first counts.
    QHash<QString, QList<WorkflowEdge>> m_outOf; ///< In file order.
};

} // namespace vitrine
