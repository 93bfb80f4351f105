// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/jobs/runbatchjob.h"

#include <QJsonArray>
#include <QJsonObject>

namespace vitrine {

/// Runs a graph that we made ourselves, without a workflow.
class RunGraphJob : public RunBatchJob {
    Q_OBJECT

public:
    /// `graph`: {id, nodes, edges}. `data`: batch data as the server takes it; empty for one item.
    RunGraphJob(ServerSession& session, QJsonObject graph, QJsonArray data = {}, QObject* parent = nullptr);

protected:
    Result<Submission> prepare() override;

private:
    QJsonObject m_graph;
    QJsonArray m_data;
};

/// One edge of a graph.
QJsonObject graphEdge(const QString& fromNode, const QString& output, const QString& toNode,
                      const QString& input);

/// A graph with an id of its own. Each node has its `id` and `type`.
QJsonObject graphOf(const QList<QJsonObject>& nodes, const QJsonArray& edges);

} // namespace vitrine
