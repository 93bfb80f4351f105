// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/rungraphjob.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

RunGraphJob::RunGraphJob(ServerSession& session, QJsonObject graph, QJsonArray data, QObject* parent)
    : RunBatchJob(session, parent)
    , m_graph(std::move(graph))
    , m_data(std::move(data))
{
}

Result<RunBatchJob::Submission> RunGraphJob::prepare()
{
    const QString batchId = newId();
    QJsonObject batch{{u"batch_id"_s, batchId},
                      {u"graph"_s, m_graph},
                      {u"runs"_s, 1},
                      {u"origin"_s, u"vitrine"_s},
                      {u"destination"_s, u"gallery"_s}};
    if (!m_data.isEmpty())
        batch.insert(u"data"_s, m_data);
    return Submission{batchId, EnqueueBody(QJsonObject{{u"prepend"_s, false}, {u"batch"_s, batch}})};
}

QJsonObject graphEdge(const QString& fromNode, const QString& output, const QString& toNode,
                      const QString& input)
{
    return {{u"source"_s, QJsonObject{{u"node_id"_s, fromNode}, {u"field"_s, output}}},
            {u"destination"_s, QJsonObject{{u"node_id"_s, toNode}, {u"field"_s, input}}}};
}

QJsonObject graphOf(const QList<QJsonObject>& nodes, const QJsonArray& edges)
{
    QJsonObject byId;
    for (const QJsonObject& node : nodes)
        byId.insert(node.value("id"_L1).toString(), node);
    return {{u"id"_s, newId()}, {u"nodes"_s, byId}, {u"edges"_s, edges}};
}

} // namespace vitrine
