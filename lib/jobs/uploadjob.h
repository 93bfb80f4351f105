// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/images.h"
#include "lib/api/videos.h"
#include "lib/net/apijob.h"

namespace vitrine {

/// One upload of an image or a video until it is known to be there or not. When the answer is lost it is
/// looked for by our own session_id, patiently, since a server may still be decoding it; only what is not
/// there is sent again. While the server is away it waits for it.
class UploadJob final : public ApiJob {
    Q_OBJECT

public:
    /// `upload.sessionId` is set here when it is empty.
    UploadJob(ApiClient& client, ImageUpload upload, QObject* parent = nullptr);

    /// Once finished without an error. Its board may be another than was asked for: see `isMisplaced`.
    [[nodiscard]] const ImageDto& image() const { return m_image; }
    /// The board is gone: older servers then keep the image and leave it uncategorized.
    [[nodiscard]] bool isMisplaced() const;
    [[nodiscard]] qint64 bytesSent() const { return m_sent; }

    /// Before the start: by the server's clock the image cannot be older. After a lost answer everything down
    /// to there is looked at, not the newest only.
    void setNotBefore(const QDateTime& serverTime) { m_notBefore = serverTime; }

Q_SIGNALS:
    /// Bytes of the request.
    void progress(qint64 done, qint64 total);
    /// The connection is away; it goes on when it is back.
    void waitingForServer(const vitrine::ApiError& error);

protected:
    void run() override;

private:
    void send();
    void look();
    [[nodiscard]] bool isVideo() const;
    [[nodiscard]] QString wantedBoard() const;

    ApiClient& m_client;
    ImagesApi m_images;
    VideosApi m_videos;
    ImageUpload m_upload;
    ImageDto m_image;
    ApiError m_lost; ///< Why the answer never came.
    QDateTime m_notBefore;
    int m_sendings = 0;
    qint64 m_sent = 0;
};

} // namespace vitrine
