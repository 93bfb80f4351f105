// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/imaging/fullimageloader.h"

#include <QString>
#include <QTimer>
#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace vitrine {

class ActionRegistry;
class DetailsStrip;
class ImageCanvas;
class ServerSession;
class StatePane;
class ThumbnailStore;

/// One picture, large. Shows the thumbnail until the picture is here, and in its stead, with a note, while
/// the server is away; then the picture is asked for again when the server is back. Keys: arrows for the next
/// and the previous one, with Shift to pan, + and - to zoom, 0 to fit, 1 for 100 percent, Escape out of the
/// full screen and then back to the gallery.
class ImageViewer : public QWidget {
    Q_OBJECT

public:
    ImageViewer(ServerSession& session, ThumbnailStore& thumbnails, const ActionRegistry& actions,
                QWidget* parent = nullptr);

    void showImage(const QString& name);
    void clear();
    [[nodiscard]] const QString& imageName() const { return m_name; }
    /// True once the picture itself (not its thumbnail) is shown.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] ImageCanvas& canvas() { return *m_canvas; }

    /// What the user may look at next, most likely first: fetched beforehand.
    void prefetch(const QStringList& names);

    /// The picture alone, without what stands round it: for the full screen.
    void setBare(bool bare);

    /// Its row among `count` in the gallery; -1 when it is not there.
    void setPlace(int row, int count);

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void zoomFit();
    void zoomOriginal();
    /// Reads the record and its board's name again.
    void updateDetails();

Q_SIGNALS:
    void imageShown(const QString& name);
    void backWanted();
    void nextWanted();
    void previousWanted();
    /// The whole picture is on screen.
    void completed(const QString& name);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void load();
    void showThumbnail();
    void onLoaded(const QString& name, const ImagePyramid& picture, QSize originalSize);
    void onFailed(const QString& name, const ApiError& error);
    void showMissing();
    void onZoomChanged();
    void leave();
    [[nodiscard]] QSize screenBounds() const;

    ServerSession& m_session;
    ThumbnailStore& m_thumbnails;
    FullImageLoader m_loader;
    QString m_name;
    bool m_complete = false;
    std::optional<ApiError> m_missing; ///< Why the picture is not here.
    QSize m_decodedSize;
    QSize m_originalSize;
    QAction* m_fullScreen;
    QWidget* m_bar;
    ImageCanvas* m_canvas;
    QLabel* m_note; ///< Below the bar: that this is no more than a thumbnail.
    DetailsStrip* m_details;
    StatePane* m_state;
    QStackedWidget* m_stack;
    QLabel* m_zoomLabel;
    QLabel* m_placeLabel;
    QToolButton* m_previous;
    QToolButton* m_next;
    QTimer m_moreTimer; ///< Decodes more pixels a moment after the last zoom step.
};

} // namespace vitrine
