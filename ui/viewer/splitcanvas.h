// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/viewer/imagecanvas.h"

namespace vitrine {

/// Two pictures in one place: the first on the left of a line, the second on its right. The line can be
/// dragged, and moved by `setSplit`. The second is drawn as large as the first.
class SplitCanvas : public ImageCanvas {
    Q_OBJECT

public:
    explicit SplitCanvas(QWidget* parent = nullptr);

    void setSecond(const ImagePyramid& picture);

    /// The line's place in the picture: 0 shows the second only, 1 the first only.
    void setSplit(double split);
    [[nodiscard]] double split() const { return m_split; }

    /// Without a handle the line is not drawn and cannot be dragged.
    void setHandleShown(bool shown);

protected:
    void paintContents(QPainter& painter) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    /// Where the line is, in logical pixels of this widget.
    [[nodiscard]] double lineX() const;
    [[nodiscard]] bool isOnLine(QPointF place) const;

    ImagePyramid m_second;
    double m_split = 0.5;
    bool m_handleShown = true;
    bool m_draggingLine = false;
};

} // namespace vitrine
