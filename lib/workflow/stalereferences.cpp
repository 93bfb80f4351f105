// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/stalereferences.h"

#include "lib/workflow/nodeupdate.h"
#include "lib/workflow/workflowform.h"

#include <QCoreApplication>
#include <QSet>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Reference)
};

/// Types whose values may name a model.
bool takesModels(const QString& type)
{
    static const QStringList names{
        u"ModelIdentifierField"_s, u"UNetField"_s,        u"VAEField"_s,        u"CLIPField"_s,
        u"T5EncoderField"_s,       u"TransformerField"_s, u"ControlLoRAField"_s};
    return names.contains(type);
}

std::optional<Reference::Kind> kindOf(const QString& type)
{
    if (type == "ImageField"_L1)
        return Reference::Kind::Image;
    if (type == "VideoField"_L1)
        return Reference::Kind::Video;
    if (type == "BoardField"_L1)
        return Reference::Kind::Board;
    return takesModels(type) ? std::optional(Reference::Kind::Model) : std::nullopt;
}

QLatin1StringView keyOf(Reference::Kind kind)
{
    switch (kind) {
    case Reference::Kind::Image:
        return "image_name"_L1;
    case Reference::Kind::Video:
        return "video_name"_L1;
    case Reference::Kind::Board:
        return "board_id"_L1;
    case Reference::Kind::Model:
        break;
    }
    return "key"_L1;
}

/// What one value (not a list) names; empty when it names nothing of this kind.
QString idIn(Reference::Kind kind, const QJsonValue& value)
{
    return value[keyOf(kind)].toString();
}

class Finder {
public:
    Finder(const WorkflowDocument& workflow, const NodeTemplates& templates)
        : m_workflow(workflow)
        , m_templates(templates)
    {
    }

    QList<Reference> run()
    {
        for (const QJsonValue& node : m_workflow.nodes()) {
            const QString id = node["id"_L1].toString();
            const QJsonObject data = node["data"_L1].toObject();
            const NodeTemplate* nodeTemplate = m_templates.find(data.value("type"_L1).toString());
            // Of nodes with one id only the first can be reached.
            if (m_seen.contains(id))
                continue;
            m_seen.insert(id);
            // What cannot be updated is not looked into, as it is not known what it means.
            if (node["type"_L1] != "invocation"_L1 || !nodeTemplate
                || nodeUpdateFor(data, *nodeTemplate) == NodeUpdate::Impossible)
                continue;
            const QJsonObject inputs = data.value("inputs"_L1).toObject();
            for (auto it = inputs.begin(); it != inputs.end(); ++it)
                look(id, it.key(), it.value()["value"_L1]);
        }
        return m_found;
    }

private:
    void look(const QString& nodeId, const QString& fieldName, const QJsonValue& value)
    {
        if (!value.isObject() && !value.isArray())
            return;
        const FormField field = WorkflowForm::describe(m_workflow, m_templates, nodeId, fieldName);
        const std::optional<Reference::Kind> kind = kindOf(field.fieldTemplate.type.name);
        if (!kind)
            return;
        const bool isImageList = value.isArray() && kind == Reference::Kind::Image;
        const QJsonValue clean = m_templates.kinds().cleaned(value);
        const QJsonArray values = isImageList ? clean.toArray() : QJsonArray{clean};
        for (const QJsonValue& each : values) {
            const QString id = idIn(*kind, each);
            if (id.isEmpty())
                continue;
            const QString name = *kind == Reference::Kind::Model ? each["name"_L1].toString() : id;
            const Reference reference{*kind, nodeId, fieldName, id, name, field.nodeLabel, field.label};
            if (m_known.contains({nodeId + u'.' + fieldName, id}))
                continue;
            m_known.insert({nodeId + u'.' + fieldName, id});
            m_found.append(reference);
        }
    }

    const WorkflowDocument& m_workflow;
    const NodeTemplates& m_templates;
    QList<Reference> m_found;
    QSet<QString> m_seen;                      ///< Nodes.
    QSet<std::pair<QString, QString>> m_known; ///< Place and id; a list may name one thing twice.
};

} // namespace

QString Reference::warning() const
{
    switch (kind) {
    case Kind::Image:
        return Words::tr("%1: %2: the server has no image %3. It was taken out.")
            .arg(nodeLabel, fieldLabel, name);
    case Kind::Video:
        return Words::tr("%1: %2: the server has no video %3. It was taken out.")
            .arg(nodeLabel, fieldLabel, name);
    case Kind::Board:
        return Words::tr("%1: %2: the server has no board with the id %3. The field was set to “Auto”.")
            .arg(nodeLabel, fieldLabel, name);
    case Kind::Model:
        break;
    }
    return Words::tr("%1: %2: the model “%3” is not installed on the server. It was taken out.")
        .arg(nodeLabel, fieldLabel, name);
}

QList<Reference> referencesOf(const WorkflowDocument& workflow, const NodeTemplates& templates)
{
    return Finder(workflow, templates).run();
}

QList<Reference> resetReferences(WorkflowDocument& workflow, const QList<Reference>& stale)
{
    QList<Reference> out;
    for (const Reference& reference : stale) {
        const QJsonValue value = workflow.inputValue(reference.nodeId, reference.fieldName);
        QJsonValue after = QJsonValue::Undefined;
        if (value.isArray()) {
            QJsonArray kept;
            for (const QJsonValue& entry : value.toArray()) {
                if (idIn(reference.kind, entry) != reference.id)
                    kept.append(entry);
            }
            after = kept;
        } else if (idIn(reference.kind, value) != reference.id) {
            continue;
        }
        if (after == value)
            continue;
        workflow.setInputValue(reference.nodeId, reference.fieldName, after);
        out.append(reference);
    }
    return out;
}

} // namespace vitrine
