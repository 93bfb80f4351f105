// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/edgeset.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

std::pair<EdgeEnd, EdgeEnd> endsOf(const WorkflowEdge& edge)
{
    return {{edge.source, edge.sourceHandle}, {edge.target, edge.targetHandle}};
}

} // namespace

void EdgeSet::add(const WorkflowEdge& edge)
{
    const qsizetype at = m_edges.size();
    m_edges.append(edge);
    const std::pair<int, int> way{numberOf(edge.source), numberOf(edge.target)};
    m_ways.append(way);
    m_outOf[way.first].append(at);
    m_backFrom[way.second].append(at);
    if (edge.type != "default"_L1)
        return;
    m_into[{edge.target, edge.targetHandle}].append(at);
    m_ends.insert(endsOf(edge));
}

int EdgeSet::numberOf(const QString& nodeId)
{
    const auto known = m_numbers.constFind(nodeId);
    if (known != m_numbers.cend())
        return *known;
    const int number = static_cast<int>(m_numbers.size());
    m_numbers.insert(nodeId, number);
    m_outOf.append(QList<qsizetype>());
    m_backFrom.append(QList<qsizetype>());
    return number;
}

/// Looks for a way between two nodes from both ends at once, a line at a time: it ends as soon as one side
/// has no way on, so that a long way on the other side costs nothing.
class CircleSearch {
public:
    explicit CircleSearch(const EdgeView& view)
        : m_view(view)
        , m_edges(view.m_edges)
    {
    }

    bool leads(const QString& from, const QString& to)
    {
        if (from == to)
            return true;
        const int first = m_edges.m_numbers.value(from, -1);
        const int last = m_edges.m_numbers.value(to, -1);
        if (first < 0 || last < 0)
            return false;
        Side ahead{true, {first}, {first}};
        Side back{false, {last}, {last}};
        while (!m_met && step(ahead, back) && step(back, ahead)) { }
        return m_met;
    }

private:
    struct Side {
        bool ahead;
        QList<int> nodes; ///< In the order in which they were reached.
        QSet<int> seen;
        qsizetype node = 0; ///< The next line to look at: of which node,
        qsizetype line = 0; ///< and which of its lines.
    };

    /// Follows one line; false when the side is at its end.
    bool step(Side& side, const Side& other)
    {
        while (side.node < side.nodes.size()) {
            const auto& lines = side.ahead ? m_edges.m_outOf : m_edges.m_backFrom;
            const QList<qsizetype>& of = lines.at(side.nodes.at(side.node));
            if (side.line == of.size()) {
                ++side.node;
                side.line = 0;
                continue;
            }
            const qsizetype line = of.at(side.line++);
            if (!m_view.counts(m_edges.m_edges.at(line)))
                return true;
            const int next = side.ahead ? m_edges.m_ways.at(line).second : m_edges.m_ways.at(line).first;
            m_met = m_met || other.seen.contains(next);
            if (!side.seen.contains(next)) {
                side.seen.insert(next);
                side.nodes.append(next);
            }
            return true;
        }
        return false;
    }

    const EdgeView& m_view;
    const EdgeSet& m_edges;
    bool m_met = false;
};

EdgeView EdgeView::without(const QList<EdgeEnd>& inputs) const
{
    return EdgeView(m_edges, m_connectors, m_replaced + QSet<EdgeEnd>(inputs.cbegin(), inputs.cend()));
}

bool EdgeView::counts(const WorkflowEdge& edge) const
{
    return m_replaced.isEmpty() || !m_connectors.isConnector(edge.source)
        || !m_replaced.contains({edge.target, edge.targetHandle});
}

std::optional<WorkflowEdge> EdgeView::into(const QString& nodeId, const QString& field) const
{
    const auto lines = m_edges.m_into.constFind({nodeId, field});
    if (lines == m_edges.m_into.cend())
        return std::nullopt;
    const auto found = std::find_if(lines->cbegin(), lines->cend(),
                                    [&](qsizetype at) { return counts(m_edges.m_edges.at(at)); });
    return found == lines->cend() ? std::nullopt : std::optional(m_edges.m_edges.at(*found));
}

bool EdgeView::contains(const WorkflowEdge& edge) const
{
    return counts(edge) && m_edges.m_ends.contains(endsOf(edge));
}

bool EdgeView::leads(const QString& fromNode, const QString& toNode) const
{
    return CircleSearch(*this).leads(fromNode, toNode);
}

} // namespace vitrine
