// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace vitrine::demo {

/// The state of one graph while it runs: which node is next, with its inputs filled in, and what came out so
/// far. It writes itself as the server's GraphExecutionState. Each node is prepared once; there are no
/// iterations.
class GraphRun {
public:
    GraphRun(const QString& sessionId, const QJsonObject& graph);

    /// The nodes in an order in which they can run; shorter than the graph when it has a circle.
    static QStringList order(const QJsonObject& graph);
    /// The session of an item that has not started.
    static QJsonObject freshSession(const QString& sessionId, const QJsonObject& graph);

    [[nodiscard]] bool isDone() const { return m_next >= m_order.size(); }
    /// The next node as the server prepares it: an id of its own, inputs from the results before it.
    [[nodiscard]] QJsonObject prepareNext();
    [[nodiscard]] QString sourceId() const { return m_order.value(m_next); }
    void complete(const QJsonObject& result);
    void fail(const QString& error);

    [[nodiscard]] QJsonObject session() const;

private:
    QString m_sessionId;
    QJsonObject m_graph;
    QStringList m_order;
    qsizetype m_next = 0;
    QHash<QString, QString> m_preparedId; ///< By source id.
    QString m_executionId;
    QJsonObject m_preparedNodes;
    QJsonObject m_results;
    QJsonObject m_errors;
    QJsonArray m_executed;
    QJsonArray m_history;
};

/// A value without the keys that hold null, at every depth: how GET i/{item_id} writes an item.
QJsonValue withoutNulls(const QJsonValue& value);

} // namespace vitrine::demo
