// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/workflowdocument.h"

#include <QJsonObject>
#include <QList>

#include <functional>

namespace vitrine {

/// The `form` of a workflow as JSON {elements, rootElementId}, brought into a shape that can be
/// walked.
class FormJson {
public:
    struct FieldId {
        QString nodeId;
        QString fieldName;

        friend bool operator==(const FieldId&, const FieldId&) = default;
        friend size_t qHash(const FieldId& id, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, id.nodeId, id.fieldName);
        }
    };

    /// The document's own form; where it has no elements, one column made from `exposedFields`;
    /// else an empty column.
    static QJsonObject of(const WorkflowDocument& document);

    /// Without the node-fields whose node or input does not exist.
    /// `gone`: which these were.
    static QJsonObject pruned(const QJsonObject& form, const WorkflowDocument& document,
                              QList<FieldId>* gone = nullptr);

    /// With other names of fields; `renamed` gives the name that a field has now.
    static QJsonObject renamed(const QJsonObject& form,
                               const std::function<QString(const FieldId&)>& renamed);

    /// The fields that a workflow of the library shows to whoever calls it: those of its form in depth-first
    /// order, then those of `exposedFields` that are not there. A form whose elements do not fit together
    /// counts as none.
    static QList<FieldId> exposed(const QJsonObject& workflow);

    /// "root" unless the form says otherwise.
    static QString rootId(const QJsonObject& form);
};

} // namespace vitrine
