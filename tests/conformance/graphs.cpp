// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/graphs.h"
#include "tests/support/testdata.h"

#include <QFile>
#include <QJsonDocument>

namespace vitrine::test {

using namespace Qt::StringLiterals;

QJsonObject stringNode(const QString& id)
{
    return {{u"id"_s, id}, {u"type"_s, u"string"_s}, {u"value"_s, u"hello"_s}};
}

QJsonObject edge(const QString& from, const QString& output, const QString& to, const QString& input)
{
    return {{u"source"_s, QJsonObject{{u"node_id"_s, from}, {u"field"_s, output}}},
            {u"destination"_s, QJsonObject{{u"node_id"_s, to}, {u"field"_s, input}}}};
}

QJsonObject batchOf(const QJsonObject& nodes, const QJsonArray& edges)
{
    return {{u"graph"_s, QJsonObject{{u"id"_s, u"graph"_s}, {u"nodes"_s, nodes}, {u"edges"_s, edges}}}};
}

QJsonObject datum(const QString& node, const QStringList& items)
{
    return {{u"node_path"_s, node},
            {u"field_name"_s, u"value"_s},
            {u"items"_s, QJsonArray::fromStringList(items)}};
}

QJsonObject withData(const QJsonObject& nodes, const QJsonArray& group)
{
    QJsonObject batch = batchOf(nodes);
    batch.insert(u"data"_s, QJsonArray{group});
    return batch;
}

QJsonObject blankImageBatch(const QString& boardId)
{
    const QJsonObject blank{{u"id"_s, u"blank"_s},
                            {u"type"_s, u"blank_image"_s},
                            {u"width"_s, 32},
                            {u"height"_s, 16},
                            {u"is_intermediate"_s, true}};
    const QJsonObject save{{u"id"_s, u"save"_s},
                           {u"type"_s, u"save_image"_s},
                           {u"board"_s, QJsonObject{{u"board_id"_s, boardId}}},
                           {u"use_cache"_s, false}};
    return batchOf({{u"blank"_s, blank}, {u"save"_s, save}, {u"text"_s, stringNode(u"text"_s)}},
                   {edge(u"blank"_s, u"image"_s, u"save"_s, u"image"_s)});
}

QJsonObject sdxlBatch(const QJsonObject& model, const QString& boardId, int steps)
{
    QFile file(testData(u"workflows/sdxl-text-to-image.enqueue.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    QJsonObject batch = QJsonDocument::fromJson(file.readAll())[u"batch"_s].toObject();
    QJsonObject graph = batch.value(u"graph"_s).toObject();
    QJsonObject nodes = graph.value(u"nodes"_s).toObject();
    for (auto it = nodes.begin(); it != nodes.end(); ++it) {
        QJsonObject node = it->toObject();
        const QString type = node.value(u"type"_s).toString();
        if (type == u"sdxl_model_loader"_s) {
            QJsonObject identifier;
            for (const QString& key : {u"key"_s, u"hash"_s, u"name"_s, u"base"_s, u"type"_s})
                identifier.insert(key, model.value(key));
            node.insert(u"model"_s, identifier);
        } else if (type == u"noise"_s) {
            node.insert(u"width"_s, 64);
            node.insert(u"height"_s, 64);
        } else if (type == u"denoise_latents"_s) {
            node.insert(u"steps"_s, steps);
        } else if (type == u"l2i"_s) {
            node.insert(u"board"_s, QJsonObject{{u"board_id"_s, boardId}});
        }
        *it = node;
    }
    graph.insert(u"nodes"_s, nodes);
    batch.insert(u"graph"_s, graph);
    return batch;
}

QList<int> idsOf(const Answer& enqueued)
{
    QList<int> ids;
    const QJsonArray list = enqueued.json[u"item_ids"_s].toArray();
    for (const QJsonValue& id : list)
        ids.append(id.toInt());
    return ids;
}

} // namespace vitrine::test
