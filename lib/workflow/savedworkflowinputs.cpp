// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/savedworkflowinputs.h"

#include "lib/workflow/fieldtemplatejson.h"
#include "lib/workflow/formjson.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr QLatin1StringView prefix = "saved_workflow_input::"_L1;

/// Types that the web UI has values for, whether a form can edit them or not.
bool hasValue(const FieldType& type)
{
    static const QStringList names{
        u"IntegerField"_s,
        u"FloatField"_s,
        u"StringField"_s,
        u"BooleanField"_s,
        u"EnumField"_s,
        u"ImageField"_s,
        u"VideoField"_s,
        u"BoardField"_s,
        u"StylePresetField"_s,
        u"SystemPromptField"_s,
        u"ModelIdentifierField"_s,
        u"LoRAField"_s,
        u"ColorField"_s,
        u"SchedulerField"_s,
        u"SavedWorkflowField"_s,
        u"FloatGeneratorField"_s,
        u"IntegerGeneratorField"_s,
        u"StringGeneratorField"_s,
        u"ImageGeneratorField"_s,
        u"LoRAMetadataField"_s,
        u"ControlNetMetadataField"_s,
        u"IPAdapterMetadataField"_s,
        u"T2IAdapterMetadataField"_s,
        u"MetadataExtraField"_s,
    };
    return names.contains(type.name);
}

/// `data` of the nodes by their `data.id`; the first of two equal ids counts.
QHash<QString, QJsonObject> nodeDataById(const QJsonObject& saved)
{
    QHash<QString, QJsonObject> out;
    const QJsonArray nodes = saved.value("nodes"_L1).toArray();
    for (const QJsonValue& node : nodes) {
        const QJsonObject data = node["data"_L1].toObject();
        const QJsonValue id = data.value("id"_L1);
        if (id.isString() && !out.contains(id.toString()))
            out.insert(id.toString(), data);
    }
    return out;
}

QString calledId(const QJsonObject& nodeData)
{
    return callsSavedWorkflow(nodeData.value("type"_L1).toString())
        ? nodeData["inputs"_L1]["workflow_id"_L1]["value"_L1].toString()
        : QString();
}

QString firstOf(const QString& a, const QString& b)
{
    return a.isEmpty() ? b : a;
}

/// A new input with what the called workflow says of it.
QJsonObject freshInput(const SavedWorkflowInput& from)
{
    QJsonObject out{{"name"_L1, from.fieldTemplate.name}};
    if (!from.initialValue.isUndefined())
        out.insert("value"_L1, from.initialValue);
    return out;
}

QJsonObject refreshedData(const QJsonObject& before, const QList<SavedWorkflowInput>& fields,
                          const FieldKinds& kinds)
{
    const QJsonObject oldInputs = before.value("inputs"_L1).toObject();
    const QJsonObject oldTemplates = before.value("dynamicInputTemplates"_L1).toObject();
    QJsonObject inputs;
    QJsonObject templates;
    for (auto it = oldInputs.begin(); it != oldInputs.end(); ++it) {
        if (!isSavedWorkflowInput(it.key()))
            inputs.insert(it.key(), it.value());
    }
    for (auto it = oldTemplates.begin(); it != oldTemplates.end(); ++it) {
        if (!isSavedWorkflowInput(it.key()))
            templates.insert(it.key(), it.value());
    }
    for (const SavedWorkflowInput& field : fields) {
        const QString& name = field.fieldTemplate.name;
        const auto old = fieldTemplateFromJson(oldTemplates.value(name).toObject(), kinds);
        const bool keepsValue = oldInputs.contains(name) && old && old->type == field.fieldTemplate.type;
        QJsonObject input = keepsValue ? oldInputs.value(name).toObject() : freshInput(field);
        input.insert("label"_L1, field.fieldTemplate.title);
        input.insert("description"_L1, field.fieldTemplate.description);
        inputs.insert(name, input);
        templates.insert(name, fieldTemplateJson(field.fieldTemplate));
    }
    QJsonObject out = before;
    out.insert("inputs"_L1, inputs);
    out.insert("dynamicInputTemplates"_L1, templates);
    return out;
}

} // namespace

bool callsSavedWorkflow(const QString& nodeType)
{
    return nodeType == "call_saved_workflow"_L1;
}

bool isSavedWorkflowInput(const QString& inputName)
{
    return inputName.startsWith(prefix);
}

QStringList calledWorkflowIds(const WorkflowDocument& workflow)
{
    QStringList out;
    QSet<QString> known;
    for (const QJsonValue& node : workflow.nodes()) {
        const QString id = calledId(node["data"_L1].toObject());
        if (node["type"_L1] != "invocation"_L1 || id.isEmpty() || known.contains(id))
            continue;
        known.insert(id);
        out.append(id);
    }
    return out;
}

QList<SavedWorkflowInput> savedWorkflowInputs(const QJsonObject& saved, const NodeTemplates& templates)
{
    QList<SavedWorkflowInput> out;
    const QList<FormJson::FieldId> ids = FormJson::exposed(saved);
    const QHash<QString, QJsonObject> nodes = nodeDataById(saved);
    for (const FormJson::FieldId& id : ids) {
        const QJsonObject data = nodes.value(id.nodeId);
        const NodeTemplate* nodeTemplate = templates.find(data.value("type"_L1).toString());
        const FieldTemplate* original = nodeTemplate ? nodeTemplate->input(id.fieldName) : nullptr;
        const QJsonValue input = data["inputs"_L1][id.fieldName];
        if (!original || !input.isObject() || !hasValue(original->type))
            continue;
        FieldTemplate field = *original;
        field.name = prefix + id.nodeId + "::"_L1 + id.fieldName;
        field.title = firstOf(input["label"_L1].toString(), firstOf(original->title, id.fieldName));
        field.description = firstOf(input["description"_L1].toString(), original->description);
        field.order = static_cast<int>(out.size());
        field.input = FieldTemplate::Input::Any;
        field.hidden = false;
        out.append({field, input["value"_L1]});
    }
    return out;
}

bool refreshSavedWorkflowInputs(WorkflowDocument& workflow, const QHash<QString, QJsonObject>& saved,
                                const NodeTemplates& templates)
{
    bool changed = false;
    const QJsonArray nodes = workflow.nodes();
    for (const QJsonValue& node : nodes) {
        const QJsonObject before = node["data"_L1].toObject();
        const auto called = saved.constFind(calledId(before));
        if (node["type"_L1] != "invocation"_L1 || called == saved.cend())
            continue;
        const QJsonObject after =
            refreshedData(before, savedWorkflowInputs(*called, templates), templates.kinds());
        if (after == before)
            continue;
        changed |= workflow.setNodeData(node["id"_L1].toString(), after);
    }
    return changed;
}

} // namespace vitrine
