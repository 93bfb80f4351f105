// SPDX-License-Identifier: Apache-2.0
#include "ui/gallery/galleryview.h"

#include "ui/gallery/imagedelegate.h"
#include "ui/gallery/imagelistmodel.h"

#include <QScrollBar>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int wheelStep = 16; // logical pixels of thumbnail for one notch

} // namespace

GalleryView::GalleryView(ImageListModel& model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new ImageDelegate(this))
{
    setObjectName(u"galleryView"_s);
    setAccessibleName(tr("Images"));
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionRectVisible(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setItemDelegate(m_delegate);

    // Before the base class is told, while rows are still where they were.
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &GalleryView::rememberSelection);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &GalleryView::rememberPlace);
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, &GalleryView::rememberPlace);
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &GalleryView::rememberPlace);
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        restoreSelection();
        restorePlace();
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this, &GalleryView::restorePlace);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &GalleryView::restorePlace);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &GalleryView::visibleRowsChanged);
    layOut();
}

void GalleryView::setEdge(int edge)
{
    edge = qBound(minEdge, edge, maxEdge);
    if (edge == m_edge)
        return;
    rememberPlace();
    m_edge = edge;
    layOut();
    restorePlace();
    Q_EMIT edgeChanged(edge);
}

void GalleryView::layOut()
{
    m_delegate->setEdge(m_edge);
    const int cell = m_edge + 2 * ImageDelegate::marginFor(m_edge);
    const int width = viewport()->width() - 1; // QListView wraps a row that fills its width exactly
    const int columns = qMax(1, width / cell);
    setGridSize(QSize(qMax(cell, width / columns), cell));
}

QPair<int, int> GalleryView::visibleRows() const
{
    const int count = m_model.rowCount();
    if (count == 0)
        return {-1, -1};
    const QSize grid = gridSize();
    const QRect area = viewport()->rect();
    // The middle of the first cell of the top and bottom lines; gaps between tiles still belong to a grid
    // cell.
    const auto rowAtLine = [&](int y, int fallback) {
        const int content = y + verticalOffset();
        const int columns = qMax(1, (area.width() - 1) / grid.width());
        const int row = content / grid.height() * columns;
        return row < count ? row : fallback;
    };
    const int columns = qMax(1, (area.width() - 1) / grid.width());
    const int first = rowAtLine(0, count - 1);
    const int last = qMin(count - 1, rowAtLine(qMax(0, area.height() - 1), count - 1) + columns - 1);
    return {first, last};
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

QStringList GalleryView::selectedNames() const
{
    QStringList names;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange& range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            names.append(m_model.nameAt(row));
    }
    return names;
}

void GalleryView::forget()
{
    m_selectedNames.clear();
    m_rememberedCurrent.clear();
    m_anchorName.clear();
    selectionModel()->clear();
    verticalScrollBar()->setValue(0);
    m_completeTold = false;
}

void GalleryView::rememberPlace()
{
    m_anchorName.clear();
    const QPair<int, int> rows = visibleRows();
    if (verticalScrollBar()->value() == 0 || rows.first < 0)
        return;
    m_anchorName = m_model.nameAt(rows.first);
    m_anchorOffset = visualRect(m_model.index(rows.first)).top();
}

void GalleryView::restorePlace()
{
    doItemsLayout(); // at once: the scroll bar must know the new length
    const QModelIndex anchor = m_model.indexOf(m_anchorName);
    if (!m_anchorName.isEmpty() && anchor.isValid()) {
        QScrollBar* bar = verticalScrollBar();
        bar->setValue(bar->value() + visualRect(anchor).top() - m_anchorOffset);
    }
    Q_EMIT visibleRowsChanged();
}

void GalleryView::rememberSelection()
{
    m_rememberedCurrent = currentName();
    m_selectedNames = selectedNames();
}

void GalleryView::restoreSelection()
{
    QItemSelection selection;
    for (const QString& name : std::as_const(m_selectedNames)) {
        const QModelIndex index = m_model.indexOf(name);
        if (index.isValid())
            selection.append(QItemSelectionRange(index));
    }
    if (!selection.isEmpty())
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    const QModelIndex current = m_model.indexOf(m_rememberedCurrent);
    if (current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    Q_EMIT selectedCountChanged(selectedCount());
}

void GalleryView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT selectedCountChanged(selectedCount());
}

void GalleryView::resizeEvent(QResizeEvent* event)
{
    rememberPlace();
    layOut();
    QListView::resizeEvent(event);
    restorePlace();
}

void GalleryView::showEvent(QShowEvent* event)
{
    QListView::showEvent(event);
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
    QListView::wheelEvent(event);
}

void GalleryView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (!m_completeTold)
        checkComplete();
}

void GalleryView::checkComplete()
{
    const QPair<int, int> rows = visibleRows();
    if (rows.first < 0)
        return;
    for (int row = rows.first; row <= rows.second; ++row) {
        if (m_model.index(row).data(ImageListModel::ThumbnailRole).isNull())
            return;
    }
    m_completeTold = true;
    const int count = rows.second - rows.first + 1;
    // Told when this paint has reached the screen.
    QMetaObject::invokeMethod(
        this, [this, count] { Q_EMIT screenComplete(count); }, Qt::QueuedConnection);
}

} // namespace vitrine
