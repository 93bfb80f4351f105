// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/formjson.h"

#include <QSet>

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

bool pointsNowhere(const QJsonObject& element, const WorkflowDocument& document)
{
    if (element.value("type"_L1) != "node-field"_L1)
        return false;
    const QJsonObject identifier = element.value("data"_L1).toObject().value("fieldIdentifier"_L1).toObject();
    return !document.hasInput(identifier.value("nodeId"_L1).toString(),
                              identifier.value("fieldName"_L1).toString());
}

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

QJsonObject FormJson::pruned(const QJsonObject& form, const WorkflowDocument& document)
{
    const QJsonObject before = form.value("elements"_L1).toObject();
    QSet<QString> gone;
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (pointsNowhere(it.value().toObject(), document))
            gone.insert(it.key());
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

} // namespace vitrine
