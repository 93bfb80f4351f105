// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/queueitem.h"

#include <QStringList>

namespace vitrine {

/// One item of a queue as a list shows it: what every server tells of all items at once, and what stands in
/// its record only.
struct QueueRow : QueueItemSummary {
    bool isWhole = false; ///< The rest is known, except the last two.
    QString workflowName; ///< Empty when it was submitted without a workflow, or one without a name.
    QStringList results;  ///< Images and videos that are not intermediate, in order.
    QString errorType;    ///< Also from the event of its failure.
    QString errorMessage; ///< As `errorType`.
    std::optional<qint64> statusSequence;
    QString valueText;  ///< The values of its batch on one line.
    QString searchText; ///< What a filter by text looks in, case-folded.

    [[nodiscard]] bool isRedacted() const { return vitrine::isRedacted(batchId); }
    /// Milliseconds from start to end, or to `now` while it runs.
    [[nodiscard]] std::optional<qint64> durationMs(const QDateTime& now) const;

    /// For use in worker threads: a session may be large.
    static QueueRow of(const QueueItemSummary& item);
    static QueueRow of(const QueueItem& item);

    /// Takes what `newer` says. What ended stays ended, and what only a record tells is kept.
    /// False when nothing is different.
    bool update(const QueueRow& newer);
    /// Writes `searchText` anew.
    void index();
};

/// A value of a batch as one line: texts without quotes, names of images and models, numbers.
[[nodiscard]] QString fieldValueText(const QJsonValue& value);

} // namespace vitrine
