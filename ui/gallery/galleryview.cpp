// SPDX-License-Identifier: Apache-2.0
#include "ui/gallery/galleryview.h"

#include "ui/gallery/imagedelegate.h"
#include "ui/gallery/imagelistmodel.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionRubberBand>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int wheelStep = 16;    // logical pixels of thumbnail for one notch
constexpr int bandScrollMs = 30; // while a rubber band is pulled over an edge
constexpr int linesPerNotch = 3; // the usual number of single steps that one notch of a wheel scrolls

} // namespace

GalleryView::GalleryView(ImageListModel& model, QWidget* parent)
    : QAbstractItemView(parent)
    , m_model(model)
    , m_delegate(new ImageDelegate(this))
{
    setObjectName(u"galleryView"_s);
    setAccessibleName(tr("Images"));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragEnabled(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setItemDelegate(m_delegate);

    // Before the base class is told, while rows are still where they were.
    const auto remember = [this] { m_place.rememberScroll(*this, m_model); };
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this, remember] {
        m_place.rememberSelection(*this);
        remember();
    });
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, remember);
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, remember);
    setModel(&model);
    // The base class and its selection model have forgotten everything by then.
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_place.restoreSelection(*this, m_model);
        onRowsChanged();
        Q_EMIT selectedCountChanged(selectedCount());
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this, &GalleryView::onRowsChanged);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &GalleryView::onRowsChanged);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &GalleryView::visibleRowsChanged);
    m_delegate->setEdge(m_edge);
}

void GalleryView::setEdge(int edge)
{
    edge = qBound(minEdge, edge, maxEdge);
    if (edge == m_edge)
        return;
    m_place.rememberScroll(*this, m_model);
    m_edge = edge;
    m_delegate->setEdge(m_edge);
    onRowsChanged();
    Q_EMIT edgeChanged(edge);
}

void GalleryView::layOut()
{
    const int cell = m_edge + 2 * ImageDelegate::marginFor(m_edge);
    m_grid.set(m_model.rowCount(), viewport()->width(), {cell, cell});
}

void GalleryView::onRowsChanged()
{
    updateGeometries(); // at once: the scroll bar must know the new length
    m_place.restoreScroll(*this, m_model);
    viewport()->update();
    Q_EMIT visibleRowsChanged();
}

void GalleryView::reset()
{
    QAbstractItemView::reset();
    m_band.reset();
    m_bandScroll.stop();
}

void GalleryView::updateGeometries()
{
    layOut();
    const int page = viewport()->height();
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(qMax(1, m_grid.cell().height() / linesPerNotch));
    verticalScrollBar()->setRange(0, qMax(0, m_grid.height() - page));
    QAbstractItemView::updateGeometries();
}

int GalleryView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

/// Right-to-left languages begin their lines at the right.
QPoint GalleryView::toGrid(QPoint viewportPoint) const
{
    const int x = isRightToLeft() ? viewport()->width() - 1 - viewportPoint.x() : viewportPoint.x();
    return {x, viewportPoint.y() + verticalOffset()};
}

QRect GalleryView::toViewport(const QRect& gridRect) const
{
    QRect rect = gridRect.translated(0, -verticalOffset());
    if (isRightToLeft())
        rect.moveLeft(viewport()->width() - rect.left() - rect.width());
    return rect;
}

QRect GalleryView::visualRect(const QModelIndex& index) const
{
    return index.isValid() ? toViewport(m_grid.rect(index.row())) : QRect();
}

/// Only the tile itself counts: a rubber band begins between the tiles.
QModelIndex GalleryView::indexAt(const QPoint& point) const
{
    const int row = m_grid.rowAt(toGrid(point));
    if (row < 0)
        return {};
    const int gap = ImageDelegate::marginFor(m_edge) / 2;
    const QModelIndex index = m_model.index(row);
    QRect tile(0, 0, m_edge + 2 * gap, m_edge + 2 * gap);
    tile.moveCenter(visualRect(index).center());
    return tile.contains(point) ? index : QModelIndex();
}

RowRange GalleryView::visibleRows() const
{
    return m_grid.rowsBetween(verticalOffset(), verticalOffset() + viewport()->height() - 1);
}

void GalleryView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const QRect rect = m_grid.rect(index.row());
    const int page = viewport()->height();
    int top = verticalOffset();
    switch (hint) {
    case PositionAtTop:
        top = rect.top();
        break;
    case PositionAtBottom:
        top = rect.bottom() + 1 - page;
        break;
    case PositionAtCenter:
        top = rect.center().y() - page / 2;
        break;
    case EnsureVisible:
        if (rect.top() < top)
            top = rect.top();
        else if (rect.bottom() >= top + page)
            top = rect.bottom() + 1 - page;
        break;
    }
    verticalScrollBar()->setValue(top);
}

QString GalleryView::currentName() const
{
    return m_model.nameAt(currentIndex().row());
}

