// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/runpicturesview.h"

#include "lib/imaging/thumbnailstore.h"
#include "ui/shell/metrics.h"
#include "ui/workflow/look.h"
#include "ui/workflow/runpicturesdelegate.h"
#include "ui/workflow/runpicturesmodel.h"

#include <QMetaMethod>
#include <QScrollBar>

#include <algorithm>

namespace vitrine {

namespace {

constexpr double tileLines = 8.5;

} // namespace

RunPicturesView::RunPicturesView(RunPicturesModel& pictures, ThumbnailStore& thumbnails, QWidget* parent)
    : QListView(parent)
    , m_pictures(pictures)
    , m_thumbnails(thumbnails)
    , m_edge(look::lines(this, tileLines))
{
    auto* delegate = new RunPicturesDelegate(thumbnails, this);
    delegate->setTileEdge(m_edge);
    setItemDelegate(delegate);
    setModel(&pictures);
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Pictures of this run"));

    connect(this, &QListView::activated, this, [this](const QModelIndex& index) {
        const QString name = index.data(RunPicturesModel::NameRole).toString();
        if (!name.isEmpty())
            Q_EMIT imageActivated(name);
    });
    const auto onRows = [this] {
        m_firstDemanded = -1;
        viewport()->update();
    };
    connect(&pictures, &RunPicturesModel::rowsInserted, this, onRows);
    connect(&pictures, &RunPicturesModel::rowsRemoved, this, onRows);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &RunPicturesView::updateDemand);
    connect(&thumbnails, &ThumbnailStore::ready, this, &RunPicturesView::onThumbnail);
    connect(&thumbnails, &ThumbnailStore::failed, this, &RunPicturesView::onThumbnail);
}

QStringList RunPicturesView::selectedNames() const
{
    QModelIndexList indexes = selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    QStringList names;
    for (const QModelIndex& index : std::as_const(indexes))
        names.append(index.data(RunPicturesModel::NameRole).toString());
    return names;
}

void RunPicturesView::startDrag(Qt::DropActions actions)
{
    if (isSignalConnected(QMetaMethod::fromSignal(&RunPicturesView::dragStarted)))
        Q_EMIT dragStarted();
    else
        QListView::startDrag(actions);
}

QSize RunPicturesView::sizeHint() const
{
    // The scroll bar's room is always kept: the strip does not grow when a result more needs it.
    return {m_edge * 2, m_edge + horizontalScrollBar()->sizeHint().height()};
}

QSize RunPicturesView::minimumSizeHint() const
{
    return {m_edge, sizeHint().height()};
}

void RunPicturesView::updateDemand()
{
    const auto count = static_cast<int>(m_pictures.results().size());
    if (count == 0 || !isVisible())
        return;
    const int offset = horizontalScrollBar()->value();
    const int first = std::clamp(offset / m_edge, 0, count - 1);
    const int last = std::clamp((offset + viewport()->width()) / m_edge, first, count - 1);
    if (first == m_firstDemanded && last == m_lastDemanded)
        return;
    m_firstDemanded = first;
    m_lastDemanded = last;
    m_thumbnails.setDemand(this, m_pictures.results().mid(first, last - first + 1));
}

void RunPicturesView::onThumbnail(const QString& name)
{
    const qsizetype row = m_pictures.results().indexOf(name);
    if (row >= 0)
        update(m_pictures.index(static_cast<int>(row)));
}

void RunPicturesView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    updateDemand();
}

void RunPicturesView::showEvent(QShowEvent* event)
{
    QListView::showEvent(event);
    m_firstDemanded = -1;
    updateDemand();
}

void RunPicturesView::hideEvent(QHideEvent* event)
{
    QListView::hideEvent(event);
    m_thumbnails.clearDemand(this);
}

void RunPicturesView::paintEvent(QPaintEvent* event)
{
    // Only a strip that is painted is seen: runs that are scrolled away ask for nothing.
    updateDemand();
    QListView::paintEvent(event);
}

} // namespace vitrine
