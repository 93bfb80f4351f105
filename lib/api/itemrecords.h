// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/images.h"
#include "lib/api/videos.h"
#include "lib/net/apijob.h"

#include <QHash>

namespace vitrine {

/// The records of any number of images and videos by name: images in lots of 1,000, videos by a request each
/// (six at once), since no route has the records of several. What comes back is matched by name.
class ItemRecords final : public ApiJob {
    Q_OBJECT

public:
    ItemRecords(ApiClient& client, const QStringList& names, QObject* parent = nullptr);

    /// In the order of the names; each once. With an error, those that came before it.
    [[nodiscard]] QList<ImageDto> records() const;
    /// Names that the server does not have.
    [[nodiscard]] QStringList missing() const;

protected:
    void run() override;

private:
    void nextImages();
    void nextVideos();
    void readVideo(const QString& name);

    ImagesApi m_images;
    VideosApi m_videos;
    QStringList m_names;
    QStringList m_imagesLeft;
    QStringList m_videosLeft;
    int m_videosOnTheirWay = 0;
    QHash<QString, ImageDto> m_records;
};

} // namespace vitrine
