// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/templateparser.h"

#include "lib/base/logging.h"
#include "lib/workflow/fieldschema.h"
#include "lib/workflow/legacymodeltypes.h"
#include "lib/workflow/specialnodes.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// The value that replaces the type where `ui_type` stands, as the web UI has it.
FieldType overridden(const QString& uiType)
{
    FieldType out;
    out.name = uiType;
    if (uiType == "CollectionField"_L1)
        out.cardinality = FieldType::Cardinality::Collection;
    return out;
}

QStringList strings(const QJsonValue& value)
{
    if (value.isString())
        return {value.toString()};
    QStringList out;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& entry : array)
        out.append(entry.toString());
    return out;
}

void readUiHints(const QJsonObject& schema, FieldTemplate& field)
{
    field.hidden = schema.value("ui_hidden"_L1).toBool();
    if (const QJsonValue order = schema.value("ui_order"_L1); order.isDouble())
        field.order = order.toInt();
    const QString component = schema.value("ui_component"_L1).toString();
    if (component == "textarea"_L1)
        field.component = FieldTemplate::Component::Textarea;
    else if (component == "slider"_L1)
        field.component = FieldTemplate::Component::Slider;
    else if (component == "video-frame-index"_L1)
        field.component = FieldTemplate::Component::VideoFrameIndex;
    const QJsonObject labels = schema.value("ui_choice_labels"_L1).toObject();
    for (auto it = labels.begin(); it != labels.end(); ++it)
        field.choiceLabels.insert(it.key(), it.value().toString());
    field.modelBases = strings(schema.value("ui_model_base"_L1));
    field.modelTypes = strings(schema.value("ui_model_type"_L1));
    field.modelVariants = strings(schema.value("ui_model_variant"_L1));
    field.modelFormats = strings(schema.value("ui_model_format"_L1));
    field.modelProviders = strings(schema.value("ui_model_provider_id"_L1));
}

FieldTemplate::Input inputKind(const QString& name)
{
    if (name == "direct"_L1)
        return FieldTemplate::Input::Direct;
    return name == "connection"_L1 ? FieldTemplate::Input::Connection : FieldTemplate::Input::Any;
}

} // namespace

TemplateParser::TemplateParser(const QJsonObject& openApi, const FieldKinds& kinds)
    : m_schemas(openApi.value("components"_L1).toObject().value("schemas"_L1).toObject())
    , m_kinds(kinds)
{
}

QHash<QString, NodeTemplate> TemplateParser::parse() const
{
    QHash<QString, NodeTemplate> out;
    for (auto it = m_schemas.begin(); it != m_schemas.end(); ++it) {
        const QJsonObject schema = it.value().toObject();
        if (schema.value("class"_L1) != "invocation"_L1)
            continue;
        if (std::optional<NodeTemplate> parsed = node(schema))
            out.insert(parsed->type, *std::move(parsed));
    }
    return out;
}

std::optional<NodeTemplate> TemplateParser::node(const QJsonObject& schema) const
{
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    NodeTemplate out;
    out.type = properties.value("type"_L1).toObject().value("default"_L1).toString();
    if (out.type.isEmpty()) {
        qCWarning(lcWorkflow) << "node type without a name left out:" << schema.value("title"_L1).toString();
        return std::nullopt;
    }
    if (out.type == "graph"_L1 || out.type == "linear_ui_output"_L1)
        return std::nullopt;
    out.title = schema.value("title"_L1).toString().remove("Invocation"_L1);
    out.description = schema.value("description"_L1).toString();
    out.version = schema.value("version"_L1).toString();
    out.nodePack = schema.value("node_pack"_L1).toString();
    out.category = schema.value("category"_L1).toString(u"other"_s);
    out.classification = schema.value("classification"_L1).toString();
    out.tags = strings(schema.value("tags"_L1));
    out.useCache = properties.value("use_cache"_L1).toObject().value("default"_L1).toBool(true);
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        if (std::optional<FieldTemplate> field = input(out.type, it.key(), it.value().toObject()))
            out.inputs.append(*std::move(field));
    }
    const QString outputClass = FieldSchema::refName(schema.value("output"_L1).toObject());
    const QJsonObject outputSchema = m_schemas.value(outputClass).toObject();
    out.outputType = outputSchema.value("properties"_L1)
                         .toObject()
                         .value("type"_L1)
                         .toObject()
                         .value("default"_L1)
                         .toString();
    out.outputs = outputs(out.type, outputClass);
    return out;
}

