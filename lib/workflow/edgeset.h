// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/connectors.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>
#include <utility>

namespace vitrine {

/// Lines of a workflow that were found good so far. Only those of the type "default" carry values; others
/// count for circles.
class EdgeSet {
public:
    void add(const WorkflowEdge& edge);

private:
    friend class EdgeView;
    friend class CircleSearch;

    int numberOf(const QString& nodeId);

    QList<WorkflowEdge> m_edges;
    QHash<EdgeEnd, QList<qsizetype>> m_into; ///< Input to the lines into it, in the order in which they came.
    QSet<std::pair<EdgeEnd, EdgeEnd>> m_ends;
    QHash<QString, int> m_numbers;      ///< Nodes by number: searches for circles are long.
    QList<std::pair<int, int>> m_ways;  ///< The nodes of each line, by number.
    QList<QList<qsizetype>> m_outOf;    ///< Node number to the lines out of it.
    QList<QList<qsizetype>> m_backFrom; ///< Node number to the lines into it.
};

/// What can be asked about an EdgeSet, each without going through all of its lines. A view may leave out the
/// lines by which connectors feed some inputs: they are looked at anew.
class EdgeView {
public:
    /// Both must outlive the view.
    EdgeView(const EdgeSet& edges, const Connectors& connectors, QSet<EdgeEnd> replaced = {})
        : m_edges(edges)
        , m_connectors(connectors)
        , m_replaced(std::move(replaced))
    {
    }

    [[nodiscard]] const Connectors& connectors() const { return m_connectors; }
    /// The same lines without those of connectors into these inputs.
    [[nodiscard]] EdgeView without(const QList<EdgeEnd>& inputs) const;

    /// The first line into an input.
    [[nodiscard]] std::optional<WorkflowEdge> into(const QString& nodeId, const QString& field) const;
    /// A line with the same ends.
    [[nodiscard]] bool contains(const WorkflowEdge& edge) const;
    /// True when lines lead from one node to the other, or both are one.
    [[nodiscard]] bool leads(const QString& fromNode, const QString& toNode) const;

private:
    friend class CircleSearch;

    [[nodiscard]] bool counts(const WorkflowEdge& edge) const;

    const EdgeSet& m_edges;
    const Connectors& m_connectors;
    QSet<EdgeEnd> m_replaced;
};

} // namespace vitrine
