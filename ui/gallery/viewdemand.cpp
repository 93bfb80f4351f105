// SPDX-License-Identifier: Apache-2.0
#include "ui/gallery/viewdemand.h"

#include "lib/imaging/thumbnailstore.h"
#include "ui/gallery/galleryview.h"
#include "ui/gallery/imagelistmodel.h"

namespace vitrine {

namespace {

constexpr int intervalMs = 60;
constexpr int restMs = 300;

} // namespace

ViewDemand::ViewDemand(GalleryView& view, ImageListModel& model, ImageStore& images,
                       ThumbnailStore& thumbnails)
    : QObject(&view)
    , m_view(view)
    , m_model(model)
    , m_images(images)
    , m_thumbnails(thumbnails)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(intervalMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (std::exchange(m_again, false))
            update();
    });
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] { m_images.demand(m_wanted); });
    connect(&view, &GalleryView::visibleRowsChanged, this, &ViewDemand::schedule);
    connect(&view, &GalleryView::edgeChanged, this, &ViewDemand::schedule);
}

void ViewDemand::schedule()
{
    // The first change is answered at once, further ones when the interval is over.
    if (m_timer.isActive()) {
        m_again = true;
        return;
    }
    update();
}

void ViewDemand::update()
{
    m_timer.start();
    const int ratio = qMax(1, qCeil(m_view.devicePixelRatioF()));
    m_thumbnails.setEdge(m_view.edge() * ratio);

    const auto [first, last] = m_view.visibleRows();
    if (last < first || !m_view.isVisible()) {
        m_thumbnails.clearDemand(this);
        m_rest.stop();
        return;
    }
    const int screen = last - first + 1;
    const int count = m_model.rowCount();
    QStringList visible;
    for (int row = first; row <= last; ++row)
        visible.append(m_model.nameAt(row));
    QStringList near;
    for (int row = last + 1; row < qMin(count, last + 1 + screen); ++row)
        near.append(m_model.nameAt(row));
    for (int row = first - 1; row >= qMax(0, first - screen); --row)
        near.append(m_model.nameAt(row));
    m_thumbnails.setDemand(this, visible, near);
    m_images.demand(visible);
    m_wanted = visible + near;
    m_rest.start();
}

} // namespace vitrine
