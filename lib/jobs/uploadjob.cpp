// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/uploadjob.h"

#include <QFileInfo>
#include <QTimer>
#include <QUuid>

#include <algorithm>

namespace vitrine {

namespace {

constexpr int mostSendings = 3;
constexpr int lookEveryMs = 700;
constexpr int mostLooksWhileAway = 200; // two minutes and more
constexpr int newestLooked = 200;       // other clients may upload meanwhile
constexpr qint64 leastPatienceMs = 2'500;
constexpr qint64 bytesPerMs = 10'000; // how fast a slow server decodes

} // namespace

UploadJob::UploadJob(ApiClient& client, ImageUpload upload, QObject* parent)
    : ApiJob(parent)
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

bool UploadJob::isMisplaced() const
{
    const QString wanted = m_upload.boardId.value_or(QString());
    return !wanted.isEmpty() && wanted != QLatin1String("none") && m_image.boardId != wanted;
}

qint64 UploadJob::patienceMs() const
{
    const qint64 size =
        m_upload.filePath.isEmpty() ? m_upload.bytes.size() : QFileInfo(m_upload.filePath).size();
    return leastPatienceMs + size / bytesPerMs;
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
            m_looks = 0;
            m_looking.start();
            QTimer::singleShot(lookEveryMs, this, &UploadJob::look);
        });
}

ApiCall<ImagePage>* UploadJob::newestPage()
{
    ImageQuery query;
    query.categories = QStringList{m_upload.category};
    query.isIntermediate = m_upload.isIntermediate;
    query.starredFirst = false;
    return isVideo() ? m_videos.page(query, 0, newestLooked) : m_images.page(query, 0, newestLooked);
}

void UploadJob::look()
{
    if (isFinished())
        return;
    ++m_looks;
    own(newestPage())
        ->then(
            this, [this](const ImagePage& page) { onPage(page); },
            [this](const ApiError& error) {
                if (!error.isTransient() || m_looks >= mostLooksWhileAway) {
                    end(m_lost);
                    return;
                }
                m_looking.restart(); // while it is away it decodes nothing
                Q_EMIT waitingForServer(error);
                QTimer::singleShot(lookEveryMs, this, &UploadJob::look);
            });
}

void UploadJob::onPage(const ImagePage& page)
{
    const auto found = std::find_if(page.images.cbegin(), page.images.cend(), [this](const ImageDto& image) {
        return image.sessionId == m_upload.sessionId;
    });
    if (found != page.images.cend()) {
        m_image = *found;
        end();
    } else if (m_looking.elapsed() < patienceMs()) {
        QTimer::singleShot(lookEveryMs, this, &UploadJob::look);
    } else if (m_sendings < mostSendings) {
        send();
    } else {
        end(m_lost);
    }
}

} // namespace vitrine
