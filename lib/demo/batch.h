// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace vitrine::demo {

class NodeLibrary;

/// One submission: POST enqueue_batch, checked.
struct Batch {
    QString id;
    QJsonValue origin;
    QJsonValue destination;
    QJsonValue data; ///< Null or groups of {node_path, field_name, items}.
    QJsonObject graph;
    QJsonValue workflow;
    int runs = 1;

    /// Throws Rejection (422) as the server does.
    static Batch fromBody(const QJsonObject& body, const NodeLibrary& nodes);

    /// How many items it asks for.
    [[nodiscard]] qint64 requested() const;

    /// One item's graph and the values that were put into it.
    struct Session {
        QJsonObject graph;
        QJsonArray fieldValues;
    };
    /// At most `maximum`; each group is zipped, groups are multiplied with the first one outermost, and all
    /// of it is repeated for each run.
    [[nodiscard]] QList<Session> sessions(qint64 maximum) const;

    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace vitrine::demo
