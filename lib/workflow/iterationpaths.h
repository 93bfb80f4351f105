// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace vitrine {

/// Where the executed nodes of a session stand in the loops around them, outermost first. Newer servers tell
/// (`prepared_iteration_paths`); for older ones it is found by walking up the execution graph, in which each
/// round of a loop has an `iterate` node of its own. A collector ends a loop.
class IterationPaths {
public:
    explicit IterationPaths(const QJsonObject& session);

    /// Empty outside of a loop.
    [[nodiscard]] QList<int> of(const QString& preparedNodeId);

private:
    struct Step {
        QString iterator; ///< The source node of the loop.
        int index = 0;
    };

    QList<Step> stepsTo(const QString& preparedNodeId);

    bool m_areTold = false;
    QJsonObject m_told;
    QJsonObject m_nodes;                   ///< Of the execution graph.
    QJsonObject m_sourceIds;               ///< By prepared id.
    QHash<QString, QStringList> m_parents; ///< Prepared ids by prepared id.
    QHash<QString, QList<Step>> m_known;
};

} // namespace vitrine
