// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/nodeupdate.h"

#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// The input as a new node of this type has it.
QJsonObject freshInput(const FieldTemplate& field)
{
    QJsonObject out{{"name"_L1, field.name}, {"label"_L1, QString()}, {"description"_L1, QString()}};
    if (!field.defaultValue.isUndefined())
        out.insert("value"_L1, field.defaultValue);
    return out;
}

} // namespace

NodeUpdate nodeUpdateFor(const QJsonObject& nodeData, const NodeTemplate& nodeTemplate)
{
    const QString present = nodeData.value("version"_L1).toString();
    if (present == nodeTemplate.version)
        return NodeUpdate::NotNeeded;
    const QVersionNumber from = QVersionNumber::fromString(present);
    const QVersionNumber to = QVersionNumber::fromString(nodeTemplate.version);
    const bool sameMajor = !from.isNull() && !to.isNull() && from.majorVersion() == to.majorVersion();
    return sameMajor ? NodeUpdate::Possible : NodeUpdate::Impossible;
}

QJsonObject updatedNodeData(const QJsonObject& nodeData, const NodeTemplate& nodeTemplate)
{
    const QJsonObject before = nodeData.value("inputs"_L1).toObject();
    QJsonObject inputs;
    for (const FieldTemplate& field : nodeTemplate.inputs) {
        QJsonObject input = freshInput(field);
        const QJsonObject old = before.value(field.name).toObject();
        for (auto it = old.begin(); it != old.end(); ++it)
            input.insert(it.key(), it.value());
        inputs.insert(field.name, input);
    }
    QJsonObject out = nodeData;
    out.insert("version"_L1, nodeTemplate.version);
    out.insert("inputs"_L1, inputs);
    return out;
}

} // namespace vitrine
