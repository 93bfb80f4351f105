// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace vitrine {

class ThumbnailStore;

/// Draws a result as a square tile; the picture keeps its shape.
class RunPicturesDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    RunPicturesDelegate(ThumbnailStore& thumbnails, QObject* parent);

    void setTileEdge(int edge) { m_edge = edge; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintPicture(QPainter* painter, const QRect& tile, const QImage& image) const;

    ThumbnailStore& m_thumbnails;
    int m_edge = 128;
};

} // namespace vitrine
