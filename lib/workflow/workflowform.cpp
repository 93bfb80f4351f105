// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/workflowform.h"

#include "lib/workflow/fieldtemplatejson.h"
#include "lib/workflow/formjson.h"
#include "lib/workflow/nodeupdate.h"

#include <QCoreApplication>
#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace vitrine {

/// Walks over the elements of a form.
class FormReader {
public:
    FormReader(const WorkflowDocument& document, const NodeTemplates& templates)
        : m_document(document)
        , m_templates(templates)
        , m_form(FormJson::of(document))
        , m_elements(m_form.value("elements"_L1).toObject())
    {
    }

    WorkflowForm read()
    {
        const QString rootId = FormJson::rootId(m_form);
        // Anything else is no form: its fields would have numbers and no place.
        if (m_elements.value(rootId)["type"_L1] != "container"_L1)
            return {};
        if (std::optional<FormElement> root = element(rootId))
            m_out.m_root = *std::move(root);
        return std::move(m_out);
    }

private:
    // Far beyond any real form; a damaged file must not take all memory, the stack, or forever.
    static constexpr qsizetype maxDepth = 100;
    static constexpr int maxElements = 20'000; // those that do not exist count, too

    std::optional<FormElement> element(const QString& id)
    {
        const QJsonObject json = m_elements.value(id).toObject();
        if (json.isEmpty())
            return std::nullopt;
        const QString type = json.value("type"_L1).toString();
        const QJsonObject data = json.value("data"_L1).toObject();
        FormElement out;
        out.id = id;
        if (type == "container"_L1)
            return container(out, data);
        if (type == "node-field"_L1) {
            out.type = FormElement::Type::NodeField;
            out.field = addField(id, data);
            return out;
        }
        if (type == "heading"_L1)
            out.type = FormElement::Type::Heading;
        else if (type == "text"_L1)
            out.type = FormElement::Type::Text;
        else if (type == "divider"_L1)
            out.type = FormElement::Type::Divider;
        else
            return std::nullopt;
        out.content = data.value("content"_L1).toString();
        return out;
    }

    std::optional<FormElement> container(FormElement out, const QJsonObject& data)
    {
        if (m_path.contains(out.id) || m_path.size() >= maxDepth)
            return std::nullopt;
        m_path.append(out.id);
        const bool row = data.value("layout"_L1) == "row"_L1;
        out.layout = row ? FormElement::Layout::Row : FormElement::Layout::Column;
        const QJsonArray children = data.value("children"_L1).toArray();
        for (const QJsonValue& child : children) {
            if (++m_count > maxElements)
                break;
            if (std::optional<FormElement> read = element(child.toString()))
                out.children.append(*std::move(read));
        }
        m_path.removeLast();
        return out;
    }

    int addField(const QString& elementId, const QJsonObject& data)
    {
        const QJsonObject identifier = data.value("fieldIdentifier"_L1).toObject();
        FormField field =
            WorkflowForm::describe(m_document, m_templates, identifier.value("nodeId"_L1).toString(),
                                   identifier.value("fieldName"_L1).toString());
        field.index = static_cast<int>(m_out.m_fields.size());
        field.elementId = elementId;
        field.showDescription = data.value("showDescription"_L1).toBool(true);
        field.settings = FieldSettings::fromJson(data.value("settings"_L1).toObject());
        m_out.m_fields.append(field);
        return field.index;
    }

    const WorkflowDocument& m_document;
    const NodeTemplates& m_templates;
    QJsonObject m_form;
    QJsonObject m_elements;
    QStringList m_path;
    int m_count = 0;
    WorkflowForm m_out;
};

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WorkflowForm)
};

QString firstOf(const QString& a, const QString& b, const QString& c)
{
    if (!a.isEmpty())
        return a;
    return b.isEmpty() ? c : b;
}

/// What an update of the node before sending makes of a field.
struct Updated {
    QString input; ///< The document's input that holds the value.
    QString field; ///< Whose template counts.
};

