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
    friend size_t qHash(const EdgeEnd& end, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, end.nodeId, end.field);
    }
};

/// Follows lines through connector nodes, which only bundle them: a server never sees one. Chains that lead
/// nowhere, and circles, have no end.
class Connectors {
public:
    /// Knows no line yet.
    explicit Connectors(const WorkflowDocument& document);
    /// `edges`: those of the document that count.
    Connectors(const WorkflowDocument& document, const QList<WorkflowEdge>& edges);

    void add(const WorkflowEdge& edge);

    [[nodiscard]] bool isConnector(const QString& nodeId) const { return m_connectors.contains(nodeId); }

    /// Where a line really comes from; none when the chain of connectors before it has no start.
    [[nodiscard]] std::optional<EdgeEnd> sourceOf(const WorkflowEdge& edge) const;

    /// Where it really leads to; several where a connector forks.
    [[nodiscard]] QList<EdgeEnd> targetsOf(const WorkflowEdge& edge) const;

private:
    QSet<QString> m_connectors;
    QSet<QString> m_fed; ///< Connectors that a line leads into; the first counts.
    /// Where that line comes from. Long chains are followed once: then this is as far up as it was known.
    mutable QHash<QString, EdgeEnd> m_before;
    mutable QSet<QString> m_inCircle;            ///< Connectors that nothing but a circle is before.
    QHash<QString, QList<WorkflowEdge>> m_outOf; ///< In file order.
};

} // namespace vitrine
