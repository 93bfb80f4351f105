// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/images.h"
#include "lib/api/videos.h"
#include "lib/net/apijob.h"

#include <QElapsedTimer>

#include <optional>

namespace vitrine {

/// An upload whose answer never came.
struct LostUpload {
    QString sessionId;
    bool isVideo = false;
    QString boardId = {}; ///< Where it should be; empty: uncategorized.
    /// By the server's clock: it cannot be older. With it all pages down to there are looked at; without, the
    /// newest ones only.
    QDateTime notBefore = {};
    /// How long it may still come while the server can be asked: servers decode for a while.
    qint64 patienceMs = 0;
};

/// Looks for an upload by our own session_id, newest first. What a killed server left half done is mended: a
/// record without its file is deleted and counts as not there, and a picture that did not reach its board is
/// put on it.
class FindUploadJob final : public ApiJob {
    Q_OBJECT

public:
    FindUploadJob(ApiClient& client, LostUpload upload, QObject* parent = nullptr);

    /// Once finished without an error: none when it is not there.
    [[nodiscard]] const std::optional<ImageDto>& image() const { return m_image; }

    /// How long servers may need for a file of this size.
    [[nodiscard]] static qint64 patienceFor(qint64 bytes);

Q_SIGNALS:
    /// The connection is away; it goes on when it is back, for some minutes.
    void waitingForServer(const vitrine::ApiError& error);

protected:
    void run() override;

private:
    void look();
    void nextPage();
    void onPage(const ImagePage& page);
    void onTrouble(const ApiError& error);
    void notThere();
    void check(const ImageDto& image);
    void onBroken(const ImageDto& image);
    void place(const ImageDto& image);
    [[nodiscard]] bool isOver(const ImagePage& page) const;
    [[nodiscard]] bool hasPatience() const { return m_clock.elapsed() < m_upload.patienceMs; }
    void lookLater();

    ImagesApi m_images;
    VideosApi m_videos;
    LostUpload m_upload;
    std::optional<ImageDto> m_image;
    QElapsedTimer m_clock;
    int m_failedLooks = 0;
    int m_offset = 0;
    QDateTime m_newest; ///< The newest record when this walk through the pages began.
    QDateTime m_end;    ///< What is older has been looked at or cannot be it.
};

} // namespace vitrine
