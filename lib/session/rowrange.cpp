// SPDX-License-Identifier: Apache-2.0
#include "lib/session/rowrange.h"

namespace vitrine {

QList<RowRange> rangesOf(const QList<int>& sortedRows)
{
    QList<RowRange> ranges;
    for (const int row : sortedRows) {
        if (!ranges.isEmpty() && ranges.last().last >= row - 1)
            ranges.last().last = row;
        else
            ranges.append({row, row});
    }
    return ranges;
}

} // namespace vitrine
