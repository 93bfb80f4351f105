// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/readiness.h"

#include "lib/workflow/batchdata.h"
#include "lib/workflow/extrainputs.h"
#include "lib/workflow/fieldtemplatejson.h"
#include "lib/workflow/preparedworkflow.h"
#include "lib/workflow/specialnodes.h"
#include "lib/workflow/webuichecks.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Readiness)
};

/// Of the reasons that have one name each.
QString webUiCodeOf(ReadinessReason::Code code)
{
    using Code = ReadinessReason::Code;
    switch (code) {
    case Code::NoNodes:
        return u"noNodesInGraph"_s;
    case Code::BatchNotConnected:
        return u"batchNodeNotConnected"_s;
    case Code::BatchUnequal:
        return u"batchNodeCollectionSizeMismatch"_s;
    case Code::BatchEmpty:
        return u"batchNodeEmptyCollection"_s;
    case Code::NoNodeTemplate:
        return u"missingNodeTemplate"_s;
    case Code::NoFieldTemplate:
        return u"missingFieldTemplate"_s;
    case Code::MissingInput:
        return u"missingInputForField"_s;
    default:
        return {};
    }
}

class Checker {
public:
    Checker(const WorkflowDocument& prepared, const NodeTemplates& templates, QString serverVersion)
        : m_document(prepared)
        , m_templates(templates)
        , m_serverVersion(std::move(serverVersion))
    {
        const QList<WorkflowEdge> edges = prepared.edges();
        for (const WorkflowEdge& edge : edges) {
            if (edge.type == "default"_L1)
                m_connected.insert({edge.target, edge.targetHandle});
        }
    }

    /// In the web UI's order: the whole, the batches, then each node.
    QList<ReadinessReason> run(const GeneratorValues& generators)
    {
        bool any = false;
        for (const QJsonValue& node : m_document.nodes()) {
            const QString type = node["data"_L1]["type"_L1].toString();
            any |= node["type"_L1] == "invocation"_L1 && !isBatchNode(type) && !isGeneratorNode(type);
        }
        if (!any)
            add(ReadinessReason::Code::NoNodes, {}, {},
                Words::tr("The workflow has no nodes: there is nothing to run."));
        checkBatches(generators);
        for (const QJsonValue& node : m_document.nodes()) {
            if (node["type"_L1] == "invocation"_L1)
                checkNode(node["id"_L1].toString(), node["data"_L1].toObject());
        }
        return m_reasons;
    }

private:
    void checkBatches(const GeneratorValues& generators)
    {
        const Result<BatchData> batches = BatchData::of(m_document, generators);
        if (!batches) {
            if (batches.error().kind == ApiError::Kind::Input)
                add(ReadinessReason::Code::BadGenerator, {}, {}, batches.error().detail);
            return;
        }
        for (const BatchData::Node& node : batches->nodes()) {
            if (!node.connected)
                add(ReadinessReason::Code::BatchNotConnected, node.id, {},
                    Words::tr("%1: this batch node feeds no other node.").arg(titleOf(node.id)));
        }
        for (const QString& group : batches->unequalGroups())
            add(ReadinessReason::Code::BatchUnequal, {}, {},
                Words::tr("The batch nodes of %1 have lists of different lengths.").arg(group));
        // One empty list makes the whole submission empty, so the web UI says it once.
        const auto& nodes = batches->nodes();
        const auto empty = std::find_if(nodes.cbegin(), nodes.cend(),
                                        [](const BatchData::Node& n) { return n.items.isEmpty(); });
        if (batches->itemCount() == 0 && empty != nodes.cend())
            add(ReadinessReason::Code::BatchEmpty, empty->id, {},
                Words::tr("%1: the list of this batch node is empty.").arg(titleOf(empty->id)));
    }

    [[nodiscard]] QString titleOf(const QString& nodeId) const
    {
        const QString label = m_document.nodeLabel(nodeId);
        const NodeTemplate* nodeTemplate = m_templates.find(m_document.nodeType(nodeId));
        return label.isEmpty() && nodeTemplate ? nodeTemplate->title : label;
    }

    void checkNode(const QString& nodeId, const QJsonObject& data)
    {
        const QString type = data.value("type"_L1).toString();
        const NodeTemplate* nodeTemplate = m_templates.find(type);
        if (!nodeTemplate) {
            add(ReadinessReason::Code::NoNodeTemplate, nodeId, {}, noNode(data));
            return;
        }
        const QString node = titleOf(nodeId);
        const QJsonObject inputs = data.value("inputs"_L1).toObject();
        for (auto it = inputs.begin(); it != inputs.end(); ++it) {
            if (const auto field = inputTemplate(data, *nodeTemplate, it.key(), m_templates.kinds()))
                checkInput(nodeId, node, *field, it.value().toObject().value("value"_L1));
            else if (!acceptsExtraInputs(type))
                add(ReadinessReason::Code::NoFieldTemplate, nodeId, it.key(),
                    Words::tr("%1: the server's node (%2, version %3) has no input \"%4\", which the "
                              "workflow's version %5 has. Update the node in the workflow editor.")
                        .arg(node, type, nodeTemplate->version, it.key(), versionOf(data)));
        }
    }

