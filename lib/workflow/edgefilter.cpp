// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/edgefilter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EdgeFilter)
};

} // namespace

bool EdgeFilter::isInvocation(const QString& nodeId) const
{
    return m_document.node(nodeId).value("type"_L1) == "invocation"_L1;
}

QString EdgeFilter::problem(const WorkflowEdge& edge)
{
    for (const QString& nodeId : {edge.source, edge.target}) {
        if (!m_document.hasNode(nodeId))
            return Words::tr("A line to the node %1 was left out: there is no such node.").arg(nodeId);
    }
    if (edge.type != "default"_L1)
        return {};

    if (isInvocation(edge.source)) {
        const QString type = m_document.nodeType(edge.source);
        const NodeTemplate* source = m_templates.find(type);
        if (!source)
            return Words::tr("A line from the node %1 was left out: the server has no node type \"%2\".")
                .arg(edge.source, type);
        if (!source->output(edge.sourceHandle))
            return Words::tr("A line from the node %1 was left out: \"%2\" has no output \"%3\".")
                .arg(edge.source, source->title, edge.sourceHandle);
    }
    if (!isInvocation(edge.target))
        return {};
    const QString type = m_document.nodeType(edge.target);
    const NodeTemplate* target = m_templates.find(type);
    if (!target)
        return Words::tr("A line to the node %1 was left out: the server has no node type \"%2\".")
            .arg(edge.target, type);
    const FieldTemplate* field = target->input(edge.targetHandle);
    if (!field)
        return Words::tr("A line to the node %1 was left out: \"%2\" has no input \"%3\".")
            .arg(edge.target, target->title, edge.targetHandle);
    if (field->input == FieldTemplate::Input::Direct)
        return Words::tr("A line to the node %1 was left out: \"%2\" takes no line.")
            .arg(edge.target, field->title);
    const bool takesMany = type == "collect"_L1 && field->name == "item"_L1;
    const std::pair place(edge.target, edge.targetHandle);
    if (!takesMany && m_taken.contains(place))
        return Words::tr("A line to the node %1 was left out: \"%2\" takes only one.")
            .arg(edge.target, field->title);
    m_taken.insert(place);
    return {};
}

} // namespace vitrine