void GalleryView::setCurrentName(const QString& name)
{
    const QModelIndex index = m_model.indexOf(name);
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_anchor = index;
    scrollTo(index);
}

int GalleryView::selectedCount() const
{
    int count = 0;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange& range : ranges)
        count += range.height();
    return count;
}

QStringList GalleryView::selectedNames(int most) const
{
    QItemSelection ranges = selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(),
              [](const QItemSelectionRange& a, const QItemSelectionRange& b) { return a.top() < b.top(); });
    QStringList names;
    for (const QItemSelectionRange& range : std::as_const(ranges)) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (names.size() == most)
                return names;
            names.append(m_model.nameAt(row));
        }
    }
    return names;
}

void GalleryView::selectRows(const QList<RowRange>& rows, QItemSelectionModel::SelectionFlags command)
{
    QItemSelection selection;
    selection.reserve(rows.size());
    for (const RowRange& range : rows)
        selection.append(QItemSelectionRange(m_model.index(range.first), m_model.index(range.last)));
    selectionModel()->select(selection, command);
}

void GalleryView::invertSelection()
{
    if (m_model.rowCount() > 0)
        selectRows({{0, m_model.rowCount() - 1}}, QItemSelectionModel::Toggle);
}

void GalleryView::forget()
{
    m_place.forget();
    m_anchor = QModelIndex();
    selectionModel()->clear();
    verticalScrollBar()->setValue(0);
    m_completeTold = false;
}

void GalleryView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    Q_EMIT selectedCountChanged(selectedCount());
}

void GalleryView::setSelection(const QRect&, QItemSelectionModel::SelectionFlags command)
{
    // What was clicked or gone to is current by now.
    const int row = currentIndex().row();
    if (row < 0)
        return;
    const int from = command & QItemSelectionModel::Current && m_anchor.isValid() ? m_anchor.row() : row;
    selectRows({{qMin(from, row), qMax(from, row)}}, command);
}

QRegion GalleryView::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    const RowRange visible = visibleRows();
    for (const QItemSelectionRange& range : selection) {
        for (int row = qMax(range.top(), visible.first); row <= qMin(range.bottom(), visible.last); ++row)
            region += toViewport(m_grid.rect(row));
    }
    return region;
}

QModelIndex GalleryView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = m_model.rowCount() - 1;
    const QModelIndex current = currentIndex();
    if (last < 0)
        return {};
    if (!current.isValid())
        return m_model.index(qMax(0, visibleRows().first));
    const int columns = m_grid.columns();
    const int lines = qMax(1, viewport()->height() / m_grid.cell().height());
    const int forward = isRightToLeft() ? -1 : 1;
    const int row = current.row();
    const auto at = [&](int wanted) { return m_model.index(qBound(0, wanted, last)); };
    // Up and down keep the column; the last line may be shorter.
    const auto byLines = [&](int by) {
        const int wanted = row + by * columns;
        if (wanted < 0)
            return m_model.index(row % columns);
        return wanted <= last || row / columns == last / columns ? (wanted <= last ? at(wanted) : current)
                                                                 : at(last);
    };
    switch (action) {
    case MoveLeft:
        return at(row - forward);
    case MoveRight:
        return at(row + forward);
    case MovePrevious:
        return at(row - 1);
    case MoveNext:
        return at(row + 1);
    case MoveUp:
        return row < columns ? current : byLines(-1);
    case MoveDown:
        return byLines(1);
    case MovePageUp:
        return byLines(-lines);
    case MovePageDown:
        return byLines(lines);
    case MoveHome:
        return at(0);
    case MoveEnd:
        return at(last);
    }
    return current;
}

void GalleryView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex before = currentIndex();
    QAbstractItemView::keyPressEvent(event);
    // Where there is no further to go, the one that is current is what is meant, as after any other step.
    const bool navigates = (event->key() >= Qt::Key_Home && event->key() <= Qt::Key_PageDown);
    if (navigates && event->modifiers() == Qt::NoModifier && before.isValid() && before == currentIndex())
        selectionModel()->select(before, QItemSelectionModel::ClearAndSelect);
    if (!(event->modifiers() & Qt::ShiftModifier))
        m_anchor = currentIndex();
}

void GalleryView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    m_dragging = false;
    if (event->button() == Qt::LeftButton && !index.isValid()) {
        beginBand(*event);
        return;
    }
    QAbstractItemView::mousePressEvent(event);
    if (index.isValid() && !(event->modifiers() & Qt::ShiftModifier))
        m_anchor = index;
}

void GalleryView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    if (m_dragging && event->buttons() & Qt::LeftButton)
        return;
    if (m_band) {
        moveBand(point);
        if (viewport()->rect().contains(point))
            m_bandScroll.stop();
        else if (!m_bandScroll.isActive())
            m_bandScroll.start(bandScrollMs, this);
        return;
    }
    hover(event->buttons() ? QModelIndex() : indexAt(point));
    QAbstractItemView::mouseMoveEvent(event);
}