    /// Which node is missing, in which version the workflow has it, and on what server it was looked for.
    [[nodiscard]] QString noNode(const QJsonObject& data) const
    {
        const QString type = data.value("type"_L1).toString();
        const QString label = data.value("label"_L1).toString();
        const QString server = m_serverVersion.isEmpty()
            ? Words::tr("The server")
            : Words::tr("The server (InvokeAI %1)").arg(m_serverVersion);
        const QString node =
            label.isEmpty() ? u"\"%1\""_s.arg(type) : Words::tr("\"%1\" of the type \"%2\"").arg(label, type);
        return Words::tr("%1 has no node %2; the workflow has it in version %3. Install the node pack that "
                         "brings it, update the server, or choose another workflow.")
            .arg(server, node, versionOf(data));
    }

    [[nodiscard]] static QString versionOf(const QJsonObject& data)
    {
        const QString version = data.value("version"_L1).toString();
        return version.isEmpty() ? Words::tr("(unknown)") : version;
    }

    void checkInput(const QString& nodeId, const QString& node, const FieldTemplate& field,
                    const QJsonValue& value)
    {
        if (m_connected.contains({nodeId, field.name}))
            return;
        if (value.isUndefined()) {
            if (field.required)
                add(ReadinessReason::Code::MissingInput, nodeId, field.name,
                    Words::tr("%1: %2 is needed and not set.").arg(node, field.title));
            return;
        }
        const auto invalid = [&](const QString& problem, const QString& webUiCode) {
            m_reasons.append({ReadinessReason::Code::InvalidValue, nodeId, field.name,
                              Words::tr("%1: %2 %3.").arg(node, field.title, problem), webUiCode});
        };
        const QList<WebUiComplaint> complaints = webUiComplaints(field, value);
        for (const WebUiComplaint& complaint : complaints)
            invalid(complaint.text, complaint.code);
        const QString problem = field.kind->problem(field, {}, value);
        if (complaints.isEmpty() && !problem.isEmpty())
            invalid(problem, {});
    }

    void add(ReadinessReason::Code code, const QString& nodeId, const QString& field, const QString& text)
    {
        m_reasons.append({code, nodeId, field, text, webUiCodeOf(code)});
    }

    const WorkflowDocument& m_document;
    const NodeTemplates& m_templates;
    QString m_serverVersion;
    QSet<std::pair<QString, QString>> m_connected;
    QList<ReadinessReason> m_reasons;
};

/// Of the whole file, since all of it is sent: as the graph, or embedded in the pictures.
ReadinessReason tooLarge(const WorkflowDocument& document, const LargeInteger& integer)
{
    static const QRegularExpression inNode(uR"(^\$\.nodes\[(\d+)\](?:\.data\.inputs\.([^.\[]+))?)"_s);
    const QRegularExpressionMatch node = inNode.match(integer.place);
    return {ReadinessReason::Code::IntegerTooLarge,
            node.hasMatch() ? document.nodes().at(node.captured(1).toInt())["id"_L1].toString() : QString(),
            node.captured(2),
            Words::tr("The number %1 at %2 is larger than 64 bits can hold: what is sent would be rounded. "
                      "Set a smaller one.")
                .arg(QString::fromLatin1(integer.digits), integer.place)};
}

} // namespace

QString codeName(const ReadinessReason& reason)
{
    using Code = ReadinessReason::Code;
    if (!reason.webUiCode.isEmpty())
        return reason.webUiCode;
    switch (reason.code) {
    case Code::BadGenerator:
        return u"invalidGenerator"_s;
    case Code::UnknownModel:
        return u"unknownModel"_s;
    case Code::IntegerTooLarge:
        return u"integerTooLarge"_s;
    default:
        return u"invalidValue"_s;
    }
}

QList<ReadinessReason> checkReadiness(const WorkflowDocument& document, const NodeTemplates& templates,
                                      const GeneratorValues& generators, const QString& serverVersion)
{
    const PreparedWorkflow prepared = PreparedWorkflow::from(document, templates);
    QList<ReadinessReason> reasons = Checker(prepared.document, templates, serverVersion).run(generators);
    // A list of them is one reason.
    QSet<std::pair<QString, QString>> told;
    for (const LargeInteger& integer : document.largeIntegers()) {
        const ReadinessReason reason = tooLarge(document, integer);
        if (!told.contains({reason.nodeId, reason.fieldName}))
            reasons.append(reason);
        told.insert({reason.nodeId, reason.fieldName});
    }
    return reasons;
}

} // namespace vitrine
