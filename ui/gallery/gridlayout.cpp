// SPDX-License-Identifier: Apache-2.0
#include "ui/gallery/gridlayout.h"

#include <algorithm>

namespace vitrine {

void GridLayout::set(int count, int width, QSize cell)
{
    m_count = count;
    m_columns = std::max(1, width / cell.width());
    m_cell = QSize(std::max(cell.width(), width / m_columns), cell.height());
}

int GridLayout::height() const
{
    return (m_count + m_columns - 1) / m_columns * m_cell.height();
}

QRect GridLayout::rect(int row) const
{
    return {QPoint(row % m_columns * m_cell.width(), row / m_columns * m_cell.height()), m_cell};
}

int GridLayout::rowAt(QPoint point) const
{
    if (point.x() < 0 || point.y() < 0 || point.x() >= m_columns * m_cell.width())
        return -1;
    const int row = point.y() / m_cell.height() * m_columns + point.x() / m_cell.width();
    return row < m_count ? row : -1;
}

RowRange GridLayout::rowsBetween(int top, int bottom) const
{
    if (m_count == 0 || bottom < 0 || top >= height())
        return {};
    const int first = std::max(0, top) / m_cell.height() * m_columns;
    const int last = bottom / m_cell.height() * m_columns + m_columns - 1;
    return {first, std::min(last, m_count - 1)};
}

QList<RowRange> GridLayout::rowsIn(const QRect& rect, int margin) const
{
    QList<RowRange> ranges;
    // The first and last column or line whose smaller cell reaches into the span; empty in a gap.
    const auto touched = [margin](int from, int to, int size, int count) {
        const int first = std::max(0, (from + margin) / size);
        const int last = std::min(count - 1, (to - margin) / size);
        return to < margin ? RowRange{} : RowRange{first, last};
    };
    const int lines = (m_count + m_columns - 1) / m_columns;
    const RowRange columns = touched(rect.left(), rect.right(), m_cell.width(), m_columns);
    const RowRange across = touched(rect.top(), rect.bottom(), m_cell.height(), lines);
    if (columns.isEmpty())
        return ranges;
    for (int line = across.first; line <= across.last; ++line) {
        const RowRange rows{line * m_columns + columns.first,
                            std::min(line * m_columns + columns.last, m_count - 1)};
        if (rows.isEmpty())
            continue;
        if (!ranges.isEmpty() && ranges.last().last == rows.first - 1)
            ranges.last().last = rows.last;
        else
            ranges.append(rows);
    }
    return ranges;
}

} // namespace vitrine
