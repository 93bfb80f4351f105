// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/previewtile.h"

#include "ui/shell/icons.h"
#include "ui/shell/palettes.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace vitrine {

PreviewTile::PreviewTile(int edge, QWidget* parent)
    : QWidget(parent)
{
    setFixedSize(edge, edge);
    setAccessibleName(tr("Preview"));
}

void PreviewTile::setImage(const QImage& image)
{
    m_image = image;
    update();
}

void PreviewTile::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath shape;
    shape.addRoundedRect(rect(), 4, 4);
    const ExtraColors extra = extraColors(palette());
    painter.fillPath(shape, extra.tile);
    painter.setClipPath(shape);
    if (m_image.isNull()) {
        const int edge = width() / 3;
        QRect place(0, 0, edge, edge);
        place.moveCenter(rect().center());
        painter.drawPixmap(
            place,
            symbolicPixmap(u"image"_s, blend(extra.tile, extra.muted, 0.5), edge, devicePixelRatioF()));
        return;
    }
    QRectF target(QPointF(), QSizeF(m_image.size()).scaled(size(), Qt::KeepAspectRatio));
    target.moveCenter(QRectF(rect()).center());
    painter.drawImage(target, m_image);
}

} // namespace vitrine
