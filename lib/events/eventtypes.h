// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

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

/// What a non-admin reads in place of other users' ids. User ids are empty before 6.12.
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
    QString userId;      ///< The item's owner; from 6.12 on.
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
    std::optional<int> userPending;      ///< Of the item's owner, not of who listens. From 6.14 on.
    std::optional<int> userInProgress;   ///< As `userPending`.
};

/// `batch_enqueued`. `enqueued` below `requested` means that a full queue cut the submission.
struct BatchEnqueued {
    QString queueId;
    QString batchId;
    QString origin;
    QString userId;
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
    QString userId;
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

/// `invocation_progress`. An event without a picture may follow the same one with it.
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

/// `queue_cleared`. `userId` is empty when the queue of all users was cleared, and "redacted" when another
/// user cleared theirs.
struct QueueCleared {
    QString queueId;
    QString userId;
};

/// `queue_items_retried` (sent from 6.14 on): ids of the old items. All is empty for other users' items: read
/// the queue again.
struct QueueItemsRetried {
    QString queueId;
    QList<qint64> itemIds;
    QStringList userIds; ///< The items' owners.
};

/// `queue_items_canceled` (from 6.14 on). All is empty for other users' items: read the queue again.
struct QueueItemsCanceled {
    QString queueId;
    QList<qint64> itemIds;
    QStringList userIds; ///< The items' owners.
};

/// `recall_parameters_updated` (from 6.12 on): another program sends parameters to the user's window.
/// `parameters` is as sent: {"positive_prompt": "...", "steps": 20}. Repeats: see ServerEvents.
struct RecallParametersUpdated {
    QString queueId;
    QString userId;
    QJsonObject parameters;
};

/// `model_load_started` and `model_load_complete`.
struct ModelLoad {
    bool complete = false;
    QString key;
    QString name;
    QString base;
    QString type;
    QString submodelType; ///< Empty for the whole model.
    QString userId;       ///< Whose action loads it.
};

/// One file of a model that is downloaded.
struct ModelInstallPart {
    QString url; ///< May be signed: not for logs.
    QString localPath;
    qint64 bytes = 0;
    qint64 totalBytes = 0; ///< 0 when the server does not know.
};

/// One step in the life of an install job, from any `model_install_*` event. For admins only from 6.14 on. No
/// server up to 6.14 sends `model_install_download_started`: the first sign is a progress.
struct ModelInstallUpdate {
    enum class Phase { Downloading, Downloaded, Installing, Complete, Canceled, Error };

    qint64 jobId = 0;
    Phase phase = Phase::Installing;
    QString source;    ///< URL, "owner/repo:variant::folder" or path, without access token. May be signed.
    QString localPath; ///< On the server, with Downloading.
    qint64 bytes = 0;
    qint64 totalBytes = 0;         ///< 0 when the server does not know.
    QList<ModelInstallPart> parts; ///< With Downloading.
    QString modelKey;              ///< With Complete.
    QString modelName;             ///< With Complete, from 6.14 on.
    QString errorType;             ///< With Error.
    QString errorMessage;          ///< With Error.
};

/// One step of one file that the server downloads, from any `download_*` event: files of models that are
/// installed, and others. For admins only from 6.14 on. No server up to 6.14 sends `download_paused`.
struct DownloadUpdate {
    enum class Phase { Started, Progress, Paused, Complete, Canceled, Error };

    Phase phase = Phase::Progress;
    QString source;        ///< The URL, which tells downloads apart. May be signed: not for logs.
    QString path;          ///< On the server; empty with Paused, Canceled and Error.
    qint64 bytes = 0;      ///< With Progress.
    qint64 totalBytes = 0; ///< 0 when the server does not know.
    QString errorType;     ///< With Error.
    QString errorMessage;  ///< With Error.
};

/// `bulk_download_*`: the zip of `POST images/download`. The first download takes it away: a repeat (see
/// ServerEvents) must not start a second one.
struct BulkDownloadUpdate {
    enum class Phase { Started, Complete, Error };

    Phase phase = Phase::Started;
    QString downloadId; ///< `bulk_download_id`: the room, "default".
    QString itemId;     ///< `bulk_download_item_id`.
    QString itemName;   ///< `bulk_download_item_name`: "UUID.zip".
    QString userId;
    QString errorMessage; ///< With Error.
};

/// `workflow_*` (from 6.14 on): the library changed. Repeats: see ServerEvents.
struct WorkflowChange {
    enum class Kind {
        Created,
        Updated,
        Deleted,
        AccessRevoked ///< No longer shared. The owner and admins get it too, and can still read it.
    };

    Kind kind = Kind::Updated;
    QString workflowId;
    QString userId;                ///< The workflow's owner.
    std::optional<bool> isPublic;  ///< After the change, or when it was deleted. None with AccessRevoked.
    std::optional<bool> wasPublic; ///< With Updated.
};

/// `llm_task_*` (from 6.14 on): how far `utilities/expand-prompt` or `utilities/image-to-prompt` is. The text
/// itself comes with the answer to that call. Repeats: see ServerEvents.
struct LlmTaskUpdate {
    enum class Phase { LoadingModel, Generating, Complete, Error };

    QString taskId; ///< As our call named it.
    QString userId;
    Phase phase = Phase::Generating;  ///< A word that we do not know is Generating; see `message`.
    QString message;                  ///< In the server's words, for display.
    std::optional<double> percentage; ///< 0..1; none when the server cannot tell.
    std::optional<int> currentTokens; ///< With Generating.
    std::optional<int> totalTokens;   ///< With Generating: the most that will come.
    QString errorMessage;             ///< With Error.
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
Q_DECLARE_METATYPE(vitrine::RecallParametersUpdated)
Q_DECLARE_METATYPE(vitrine::ModelLoad)
Q_DECLARE_METATYPE(vitrine::ModelInstallUpdate)
Q_DECLARE_METATYPE(vitrine::DownloadUpdate)
Q_DECLARE_METATYPE(vitrine::BulkDownloadUpdate)
Q_DECLARE_METATYPE(vitrine::WorkflowChange)
Q_DECLARE_METATYPE(vitrine::LlmTaskUpdate)
