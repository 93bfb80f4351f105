// SPDX-License-Identifier: Apache-2.0
#include "ui/viewer/imagecanvas.h"

#include "ui/shell/palettes.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr double hardPixelsFrom = 3.0; ///< From this zoom on single pixels are to be seen, not smoothed away.

} // namespace

ImageCanvas::ImageCanvas(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"imageCanvas"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(fontMetrics().height() * 6, fontMetrics().height() * 6);
}

void ImageCanvas::setImage(const ImagePyramid& picture, QSize original)
{
    const bool samePlace = original == m_original;
    m_picture = picture;
    m_original = original;
    if (!samePlace) {
        m_fit = true;
        m_center = QPointF(original.width() / 2.0, original.height() / 2.0);
    }
    clampCenter();
    updateCursor();
    update();
    Q_EMIT zoomChanged();
}

void ImageCanvas::clear()
{
    m_picture = {};
    m_original = QSize();
    m_fit = true;
    updateCursor();
    update();
    Q_EMIT zoomChanged();
}

double ImageCanvas::fitZoomIn(QSize widget) const
{
    if (m_original.isEmpty())
        return 1.0;
    const double ratio = devicePixelRatioF();
    const double byWidth = widget.width() * ratio / m_original.width();
    const double byHeight = widget.height() * ratio / m_original.height();
    const double fit = std::min(byWidth, byHeight);
    return m_measuredByFit ? fit : std::min(1.0, fit);
}

void ImageCanvas::setMeasuredByFit(bool measured)
{
    m_measuredByFit = measured;
    update();
}

double ImageCanvas::zoom() const
{
    return m_fit ? fitZoom() : m_zoom;
}

void ImageCanvas::setFit()
{
    m_fit = true;
    m_center = QPointF(m_original.width() / 2.0, m_original.height() / 2.0);
    updateCursor();
    update();
    Q_EMIT zoomChanged();
    Q_EMIT placeChanged();
}

void ImageCanvas::setZoom(double zoom, QPointF anchor)
{
    if (m_picture.isNull())
        return;
    const double ratio = devicePixelRatioF();
    const QPointF fromMiddle = (anchor - QPointF(width() / 2.0, height() / 2.0)) * ratio;
    const QPointF fixed = m_center + fromMiddle / this->zoom();
    m_fit = false;
    m_zoom = std::clamp(zoom, minZoom, maxZoom);
    m_center = fixed - fromMiddle / m_zoom;
    clampCenter();
    updateCursor();
    update();
    Q_EMIT zoomChanged();
    Q_EMIT placeChanged();
}

void ImageCanvas::panBy(QPointF distance)
{
    if (m_picture.isNull() || m_fit)
        return;
    m_center -= distance * devicePixelRatioF() / zoom();
    clampCenter();
    update();
    Q_EMIT placeChanged();
}

bool ImageCanvas::panByKey(const QKeyEvent* event)
{
    if (event->modifiers() != Qt::ShiftModifier)
        return false;
    const QPointF step(width() / 10.0, height() / 10.0);
    switch (event->key()) {
    case Qt::Key_Left:
        panBy({step.x(), 0});
        return true;
    case Qt::Key_Right:
        panBy({-step.x(), 0});
        return true;
    case Qt::Key_Up:
        panBy({0, step.y()});
        return true;
    case Qt::Key_Down:
        panBy({0, -step.y()});
        return true;
    default:
        return false;
    }
}

bool ImageCanvas::zoomByKey(const QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_0:
        setFit();
        return true;
    case Qt::Key_1:
        setZoom(1.0);
        return true;
    default:
        return false;
    }
}

CanvasPlace ImageCanvas::place() const
{
    if (m_fit || m_original.isEmpty())
        return {};
    return {.fit = false,
            .overFit = m_zoom / fitZoom(),
            .center = QPointF(m_center.x() / m_original.width(), m_center.y() / m_original.height())};
}

