// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/apicommand.h"
#include "app/vitrinectl/commandtable.h"
#include "app/vitrinectl/describe.h"
#include "lib/jobs/findboardjob.h"
#include "lib/jobs/uploadimagesjob.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrinectl)
};

const QStringList categories{u"general"_s, u"user"_s, u"control"_s, u"mask"_s, u"other"_s};

Result<QJsonObject> metadataFile(const QString& path)
{
    if (path.isEmpty())
        return QJsonObject();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure(ApiError::storage(Words::tr("%1 cannot be read (%2).").arg(path, file.errorString())));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return Failure(ApiError::input(Words::tr("%1 is not a JSON object.").arg(path)));
    return document.object();
}

Result<ImageUpload> settingsOf(const Command& command)
{
    const Result<QString> category = command.word(u"category"_s, categories);
    if (!category)
        return Failure(category.error());
    const Result<QJsonObject> metadata = metadataFile(command.value(u"metadata"_s));
    if (!metadata)
        return Failure(metadata.error());
    if (command.isSet(u"create-board"_s) && !command.isSet(u"board"_s))
        return Failure(ApiError::input(Words::tr("--create-board wants the board's name: --board NAME.")));
    return ImageUpload{.category = *category, .metadata = *metadata};
}

void upload(ApiCommand& command, const ImageUpload& settings)
{
    auto* job = new UploadImagesJob(command.client(), command.arguments(), settings);
    QObject::connect(
        job, &UploadImagesJob::uploaded, &command, [&command](const QString& file, const ImageDto& image) {
            QJsonObject object = imageJson(image);
            object.insert(u"path"_s, file);
            command.console().result(u"%1  %2"_s.arg(image.imageName, file), u"uploaded"_s, object);
        });
    QObject::connect(job, &UploadImagesJob::problem, &command,
                     [&command](const QString& text) { command.console().problem(text); });
    QElapsedTimer clock;
    clock.start();
    QObject::connect(job, &UploadImagesJob::progress, &command, [&command, clock](qint64 done, qint64 total) {
        const std::optional<double> fraction =
            total > 0 ? std::optional(static_cast<double>(done) / static_cast<double>(total)) : std::nullopt;
        command.console().progress(fraction, Words::tr("uploading"), clock.elapsed(),
                                   {{u"bytes_done"_s, done}, {u"bytes_total"_s, total}});
    });
    QObject::connect(job, &UploadImagesJob::waitingForServer, &command, [&command](const ApiError& error) {
        command.console().note(Words::tr("%1 Waiting until it is back.").arg(error.userMessage()));
    });
    command.finally(job, [&command, job] {
        command.finish(exitCodeFor(job->uploadedCount(), job->problems().size(), job->firstError()));
    });
}

void uploadToBoard(ApiCommand& command, const ImageUpload& settings)
{
    if (!command.isSet(u"board"_s)) {
        upload(command, settings);
        return;
    }
    auto* find =
        new FindBoardJob(command.client(), command.value(u"board"_s), command.isSet(u"create-board"_s));
    command.complete(find, [&command, settings](const FindBoardJob& job) {
        if (job.wasCreated())
            command.console().result(Words::tr("Created the board %1.").arg(boardLine(job.board())),
                                     u"board"_s, boardJson(job.board()));
        ImageUpload toBoard = settings;
        toBoard.boardId = job.board().boardId;
        upload(command, toBoard);
    });
}

void uploadCommand(ApiCommand& command)
{
    const Result<ImageUpload> settings = settingsOf(command);
    if (!settings) {
        command.fail(settings.error());
        return;
    }
    const QStringList& files = command.arguments();
    if (std::none_of(files.cbegin(), files.cend(), isVideoName)) {
        uploadToBoard(command, *settings);
        return;
    }
    command.learnCapabilities([&command, settings] { uploadToBoard(command, *settings); });
}

} // namespace

QList<CommandEntry> uploadCommands()
{
    return {
        {{u"image"_s, u"upload"_s},
         u"FILE..."_s,
         Words::tr("Upload images and videos (MP4)"),
         {{u"board"_s, Words::tr("The board that they go to, by name or id."), u"NAME"_s},
          {u"create-board"_s, Words::tr("Create that board if there is none of this name.")},
          {u"category"_s, Words::tr("user, general, control, mask or other."), u"WORD"_s, u"user"_s},
          {u"metadata"_s, Words::tr("A JSON object that is kept with each of them."), u"FILE"_s}},
         apiCommand(uploadCommand)},
    };
}

} // namespace vitrine
