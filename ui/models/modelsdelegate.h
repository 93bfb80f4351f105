// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace vitrine {

/// Paints the rows of a ModelsModel: the cover, the name and what stands below it in the first column.
class ModelsDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    static void paintName(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index);
};

/// A model's cover, or the sign that there is none, into a square.
void paintCover(QPainter& painter, const QRect& place, const QImage& cover, const QPalette& palette);

} // namespace vitrine
