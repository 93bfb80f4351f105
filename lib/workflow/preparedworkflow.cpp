// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/preparedworkflow.h"

#include "lib/workflow/edgefilter.h"
#include "lib/workflow/formjson.h"
#include "lib/workflow/nodeupdate.h"
#include "lib/workflow/workflowmigration.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PreparedWorkflow)
};

/// The name that a field of an image collection has on this server: its list is another input since 1.0.2.
QString renamedField(const WorkflowDocument& updated, const FormJson::FieldId& field)
{
    const QString collection = u"collection"_s;
    const QString images = u"images"_s;
    if (updated.nodeType(field.nodeId) != "image_collection"_L1)
        return field.fieldName;
    const bool hasImages = updated.hasInput(field.nodeId, images);
    if (field.fieldName == collection && hasImages)
        return images;
    return field.fieldName == images && !hasImages ? collection : field.fieldName;
}

class Preparer {
public:
    Preparer(const WorkflowDocument& document, const NodeTemplates& templates)
        : m_document(migratedWorkflow(document, templates))
        , m_templates(templates)
    {
    }

    /// In the web UI's order: lines, then nodes, then the form.
    PreparedWorkflow run()
    {
        PreparedWorkflow out;
        QJsonObject workflow = m_document.json();
        workflow.insert("edges"_L1, keptEdges());
        QJsonArray nodes;
        QSet<QString> known;
        for (qsizetype i = 0; i < m_document.nodes().size(); ++i) {
            const QJsonObject node = m_document.nodes().at(i).toObject();
            const QString id = node.value("id"_L1).toString();
            if (known.contains(id)) {
                warn(
                    id,
                    Words::tr("$.nodes[%1] was left out: there is another node %2 before it. Give it another "
                              "id, or remove it.")
                        .arg(QString::number(i), id));
                continue;
            }
            known.insert(id);
            nodes.append(preparedNode(node));
        }
        workflow.insert("nodes"_L1, nodes);
        // Still a workflow after each step: the document that it came from was one.
        const WorkflowDocument updated = *WorkflowDocument::fromObject(workflow);
        workflow.insert("exposedFields"_L1, exposedFields(updated));
        workflow.insert("form"_L1, form(*WorkflowDocument::fromObject(workflow)));
        out.document = *WorkflowDocument::fromObject(workflow);
        out.warnings = m_warnings;
        return out;
    }

private:
    QJsonObject preparedNode(QJsonObject node)
    {
        if (node.value("type"_L1) != "invocation"_L1)
            return node;
        const QString id = node.value("id"_L1).toString();
        const QJsonObject data = node.value("data"_L1).toObject();
        const QString type = data.value("type"_L1).toString();
        if (const NodeTemplate* nodeTemplate = m_templates.find(type)) {
            node.insert("data"_L1, updated(id, data, *nodeTemplate));
        } else {
            warn(id,
                 Words::tr("The node %1 cannot be used: the server has no node type \"%2\". Install the "
                           "node pack that brings it, or choose another workflow.")
                     .arg(id, type));
        }
        return node;
    }

    QJsonObject updated(const QString& nodeId, const QJsonObject& data, const NodeTemplate& nodeTemplate)
    {
        switch (nodeUpdateFor(data, nodeTemplate)) {
        case NodeUpdate::NotNeeded:
            return data;
        case NodeUpdate::Possible:
            return updatedNodeData(data, nodeTemplate, m_connected.value(nodeId));
        case NodeUpdate::Impossible:
            break;
        }
        warn(nodeId,
             Words::tr("The node %1 (%2) has version %3 and the server's has version "
                       "%4: it is sent as it is and may "
                       "not do the same.")
                 .arg(nodeId, nodeTemplate.title, data.value("version"_L1).toString(), nodeTemplate.version));
        return data;
    }

    QJsonArray keptEdges()
    {
        EdgeFilter filter(m_document, m_templates);
        const QJsonArray raw = m_document.root().value("edges"_L1).toArray();
        const QList<WorkflowEdge>& edges = m_document.edges();
        QJsonArray kept;
        for (qsizetype i = 0; i < edges.size(); ++i) {
            const WorkflowEdge& edge = edges.at(i);
            if (edge.source.isEmpty() || edge.target.isEmpty()) {
                warn({}, Words::tr("$.edges[%1] was left out: it has no ends.").arg(i));
                continue;
            }
            if (const QString problem = filter.problem(edge); !problem.isEmpty()) {
                warn(edge.target, problem);
                continue;
            }
            kept.append(raw.at(i));
            if (edge.type == "default"_L1)
                m_connected[edge.target].insert(edge.targetHandle);
        }
        return kept;
    }

    static QJsonArray exposedFields(const WorkflowDocument& document)
    {
        QJsonArray out;
        const QJsonArray before = document.root().value("exposedFields"_L1).toArray();
        for (const QJsonValue& value : before) {
            QJsonObject field = value.toObject();
            field.insert(
                "fieldName"_L1,
                renamedField(document,
                             {field.value("nodeId"_L1).toString(), field.value("fieldName"_L1).toString()}));
            out.append(field);
        }
        return out;
    }

    QJsonObject form(const WorkflowDocument& document)
    {
        QList<FormJson::FieldId> gone;
        const QJsonObject renamed =
            FormJson::renamed(FormJson::of(document),
                              [&](const FormJson::FieldId& field) { return renamedField(document, field); });
        const QJsonObject out = FormJson::pruned(renamed, document, &gone);
        for (const FormJson::FieldId& field : gone)
            warn(field.nodeId,
                 Words::tr("The form's field \"%2\" of node %1 was left out: the node has no such input.")
                     .arg(field.nodeId, field.fieldName));
        return out;
    }

    void warn(const QString& nodeId, const QString& text) { m_warnings.append({nodeId, text}); }

    const WorkflowDocument m_document; ///< In the present format.
    const NodeTemplates& m_templates;
    QHash<QString, QSet<QString>> m_connected; ///< Node id to the inputs that a line ends in.
    QList<PreparedWorkflow::Warning> m_warnings;
};

} // namespace

PreparedWorkflow PreparedWorkflow::from(const WorkflowDocument& document, const NodeTemplates& templates)
{
    return document.isEmpty() ? PreparedWorkflow() : Preparer(document, templates).run();
}

} // namespace vitrine
