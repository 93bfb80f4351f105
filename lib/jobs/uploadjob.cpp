// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/uploadjob.h"

#include "lib/jobs/finduploadjob.h"

#include <QFileInfo>
#include <QTimer>
#include <QUuid>

namespace vitrine {

namespace {

constexpr int mostSendings = 3;
constexpr int lookAfterMs = 700;

} // namespace

UploadJob::UploadJob(ApiClient& client, ImageUpload upload, QObject* parent)
    : ApiJob(parent)
    , m_client(client)
    , m_images(client)
    , m_videos(client)
    , m_upload(std::move(upload))
{
    if (m_upload.sessionId.isEmpty())
        m_upload.sessionId = QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool UploadJob::isVideo() const
{
    return isVideoName(m_upload.filePath.isEmpty() ? m_upload.fileName : m_upload.filePath);
}

QString UploadJob::wantedBoard() const
{
    const QString wanted = m_upload.boardId.value_or(QString());
    return wanted == QLatin1String("none") ? QString() : wanted;
}

bool UploadJob::isMisplaced() const
{
    const QString wanted = wantedBoard();
    return !wanted.isEmpty() && m_image.boardId != wanted;
}

void UploadJob::run()
{
    send();
}

void UploadJob::send()
{
    ++m_sendings;
    ApiCall<ImageDto>* call = own(isVideo() ? m_videos.upload(m_upload) : m_images.upload(m_upload));
    connect(call, &ApiCallBase::progress, this, [this](qint64 done, qint64 total) {
        m_sent = done;
        Q_EMIT progress(done, total);
    });
    call->then(
        this,
        [this](const ImageDto& image) {
            m_image = image;
            end();
        },
        [this](const ApiError& error) {
            if (!error.isLostAnswer()) {
                end(error);
                return;
            }
            m_lost = error;
            QTimer::singleShot(lookAfterMs, this, &UploadJob::look);
        });
}

void UploadJob::look()
{
    if (isFinished())
        return;
    const qint64 size =
        m_upload.filePath.isEmpty() ? m_upload.bytes.size() : QFileInfo(m_upload.filePath).size();
    auto* find = new FindUploadJob(m_client,
                                   {.sessionId = m_upload.sessionId,
                                    .isVideo = isVideo(),
                                    .boardId = wantedBoard(),
                                    .notBefore = m_notBefore,
                                    .patienceMs = FindUploadJob::patienceFor(size)},
                                   this);
    connect(this, &ApiJob::aborted, find, &ApiJob::abort);
    connect(find, &FindUploadJob::waitingForServer, this, &UploadJob::waitingForServer);
    connect(find, &ApiJob::finished, this, [this, find] {
        find->deleteLater();
        if (find->error()) {
            end(find->error()->isCanceled() ? *find->error() : m_lost);
        } else if (find->image()) {
            m_image = *find->image();
            end();
        } else if (m_sendings < mostSendings) {
            send();
        } else {
            end(m_lost);
        }
    });
    find->start();
}

} // namespace vitrine
