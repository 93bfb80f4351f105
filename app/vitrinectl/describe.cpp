// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/describe.h"

#include "lib/api/modelsource.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrinectl)
};

QString localTime(const QDateTime& time)
{
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s) : QString();
}

QJsonValue timeJson(const std::optional<QDateTime>& time)
{
    return time && time->isValid() ? QJsonValue(time->toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

template <class T>
QJsonValue orNull(const std::optional<T>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QString wordOrNothing(const QString& word, bool shown)
{
    return shown ? u"  "_s + word : QString();
}

} // namespace

QString boardLine(const BoardDto& board)
{
    return u"%1  %2  %3"_s.arg(board.boardId).arg(board.imageCount, 7).arg(board.boardName)
        + wordOrNothing(Words::tr("(archived)"), board.archived);
}

QJsonObject boardJson(const BoardDto& board)
{
    return {{u"board_id"_s, board.boardId},
            {u"board_name"_s, board.boardName},
            {u"image_count"_s, board.imageCount},
            {u"asset_count"_s, orNull(board.assetCount)},
            {u"video_count"_s, orNull(board.videoCount)},
            {u"archived"_s, board.archived},
            {u"cover_image_name"_s, orNull(board.coverImageName)},
            {u"created_at"_s, timeJson(board.createdAt)},
            {u"updated_at"_s, timeJson(board.updatedAt)}};
}

QString imageLine(const ImageDto& image)
{
    return u"%1  %2x%3  %4  %5  %6"_s.arg(image.imageName)
               .arg(image.width)
               .arg(image.height)
               .arg(image.imageCategory, localTime(image.createdAt), image.boardId.value_or(u"none"_s))
        + wordOrNothing(Words::tr("(starred)"), image.starred);
}

QJsonObject imageJson(const ImageDto& image)
{
    return {{u"image_name"_s, image.imageName},
            {u"image_category"_s, image.imageCategory},
            {u"image_origin"_s, image.imageOrigin},
            {u"width"_s, image.width},
            {u"height"_s, image.height},
            {u"starred"_s, image.starred},
            {u"is_intermediate"_s, image.isIntermediate},
            {u"has_workflow"_s, image.hasWorkflow},
            {u"board_id"_s, orNull(image.boardId)},
            {u"session_id"_s, orNull(image.sessionId)},
            {u"duration"_s, orNull(image.duration)},
            {u"created_at"_s, timeJson(image.createdAt)},
            {u"updated_at"_s, timeJson(image.updatedAt)}};
}

QString itemLine(const QueueItemSummary& item)
{
    return u"%1  %2  %3  %4"_s.arg(item.itemId, 7)
        .arg(item.statusWord, -11)
        .arg(localTime(item.createdAt.value_or(QDateTime())), item.batchId);
}

QJsonObject itemJson(const QueueItemSummary& item)
{
    return {{u"item_id"_s, item.itemId},
            {u"batch_id"_s, item.batchId},
            {u"status"_s, item.statusWord},
            {u"origin"_s, item.origin},
            {u"destination"_s, item.destination},
            {u"created_at"_s, timeJson(item.createdAt)},
            {u"started_at"_s, timeJson(item.startedAt)},
            {u"completed_at"_s, timeJson(item.completedAt)}};
}

QString modelLine(const ModelRecord& model)
{
    return u"%1  %2  %3  %4"_s.arg(model.key)
        .arg(QLocale().formattedDataSize(model.fileSize), 10)
        .arg(u"%1 %2 %3"_s.arg(model.base, model.type, model.format), -32)
        .arg(model.name);
}

QJsonObject modelJson(const ModelRecord& model)
{
    return {{u"key"_s, model.key},
            {u"hash"_s, model.hash},
            {u"name"_s, model.name},
            {u"base"_s, model.base},
            {u"type"_s, model.type},
            {u"format"_s, model.format},
            {u"variant"_s, model.variant},
            {u"prediction_type"_s, model.predictionType},
            {u"description"_s, model.description},
            {u"path"_s, model.path},
            {u"file_size"_s, model.fileSize},
            {u"source"_s, withoutUrlSecrets(model.source)},
            {u"source_type"_s, model.sourceType},
            {u"trigger_phrases"_s, QJsonArray::fromStringList(model.triggerPhrases)},
            {u"default_settings"_s, model.defaultSettings},
            {u"has_cover"_s, model.hasCover}};
}

QString installLine(const ModelInstall& install)
{
    const QString done = QLocale().formattedDataSize(install.bytes);
    const QString text = u"%1  %2  %3"_s.arg(install.id, 5)
                             .arg(install.statusWord, -14)
                             .arg(withoutUrlSecrets(install.source));
    if (install.status == InstallStatus::Error)
        return text + u"  "_s + withoutUrlSecrets(install.errorMessage);
    if (install.bytes == 0 || isFinal(install.status))
        return text;
    return install.totalBytes > 0 ? u"%1  %2"_s.arg(
               text, Words::tr("%1 of %2").arg(done, QLocale().formattedDataSize(install.totalBytes)))
                                  : text + u"  "_s + done;
}

QJsonObject installJson(const ModelInstall& install)
{
    return {{u"id"_s, install.id},
            {u"status"_s, install.statusWord},
            {u"source"_s, withoutUrlSecrets(install.source)},
            {u"bytes"_s, install.bytes},
            {u"total_bytes"_s, install.totalBytes},
            {u"error_type"_s, install.errorType},
            {u"error_message"_s, withoutUrlSecrets(install.errorMessage)},
            {u"key"_s, install.model ? QJsonValue(install.model->key) : QJsonValue()}};
}

QString countsLine(const QueueCounts& counts)
{
    return Words::tr("%1 running, %2 waiting, %3 completed, %4 failed, %5 canceled")
        .arg(counts.inProgress)
        .arg(counts.pending + counts.waiting)
        .arg(counts.completed)
        .arg(counts.failed)
        .arg(counts.canceled);
}

QJsonObject countsJson(const QueueCounts& counts)
{
    return {{u"pending"_s, counts.pending}, {u"in_progress"_s, counts.inProgress},
            {u"waiting"_s, counts.waiting}, {u"completed"_s, counts.completed},
            {u"failed"_s, counts.failed},   {u"canceled"_s, counts.canceled},
            {u"total"_s, counts.total}};
}

} // namespace vitrine
