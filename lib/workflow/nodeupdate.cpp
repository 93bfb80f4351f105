// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/nodeupdate.h"

#include "lib/workflow/extrainputs.h"

#include <QJsonArray>
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

QJsonValue valueOf(const QJsonObject& nodeData, QLatin1StringView input)
{
    return nodeData["inputs"_L1][input]["value"_L1];
}

void setValue(QJsonObject& inputs, QLatin1StringView name, const QJsonValue& value)
{
    QJsonObject input = inputs.value(name).toObject();
    input.insert("value"_L1, value);
    inputs.insert(name, input);
}

/// What a newer server's page saved keeps its images on an older one, whose node has the list elsewhere.
bool movesImagesBack(const QJsonObject& nodeData, const NodeTemplate& nodeTemplate,
                     const QSet<QString>& connected)
{
    return nodeTemplate.type == "image_collection"_L1 && nodeTemplate.input(u"collection"_s)
        && !nodeTemplate.input(u"images"_s) && valueOf(nodeData, "images"_L1).isArray()
        && valueOf(nodeData, "collection"_L1).toArray().isEmpty() && !connected.contains(u"collection"_s);
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

bool movesImages(const QJsonObject& nodeData, const NodeTemplate& nodeTemplate,
                 const QSet<QString>& connected)
{
    return nodeTemplate.type == "image_collection"_L1 && nodeTemplate.input(u"collection"_s)
        && nodeTemplate.input(u"images"_s) && nodeUpdateFor(nodeData, nodeTemplate) == NodeUpdate::Possible
        && QVersionNumber::fromString(nodeData.value("version"_L1).toString()) < QVersionNumber(1, 0, 2)
        && valueOf(nodeData, "collection"_L1).isArray() && valueOf(nodeData, "images"_L1).toArray().isEmpty()
        && !connected.contains(u"collection"_s);
}

QJsonObject updatedNodeData(const QJsonObject& nodeData, const NodeTemplate& nodeTemplate,
                            const QSet<QString>& connected)
{
    const QJsonObject before = nodeData.value("inputs"_L1).toObject();
    QJsonObject inputs = acceptsExtraInputs(nodeTemplate.type) ? before : QJsonObject();
    for (const FieldTemplate& field : nodeTemplate.inputs) {
        QJsonObject input = freshInput(field);
        const QJsonObject old = before.value(field.name).toObject();
        for (auto it = old.begin(); it != old.end(); ++it)
            input.insert(it.key(), it.value());
        inputs.insert(field.name, input);
    }
    if (movesImages(nodeData, nodeTemplate, connected)) {
        setValue(inputs, "images"_L1, valueOf(nodeData, "collection"_L1));
        setValue(inputs, "collection"_L1, QJsonArray());
    } else if (movesImagesBack(nodeData, nodeTemplate, connected)) {
        setValue(inputs, "collection"_L1, valueOf(nodeData, "images"_L1));
    }
    QJsonObject out = nodeData;
    out.insert("version"_L1, nodeTemplate.version);
    out.insert("inputs"_L1, inputs);
    return out;
}

} // namespace vitrine
