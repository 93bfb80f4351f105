// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/finduploadjob.h"

#include "lib/base/logging.h"

#include <QTimer>

#include <algorithm>

namespace vitrine {

namespace {

constexpr int lookEveryMs = 700;
constexpr int mostFailedLooks = 200; // two minutes and more
constexpr int firstPage = 200;       // other clients may upload meanwhile
constexpr int furtherPages = 1000;
constexpr int overlap = 100;           // what is deleted between two pages moves the rest up
constexpr qint64 clockSlackSecs = 600; // a server's clock may be set back
constexpr qint64 leastPatienceMs = 2'500;
constexpr qint64 bytesPerMs = 10'000; // how fast a slow server decodes

/// Servers write it last, so with a whole one the picture is whole too.
bool isWholeThumbnail(const QByteArray& webp)
{
    constexpr int headSize = 12;
    if (webp.size() < headSize)
        return false;
    if (!webp.startsWith("RIFF"))
        return true; // not what servers of today write
    const auto byte = [&](int at) { return static_cast<quint32>(static_cast<uchar>(webp.at(at))); };
    const quint32 rest = byte(4) | byte(5) << 8 | byte(6) << 16 | byte(7) << 24;
    return webp.size() - 8 >= static_cast<qsizetype>(rest);
}

} // namespace

FindUploadJob::FindUploadJob(ApiClient& client, LostUpload upload, QObject* parent)
    : ApiJob(parent)
    , m_images(client)
    , m_videos(client)
    , m_upload(std::move(upload))
    , m_end(m_upload.notBefore)
{
}

qint64 FindUploadJob::patienceFor(qint64 bytes)
{
    return leastPatienceMs + bytes / bytesPerMs;
}

void FindUploadJob::run()
{
    m_clock.start();
    look();
}

void FindUploadJob::look()
{
    if (isFinished())
        return;
    m_offset = 0;
    nextPage();
}

void FindUploadJob::lookLater()
{
    QTimer::singleShot(lookEveryMs, this, &FindUploadJob::look);
}

void FindUploadJob::nextPage()
{
    ImageQuery query;
    query.categories.clear(); // somebody may have changed it since
    query.isIntermediate = std::nullopt;
    query.starredFirst = false;
    const int limit = m_offset == 0 ? firstPage : furtherPages;
    own(m_upload.isVideo ? m_videos.page(query, m_offset, limit) : m_images.page(query, m_offset, limit))
        ->then(
            this, [this](const ImagePage& page) { onPage(page); },
            [this](const ApiError& error) { onTrouble(error); });
}

void FindUploadJob::onTrouble(const ApiError& error)
{
    if (!error.isTransient() || ++m_failedLooks >= mostFailedLooks) {
        end(error);
        return;
    }
    m_clock.restart(); // while it is away it decodes nothing
    Q_EMIT waitingForServer(error);
    lookLater();
}

void FindUploadJob::onPage(const ImagePage& page)
{
    const auto found = std::find_if(page.images.cbegin(), page.images.cend(), [this](const ImageDto& image) {
        return image.sessionId == m_upload.sessionId;
    });
    if (found != page.images.cend()) {
        check(*found);
        return;
    }
    if (m_offset == 0)
        m_newest = page.images.isEmpty() ? QDateTime() : page.images.first().createdAt;
    if (isOver(page)) {
        notThere();
        return;
    }
    m_offset += (m_offset == 0 ? firstPage : furtherPages) - overlap;
    nextPage();
}

bool FindUploadJob::isOver(const ImagePage& page) const
{
    if (!m_upload.notBefore.isValid() || page.images.isEmpty())
        return true;
    const int limit = m_offset == 0 ? firstPage : furtherPages;
    return m_offset + limit >= page.total || page.images.last().createdAt < m_end.addSecs(-clockSlackSecs);
}

void FindUploadJob::notThere()
{
    if (m_upload.notBefore.isValid() && m_newest.isValid())
        m_end = m_newest; // the next walk is a short one
    if (hasPatience())
        lookLater();
    else
        end();
}

void FindUploadJob::check(const ImageDto& image)
{
    own(image.isVideo() ? m_videos.thumbnail(image.imageName) : m_images.thumbnail(image.imageName))
        ->then(
            this,
            [this, image](const QByteArray& thumbnail) {
                if (isWholeThumbnail(thumbnail))
                    place(image);
                else
                    onBroken(image);
            },
            [this, image](const ApiError& error) {
                if (error.kind == ApiError::Kind::NotFound)
                    onBroken(image);
                else if (error.isTransient())
                    onTrouble(error);
                else
                    place(image); // nothing tells that it is not whole
            });
}

void FindUploadJob::onBroken(const ImageDto& image)
{
    if (hasPatience()) {
        lookLater(); // the record is there before the file
        return;
    }
    qCWarning(lcSession).noquote() << "an upload has a record and no file:" << image.imageName;
    const QStringList names{image.imageName};
    own(image.isVideo() ? m_videos.remove(names) : m_images.remove(names))
        ->then(
            this, [this](const NamesOutcome&) { end(); },
            [this](const ApiError& error) {
                if (error.isTransient())
                    onTrouble(error);
                else
                    end(); // it stays in the list of broken images, and is sent again all the same
            });
}

void FindUploadJob::place(const ImageDto& image)
{
    if (m_upload.boardId.isEmpty() || image.boardId) {
        m_image = image;
        end();
        return;
    }
    const QString& board = m_upload.boardId;
    own(image.isVideo() ? m_videos.addToBoard(board, image.imageName)
                        : m_images.addToBoard(board, {image.imageName}))
        ->then(
            this,
            [this, image](const NamesOutcome& outcome) {
                m_image = image;
                if (outcome.done.contains(image.imageName))
                    m_image->boardId = m_upload.boardId;
                end();
            },
            [this, image](const ApiError& error) {
                if (error.isTransient()) {
                    onTrouble(error);
                    return;
                }
                m_image = image; // its board is gone
                end();
            });
}

} // namespace vitrine
