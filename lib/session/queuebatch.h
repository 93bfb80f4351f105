// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/queuerow.h"

#include <QList>

namespace vitrine {

/// The items of one submission in a QueueList; other users' items, which have no batch to be known by, are
/// one batch together.
struct QueueBatch {
    int handle = 0;                       ///< Stays the same as long as the batch is listed.
    QString batchId;                      ///< "redacted" for other users' items.
    QList<qint64> items;                  ///< Descending: newest first.
    QueueCounts counts;                   ///< Of the items that are listed.
    QList<qint64> durations;              ///< Milliseconds, of the completed items that were learned last.
    std::optional<QDateTime> startedAt;   ///< The first of it.
    std::optional<QDateTime> completedAt; ///< The last that ended.
    bool isWorkflowKnown = false;
    QString workflowName;

    [[nodiscard]] bool isRedacted() const { return vitrine::isRedacted(batchId); }
    [[nodiscard]] int openItems() const { return counts.pending + counts.inProgress + counts.waiting; }
    [[nodiscard]] int endedItems() const { return counts.total - openItems(); }
    /// Mean of the durations; none before the first one.
    [[nodiscard]] std::optional<double> msPerItem() const;

    /// One item more (or less, with a step of -1) of that status.
    void count(QueueStatus status, int step = 1);
    void learn(qint64 durationMs);
};

/// Counts `step` items more of a status.
void countItems(QueueCounts& counts, QueueStatus status, int step);

/// How long it takes until `waiting` items that were not begun and those that run since `runningMs` have
/// ended, when one takes `msPerItem` and as many run at a time as do now (one, if none does).
[[nodiscard]] qint64 msUntilDone(double msPerItem, int waiting, const QList<qint64>& runningMs);

} // namespace vitrine
