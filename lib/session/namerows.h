// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/rowrange.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace vitrine {

/// Which row each name of a long list has, kept right across inserts and removals: what stands before the
/// change or what stands behind it is counted anew, whichever is less.
class NameRows {
public:
    /// A list of its own; `rows` is what `rowByName` made of it. Returns what was there before, for another
    /// thread to free.
    QHash<QString, int> reset(QHash<QString, int> rows);
    [[nodiscard]] int row(const QString& name) const; ///< -1 when it is not in the list.

    /// `names`: the whole list, these rows already in it.
    void inserted(const QStringList& names, RowRange range);
    /// `names`: the whole list, these rows still in it.
    void aboutToRemove(const QStringList& names, RowRange range);

private:
    QHash<QString, int> m_places; ///< A name's row without m_shift.
    int m_shift = 0;
};

} // namespace vitrine
