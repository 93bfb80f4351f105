// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/readiness.h"
#include "lib/workflow/workflowdocument.h"

namespace vitrine::test {

/// Sets an input of every node of this type.
inline void setAll(WorkflowDocument& workflow, const QString& nodeType, const QString& field,
                   const QJsonValue& value)
{
    const QJsonArray nodes = workflow.nodes();
    for (const QJsonValue& node : nodes) {
        const QString id = node[QStringLiteral("id")].toString();
        if (workflow.nodeType(id) == nodeType)
            workflow.setInputValue(id, field, value);
    }
}

/// `value` with each image in it replaced by `imageName`.
inline QJsonValue withImage(const QJsonValue& value, const QString& imageName)
{
    const QString key = QStringLiteral("image_name");
    if (value.isObject() && value.toObject().contains(key))
        return QJsonObject{{key, imageName}};
    if (!value.isArray())
        return value;
    QJsonArray out;
    for (const QJsonValue& entry : value.toArray())
        out.append(withImage(entry, imageName));
    return out;
}

/// Puts an image of the server at hand in the place of every image that the workflow names.
inline void replaceImages(WorkflowDocument& workflow, const QString& imageName)
{
    const QJsonArray nodes = workflow.nodes();
    for (const QJsonValue& node : nodes) {
        const QString id = node[QStringLiteral("id")].toString();
        const QStringList inputs = workflow.nodeData(id).value(QStringLiteral("inputs")).toObject().keys();
        for (const QString& input : inputs) {
            const QJsonValue value = workflow.inputValue(id, input);
            if (!value.isUndefined())
                workflow.setInputValue(id, input, withImage(value, imageName));
        }
    }
}

/// The web UI's names of the reasons, sorted.
inline QStringList codesOf(const QList<ReadinessReason>& reasons)
{
    QStringList out;
    for (const ReadinessReason& reason : reasons)
        out.append(codeName(reason));
    out.sort();
    return out;
}

inline QString textOf(const QList<ReadinessReason>& reasons)
{
    QStringList out;
    for (const ReadinessReason& reason : reasons)
        out.append(reason.text);
    return out.join(u'\n');
}

} // namespace vitrine::test