std::optional<FieldTemplate> TemplateParser::input(const QString& nodeType, const QString& name,
                                                   const QJsonObject& schema) const
{
    const QString fieldKind = schema.value("field_kind"_L1).toString();
    if (fieldKind != "input"_L1 && fieldKind != "internal"_L1)
        return std::nullopt;
    if (nodeType == "iterate"_L1 && name == "index"_L1)
        return std::nullopt;

    const QString uiType = schema.value("ui_type"_L1).toString();
    const std::optional<FieldType> original = FieldSchema::type(schema);
    if (!original && uiType.isEmpty()) {
        qCDebug(lcWorkflow) << "input left out, its type cannot be expressed:" << nodeType << name;
        return std::nullopt;
    }

    FieldTemplate out;
    out.name = name;
    out.title = schema.value("title"_L1).toString();
    if (out.title.isEmpty())
        out.title = FieldSchema::titleFor(name);
    out.description = schema.value("description"_L1).toString();
    out.required = schema.value("orig_required"_L1).toBool();
    out.input = inputKind(schema.value("input"_L1).toString());
    readUiHints(schema, out);
    out.type = uiType.isEmpty() ? *original : overridden(uiType);
    if (isLegacyModelType(out.type.name))
        applyLegacyModelType(out);
    out.type.batch = isBatchNode(nodeType) && name == batchListField(nodeType);
    FieldSchema::readConstraints(schema, out);
    out.options = FieldSchema::options(schema);
    if (out.type.name == "EnumField"_L1 && out.options.isEmpty()) {
        qCDebug(lcWorkflow) << "input left out, a choice without options:" << nodeType << name;
        return std::nullopt;
    }

    out.kind = m_kinds.kindFor(out.type);
    if (out.kind->isConnectionOnly()) {
        out.input = FieldTemplate::Input::Connection;
        return out;
    }
    if (!uiType.isEmpty() && original != out.type)
        out.originalType = original;
    const QJsonValue given = schema.value("default"_L1);
    out.defaultValue = given.isNull() || given.isUndefined() ? out.kind->fallbackDefault(out) : given;
    return out;
}

QList<OutputTemplate> TemplateParser::outputs(const QString& nodeType, const QString& outputClass) const
{
    QList<OutputTemplate> out;
    const QJsonObject properties = m_schemas.value(outputClass).toObject().value("properties"_L1).toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QJsonObject schema = it.value().toObject();
        const QString uiType = schema.value("ui_type"_L1).toString();
        const std::optional<FieldType> original = FieldSchema::type(schema);
        const std::optional<FieldType> type = uiType.isEmpty() ? original : std::optional(overridden(uiType));
        if (it.key() == "type"_L1 || !type)
            continue;
        OutputTemplate output;
        output.name = it.key();
        output.title = schema.value("title"_L1).toString(FieldSchema::titleFor(it.key()));
        output.description = schema.value("description"_L1).toString();
        output.type = *type;
        if (original != type && !m_kinds.kindFor(*type)->isConnectionOnly())
            output.originalType = original;
        output.type.batch = isGeneratorNode(nodeType);
        output.hidden = schema.value("ui_hidden"_L1).toBool();
        if (const QJsonValue order = schema.value("ui_order"_L1); order.isDouble())
            output.order = order.toInt();
        out.append(output);
    }
    return out;
}

} // namespace vitrine