void GalleryView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_band && event->button() == Qt::LeftButton) {
        m_band.reset();
        m_bandScroll.stop();
        viewport()->update();
        return;
    }
    QAbstractItemView::mouseReleaseEvent(event);
}

bool GalleryView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        hover({});
    return QAbstractItemView::viewportEvent(event);
}

void GalleryView::hover(const QModelIndex& index)
{
    if (m_hovered == index)
        return;
    viewport()->update(visualRect(m_hovered));
    m_hovered = index;
    viewport()->update(visualRect(index));
}

void GalleryView::beginBand(const QMouseEvent& event)
{
    const bool adds = event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    if (!adds)
        selectionModel()->clearSelection();
    const QPoint point = toGrid(event.position().toPoint());
    m_band = Band{point, point, selectionModel()->selection(), bool(event.modifiers() & Qt::ControlModifier)};
}

void GalleryView::moveBand(QPoint viewportPoint)
{
    m_band->end = toGrid(viewportPoint);
    const QRect rect = QRect(m_band->start, m_band->end).normalized();
    const QList<RowRange> rows = m_grid.rowsIn(rect, ImageDelegate::marginFor(m_edge));
    if (m_band->before.isEmpty()) {
        selectRows(rows, QItemSelectionModel::ClearAndSelect);
    } else {
        selectionModel()->select(m_band->before, QItemSelectionModel::ClearAndSelect);
        selectRows(rows, m_band->toggles ? QItemSelectionModel::Toggle : QItemSelectionModel::Select);
    }
    viewport()->update();
}

void GalleryView::scrollWithBand()
{
    const QPoint point = viewport()->mapFromGlobal(QCursor::pos());
    const int beyond = point.y() < 0 ? point.y() : qMax(0, point.y() - viewport()->height());
    verticalScrollBar()->setValue(verticalOffset() + beyond);
    moveBand(point);
}

void GalleryView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_bandScroll.timerId())
        scrollWithBand();
    else
        QAbstractItemView::timerEvent(event);
}

void GalleryView::startDrag(Qt::DropActions)
{
    m_dragging = true;
    Q_EMIT dragStarted();
}

void GalleryView::scrollContentsBy(int dx, int dy)
{
    if (m_band)
        viewport()->update();
    else
        viewport()->scroll(dx, dy);
}

void GalleryView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>&)
{
    const RowRange visible = visibleRows();
    for (int row = qMax(topLeft.row(), visible.first); row <= qMin(bottomRight.row(), visible.last); ++row)
        viewport()->update(toViewport(m_grid.rect(row)));
}

void GalleryView::resizeEvent(QResizeEvent* event)
{
    m_place.rememberScroll(*this, m_model);
    QAbstractItemView::resizeEvent(event);
    onRowsChanged();
}

void GalleryView::showEvent(QShowEvent* event)
{
    QAbstractItemView::showEvent(event);
    Q_EMIT visibleRowsChanged();
}

void GalleryView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        const int notches = event->angleDelta().y() / 120;
        setEdge(m_edge + (notches != 0 ? notches : event->angleDelta().y() > 0 ? 1 : -1) * wheelStep);
        event->accept();
        return;
    }
    QAbstractItemView::wheelEvent(event);
}

void GalleryView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State plain = option.state & ~(QStyle::State_HasFocus | QStyle::State_MouseOver);
    const int top = verticalOffset();
    const QRect dirty = event->region().boundingRect();
    const RowRange rows = m_grid.rowsBetween(top + dirty.top(), top + dirty.bottom());
    for (int row = rows.first; row <= rows.last; ++row) {
        option.rect = toViewport(m_grid.rect(row));
        if (!event->region().intersects(option.rect))
            continue;
        const QModelIndex index = m_model.index(row);
        option.state = plain;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_MouseOver, m_hovered == index);
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && currentIndex() == index);
        m_delegate->paint(&painter, option, index);
    }
    if (m_band) {
        QStyleOptionRubberBand band;
        band.initFrom(viewport());
        band.shape = QRubberBand::Rectangle;
        band.opaque = false;
        band.rect = toViewport(QRect(m_band->start, m_band->end).normalized())
                        .intersected(viewport()->rect().adjusted(-16, -16, 16, 16));
        style()->drawControl(QStyle::CE_RubberBand, &band, &painter, viewport());
    }
    if (!m_completeTold)
        checkComplete();
}

void GalleryView::checkComplete()
{
    const RowRange rows = visibleRows();
    if (rows.isEmpty())
        return;
    for (int row = rows.first; row <= rows.last; ++row) {
        if (m_model.index(row).data(ImageListModel::ThumbnailRole).isNull())
            return;
    }
    m_completeTold = true;
    const int count = rows.last - rows.first + 1;
    // Told when this paint has reached the screen.
    QMetaObject::invokeMethod(
        this, [this, count] { Q_EMIT screenComplete(count); }, Qt::QueuedConnection);
}

} // namespace vitrine
