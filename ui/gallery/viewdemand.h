// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace vitrine {

class GalleryView;
class ImageListModel;
class ImageStore;
class ThumbnailStore;

/// Turns what a gallery shows into demand: thumbnails and records of the visible rows, then of one screen
/// after and before them. At most every 60 ms, so that a fast scroll leaves nothing behind but where it ends.
/// Records of what is near are asked for when the view has come to rest: a server answers 100 of them in the
/// time of five thumbnails, which somebody waits for.
class ViewDemand : public QObject {
    Q_OBJECT

public:
    ViewDemand(GalleryView& view, ImageListModel& model, ImageStore& images, ThumbnailStore& thumbnails);

    /// Asks again for what is visible now.
    void update();

private:
    void schedule();

    GalleryView& m_view;
    ImageListModel& m_model;
    ImageStore& m_images;
    ThumbnailStore& m_thumbnails;
    QTimer m_timer;
    QTimer m_rest;
    QStringList m_wanted; ///< Records, once the view rests.
    bool m_again = false;
};

} // namespace vitrine
