// SPDX-License-Identifier: Apache-2.0
#include "lib/api/itemrecords.h"

namespace vitrine {

namespace {

constexpr int videosAtOnce = 6; // what one connection pool sends at a time

} // namespace

ItemRecords::ItemRecords(ApiClient& client, const QStringList& names, QObject* parent)
    : ApiJob(parent)
    , m_images(client)
    , m_videos(client)
    , m_names(names)
{
    m_names.removeDuplicates();
    for (const QString& name : std::as_const(m_names))
        (isVideoName(name) ? m_videosLeft : m_imagesLeft).append(name);
}

QList<ImageDto> ItemRecords::records() const
{
    QList<ImageDto> out;
    out.reserve(m_records.size());
    for (const QString& name : m_names) {
        if (const auto found = m_records.constFind(name); found != m_records.cend())
            out.append(*found);
    }
    return out;
}

QStringList ItemRecords::missing() const
{
    QStringList out;
    for (const QString& name : m_names) {
        if (!m_records.contains(name))
            out.append(name);
    }
    return out;
}

void ItemRecords::run()
{
    nextImages();
}

void ItemRecords::nextImages()
{
    if (m_imagesLeft.isEmpty()) {
        nextVideos();
        return;
    }
    const QStringList lot = m_imagesLeft.mid(0, mostNamesPerCall);
    m_imagesLeft.remove(0, lot.size());
    step(m_images.byNames(lot), [this](const QList<ImageDto>& images) {
        for (const ImageDto& image : images)
            m_records.insert(image.imageName, image);
        nextImages();
    });
}

void ItemRecords::nextVideos()
{
    if (isFinished())
        return; // failed or aborted: what is left is not wanted any more
    while (!m_videosLeft.isEmpty() && m_videosOnTheirWay < videosAtOnce)
        readVideo(m_videosLeft.takeFirst());
    if (m_videosOnTheirWay == 0)
        end();
}

void ItemRecords::readVideo(const QString& name)
{
    ++m_videosOnTheirWay;
    own(m_videos.get(name))
        ->then(
            this, [this](const ImageDto& video) { m_records.insert(video.imageName, video); },
            [this](const ApiError& error) {
                // It is missing then.
                if (error.kind != ApiError::Kind::NotFound && error.kind != ApiError::Kind::Unsupported)
                    end(error);
            })
        ->finally(this, [this] {
            --m_videosOnTheirWay;
            nextVideos();
        });
}

} // namespace vitrine
