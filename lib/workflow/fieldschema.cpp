// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/fieldschema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using Cardinality = FieldType::Cardinality;

QString primitive(const QString& jsonType)
{
    if (jsonType == "integer"_L1)
        return u"IntegerField"_s;
    if (jsonType == "number"_L1)
        return u"FloatField"_s;
    if (jsonType == "string"_L1)
        return u"StringField"_s;
    return jsonType == "boolean"_L1 ? u"BooleanField"_s : QString();
}

std::optional<FieldType> named(const QString& name, Cardinality cardinality = Cardinality::Single)
{
    if (name.isEmpty())
        return std::nullopt;
    return FieldType{name, cardinality, false};
}

/// The alternatives of an `anyOf` without null.
QList<QJsonObject> alternatives(const QJsonObject& schema)
{
    QList<QJsonObject> out;
    const QJsonArray any = schema.value("anyOf"_L1).toArray();
    for (const QJsonValue& value : any) {
        const QJsonObject alternative = value.toObject();
        if (alternative.value("type"_L1) != "null"_L1)
            out.append(alternative);
    }
    return out;
}

bool isArray(const QJsonObject& schema)
{
    return schema.value("type"_L1) == "array"_L1;
}

QString elementName(const QJsonObject& items)
{
    const QString ref = FieldSchema::refName(items);
    return ref.isEmpty() ? primitive(items.value("type"_L1).toString()) : ref;
}

/// T and a list of T, in any order.
std::optional<FieldType> singleOrCollection(const QJsonObject& first, const QJsonObject& second)
{
    if (isArray(first) == isArray(second))
        return std::nullopt;
    const QJsonObject list = isArray(first) ? first : second;
    const QJsonObject single = isArray(first) ? second : first;
    const QString name = elementName(list.value("items"_L1).toObject());
    return name == elementName(single) ? named(name, Cardinality::SingleOrCollection) : std::nullopt;
}

void take(const QJsonObject& schema, QLatin1StringView key, std::optional<double>& out)
{
    if (const QJsonValue value = schema.value(key); value.isDouble() && !out)
        out = value.toDouble();
}

void take(const QJsonObject& schema, QLatin1StringView key, std::optional<int>& out)
{
    if (const QJsonValue value = schema.value(key); value.isDouble() && !out)
        out = value.toInt();
}

void takeLimits(const QJsonObject& schema, FieldTemplate& field)
{
    take(schema, "minimum"_L1, field.minimum);
    take(schema, "ge"_L1,
         field.minimum); // Unions of a number and a list of numbers have pydantic's own names.
    take(schema, "maximum"_L1, field.maximum);
    take(schema, "le"_L1, field.maximum);
    take(schema, "exclusiveMinimum"_L1, field.exclusiveMinimum);
    take(schema, "exclusiveMaximum"_L1, field.exclusiveMaximum);
    take(schema, "multipleOf"_L1, field.multipleOf);
    take(schema, "minLength"_L1, field.minLength);
    take(schema, "maxLength"_L1, field.maxLength);
    take(schema, "minItems"_L1, field.minItems);
    take(schema, "maxItems"_L1, field.maxItems);
}

} // namespace

std::optional<FieldType> FieldSchema::type(const QJsonObject& schema)
{
    if (!schema.value("const"_L1).isUndefined() || schema.value("enum"_L1).isArray())
        return named(u"EnumField"_s);
    if (const QString ref = refName(schema); !ref.isEmpty())
        return named(ref);
    if (const QJsonArray all = schema.value("allOf"_L1).toArray(); !all.isEmpty())
        return named(refName(all.first().toObject()));
    if (schema.value("anyOf"_L1).isArray()) {
        const QList<QJsonObject> any = alternatives(schema);
        if (any.size() == 1)
            return type(any.first());
        return any.size() == 2 ? singleOrCollection(any.at(0), any.at(1)) : std::nullopt;
    }
    if (isArray(schema))
        return named(elementName(schema.value("items"_L1).toObject()), Cardinality::Collection);
    return named(primitive(schema.value("type"_L1).toString()));
}

QJsonArray FieldSchema::options(const QJsonObject& schema)
{
    if (const QJsonValue constant = schema.value("const"_L1); !constant.isUndefined())
        return {constant};
    if (const QJsonValue options = schema.value("enum"_L1); options.isArray())
        return options.toArray();
    const QList<QJsonObject> any = alternatives(schema);
    return any.size() == 1 ? options(any.first()) : QJsonArray();
}

void FieldSchema::readConstraints(const QJsonObject& schema, FieldTemplate& field)
{
    takeLimits(schema, field);
    if (const QList<QJsonObject> any = alternatives(schema); any.size() == 1) {
        takeLimits(any.first(), field);
        takeLimits(any.first().value("items"_L1).toObject(), field);
    }
    takeLimits(schema.value("items"_L1).toObject(), field);
}

QString FieldSchema::refName(const QJsonObject& schema)
{
    return schema.value("$ref"_L1).toString().section(u'/', -1);
}

QString FieldSchema::titleFor(const QString& name)
{
    QString out;
    bool starts = true;
    for (const QChar c : name) {
        if (c == u'_' || c.isSpace()) {
            starts = true;
            continue;
        }
        if (starts && !out.isEmpty())
            out += u' ';
        out += starts ? c.toUpper() : c;
        starts = false;
    }
    return out;
}

} // namespace vitrine
