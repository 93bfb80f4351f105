// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/imagedto.h"
#include "lib/api/queueitem.h"
#include "lib/workflow/outputs.h"

#include <QList>
#include <QString>

namespace vitrine {

/// One picture or video that an item made and that is not intermediate.
struct ItemResult {
    ImageDto image;
    QString sourceNodeId; ///< The node of the graph or workflow.
    QList<int> iteration; ///< Its place in the loops around it, outermost first; empty outside of one.
    int fieldIndex = -1;  ///< The form's board field that says where it went; -1 when the form has none.
};

/// How one item ended. Every id that a job enqueued gets exactly one of these.
struct ItemOutcome {
    enum class End {
        Open, ///< Not ended yet; after a time-out: it goes on on the server.
        Completed,
        Failed,
        Canceled,
        Gone, ///< Deleted, cleared or pruned before its end could be read.
    };

    qint64 itemId = 0;
    End end = End::Open;
    QString errorType;
    QString errorMessage;
    QString errorTraceback;
    QString errorNodeId;   ///< The node that failed, as the graph calls it; empty when unknown.
    QString errorNodeType; ///< "denoise_latents"
    QList<FieldValue> fieldValues;
    std::optional<QDateTime> createdAt;   ///< UTC, by the server's clock, as the others.
    std::optional<QDateTime> startedAt;   ///< None when it never ran.
    std::optional<QDateTime> completedAt; ///< Of what a restart canceled: when the server was back.
    QList<ItemResult> results;            ///< By node in order of first completion, then by iteration.
};

/// End and error of an item that has ended; its results' records are not known from it.
ItemOutcome outcomeOf(const QueueItem& item);

/// What a session put out, joined with the records: intermediate pictures and what is gone fall out.
QList<ItemResult> resultsOf(const QList<SessionOutput>& outputs, const QList<ImageDto>& records);

} // namespace vitrine
