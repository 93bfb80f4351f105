// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/workflowmigration.h"

#include "lib/workflow/extrainputs.h"

#include <QHash>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using Keys = std::initializer_list<QLatin1StringView>;

QJsonObject picked(const QJsonObject& object, Keys keys)
{
    QJsonObject out;
    for (const QLatin1StringView key : keys) {
        if (const auto found = object.constFind(key); found != object.constEnd())
            out.insert(key, *found);
    }
    return out;
}

/// The type that an input of format 1 or 2 says it has, as a type of today. Lists had no values of their own
/// in these formats, and models were named otherwise: such types give nothing.
QString typeOfOldInput(const QJsonValue& type)
{
    static const QHash<QString, QString> firstFormat{
        {u"BoardField"_s, u"BoardField"_s},
        {u"boolean"_s, u"BooleanField"_s},
        {u"BooleanPolymorphic"_s, u"BooleanField"_s},
        {u"BooleanCollection"_s, u"BooleanField"_s},
        {u"ColorField"_s, u"ColorField"_s},
        {u"ColorPolymorphic"_s, u"ColorField"_s},
        {u"ColorCollection"_s, u"ColorField"_s},
        {u"enum"_s, u"EnumField"_s},
        {u"float"_s, u"FloatField"_s},
        {u"FloatPolymorphic"_s, u"FloatField"_s},
        {u"FloatCollection"_s, u"FloatField"_s},
        {u"ImageField"_s, u"ImageField"_s},
        {u"ImagePolymorphic"_s, u"ImageField"_s},
        {u"ImageCollection"_s, u"ImageField"_s},
        {u"integer"_s, u"IntegerField"_s},
        {u"IntegerPolymorphic"_s, u"IntegerField"_s},
        {u"IntegerCollection"_s, u"IntegerField"_s},
        {u"Scheduler"_s, u"SchedulerField"_s},
        {u"string"_s, u"StringField"_s},
        {u"StringPolymorphic"_s, u"StringField"_s},
        {u"StringCollection"_s, u"StringField"_s},
    };
    return type.isString() ? firstFormat.value(type.toString()) : type["name"_L1].toString();
}

class Migration {
public:
    Migration(const WorkflowDocument& document, const NodeTemplates& templates)
        : m_document(document)
        , m_templates(templates)
        , m_format(document.metaVersion().section(u'.', 0, 0).toInt())
    {
    }

    WorkflowDocument run() const
    {
        QJsonObject out = picked(m_document.root(),
                                 {"id"_L1, "name"_L1, "author"_L1, "description"_L1, "version"_L1,
                                  "contact"_L1, "tags"_L1, "notes"_L1, "exposedFields"_L1, "form"_L1});
        QJsonArray nodes;
        for (const QJsonValue& value : m_document.nodes())
            nodes.append(node(value.toObject()));
        out.insert("nodes"_L1, nodes);
        out.insert("edges"_L1, edges());
        // In the first format there was no category: only servers make the other one.
        const QJsonValue category = m_document.root().value("meta"_L1)["category"_L1];
        out.insert("meta"_L1,
                   QJsonObject{{"category"_L1, m_format == 1 ? u"user"_s : category.toString(u"user"_s)},
                               {"version"_L1, u"4.0.0"_s}});
        // Still a workflow: the document that it came from was one.
        return *WorkflowDocument::fromObject(out);
    }

private:
    [[nodiscard]] QJsonArray edges() const
    {
        QJsonArray out;
        const QJsonArray raw = m_document.root().value("edges"_L1).toArray();
        for (const QJsonValue& edge : raw) {
            const QJsonObject object = edge.toObject();
            out.append(object.value("type"_L1) == "collapsed"_L1
                           ? picked(object, {"id"_L1, "type"_L1, "source"_L1, "target"_L1})
                           : picked(object,
                                    {"id"_L1, "type"_L1, "source"_L1, "sourceHandle"_L1, "target"_L1,
                                     "targetHandle"_L1, "hidden"_L1}));
        }
        return out;
    }

    [[nodiscard]] QJsonObject node(const QJsonObject& raw) const
    {
        QJsonObject out = picked(raw, {"id"_L1, "type"_L1, "position"_L1});
        if (!out.value("position"_L1).isObject())
            out.insert("position"_L1, QJsonObject{{"x"_L1, 0}, {"y"_L1, 0}});
        const QJsonObject data = raw.value("data"_L1).toObject();
        out.insert("data"_L1,
                   raw.value("type"_L1) == "invocation"_L1
                       ? invocationData(data)
                       : picked(data, {"id"_L1, "type"_L1, "label"_L1, "isOpen"_L1, "notes"_L1}));
        return out;
    }

    [[nodiscard]] QJsonObject invocationData(const QJsonObject& raw) const
    {
        QJsonObject out =
            picked(raw,
                   {"id"_L1, "type"_L1, "version"_L1, "nodePack"_L1, "label"_L1, "notes"_L1, "isOpen"_L1,
                    "isIntermediate"_L1, "useCache"_L1, "dynamicInputTemplates"_L1});
        const QString type = raw.value("type"_L1).toString();
        if (m_format == 1) {
            const NodeTemplate* nodeTemplate = m_templates.find(type);
            out.insert("nodePack"_L1, nodeTemplate ? nodeTemplate->nodePack : u"Unknown"_s);
            if (out.value("version"_L1).toString().isEmpty())
                out.insert("version"_L1, u"1.0.0"_s);
            if (!out.value("useCache"_L1).isBool())
                out.insert("useCache"_L1, true);
        }
        if (out.value("nodePack"_L1).toString().isEmpty())
            out.insert("nodePack"_L1, u"invokeai"_s);
        if (!out.value("dynamicInputTemplates"_L1).isObject())
            out.insert("dynamicInputTemplates"_L1, QJsonObject());
        QJsonObject inputs;
        const QJsonObject before = raw.value("inputs"_L1).toObject();
        for (auto it = before.begin(); it != before.end(); ++it)
            inputs.insert(it.key(), input(it.value().toObject(), acceptsExtraInputs(type)));
        out.insert("inputs"_L1, inputs);
        return out;
    }

    [[nodiscard]] QJsonObject input(const QJsonObject& raw, bool keepsAnything) const
    {
        QJsonObject out{{"name"_L1, raw.value("name"_L1)},
                        {"label"_L1, raw.value("label"_L1).toString()},
                        {"description"_L1, raw.value("description"_L1).toString()}};
        const QJsonValue present = raw.value("value"_L1);
        QJsonValue value = m_format < 3 ? oldValue(raw) : m_templates.kinds().cleaned(present);
        if (value.isUndefined() && m_format >= 3 && keepsAnything)
            value = present;
        if (!value.isUndefined())
            out.insert("value"_L1, value);
        return out;
    }

    [[nodiscard]] QJsonValue oldValue(const QJsonObject& input) const
    {
        const QString type = typeOfOldInput(input.value("type"_L1));
        if (type.isEmpty())
            return QJsonValue::Undefined;
        const auto kind = m_templates.kinds().kindFor({.name = type});
        const QJsonValue value = input.value("value"_L1);
        return kind->isConnectionOnly() ? QJsonValue(QJsonValue::Undefined) : kind->cleaned(value);
    }

    const WorkflowDocument& m_document;
    const NodeTemplates& m_templates;
    int m_format;
};

} // namespace

WorkflowDocument migratedWorkflow(const WorkflowDocument& document, const NodeTemplates& templates)
{
    return document.isEmpty() ? document : Migration(document, templates).run();
}

} // namespace vitrine
