// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/preparedworkflow.h"

#include "lib/workflow/edgefilter.h"
#include "lib/workflow/formjson.h"
#include "lib/workflow/nodeupdate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PreparedWorkflow)
};

/// Values that no field type takes go; objects keep their known keys.
QJsonObject cleanedInputs(const QJsonObject& inputs, const FieldKinds& kinds)
{
    QJsonObject out;
    for (auto it = inputs.begin(); it != inputs.end(); ++it) {
        QJsonObject input = it.value().toObject();
        const QJsonValue value = kinds.cleaned(input.value("value"_L1));
        if (value.isUndefined())
            input.remove("value"_L1);
        else
            input.insert("value"_L1, value);
        out.insert(it.key(), input);
    }
    return out;
}

/// The list of an image collection once stood in `collection`, which newer servers keep for lines only: it
/// goes to where this server's node has it, and a workflow of a newer server keeps its images on an older
/// one.
QJsonObject movedImages(QJsonObject data, const NodeTemplate& nodeTemplate)
{
    if (data.value("type"_L1) != "image_collection"_L1)
        return data;
    const bool isNewer = nodeTemplate.input(u"images"_s);
    const QString from = isNewer ? u"collection"_s : u"images"_s;
    const QString to = isNewer ? u"images"_s : u"collection"_s;
    QJsonObject inputs = data.value("inputs"_L1).toObject();
    QJsonObject input = inputs.value(from).toObject();
    const QJsonValue images = input.value("value"_L1);
    if (!images.isArray() || inputs.value(to).toObject().contains("value"_L1))
        return data;
    input.remove("value"_L1);
    inputs.insert(from, input);
    input.insert("name"_L1, to);
    input.insert("value"_L1, images);
    inputs.insert(to, input);
    data.insert("inputs"_L1, inputs);
    return data;
}

class Preparer {
public:
    Preparer(const WorkflowDocument& document, const NodeTemplates& templates)
        : m_document(document)
        , m_templates(templates)
    {
    }

    PreparedWorkflow run()
    {
        QJsonObject workflow = m_document.root();
        QJsonArray nodes;
        for (const QJsonValue& node : m_document.nodes())
            nodes.append(preparedNode(node.toObject()));
        workflow.insert("nodes"_L1, nodes);
        workflow.insert("edges"_L1, preparedEdges());
        QJsonObject meta = workflow.value("meta"_L1).toObject();
        meta.insert("version"_L1, u"4.0.0"_s);
        meta.insert("category"_L1, meta.value("category"_L1).toString(u"user"_s));
        workflow.insert("meta"_L1, meta);

        PreparedWorkflow out;
        // Still a workflow: the document that it came from was one.
        WorkflowDocument whole = *WorkflowDocument::fromObject(workflow);
        workflow.insert("form"_L1, FormJson::pruned(FormJson::of(whole), whole));
        out.document = *WorkflowDocument::fromObject(workflow);
        out.warnings = m_warnings;
        return out;
    }

private:
    QJsonObject preparedNode(QJsonObject node)
    {
        if (node.value("type"_L1) != "invocation"_L1)
            return node;
        QJsonObject data = node.value("data"_L1).toObject();
        data.insert("inputs"_L1, cleanedInputs(data.value("inputs"_L1).toObject(), m_templates.kinds()));
        if (!data.contains("dynamicInputTemplates"_L1))
            data.insert("dynamicInputTemplates"_L1, QJsonObject());
        if (const NodeTemplate* nodeTemplate = m_templates.find(data.value("type"_L1).toString()))
            data = updated(node.value("id"_L1).toString(), movedImages(data, *nodeTemplate), *nodeTemplate);
        node.insert("data"_L1, data);
        return node;
    }

    QJsonObject updated(const QString& nodeId, const QJsonObject& data, const NodeTemplate& nodeTemplate)
    {
        switch (nodeUpdateFor(data, nodeTemplate)) {
        case NodeUpdate::NotNeeded:
            return data;
        case NodeUpdate::Possible:
            return updatedNodeData(data, nodeTemplate);
        case NodeUpdate::Impossible:
            break;
        }
        m_warnings.append({nodeId,
                           Words::tr("The node %1 (%2) has version %3 and the server's has version "
                                     "%4: it is sent as it is and may "
                                     "not do the same.")
                               .arg(nodeId, nodeTemplate.title, data.value("version"_L1).toString(),
                                    nodeTemplate.version)});
        return data;
    }

    QJsonArray preparedEdges()
    {
        EdgeFilter filter(m_document, m_templates);
        const QJsonArray raw = m_document.root().value("edges"_L1).toArray();
        const QList<WorkflowEdge> edges = m_document.edges();
        QJsonArray kept;
        for (qsizetype i = 0; i < edges.size(); ++i) {
            const QString problem = filter.problem(edges.at(i));
            if (problem.isEmpty())
                kept.append(raw.at(i));
            else
                m_warnings.append({edges.at(i).target, problem});
        }
        return kept;
    }

    const WorkflowDocument& m_document;
    const NodeTemplates& m_templates;
    QList<PreparedWorkflow::Warning> m_warnings;
};

} // namespace

PreparedWorkflow PreparedWorkflow::from(const WorkflowDocument& document, const NodeTemplates& templates)
{
    return document.isEmpty() ? PreparedWorkflow() : Preparer(document, templates).run();
}

} // namespace vitrine
