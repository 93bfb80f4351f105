// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/fieldkind.h"
#include "lib/workflow/fieldsettings.h"
#include "lib/workflow/nodetemplates.h"
#include "lib/workflow/workflowdocument.h"

#include <QJsonValue>
#include <QList>
#include <QString>

namespace vitrine {

/// One field of a form: an input of a node that the author of the workflow put there.
struct FormField {
    int index = -1;    ///< Its place among the fields of the form, from 0: a stable handle. -1: not on
                       ///< the form.
    QString elementId; ///< Empty when the form was made from `exposedFields`.
    QString nodeId;
    QString fieldName;
    QString label;     ///< The user's own label of the input, else its title, else `fieldName`.
    QString nodeLabel; ///< The user's own label of the node, else its title, else its type.
    QString nodeType;
    QString description; ///< The input's, else the template's. Shown only when `showDescription`.
    bool showDescription = true;
    bool connected = false; ///< A line ends here: its value is not sent.
    /// Why the field cannot be edited ("this server has no node ..."); empty when it can.
    QString problem;
    FieldTemplate fieldTemplate; ///< With kind "unknown" when the server does not describe the field.
    FieldSettings settings;
    /// What is sent when the document holds no value; Undefined when nothing is.
    QJsonValue unsetValue{QJsonValue::Undefined};

    [[nodiscard]] const FieldKind& kind() const { return *fieldTemplate.kind; }
    /// The document's value, cleaned, or `unsetValue`.
    [[nodiscard]] QJsonValue value(const WorkflowDocument& document) const;
    /// Text of several lines: the form says so, or it says nothing and the template does.
    [[nodiscard]] bool isTextArea() const;
    /// What is wrong with a value here; empty when nothing. Unset is wrong only where the field is
    /// required.
    [[nodiscard]] QString problemWith(const QJsonValue& value) const;

    friend bool operator==(const FormField&, const FormField&) = default;
};

/// One visible thing of a form.
struct FormElement {
    enum class Type { Container, NodeField, Heading, Text, Divider };
    enum class Layout { Row, Column };

    Type type = Type::Container;
    QString id;
    QString content;                ///< Heading and text: plain text, never markup.
    Layout layout = Layout::Column; ///< Container.
    QList<FormElement> children;    ///< Container.
    int field = -1;                 ///< Node-field: index into WorkflowForm::fields().

    friend bool operator==(const FormElement&, const FormElement&) = default;
};

/// The form of a workflow: a tree for the window, and its fields in depth-first pre-order.
///
/// A child that does not exist, a container that contains itself and an element of an unknown type
/// are left out; a field that stands there twice is listed twice. A node-field whose node or input
/// does not exist keeps its index, with `problem` set. A form without fields is made from
/// `exposedFields` where the workflow has them.
class WorkflowForm {
public:
    WorkflowForm() = default;

    static WorkflowForm discover(const WorkflowDocument& document, const NodeTemplates& templates);

    /// Describes any input of a workflow as a field, whether it stands on the form or not (index
    /// -1).
    static FormField describe(const WorkflowDocument& document, const NodeTemplates& templates,
                              const QString& nodeId, const QString& fieldName);

    [[nodiscard]] const FormElement& root() const { return m_root; }
    [[nodiscard]] const QList<FormField>& fields() const { return m_fields; }
    [[nodiscard]] bool isEmpty() const { return m_root.children.isEmpty(); }

    /// They look and behave alike: what is shown of one can be shown of the other.
    friend bool operator==(const WorkflowForm&, const WorkflowForm&) = default;

private:
    friend class FormReader;

    FormElement m_root;
    QList<FormField> m_fields;
};

} // namespace vitrine
