// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace vitrine {

/// Where a queue item stands. `Waiting` exists from 6.14 on; a status that we do not know is `Unknown`.
enum class QueueStatus { Pending, InProgress, Waiting, Completed, Failed, Canceled, Unknown };

/// Reads the server's word ("in_progress").
[[nodiscard]] QueueStatus queueStatusFromString(QStringView word);
/// The server's word; "unknown" for Unknown.
[[nodiscard]] QString queueStatusName(QueueStatus status);
/// True for the three states that never change again.
[[nodiscard]] bool isFinal(QueueStatus status);

/// What a non-admin reads in place of other users' ids.
[[nodiscard]] bool isRedacted(const QString& id);

/// Numbers of items by status, of the whole queue or of one batch.
struct QueueCounts {
    int pending = 0;
    int inProgress = 0;
    int waiting = 0; ///< 0 on servers before 6.14.
    int completed = 0;
    int failed = 0;
    int canceled = 0;
    int total = 0;
};

/// `queue_item_status_changed`. For other users' items the ids are "redacted" and texts are empty; itemId,
/// status, sequence, times and counts are real.
struct QueueItemStatusChanged {
    qint64 itemId = 0;
    QString queueId;
    QString batchId;
    QString sessionId;
    QString origin;      ///< Empty when null.
    QString destination; ///< Empty when null.
    QueueStatus status = QueueStatus::Unknown;
    std::optional<qint64> statusSequence; ///< From 6.13 on: grows with each change of this item.
    QString errorType;
    QString errorMessage;
    QString errorTraceback;
    std::optional<QDateTime> createdAt;
    std::optional<QDateTime> updatedAt;
    std::optional<QDateTime> startedAt;
    std::optional<QDateTime> completedAt;
    QueueCounts queueCounts;
    QueueCounts batchCounts;
    std::optional<qint64> currentItemId; ///< The item that the queue works on now, if it is ours to know.
};

/// `batch_enqueued`. `enqueued` below `requested` means that a full queue cut the submission.
struct BatchEnqueued {
    QString queueId;
    QString batchId;
    QString origin;
    int enqueued = 0;
    int requested = 0;
    int priority = 0;
};

/// What every `invocation_*` event says about its node.
struct InvocationEvent {
    qint64 itemId = 0;
    QString queueId;
    QString batchId;
    QString sessionId;
    QString origin;
    QString destination;
    QString invocationSourceId; ///< The node's id in the submitted graph.
    QString invocationId;       ///< The prepared node's id: with itemId it tells repeats apart.
    QString invocationType;     ///< "denoise_latents".
};

/// `invocation_started`.
struct InvocationStarted : InvocationEvent { };

/// A preview picture: encoded bytes as they were in the data URL, and the size that they stand for.
struct ProgressImage {
    QByteArray bytes;
    QByteArray mimeType; ///< "image/jpeg".
    int width = 0;       ///< Of the result in pixels; the encoded picture may be smaller.
    int height = 0;
};

/// `invocation_progress`.
struct InvocationProgress : InvocationEvent {
    QString message;
    std::optional<double> percentage; ///< 0..1; none when the server cannot tell.
    std::optional<ProgressImage> image;
    QString device; ///< "cuda:1"; empty when the server does not say.
};

/// `invocation_complete`. `result` is the node's output as sent: {"type": "image_output", "image": {...}}.
struct InvocationComplete : InvocationEvent {
    QJsonObject result;
};

/// `invocation_error`. It comes after the item's status "failed".
struct InvocationError : InvocationEvent {
    QString errorType;
    QString errorMessage;
    QString errorTraceback;
};

/// `queue_cleared`. `userId` is empty when the queue of all users was cleared.
struct QueueCleared {
    QString queueId;
    QString userId;
};

/// `queue_items_retried`: ids of the old items. Empty for other users' items: read the queue again.
struct QueueItemsRetried {
    QString queueId;
    QList<qint64> itemIds;
};

/// `queue_items_canceled` (from 6.14 on). Empty for other users' items: read the queue again.
struct QueueItemsCanceled {
    QString queueId;
    QList<qint64> itemIds;
};

/// `model_load_started` and `model_load_complete`.
struct ModelLoad {
    bool complete = false;
    QString key;
    QString name;
    QString base;
    QString type;
    QString submodelType; ///< Empty for the whole model.
};

/// One step in the life of an install job, from any `model_install_*` event.
struct ModelInstallUpdate {
    enum class Phase { Downloading, Downloaded, Installing, Complete, Canceled, Error };

    qint64 jobId = 0;
    Phase phase = Phase::Installing;
    qint64 bytes = 0;
    qint64 totalBytes = 0; ///< 0 when the server does not know.
    QString modelKey;      ///< With Complete.
    QString errorType;     ///< With Error.
    QString errorMessage;  ///< With Error.
};

/// `bulk_download_*`: the zip of `POST images/download`.
struct BulkDownloadUpdate {
    enum class Phase { Started, Complete, Error };

    Phase phase = Phase::Started;
    QString itemName; ///< `bulk_download_item_name`: "UUID.zip".
    QString errorMessage;
};

} // namespace vitrine

Q_DECLARE_METATYPE(vitrine::QueueStatus)
Q_DECLARE_METATYPE(vitrine::QueueItemStatusChanged)
Q_DECLARE_METATYPE(vitrine::BatchEnqueued)
Q_DECLARE_METATYPE(vitrine::InvocationStarted)
Q_DECLARE_METATYPE(vitrine::InvocationProgress)
Q_DECLARE_METATYPE(vitrine::InvocationComplete)
Q_DECLARE_METATYPE(vitrine::InvocationError)
Q_DECLARE_METATYPE(vitrine::QueueCleared)
Q_DECLARE_METATYPE(vitrine::QueueItemsRetried)
Q_DECLARE_METATYPE(vitrine::QueueItemsCanceled)
Q_DECLARE_METATYPE(vitrine::ModelLoad)
Q_DECLARE_METATYPE(vitrine::ModelInstallUpdate)
Q_DECLARE_METATYPE(vitrine::BulkDownloadUpdate)
