// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/nodetemplates.h"
#include "lib/workflow/workflowdocument.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace vitrine::test {

inline QByteArray dataBytes(const QString& path)
{
    QFile file(testData(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QJsonDocument dataJson(const QString& path)
{
    return QJsonDocument::fromJson(dataBytes(path));
}

/// tests/data/openapi/nodes-VERSION.json: the node schemas of that server, all of them.
inline NodeTemplates dataTemplates(const QString& version)
{
    return NodeTemplates::fromSchema(dataJson(QStringLiteral("openapi/nodes-%1.json").arg(version)).object());
}

/// The types of all node classes of an /openapi.json, sorted.
inline QStringList invocationTypes(const QJsonObject& openApi)
{
    using namespace Qt::StringLiterals;
    QStringList out;
    const QJsonObject schemas = openApi[u"components"_s][u"schemas"_s].toObject();
    for (const QJsonValue& schema : schemas) {
        if (schema[u"class"_s] == u"invocation"_s)
            out.append(schema[u"properties"_s][u"type"_s][u"default"_s].toString());
    }
    out.sort();
    return out;
}

/// The names before `suffix` (".workflow.json") in tests/data/workflows, sorted.
inline QStringList dataNames(const QString& suffix)
{
    QStringList out = QDir(testData(QStringLiteral("workflows"))).entryList({u'*' + suffix}, QDir::Files);
    for (QString& name : out)
        name.chop(suffix.size());
    return out;
}

/// tests/data/workflows/NAME.workflow.json; empty when it cannot be read.
inline WorkflowDocument dataWorkflow(const QString& name)
{
    Result<WorkflowDocument> out =
        WorkflowDocument::fromJson(dataBytes(QStringLiteral("workflows/%1.workflow.json").arg(name)));
    return out ? *std::move(out) : WorkflowDocument();
}

/// A document with these nodes, edges and form, for what no real file has.
inline WorkflowDocument madeWorkflow(const QByteArray& nodes, const QByteArray& edges = "[]",
                                     const QByteArray& form = "null", const QByteArray& exposed = "[]")
{
    const QByteArray json = R"({"name":"made","meta":{"version":"3.0.0"},"nodes":)" + nodes + R"(,"edges":)"
        + edges + R"(,"form":)" + form + R"(,"exposedFields":)" + exposed + "}";
    Result<WorkflowDocument> out = WorkflowDocument::fromJson(json);
    return out ? *std::move(out) : WorkflowDocument();
}

/// A form that shows these inputs ({node id, name}) in one column.
inline QByteArray columnForm(const QList<std::pair<QByteArray, QByteArray>>& inputs)
{
    QByteArrayList ids;
    QByteArray elements;
    for (const auto& [node, name] : inputs) {
        const QByteArray id = "f" + QByteArray::number(ids.size());
        ids.append('"' + id + '"');
        elements += ",\"" + id + R"(":{"id":")" + id
            + R"(","parentId":"r","type":"node-field","data":{"fieldIdentifier":{"nodeId":")" + node
            + R"(","fieldName":")" + name + R"("}}})";
    }
    return R"({"rootElementId":"r","elements":{"r":{"id":"r","type":"container","data":{"layout":"column","children":[)"
        + ids.join(',') + "]}}" + elements + "}}";
}

/// A blank picture whose width can be chosen on the form, and its board cannot.
inline WorkflowDocument blankPictureWorkflow()
{
    return madeWorkflow(
        R"([{"id":"blank","type":"invocation","data":{"id":"blank","type":"blank_image","version":"1.2.2",
            "label":"","isIntermediate":false,"useCache":false,"inputs":{
            "width":{"name":"width","label":"","description":"","value":16},
            "height":{"name":"height","label":"","description":"","value":16},
            "board":{"name":"board","label":"","description":""}}}}])",
        "[]", columnForm({{"blank", "width"}}));
}

/// Its only node saves a picture, this one or none yet. Only the run finds out that one is not there.
inline WorkflowDocument savePictureWorkflow(const QByteArray& imageName = {})
{
    const QByteArray value =
        imageName.isEmpty() ? imageName : R"(,"value":{"image_name":")" + imageName + R"("})";
    return madeWorkflow(
        R"([{"id":"save","type":"invocation","data":{"id":"save","type":"save_image","version":"1.2.2",
            "label":"","isIntermediate":false,"useCache":false,"inputs":{
            "image":{"name":"image","label":"","description":"")"
            + value + R"(},"board":{"name":"board","label":"","description":""}}}}])",
        "[]", columnForm({{"save", "image"}}));
}

} // namespace vitrine::test
