// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/workflowdocument.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace vitrine {

/// Lines of a workflow that were found good so far, and what can be asked about them.
class EdgeSet {
public:
    void add(const WorkflowEdge& edge);

    [[nodiscard]] const QList<WorkflowEdge>& edges() const { return m_edges; }

    /// The first line into an input.
    [[nodiscard]] std::optional<WorkflowEdge> into(const QString& nodeId, const QString& field) const;
    /// All lines out of an output.
    [[nodiscard]] QList<WorkflowEdge> outOf(const QString& nodeId, const QString& field) const;
    /// A line with the same ends.
    [[nodiscard]] bool contains(const WorkflowEdge& edge) const;
    /// True when lines lead from one node to the other, or both are one.
    [[nodiscard]] bool leads(const QString& fromNode, const QString& toNode) const;

private:
    using Place = std::pair<QString, QString>;

    QList<WorkflowEdge> m_edges;
    QHash<Place, QList<qsizetype>> m_into;
    QHash<Place, QList<qsizetype>> m_outOf;
    QHash<QString, QStringList> m_next; ///< Node to the nodes after it.
};

} // namespace vitrine
