// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/rowrange.h"

#include <QList>
#include <QRect>
#include <QSize>

namespace vitrine {

/// Where the cells of a grid are, all of one size, line after line. Nothing but arithmetic, so that 100,000
/// cells cost what ten do. Pixels count from the first cell's corner, not from what is scrolled to.
class GridLayout {
public:
    /// Cells are at least `cell` large and share the width evenly.
    void set(int count, int width, QSize cell);

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] QSize cell() const { return m_cell; }
    [[nodiscard]] int height() const; ///< Of all lines.

    [[nodiscard]] QRect rect(int row) const;
    [[nodiscard]] int rowAt(QPoint point) const; ///< -1 where there is no cell.

    /// The rows of the lines that these pixels touch.
    [[nodiscard]] RowRange rowsBetween(int top, int bottom) const;
    /// The rows whose cells, made smaller by `margin` on each side, the rectangle touches; one range a line,
    /// or fewer.
    [[nodiscard]] QList<RowRange> rowsIn(const QRect& rect, int margin) const;

private:
    int m_count = 0;
    int m_columns = 1;
    QSize m_cell{1, 1};
};

} // namespace vitrine
