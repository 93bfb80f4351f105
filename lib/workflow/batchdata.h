// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/generatorvalues.h"

#include <QList>

namespace vitrine {

/// What the batch nodes of a workflow make of a submission: the `data` of a batch. Batch nodes of one group
/// go through their lists side by side; groups, and nodes without one, are multiplied.
class BatchData {
public:
    /// One batch node.
    struct Node {
        QString id;
        QString group; ///< "Group 1"; empty for none.
        QJsonArray items;
        bool connected = false;     ///< A line leaves it.
        QList<QJsonObject> targets; ///< {node_path, field_name} of each input that it feeds.
    };

    /// `prepared`: as PreparedWorkflow has it. Kind::Input names the generator whose settings cannot be used
    /// or says that there are too many values, Kind::Unsupported names a generator that a server must be
    /// asked for first.
    static Result<BatchData> of(const WorkflowDocument& prepared, const GeneratorValues& generators);

    [[nodiscard]] const QList<Node>& nodes() const { return m_nodes; }
    /// Groups with lists of different lengths, which the server refuses.
    [[nodiscard]] QStringList unequalGroups() const;
    /// How many items one run makes: 1 without batch nodes; the largest number where it would be larger.
    [[nodiscard]] qint64 itemCount() const;
    [[nodiscard]] QJsonArray json() const;

private:
    [[nodiscard]] QList<QList<Node>> groups() const;

    QList<Node> m_nodes; ///< In file order.
};

} // namespace vitrine