void ImageCanvas::setPlace(const CanvasPlace& place)
{
    m_fit = place.fit;
    m_zoom = std::clamp(place.overFit * fitZoom(), minZoom, maxZoom);
    m_center = QPointF(place.center.x() * m_original.width(), place.center.y() * m_original.height());
    clampCenter();
    updateCursor();
    update();
    Q_EMIT zoomChanged();
}

QRectF ImageCanvas::imageRect() const
{
    const double scale = zoom() / devicePixelRatioF();
    const QSizeF size = QSizeF(m_original) * scale;
    const QPointF middle(width() / 2.0, height() / 2.0);
    return {middle - m_center * scale, size};
}

QSize ImageCanvas::neededPixels() const
{
    return (QSizeF(m_original) * std::min(1.0, zoom())).toSize();
}

void ImageCanvas::clampCenter()
{
    // A side that fits stays centred; one that does not never leaves a gap.
    const double scale = zoom() / devicePixelRatioF();
    const auto clampSide = [scale](double center, double original, double widget) {
        const double half = widget / 2.0 / scale;
        return original <= 2 * half ? original / 2.0 : std::clamp(center, half, original - half);
    };
    m_center = QPointF(clampSide(m_center.x(), m_original.width(), width()),
                       clampSide(m_center.y(), m_original.height(), height()));
}

void ImageCanvas::updateCursor()
{
    const QRectF place = imageRect();
    const bool canPan = !m_picture.isNull() && (place.width() > width() + 1 || place.height() > height() + 1);
    setCursor(!canPan ? Qt::ArrowCursor : m_dragging ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
}

void ImageCanvas::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), extraColors(palette()).backdrop);
    if (hasImage())
        paintContents(painter);
}

void ImageCanvas::paintContents(QPainter& painter)
{
    drawPicture(painter, m_picture);
}

void ImageCanvas::drawPicture(QPainter& painter, const ImagePyramid& picture) const
{
    const QRectF place = imageRect();
    const QImage image = picture.levelFor(place.width() * devicePixelRatioF());
    const QRectF seen = place.intersected(QRectF(rect()));
    // Only what is seen is scaled: at 1600 percent the whole would be gigapixels.
    const double sx = image.width() / place.width();
    const double sy = image.height() / place.height();
    const QRectF source((seen.x() - place.x()) * sx, (seen.y() - place.y()) * sy, seen.width() * sx,
                        seen.height() * sy);
    const bool whole = image.width() >= m_original.width();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !(whole && zoom() >= hardPixelsFrom));
    painter.drawImage(seen, image, source);
}

void ImageCanvas::resizeEvent(QResizeEvent* event)
{
    if (m_measuredByFit && !event->oldSize().isEmpty())
        m_zoom = std::clamp(m_zoom * fitZoom() / fitZoomIn(event->oldSize()), minZoom, maxZoom);
    clampCenter();
    updateCursor();
    Q_EMIT zoomChanged();
}

void ImageCanvas::wheelEvent(QWheelEvent* event)
{
    const double notches = event->angleDelta().y() / 120.0;
    if (notches != 0.0)
        setZoom(zoom() * std::pow(1.2, notches), event->position());
    event->accept();
}

bool ImageCanvas::event(QEvent* event)
{
    if (event->type() != QEvent::NativeGesture)
        return QWidget::event(event);
    const auto* gesture = static_cast<QNativeGestureEvent*>(event);
    if (gesture->gestureType() != Qt::ZoomNativeGesture)
        return QWidget::event(event);
    setZoom(zoom() * (1.0 + gesture->value()), gesture->position());
    return true;
}

void ImageCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_dragging = true;
    m_dragFrom = event->position();
    updateCursor();
}

void ImageCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragging)
        return;
    panBy(event->position() - std::exchange(m_dragFrom, event->position()));
}

void ImageCanvas::mouseReleaseEvent(QMouseEvent*)
{
    m_dragging = false;
    updateCursor();
}

void ImageCanvas::mouseDoubleClickEvent(QMouseEvent*)
{
    Q_EMIT clickedTwice();
}

} // namespace vitrine
