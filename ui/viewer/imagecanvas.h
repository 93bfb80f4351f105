// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/imaging/imagepyramid.h"

#include <QWidget>

namespace vitrine {

/// Which part of a picture a canvas shows, in terms that fit pictures of any size.
struct CanvasPlace {
    bool fit = true;
    double overFit = 1.0;               ///< Zoom, as a multiple of the fitting one.
    QPointF center = QPointF(0.5, 0.5); ///< The point in the middle of the canvas: 0..1 of width and height.

    friend bool operator==(const CanvasPlace&, const CanvasPlace&) = default;
};

/// Shows one picture: fitted, or at a zoom of 10 to 1600 percent that can be panned. 100 percent is one pixel
/// of the picture for one pixel of the screen.
class ImageCanvas : public QWidget {
    Q_OBJECT

public:
    static constexpr double minZoom = 0.1;
    static constexpr double maxZoom = 16.0;
    static constexpr double zoomStep = 1.25; ///< Of a key or a button.

    explicit ImageCanvas(QWidget* parent = nullptr);

    /// `original` is the picture's size on the server; `image` may have fewer pixels (a thumbnail, or decoded
    /// for the screen). The place and zoom stay when the size is the one that is shown.
    void setImage(const ImagePyramid& picture, QSize original);
    void clear();
    [[nodiscard]] bool hasImage() const { return !m_picture.isNull(); }
    [[nodiscard]] const ImagePyramid& picture() const { return m_picture; }

    /// Everything is measured by the fitting size, so that pictures of several sizes can be compared: fitting
    /// enlarges small ones too, and a zoom goes with the widget's size. Off at first.
    void setMeasuredByFit(bool measured);
    void setFit();
    [[nodiscard]] bool isFit() const { return m_fit; }
    /// Keeps the point of the picture that is under `anchor` (logical pixels of this widget) where it is.
    void setZoom(double zoom, QPointF anchor);
    void setZoom(double zoom) { setZoom(zoom, QPointF(width() / 2.0, height() / 2.0)); }
    void zoomIn() { setZoom(zoom() * zoomStep); }
    void zoomOut() { setZoom(zoom() / zoomStep); }
    [[nodiscard]] double zoom() const;

    /// Moves what is seen by so many logical pixels of this widget.
    void panBy(QPointF distance);

    /// Shift with an arrow pans by a tenth of what is seen; true when it was that.
    bool panByKey(const QKeyEvent* event);
    /// + and - zoom, 0 fits, 1 is 100 percent; true when it was one of them.
    bool zoomByKey(const QKeyEvent* event);

    [[nodiscard]] CanvasPlace place() const;
    /// Tells nobody but `zoomChanged`: canvases that show the same place follow each other.
    void setPlace(const CanvasPlace& place);

    /// Where the picture lies, in logical pixels of this widget.
    [[nodiscard]] QRectF imageRect() const;
    /// Device pixels that the whole picture takes at the present zoom.
    [[nodiscard]] QSize neededPixels() const;

Q_SIGNALS:
    void zoomChanged();  ///< Also when the picture or the widget's size changed.
    void placeChanged(); ///< The user zoomed or panned, or a slot here was called to do so.
    void clickedTwice();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

    /// Draws the part of a picture that is seen when the whole lies at `imageRect()`.
    void drawPicture(QPainter& painter, const ImagePyramid& picture) const;
    /// What lies on the backdrop; there is a picture.
    virtual void paintContents(QPainter& painter);
    /// A hand where the picture can be panned.
    void updateCursor();

private:
    [[nodiscard]] double fitZoom() const { return fitZoomIn(size()); }
    [[nodiscard]] double fitZoomIn(QSize widget) const;
    void clampCenter();

    ImagePyramid m_picture;
    QSize m_original;
    bool m_fit = true;
    bool m_measuredByFit = false;
    double m_zoom = 1.0;
    QPointF m_center; ///< The point of the picture in the middle of the widget, in pixels of the original.
    QPointF m_dragFrom;
    bool m_dragging = false;
};

} // namespace vitrine
