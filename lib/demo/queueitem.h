// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/demo/graphrun.h"

#include <memory>

namespace vitrine::demo {

/// One item of the queue.
struct QueueItem {
    int id = 0;
    QString status = QStringLiteral("pending");
    int statusSequence = 0;
    int priority = 0;
    QString batchId;
    QJsonValue origin;
    QJsonValue destination;
    QString sessionId;
    qint64 createdMs = 0;
    qint64 updatedMs = 0;
    qint64 startedMs = 0;   ///< 0: not yet.
    qint64 completedMs = 0; ///< 0: not yet.
    int retriedFromId = 0;  ///< The first of a chain of retries; 0: none.
    QString errorType;
    QString errorMessage;
    QString errorTraceback;
    QJsonArray fieldValues;
    QJsonObject graph;
    QJsonValue workflow;
    std::shared_ptr<GraphRun> run; ///< Once it has started.

    [[nodiscard]] bool isFinished() const
    {
        return status == QLatin1String("completed") || status == QLatin1String("failed")
            || status == QLatin1String("canceled");
    }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] QJsonObject summary() const;
    /// What every event about the item carries.
    [[nodiscard]] QJsonObject eventBase() const;
    [[nodiscard]] QJsonValue startedAt() const;
    [[nodiscard]] QJsonValue completedAt() const;
};

} // namespace vitrine::demo
