// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/batch.h"

#include "lib/demo/message.h"
#include "lib/demo/nodelibrary.h"

#include <QSet>
#include <QUuid>

#include <algorithm>

namespace vitrine::demo {

using namespace Qt::StringLiterals;

namespace {

Rejection invalid(const QStringList& where, const QString& message)
{
    return {invalidReply(QStringList{u"body"_s, u"batch"_s} + where, u"value_error"_s,
                         u"Value error, "_s + message)};
}

QJsonArray itemsOf(const QJsonValue& datum)
{
    return datum[u"items"_s].toArray();
}

qsizetype lengthOf(const QJsonValue& group)
{
    return itemsOf(group.toArray().at(0)).size();
}

void checkData(const QJsonArray& data, const QJsonObject& nodes)
{
    QSet<QPair<QString, QString>> targets;
    for (const QJsonValue& group : data) {
        const QJsonArray members = group.toArray();
        for (const QJsonValue& datum : members) {
            const QString node = datum[u"node_path"_s].toString();
            const QString field = datum[u"field_name"_s].toString();
            if (itemsOf(datum).size() != lengthOf(group))
                throw invalid({u"data"_s}, u"Zipped batch items must all have the same length"_s);
            if (targets.contains({node, field}))
                throw invalid({u"data"_s}, u"Each batch data must have unique node_id and field_name"_s);
            targets.insert({node, field});
            if (!nodes.contains(node))
                throw invalid({}, u"Node %1 not found in graph"_s.arg(node));
            if (!nodes.value(node).toObject().contains(field))
                throw invalid({}, u"Field %1 not found in node %2"_s.arg(field, node));
        }
    }
}

} // namespace

Batch Batch::fromBody(const QJsonObject& body, const NodeLibrary& nodes)
{
    if (!body.value(u"batch"_s).isObject())
        throw Rejection{invalidReply({u"body"_s, u"batch"_s}, u"missing"_s, u"Field required"_s)};
    const QJsonObject json = body.value(u"batch"_s).toObject();
    const auto orNull = [&](const QString& key) {
        return json.contains(key) ? json.value(key) : QJsonValue(QJsonValue::Null);
    };
    if (!json.value(u"graph"_s).isObject())
        throw Rejection{invalidReply({u"body"_s, u"batch"_s, u"graph"_s}, u"missing"_s, u"Field required"_s)};
    Batch batch;
    batch.id = json.value(u"batch_id"_s).toString(QUuid::createUuid().toString(QUuid::WithoutBraces));
    batch.origin = orNull(u"origin"_s);
    batch.destination = orNull(u"destination"_s);
    batch.workflow = orNull(u"workflow"_s);
    batch.data = orNull(u"data"_s);
    batch.runs = json.value(u"runs"_s).toInt(1);
    if (batch.runs < 1) {
        throw Rejection{invalidReply({u"body"_s, u"batch"_s, u"runs"_s}, u"greater_than_equal"_s,
                                     u"Input should be greater than or equal to 1"_s)};
    }
    batch.graph = nodes.checkedGraph(json.value(u"graph"_s).toObject());
    checkData(batch.data.toArray(), batch.graph.value(u"nodes"_s).toObject());
    return batch;
}

qint64 Batch::requested() const
{
    // Far more than any queue takes, and far from what a qint64 cannot hold.
    constexpr qint64 more = 1'000'000'000;
    qint64 count = runs;
    const QJsonArray groups = data.toArray();
    for (const QJsonValue& group : groups)
        count = std::min(more, count) * std::min<qint64>(more, lengthOf(group));
    return count;
}

QList<Batch::Session> Batch::sessions(qint64 maximum) const
{
    const QJsonArray groups = data.toArray();
    const qint64 count = std::min(requested(), maximum);
    QList<Session> out;
    for (qint64 index = 0; index < count; ++index) {
        Session session{.graph = graph, .fieldValues = {}};
        QJsonObject nodes = graph.value(u"nodes"_s).toObject();
        // The index read as a number whose digits are the places in the groups; the last group is the last
        // digit.
        qint64 rest = index;
        for (qsizetype g = groups.size() - 1; g >= 0; --g) {
            const qsizetype length = lengthOf(groups.at(g));
            const qsizetype place = qsizetype(rest % length);
            rest /= length;
            QJsonArray values;
            const QJsonArray members = groups.at(g).toArray();
            for (const QJsonValue& datum : members) {
                const QString path = datum[u"node_path"_s].toString();
                const QString field = datum[u"field_name"_s].toString();
                QJsonObject node = nodes.value(path).toObject();
                node.insert(field, itemsOf(datum).at(place));
                nodes.insert(path, node);
                values.append(QJsonObject{
                    {u"node_path"_s, path}, {u"field_name"_s, field}, {u"value"_s, node.value(field)}});
            }
            for (const QJsonValue& value : std::as_const(session.fieldValues))
                values.append(value);
            session.fieldValues = values;
        }
        if (!groups.isEmpty())
            session.graph.insert(u"nodes"_s, nodes);
        out.append(session);
    }
    return out;
}

QJsonObject Batch::toJson() const
{
    return {{u"batch_id"_s, id}, {u"origin"_s, origin}, {u"destination"_s, destination},
            {u"data"_s, data},   {u"graph"_s, graph},   {u"workflow"_s, workflow},
            {u"runs"_s, runs}};
}

} // namespace vitrine::demo
