// SPDX-License-Identifier: Apache-2.0
#include "ui/models/modelcoverview.h"

#include "ui/models/modelsdelegate.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int lines = 6;

} // namespace

ModelCoverView::ModelCoverView(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"modelCover"_s);
    setAccessibleName(tr("Cover"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ModelCoverView::setCover(const QImage& cover)
{
    if (cover.cacheKey() == m_cover.cacheKey())
        return;
    m_cover = cover;
    update();
}

QSize ModelCoverView::sizeHint() const
{
    const int edge = fontMetrics().lineSpacing() * lines;
    return {edge, edge};
}

void ModelCoverView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintCover(painter, rect(), m_cover, palette());
}

} // namespace vitrine