/// The list of an image collection is another field since version 1.0.2 of that node; a document of another
/// age than the server keeps its value where it is until it is sent.
Updated updatedField(const WorkflowDocument& document, const NodeTemplate* node, const QString& nodeId,
                     const QString& fieldName, bool filledIn)
{
    const QString collection = u"collection"_s;
    const QString images = u"images"_s;
    if (!node || node->type != "image_collection"_L1 || (fieldName != collection && fieldName != images))
        return {fieldName, fieldName};
    if (!node->input(images))
        return {fieldName, fieldName == images && filledIn ? collection : fieldName};
    const bool hasImages = filledIn || document.hasInput(nodeId, images);
    if (movesImages(document.nodeData(nodeId), *node, document.connectedInputs(nodeId)))
        return {fieldName == images ? collection : fieldName, images};
    if (fieldName == collection && hasImages)
        return {images, images};
    return {fieldName, fieldName};
}

/// Why an input of a document cannot be edited, or empty.
QString problemOf(const WorkflowDocument& document, const FormField& field, const NodeTemplate* node,
                  bool known, bool filledIn)
{
    if (!document.hasNode(field.nodeId))
        return Words::tr("The workflow has no node %1.").arg(field.nodeId);
    if (!node)
        return Words::tr("This server has no node type \"%1\".").arg(field.nodeType);
    if (!known)
        return Words::tr("The server's node \"%1\" has no input \"%2\".").arg(node->title, field.fieldName);
    if (!filledIn && !document.hasInput(field.nodeId, field.fieldName))
        return Words::tr("The workflow's node \"%1\" has no input \"%2\".")
            .arg(field.nodeLabel, field.fieldName);
    return {};
}

} // namespace

WorkflowForm WorkflowForm::discover(const WorkflowDocument& document, const NodeTemplates& templates)
{
    return FormReader(document, templates).read();
}

FormField WorkflowForm::describe(const WorkflowDocument& document, const NodeTemplates& templates,
                                 const QString& nodeId, const QString& fieldName)
{
    const QJsonObject data = document.nodeData(nodeId);
    FormField out;
    out.nodeId = nodeId;
    out.nodeType = data.value("type"_L1).toString();
    const NodeTemplate* node = templates.find(out.nodeType);
    // The update of the node before sending fills in what is missing.
    const bool filledIn = node && nodeUpdateFor(data, *node) == NodeUpdate::Possible;
    const Updated updated = updatedField(document, node, nodeId, fieldName, filledIn);
    out.fieldName = updated.input;
    out.connected = document.isConnected(nodeId, updated.field);
    const std::optional<FieldTemplate> field =
        node ? inputTemplate(data, *node, updated.field, templates.kinds()) : std::nullopt;
    if (field) {
        out.fieldTemplate = *field;
    } else {
        out.fieldTemplate.name = fieldName;
        out.fieldTemplate.kind = templates.kinds().kindFor({});
    }
    const QJsonObject input = document.input(nodeId, out.fieldName);
    out.label = firstOf(input.value("label"_L1).toString(), out.fieldTemplate.title, fieldName);
    out.nodeLabel = firstOf(document.nodeLabel(nodeId), node ? node->title : QString(), out.nodeType);
    out.description = firstOf(input.value("description"_L1).toString(), out.fieldTemplate.description, {});
    if (filledIn)
        out.unsetValue = out.fieldTemplate.defaultValue;
    out.problem = problemOf(document, out, node, field.has_value(), filledIn);
    return out;
}

QJsonValue FormField::value(const WorkflowDocument& document) const
{
    const QJsonValue value = document.inputValue(nodeId, fieldName);
    if (value.isUndefined() || value.isNull())
        return unsetValue;
    const QJsonValue clean = kind().cleaned(value);
    return clean.isUndefined() ? value : clean;
}

bool FormField::isTextArea() const
{
    return settings.component == "textarea"_L1
        || (settings.component.isEmpty() && fieldTemplate.component == FieldTemplate::Component::Textarea);
}

QString FormField::problemWith(const QJsonValue& value) const
{
    if (!value.isUndefined() && !value.isNull())
        return kind().problem(fieldTemplate, settings, value);
    return fieldTemplate.required && !connected ? Words::tr("is needed and not set") : QString();
}

} // namespace vitrine
