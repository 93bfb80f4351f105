// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/runnames.h"

using namespace Qt::StringLiterals;

namespace vitrine {

RunNames::RunNames(const WorkflowDocument& workflow, const NodeTemplates& templates)
{
    for (const QJsonValue& node : workflow.nodes()) {
        const QString id = node["id"_L1].toString();
        const QString type = workflow.nodeType(id);
        const NodeTemplate* nodeTemplate = templates.find(type);
        QString name = workflow.nodeLabel(id);
        if (name.isEmpty())
            name = nodeTemplate ? nodeTemplate->title : type;
        m_nodes.insert(id, name);
    }
    const WorkflowForm form = WorkflowForm::discover(workflow, templates);
    m_fields = formOutputs(form);
    for (const FormOutput& field : std::as_const(m_fields)) {
        const QString& usual = form.fields().at(field.fieldIndex).fieldTemplate.title;
        if (field.label != usual && !m_outputs.contains(field.nodeId))
            m_outputs.insert(field.nodeId, field.label);
    }
}

QString RunNames::node(const QString& nodeId, const QString& nodeType) const
{
    return m_nodes.value(nodeId, nodeType);
}

int RunNames::outputField(const QString& nodeId) const
{
    return fieldIndexOf(m_fields, nodeId);
}

QString RunNames::output(const QString& nodeId) const
{
    const auto named = m_outputs.constFind(nodeId);
    return named == m_outputs.cend() ? m_nodes.value(nodeId) : *named;
}

} // namespace vitrine
