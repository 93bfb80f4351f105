// SPDX-License-Identifier: Apache-2.0
#include "ui/viewer/comparepane.h"

#include "lib/imaging/thumbnailstore.h"
#include "ui/shell/metrics.h"
#include "ui/viewer/imagecanvas.h"
#include "ui/workflow/elidedlabel.h"

#include <QVBoxLayout>

namespace vitrine {

ComparePane::ComparePane(ImagesApi& api, ThumbnailStore& thumbnails, QWidget* parent)
    : QWidget(parent)
    , m_thumbnails(thumbnails)
    , m_loader(api)
    , m_canvas(new ImageCanvas(this))
    , m_label(new ElidedLabel(this, Qt::ElideMiddle))
{
    m_canvas->setMeasuredByFit(true);
    m_label->setContentsMargins(space(this, Space::Tight), 0, space(this, Space::Tight), 0);
    m_label->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(this, Space::Hair));
    column->addWidget(m_canvas, 1);
    column->addWidget(m_label);
    connect(&thumbnails, &ThumbnailStore::ready, this, [this](const QString& name) {
        if (name == m_name && !m_complete)
            showThumbnail();
    });
    connect(&m_loader, &FullImageLoader::loaded, this,
            [this](const QString&, const ImagePyramid& picture, QSize originalSize) {
                m_complete = true;
                m_size = originalSize;
                m_canvas->setImage(picture, originalSize);
                Q_EMIT changed();
            });
    connect(&m_loader, &FullImageLoader::failed, this, [this](const QString&, const ApiError& error) {
        m_error = error.userMessage();
        m_label->setFullText(tr("%1: %2").arg(m_caption, m_error));
        Q_EMIT changed();
    });
}

void ComparePane::showImage(const QString& name, const QString& caption, QSize size)
{
    m_name = name;
    m_caption = caption;
    m_error.clear();
    m_size = size;
    m_complete = false;
    m_canvas->clear();
    m_label->setFullText(caption);
    m_thumbnails.setDemand(this, {name});
    showThumbnail();
    m_loader.load(name, {});
}

void ComparePane::showThumbnail()
{
    if (const QImage* image = m_thumbnails.find(m_name))
        m_canvas->setImage(*image, m_size.isEmpty() ? image->size() : m_size);
}

} // namespace vitrine
