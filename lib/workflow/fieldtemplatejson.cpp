// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/fieldtemplatejson.h"

#include <array>
#include <type_traits>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using Cardinality = FieldType::Cardinality;
using Input = FieldTemplate::Input;
using Component = FieldTemplate::Component;

// The file's words for what the code has as values.
constexpr std::array cardinalities{std::pair{Cardinality::Single, "SINGLE"_L1},
                                   std::pair{Cardinality::Collection, "COLLECTION"_L1},
                                   std::pair{Cardinality::SingleOrCollection, "SINGLE_OR_COLLECTION"_L1}};
constexpr std::array inputs{std::pair{Input::Any, "any"_L1}, std::pair{Input::Direct, "direct"_L1},
                            std::pair{Input::Connection, "connection"_L1}};
constexpr std::array components{
    std::pair{Component::None, "none"_L1}, std::pair{Component::Textarea, "textarea"_L1},
    std::pair{Component::Slider, "slider"_L1}, std::pair{Component::VideoFrameIndex, "video-frame-index"_L1}};

template <class Table, class T>
QString wordFor(const Table& table, T value)
{
    for (const auto& [each, word] : table) {
        if (each == value)
            return word;
    }
    return {};
}

template <class Table>
auto valueFor(const Table& table, const QJsonValue& word)
{
    for (const auto& [each, name] : table) {
        if (word == name)
            return each;
    }
    return table.front().first;
}

/// Calls `visit` with the key and the member of every limit and list.
template <class Field, class Visit>
void forLimits(Field& field, Visit visit)
{
    visit("minimum"_L1, field.minimum);
    visit("maximum"_L1, field.maximum);
    visit("exclusiveMinimum"_L1, field.exclusiveMinimum);
    visit("exclusiveMaximum"_L1, field.exclusiveMaximum);
    visit("multipleOf"_L1, field.multipleOf);
    visit("minLength"_L1, field.minLength);
    visit("maxLength"_L1, field.maxLength);
    visit("minItems"_L1, field.minItems);
    visit("maxItems"_L1, field.maxItems);
    visit("ui_order"_L1, field.order);
}

template <class Field, class Visit>
void forModelLists(Field& field, Visit visit)
{
    visit("ui_model_base"_L1, field.modelBases);
    visit("ui_model_type"_L1, field.modelTypes);
    visit("ui_model_variant"_L1, field.modelVariants);
    visit("ui_model_format"_L1, field.modelFormats);
    visit("ui_model_provider_id"_L1, field.modelProviders);
}

QJsonObject typeJson(const FieldType& type)
{
    return {{"name"_L1, type.name},
            {"cardinality"_L1, wordFor(cardinalities, type.cardinality)},
            {"batch"_L1, type.batch}};
}

FieldType typeFrom(const QJsonValue& json)
{
    return {json["name"_L1].toString(), valueFor(cardinalities, json["cardinality"_L1]),
            json["batch"_L1].toBool()};
}

} // namespace

QJsonObject fieldTemplateJson(const FieldTemplate& field)
{
    QJsonObject type = typeJson(field.type);
    if (field.originalType)
        type.insert("originalType"_L1, typeJson(*field.originalType));
    QJsonObject out{{"name"_L1, field.name},
                    {"title"_L1, field.title},
                    {"description"_L1, field.description},
                    {"required"_L1, field.required},
                    {"fieldKind"_L1, u"input"_s},
                    {"input"_L1, wordFor(inputs, field.input)},
                    {"ui_hidden"_L1, field.hidden},
                    {"type"_L1, type}};
    if (field.component != Component::None)
        out.insert("ui_component"_L1, wordFor(components, field.component));
    if (!field.defaultValue.isUndefined())
        out.insert("default"_L1, field.defaultValue);
    forLimits(field, [&out](QLatin1StringView key, const auto& limit) {
        if (limit)
            out.insert(key, *limit);
    });
    forModelLists(field, [&out](QLatin1StringView key, const QStringList& list) {
        if (!list.isEmpty())
            out.insert(key, QJsonArray::fromStringList(list));
    });
    if (field.type.name == "EnumField"_L1)
        out.insert("options"_L1, field.options);
    if (!field.choiceLabels.isEmpty()) {
        QJsonObject labels;
        for (auto it = field.choiceLabels.cbegin(); it != field.choiceLabels.cend(); ++it)
            labels.insert(it.key(), it.value());
        out.insert("ui_choice_labels"_L1, labels);
    }
    return out;
}

std::optional<FieldTemplate> fieldTemplateFromJson(const QJsonObject& json, const FieldKinds& kinds)
{
    FieldTemplate out;
    out.name = json.value("name"_L1).toString();
    out.type = typeFrom(json.value("type"_L1));
    if (out.name.isEmpty() || out.type.name.isEmpty())
        return std::nullopt;
    if (const QJsonValue original = json["type"_L1]["originalType"_L1]; original.isObject())
        out.originalType = typeFrom(original);
    out.title = json.value("title"_L1).toString(out.name);
    out.description = json.value("description"_L1).toString();
    out.required = json.value("required"_L1).toBool();
    out.input = valueFor(inputs, json.value("input"_L1));
    out.hidden = json.value("ui_hidden"_L1).toBool();
    out.component = valueFor(components, json.value("ui_component"_L1));
    out.defaultValue = json.value("default"_L1);
    forLimits(out, [&json](QLatin1StringView key, auto& limit) {
        using Number = typename std::remove_reference_t<decltype(limit)>::value_type;
        const QJsonValue value = json.value(key);
        if (!value.isDouble())
            return;
        if constexpr (std::is_same_v<Number, int>)
            limit = value.toInt();
        else
            limit = value.toDouble();
    });
    forModelLists(out, [&json](QLatin1StringView key, QStringList& list) {
        const QJsonArray array = json.value(key).toArray();
        for (const QJsonValue& entry : array)
            list.append(entry.toString());
    });
    out.options = json.value("options"_L1).toArray();
    const QJsonObject labels = json.value("ui_choice_labels"_L1).toObject();
    for (auto it = labels.begin(); it != labels.end(); ++it)
        out.choiceLabels.insert(it.key(), it.value().toString());
    out.kind = kinds.kindFor(out.type);
    return out;
}

std::optional<FieldTemplate> inputTemplate(const QJsonObject& nodeData, const NodeTemplate& nodeTemplate,
                                           const QString& name, const FieldKinds& kinds)
{
    const QJsonValue own = nodeData["dynamicInputTemplates"_L1][name];
    if (own.isObject()) {
        if (std::optional<FieldTemplate> field = fieldTemplateFromJson(own.toObject(), kinds))
            return field;
    }
    const FieldTemplate* field = nodeTemplate.input(name);
    return field ? std::optional(*field) : std::nullopt;
}

} // namespace vitrine
