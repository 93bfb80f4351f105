// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace vitrine {

class GalleryView;
class ImageListModel;

/// What a gallery shows and what is chosen in it, by the images' names: survives whatever happens to the
/// list.
class ViewPlace {
public:
    /// What is on the screen. The top of the list stays the top, whatever comes there.
    void rememberScroll(const GalleryView& view, const ImageListModel& model);
    /// Puts the first image that was on the screen and still exists back where it was.
    void restoreScroll(GalleryView& view, const ImageListModel& model) const;

    void rememberSelection(const GalleryView& view);
    void restoreSelection(GalleryView& view, const ImageListModel& model) const;

    void forget();

private:
    struct Seen {
        QString name;
        int y = 0;
    };

    QList<Seen> m_seen;
    QStringList m_selected;
    QString m_current;
};

} // namespace vitrine
