// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/edgefilter.h"

#include "lib/workflow/fieldtemplatejson.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EdgeFilter)
};

ConnectionType typeOf(const FieldTemplate& field)
{
    return {field.type, field.originalType};
}

ConnectionType typeOf(const OutputTemplate& output)
{
    return {output.type, output.originalType};
}

bool isBranch(const QString& field)
{
    return field == "true_input"_L1 || field == "false_input"_L1;
}

// Of collectors that hand their lists on. Far beyond any real one; what a longer one holds can be anything.
constexpr int longestChain = 20;

/// What a list holds; none when that can be anything.
std::optional<ConnectionType> itemType(ConnectionType list)
{
    if (list.type.name == "CollectionField"_L1)
        return std::nullopt;
    list.type.cardinality = FieldType::Cardinality::Single;
    return list;
}

} // namespace

QString EdgeFilter::problem(const WorkflowEdge& edge)
{
    QString why = missingEnd(edge);
    if (why.isEmpty() && edge.type == "default"_L1)
        why = misfit(edge, EdgeView(m_kept, m_connectors));
    if (why.isEmpty()) {
        m_kept.add(edge);
        m_connectors.add(edge);
        return {};
    }
    return Words::tr("The line from %1 to %2 was left out: %3")
        .arg(edge.source + u'.' + edge.sourceHandle, edge.target + u'.' + edge.targetHandle, why);
}

bool EdgeFilter::isOfKind(const QString& nodeId, QLatin1StringView kind) const
{
    return m_document.node(nodeId).value("type"_L1) == kind;
}

std::optional<FieldTemplate> EdgeFilter::inputOf(const WorkflowEdge& edge) const
{
    const NodeTemplate* target = m_templates.find(m_document.nodeType(edge.target));
    return target
        ? inputTemplate(m_document.nodeData(edge.target), *target, edge.targetHandle, m_templates.kinds())
        : std::nullopt;
}

QString EdgeFilter::missingEnd(const WorkflowEdge& edge) const
{
    for (const QString& nodeId : {edge.source, edge.target}) {
        const QString type = m_document.nodeType(nodeId);
        if (!m_document.hasNode(nodeId))
            return Words::tr("there is no node %1.").arg(nodeId);
        if (isOfKind(nodeId, "invocation"_L1) && !m_templates.find(type))
            return Words::tr("the server has no node type \"%1\".").arg(type);
    }
    if (edge.type != "default"_L1)
        return {};
    const NodeTemplate* source = m_templates.find(m_document.nodeType(edge.source));
    if (source && !source->output(edge.sourceHandle))
        return Words::tr("\"%1\" has no output \"%2\".").arg(source->title, edge.sourceHandle);
    const NodeTemplate* target = m_templates.find(m_document.nodeType(edge.target));
    if (target && !inputOf(edge))
        return Words::tr("\"%1\" has no input \"%2\".").arg(target->title, edge.targetHandle);
    return {};
}

QString EdgeFilter::misfit(const WorkflowEdge& edge, const EdgeView& kept) const
{
    if (edge.source == edge.target)
        return Words::tr("a node cannot feed itself.");
    if (kept.contains(edge))
        return Words::tr("it is there twice.");
    if (isOfKind(edge.target, "connector"_L1))
        return misfitAtConnector(edge, kept);
    if (!isOfKind(edge.target, "invocation"_L1))
        return Words::tr("its end takes no line.");
    QString why = misfitAtInput(edge, sourceOf(edge), kept);
    if (why.isEmpty() && kept.leads(edge.target, edge.source))
        why = Words::tr("the nodes would wait for each other in a circle.");
    return why;
}

QString EdgeFilter::misfitAtConnector(const WorkflowEdge& edge, const EdgeView& kept) const
{
    if (edge.targetHandle != "in"_L1 || kept.into(edge.target, edge.targetHandle))
        return Words::tr("a connector takes one line.");
    if (sourceOf(edge).nodeId.isEmpty())
        return {};
    // The connector has a start now: what it feeds must be able to take that.
    const QList<EdgeEnd> ends = m_connectors.targetsOf(edge);
    const EdgeView others = kept.without(ends);
    for (const EdgeEnd& end : ends) {
        WorkflowEdge whole = edge;
        whole.target = end.nodeId;
        whole.targetHandle = end.field;
        if (const QString why = misfit(whole, others); !why.isEmpty())
            return why;
    }
    return {};
}

