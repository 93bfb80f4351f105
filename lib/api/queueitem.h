// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/events/eventtypes.h"
#include "lib/net/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace vitrine {

/// NodeFieldValue: what a batch put into one field for one item.
struct FieldValue {
    QString nodePath; ///< The node's id.
    QString fieldName;
    QJsonValue value; ///< Text, number, {"image_name": …}, or a list of these.

    static Result<FieldValue> fromJson(const QJsonValue& value, const QString& path);
    friend bool operator==(const FieldValue&, const FieldValue&) = default;
};

/// SessionQueueItemSummary: one row of a queue. Other users' items have "redacted" ids and no values; id,
/// status and times are real.
struct QueueItemSummary {
    qint64 itemId = 0;
    QString batchId;
    QueueStatus status = QueueStatus::Unknown;
    QString statusWord;                   ///< The server's own, also when we do not know it.
    QString origin;                       ///< Empty when null.
    QString destination;                  ///< Empty when null.
    std::optional<QDateTime> createdAt;   ///< UTC
    std::optional<QDateTime> startedAt;   ///< UTC
    std::optional<QDateTime> completedAt; ///< UTC. For what a restart canceled: when the server was back.
    QString device;                       ///< "cuda:1"; newer servers only.
    QString userId;                       ///< Newer servers only.
    QString userDisplayName;              ///< Newer servers only.
    QList<FieldValue> fieldValues;
    std::optional<qint64> parentItemId; ///< The item whose workflow called this one's.

    static Result<QueueItemSummary> fromJson(const QJsonValue& value, const QString& path);
};

/// SessionQueueItem. Null keys are left out by one route and sent by the others; here they are the same.
struct QueueItem : QueueItemSummary {
    QString queueId;
    QString sessionId;
    int priority = 0;
    std::optional<qint64> statusSequence; ///< Grows with each change; not on older servers.
    QString errorType;
    QString errorMessage;
    QString errorTraceback;
    std::optional<qint64> retriedFromItemId; ///< The first of a chain of retries.
    QJsonObject session;                     ///< Graph and results; empty for other users' items.
    QJsonObject workflow;                    ///< As it was submitted; empty when there was none.

    static Result<QueueItem> fromJson(const QJsonValue& value, const QString& path);
};

} // namespace vitrine
