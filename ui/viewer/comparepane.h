// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/imaging/fullimageloader.h"

#include <QWidget>

namespace vitrine {

class ElidedLabel;
class ImageCanvas;
class ThumbnailStore;

/// One of the pictures that are compared, with its number and name. Shows the thumbnail until all pixels are
/// here, and says in the caption when they do not come.
class ComparePane : public QWidget {
    Q_OBJECT

public:
    ComparePane(ImagesApi& api, ThumbnailStore& thumbnails, QWidget* parent);

    /// `size`: of the picture on the server; empty when it is not known.
    void showImage(const QString& name, const QString& caption, QSize size);
    [[nodiscard]] const QString& imageName() const { return m_name; }
    [[nodiscard]] const QString& caption() const { return m_caption; }
    [[nodiscard]] QSize imageSize() const { return m_size; }
    [[nodiscard]] ImageCanvas& canvas() { return *m_canvas; }
    /// All pixels are here.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// Why they are not; empty while there is hope.
    [[nodiscard]] const QString& errorText() const { return m_error; }

Q_SIGNALS:
    /// There are more pixels, or an error.
    void changed();

private:
    void showThumbnail();

    ThumbnailStore& m_thumbnails;
    FullImageLoader m_loader;
    QString m_name;
    QString m_caption;
    QString m_error;
    QSize m_size;
    bool m_complete = false;
    ImageCanvas* m_canvas;
    ElidedLabel* m_label;
};

} // namespace vitrine
