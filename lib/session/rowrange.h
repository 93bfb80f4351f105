// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace vitrine {

/// Consecutive rows of a list, both ends included.
struct RowRange {
    int first = 0;
    int last = -1;

    [[nodiscard]] bool isEmpty() const { return last < first; }
    friend bool operator==(const RowRange&, const RowRange&) = default;
};

/// Ascending rows, each once, as ranges.
QList<RowRange> rangesOf(const QList<int>& sortedRows);

} // namespace vitrine