QString EdgeFilter::misfitAtInput(const WorkflowEdge& edge, const Source& source, const EdgeView& kept) const
{
    const std::optional<FieldTemplate> input = inputOf(edge);
    if (!input)
        return {}; // of a node type that the server does not have, which was said before
    const FieldTemplate& field = *input;
    const ConnectionType target = typeOf(field);
    if (field.input == FieldTemplate::Input::Direct)
        return Words::tr("\"%1\" takes no line.").arg(field.title);
    if (source.nodeId.isEmpty())
        return isOfKind(edge.source, "connector"_L1) ? QString() : Words::tr("its start gives no value.");

    const QString differentItems = Words::tr("a list takes items of one type only.");
    const QString targetType = m_document.nodeType(edge.target);
    if (targetType == "collect"_L1 && edge.targetHandle == "item"_L1) {
        const auto collected = collectedType(edge.target, kept);
        if (collected && !areEqual(source.type, *collected))
            return differentItems;
    }
    const bool chained = m_document.nodeType(source.nodeId) == "collect"_L1 && source.field == "collection"_L1
        && targetType == "collect"_L1 && edge.targetHandle == "collection"_L1;
    if (chained) {
        const auto from = collectedType(source.nodeId, kept);
        const auto into = collectedType(edge.target, kept);
        if (from && into && !areEqual(*from, *into))
            return differentItems;
    }
    if (targetType == "if"_L1 && isBranch(edge.targetHandle)) {
        const QString sibling = edge.targetHandle == "true_input"_L1 ? u"false_input"_s : u"true_input"_s;
        const auto other = kept.into(edge.target, sibling);
        if (other && !areCompatible(source.type, sourceOf(*other).type))
            return Words::tr("both branches of a choice must be of one type.");
    }
    if (kept.into(edge.target, edge.targetHandle) && field.type.name != "CollectionItemField"_L1)
        return Words::tr("\"%1\" takes only one.").arg(field.title);
    if (!typesFit(source, target, kept))
        return Words::tr("\"%1\" does not take what comes (%2 into %3).")
            .arg(field.title, source.type.type.name, field.type.name);
    return {};
}

bool EdgeFilter::typesFit(const Source& source, const ConnectionType& target, const EdgeView& kept) const
{
    // A choice gives what its branches are given.
    if (m_document.nodeType(source.nodeId) == "if"_L1 && source.field == "value"_L1) {
        QList<ConnectionType> branches;
        for (const QString& branch : {u"true_input"_s, u"false_input"_s}) {
            const auto line = kept.into(source.nodeId, branch);
            const Source from = line ? sourceOf(*line) : Source();
            if (!from.nodeId.isEmpty())
                branches.append(from.type);
        }
        if (!branches.isEmpty())
            return std::all_of(branches.cbegin(), branches.cend(),
                               [&](const ConnectionType& branch) { return canConnect(branch, target); });
    }
    return canConnect(source.type, target);
}

EdgeFilter::Source EdgeFilter::sourceOf(const WorkflowEdge& edge) const
{
    EdgeEnd end{edge.source, edge.sourceHandle};
    if (isOfKind(edge.source, "connector"_L1)) {
        const auto start = m_connectors.sourceOf(edge);
        if (!start)
            return {};
        end = *start;
    }
    const NodeTemplate* nodeTemplate = m_templates.find(m_document.nodeType(end.nodeId));
    const OutputTemplate* output = nodeTemplate ? nodeTemplate->output(end.field) : nullptr;
    return output ? Source{end.nodeId, end.field, typeOf(*output)} : Source();
}

std::optional<ConnectionType> EdgeFilter::collectedType(const QString& collector, const EdgeView& kept) const
{
    QString node = collector;
    for (int chained = 0; chained < longestChain; ++chained) {
        std::optional<WorkflowEdge> line = kept.into(node, u"item"_s);
        if (!line)
            line = kept.into(node, u"collection"_s);
        if (!line)
            return std::nullopt;
        const NodeTemplate* source = m_templates.find(m_document.nodeType(line->source));
        const bool goesOn = source && source->type == "collect"_L1 && line->sourceHandle == "collection"_L1
            && line->targetHandle == "collection"_L1;
        if (!goesOn) {
            const OutputTemplate* output = source ? source->output(line->sourceHandle) : nullptr;
            return output ? itemType(typeOf(*output)) : std::nullopt;
        }
        node = line->source;
    }
    return std::nullopt;
}

} // namespace vitrine
