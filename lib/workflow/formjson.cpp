// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/formjson.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QJsonObject column(const QString& id, const QJsonArray& children)
{
    return {{"id"_L1, id},
            {"type"_L1, u"container"_s},
            {"data"_L1, QJsonObject{{"layout"_L1, u"column"_s}, {"children"_L1, children}}}};
}

QJsonObject nodeField(const QString& id, const QString& parent, const QJsonObject& identifier)
{
    return {{"id"_L1, id},
            {"type"_L1, u"node-field"_s},
            {"parentId"_L1, parent},
            {"data"_L1, QJsonObject{{"fieldIdentifier"_L1, identifier}, {"showDescription"_L1, false}}}};
}

bool hasChildren(const QJsonObject& form)
{
    const QJsonObject root = form.value("elements"_L1).toObject().value(FormJson::rootId(form)).toObject();
    return !root.value("data"_L1).toObject().value("children"_L1).toArray().isEmpty();
}

QJsonObject fromExposedFields(const WorkflowDocument& document)
{
    const QString root = u"root"_s;
    QJsonObject elements;
    QJsonArray children;
    const QJsonArray exposed = document.root().value("exposedFields"_L1).toArray();
    for (const QJsonValue& value : exposed) {
        const QJsonObject identifier = value.toObject();
        const QString id = u"node-field-%1"_s.arg(children.size());
        elements.insert(id,
                        nodeField(id, root,
                                  {{"nodeId"_L1, identifier.value("nodeId"_L1)},
                                   {"fieldName"_L1, identifier.value("fieldName"_L1)}}));
        children.append(id);
    }
    elements.insert(root, column(root, children));
    return {{"elements"_L1, elements}, {"rootElementId"_L1, root}};
}

bool isNodeField(const QJsonValue& element)
{
    return element["type"_L1] == "node-field"_L1;
}

FormJson::FieldId idFrom(const QJsonValue& identifier)
{
    return {identifier["nodeId"_L1].toString(), identifier["fieldName"_L1].toString()};
}

FormJson::FieldId idOf(const QJsonValue& element)
{
    return idFrom(element["data"_L1]["fieldIdentifier"_L1]);
}

/// Walks over a form as strictly as a server's own web UI: every element is reached once, by its parent.
class StrictWalk {
public:
    explicit StrictWalk(const QJsonObject& form)
        : m_elements(form.value("elements"_L1).toObject())
        , m_root(FormJson::rootId(form))
    {
        m_sound = m_elements.value(m_root)["type"_L1] == "container"_L1 && visit(m_root, {}, 0)
            && m_visited.size() == m_elements.size();
    }

    [[nodiscard]] bool isSound() const { return m_sound; }
    [[nodiscard]] const QList<FormJson::FieldId>& fields() const { return m_fields; }

private:
    static constexpr int maxDepth = 100; // a damaged form must not take the stack

    bool visit(const QString& id, const QString& parent, int depth)
    {
        const QJsonValue element = m_elements.value(id);
        const bool fits = element.isObject() && element["parentId"_L1].toString() == parent;
        if (!fits || m_visited.contains(id) || depth > maxDepth)
            return false;
        m_visited.insert(id);
        if (isNodeField(element))
            m_fields.append(idOf(element));
        if (element["type"_L1] != "container"_L1)
            return true;
        const QJsonArray children = element["data"_L1]["children"_L1].toArray();
        return std::all_of(children.begin(), children.end(),
                           [&](const QJsonValue& child) { return visit(child.toString(), id, depth + 1); });
    }

    QJsonObject m_elements;
    QString m_root;
    QSet<QString> m_visited;
    QList<FormJson::FieldId> m_fields;
    bool m_sound = false;
};

QJsonObject withoutChildren(QJsonObject element, const QSet<QString>& gone)
{
    QJsonObject data = element.value("data"_L1).toObject();
    QJsonArray kept;
    const QJsonArray children = data.value("children"_L1).toArray();
    for (const QJsonValue& child : children) {
        if (!gone.contains(child.toString()))
            kept.append(child);
    }
    data.insert("children"_L1, kept);
    element.insert("data"_L1, data);
    return element;
}

} // namespace

QString FormJson::rootId(const QJsonObject& form)
{
    return form.value("rootElementId"_L1).toString(u"root"_s);
}

QJsonObject FormJson::of(const WorkflowDocument& document)
{
    const QJsonObject form = document.root().value("form"_L1).toObject();
    return hasChildren(form) ? form : fromExposedFields(document);
}

QJsonObject FormJson::pruned(const QJsonObject& form, const WorkflowDocument& document,
                             QList<FieldId>* goneFields)
{
    const QJsonObject before = form.value("elements"_L1).toObject();
    QSet<QString> gone;
    for (auto it = before.begin(); it != before.end(); ++it) {
        const FieldId id = idOf(it.value());
        if (!isNodeField(it.value()) || document.hasInput(id.nodeId, id.fieldName))
            continue;
        gone.insert(it.key());
        if (goneFields)
            goneFields->append(id);
    }
    if (gone.isEmpty())
        return form;
    QJsonObject elements;
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (gone.contains(it.key()))
            continue;
        const QJsonObject element = it.value().toObject();
        const bool container = element.value("type"_L1) == "container"_L1;
        elements.insert(it.key(), container ? withoutChildren(element, gone) : element);
    }
    QJsonObject out = form;
    out.insert("elements"_L1, elements);
    return out;
}

QJsonObject FormJson::renamed(const QJsonObject& form, const std::function<QString(const FieldId&)>& renamed)
{
    QJsonObject elements = form.value("elements"_L1).toObject();
    for (auto it = elements.begin(); it != elements.end(); ++it) {
        const QJsonValue value = it.value();
        if (!isNodeField(value))
            continue;
        QJsonObject element = value.toObject();
        QJsonObject data = element.value("data"_L1).toObject();
        QJsonObject identifier = data.value("fieldIdentifier"_L1).toObject();
        identifier.insert("fieldName"_L1, renamed(idOf(value)));
        data.insert("fieldIdentifier"_L1, identifier);
        element.insert("data"_L1, data);
        *it = element;
    }
    QJsonObject out = form;
    if (!elements.isEmpty())
        out.insert("elements"_L1, elements);
    return out;
}

QList<FormJson::FieldId> FormJson::exposed(const QJsonObject& workflow)
{
    const StrictWalk walk(workflow.value("form"_L1).toObject());
    QList<FieldId> out = walk.isSound() ? walk.fields() : QList<FieldId>();
    QSet<FieldId> known(out.cbegin(), out.cend());
    const QJsonArray exposed = workflow.value("exposedFields"_L1).toArray();
    for (const QJsonValue& identifier : exposed) {
        const FieldId id = idFrom(identifier);
        if (known.contains(id))
            continue;
        known.insert(id);
        out.append(id);
    }
    return out;
}

} // namespace vitrine
