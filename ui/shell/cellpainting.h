// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/metrics.h"

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

/// The sign of a state, before its text.
struct CellSign {
    QString icon;
    QColor color; ///< While the row is not selected.
};

void setCellSign(QStyleOptionViewItem& option, const CellSign& sign, const QColor& onSelection);

/// What is behind a cell of a row that is selected as a whole: no cell of it stands out by the focus. Then
/// `option.rect` is what is left for the content.
void paintCellPanel(QPainter& painter, QStyleOptionViewItem& option, Space margin);

/// Sign and text.
void paintCellContent(QPainter& painter, const QStyleOptionViewItem& option);

/// Fills `option.rect`.
void paintCellBar(QPainter& painter, const QStyleOptionViewItem& option, const CellBar& bar);

/// The middle of a picture, for where a square one is shown.
[[nodiscard]] QRectF middleSquare(const QImage& image);

} // namespace vitrine
