// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace vitrine {

/// A tile of the gallery: the thumbnail with round corners, a star, selection and focus; a quiet square while
/// there is no picture yet.
class ImageDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ImageDelegate(QObject* parent = nullptr);

    /// Free space around a thumbnail of this edge, in logical pixels.
    static int marginFor(int edge);

    void setEdge(int edge) { m_edge = edge; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_edge = 160;
};

} // namespace vitrine
