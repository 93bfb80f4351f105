// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QWidget>

namespace vitrine {

/// Shows one picture: fitted, or at a zoom of 10 to 1600 percent that can be panned. 100 percent is one pixel
/// of the picture for one pixel of the screen.
class ImageCanvas : public QWidget {
    Q_OBJECT

public:
    static constexpr double minZoom = 0.1;
    static constexpr double maxZoom = 16.0;

    explicit ImageCanvas(QWidget* parent = nullptr);

    /// `original` is the picture's size on the server; `image` may have fewer pixels (a thumbnail, or decoded
    /// for the screen). The place and zoom stay when the size is the one that is shown.
    void setImage(const QImage& image, QSize original);
    void clear();
    [[nodiscard]] bool hasImage() const { return !m_image.isNull(); }

    void setFit();
    [[nodiscard]] bool isFit() const { return m_fit; }
    /// Keeps the point of the picture that is under `anchor` (logical pixels of this widget) where it is.
    void setZoom(double zoom, QPointF anchor);
    void setZoom(double zoom) { setZoom(zoom, QPointF(width() / 2.0, height() / 2.0)); }
    [[nodiscard]] double zoom() const;

    /// Where the picture lies, in logical pixels of this widget.
    [[nodiscard]] QRectF imageRect() const;
    /// Device pixels that the whole picture takes at the present zoom.
    [[nodiscard]] QSize neededPixels() const;

Q_SIGNALS:
    void zoomChanged();
    void clickedTwice();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] double fitZoom() const;
    void clampCenter();
    void updateCursor();

    QImage m_image;
    QSize m_original;
    bool m_fit = true;
    double m_zoom = 1.0;
    QPointF m_center; ///< The point of the picture in the middle of the widget, in pixels of the original.
    QPointF m_dragFrom;
    bool m_dragging = false;
};

} // namespace vitrine
