// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/lib/workflowdata.h"

#include <QJsonArray>
#include <QJsonObject>

namespace vitrine::test {

/// Two nodes that make a picture each, the second of them first on the form; its board field has a name.
inline WorkflowDocument twoOutputsWorkflow()
{
    const auto node = [](const QByteArray& id, const QByteArray& label, const QByteArray& boardLabel,
                         const QByteArray& width) {
        return R"({"id":")" + id + R"(","type":"invocation","data":{"id":")" + id
            + R"(","type":"blank_image","version":"1.2.2","label":")" + label
            + R"(","isIntermediate":false,"useCache":false,"inputs":{
            "width":{"name":"width","label":"","description":"","value":)"
            + width + R"(},"height":{"name":"height","label":"","description":"","value":16},
            "board":{"name":"board","label":")"
            + boardLabel + R"(","description":""}}}})";
    };
    return madeWorkflow('[' + node("a", "First <b>node</b>", "", "16") + ','
                            + node("b", "", "Portraits & co", "32") + ']',
                        "[]", columnForm({{"b", "board"}, {"a", "board"}, {"a", "width"}}));
}

/// A batch as other programs send one.
inline QJsonObject batchOf(const QJsonObject& node, const QString& field, const QStringList& values,
                           const QString& origin, const QString& workflow = {})
{
    using namespace Qt::StringLiterals;
    const QString id = node.value("id"_L1).toString();
    const QJsonObject graph{
        {u"id"_s, u"graph"_s}, {u"nodes"_s, QJsonObject{{id, node}}}, {u"edges"_s, QJsonArray()}};
    const QJsonObject datum{
        {u"node_path"_s, id}, {u"field_name"_s, field}, {u"items"_s, QJsonArray::fromStringList(values)}};
    QJsonObject batch{
        {u"graph"_s, graph}, {u"runs"_s, 1}, {u"origin"_s, origin}, {u"destination"_s, u"gallery"_s}};
    if (!values.isEmpty())
        batch.insert(u"data"_s, QJsonArray{QJsonValue(QJsonArray{datum})});
    if (!workflow.isEmpty())
        batch.insert(u"workflow"_s, QJsonObject{{u"name"_s, workflow}});
    return {{u"prepend"_s, false}, {u"batch"_s, batch}};
}

} // namespace vitrine::test
