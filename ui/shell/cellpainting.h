// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QImage>
#include <QRectF>
#include <QString>

class QPainter;
class QStyleOptionViewItem;

namespace vitrine {

/// A progress bar in a cell of a list, with its text behind it.
struct CellBar {
    double share = 0; ///< 0..1
    QString text;
    QString widest; ///< The longest usual text: bars of all rows end at the same place.
    QColor color;   ///< Of what is done, while the row is not selected.
};

/// Fills `option.rect`.
void paintCellBar(QPainter& painter, const QStyleOptionViewItem& option, const CellBar& bar);

/// The middle of a picture, for where a square one is shown.
[[nodiscard]] QRectF middleSquare(const QImage& image);

} // namespace vitrine
