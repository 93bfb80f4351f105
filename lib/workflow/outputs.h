// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace vitrine {

/// What one executed node of a session put out.
struct SessionOutput {
    QString sourceNodeId;   ///< The node of the workflow.
    QString preparedNodeId; ///< Its execution; several of one source when it ran in an iteration.
    QList<int> iteration;   ///< The iteration's path, outermost first; empty outside of one.
    QStringList imageNames;
    QStringList videoNames;
};

/// The pictures and videos of `session` (of a queue item), of all nodes that put some out, ordered
/// by source node in order of first completion and then by iteration. Intermediate ones are
/// included: only their records say so. What the graph names is not: it was handed in, and nodes
/// only pass it on.
QList<SessionOutput> sessionOutputs(const QJsonObject& session);

/// The node that a session failed at. Both are empty when the session blames none.
struct FailedNode {
    QString id;   ///< The node of the workflow.
    QString type; ///< "denoise_latents"
};
FailedNode failedNodeOf(const QJsonObject& session);

/// The pictures of one node's result (`result` of an invocation_complete event): every ImageField
/// and list of them.
QStringList resultImageNames(const QJsonObject& result);
QStringList resultVideoNames(const QJsonObject& result);

} // namespace vitrine
