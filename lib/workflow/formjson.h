// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/workflowdocument.h"

#include <QJsonObject>

namespace vitrine {

/// The `form` of a workflow as JSON {elements, rootElementId}, brought into a shape that can be
/// walked.
class FormJson {
public:
    /// The document's own form; where it has no elements, one column made from `exposedFields`;
    /// else an empty column.
    static QJsonObject of(const WorkflowDocument& document);

    /// Without the node-fields whose node or input does not exist.
    static QJsonObject pruned(const QJsonObject& form, const WorkflowDocument& document);

    /// "root" unless the form says otherwise.
    static QString rootId(const QJsonObject& form);
};

} // namespace vitrine
