// SPDX-License-Identifier: Apache-2.0
#include "ui/viewer/splitcanvas.h"

#include <QMouseEvent>
#include <QPainter>

namespace vitrine {

namespace {

constexpr int grip = 8; ///< So near, in logical pixels, is on the line.

} // namespace

SplitCanvas::SplitCanvas(QWidget* parent)
    : ImageCanvas(parent)
{
    setMouseTracking(true);
}

void SplitCanvas::setSecond(const ImagePyramid& picture)
{
    m_second = picture;
    update();
}

void SplitCanvas::setSplit(double split)
{
    m_split = std::clamp(split, 0.0, 1.0);
    update();
}

void SplitCanvas::setHandleShown(bool shown)
{
    m_handleShown = shown;
    update();
}

double SplitCanvas::lineX() const
{
    const QRectF place = imageRect();
    return place.left() + m_split * place.width();
}

bool SplitCanvas::isOnLine(QPointF place) const
{
    return m_handleShown && hasImage() && std::abs(place.x() - lineX()) <= grip;
}

void SplitCanvas::paintContents(QPainter& painter)
{
    const double x = lineX();
    painter.save();
    painter.setClipRect(QRectF(0, 0, x, height()));
    drawPicture(painter, picture());
    painter.restore();
    if (!m_second.isNull()) {
        painter.save();
        painter.setClipRect(QRectF(x, 0, width() - x, height()));
        drawPicture(painter, m_second);
        painter.restore();
    }
    if (!m_handleShown)
        return;
    // Seen on every picture: light on a dark edge.
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF middle(x, height() / 2.0);
    painter.setPen(QPen(QColor(0, 0, 0, 140), 3));
    painter.drawLine(QPointF(x, 0), QPointF(x, height()));
    painter.setPen(QPen(Qt::white, 1));
    painter.drawLine(QPointF(x, 0), QPointF(x, height()));
    painter.setPen(QPen(QColor(0, 0, 0, 140), 1));
    painter.setBrush(Qt::white);
    painter.drawEllipse(middle, grip, grip);
    painter.setPen(QPen(QColor(0, 0, 0, 200), 1.5));
    for (const int side : {-1, 1}) {
        const QPointF tip = middle + QPointF(side * (grip - 2), 0);
        painter.drawLine(tip, tip + QPointF(-side * 3, -3));
        painter.drawLine(tip, tip + QPointF(-side * 3, 3));
    }
}

void SplitCanvas::mousePressEvent(QMouseEvent* event)
{
    m_draggingLine = event->button() == Qt::LeftButton && isOnLine(event->position());
    if (!m_draggingLine)
        ImageCanvas::mousePressEvent(event);
}

void SplitCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (m_draggingLine) {
        const QRectF place = imageRect();
        setSplit((event->position().x() - place.left()) / place.width());
        return;
    }
    ImageCanvas::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton)
        isOnLine(event->position()) ? setCursor(Qt::SplitHCursor) : updateCursor();
}

void SplitCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    m_draggingLine = false;
    ImageCanvas::mouseReleaseEvent(event);
}

} // namespace vitrine
