// SPDX-License-Identifier: Apache-2.0
#include "lib/session/namerows.h"

#include <utility>

namespace vitrine {

QHash<QString, int> NameRows::reset(QHash<QString, int> rows)
{
    m_shift = 0;
    return std::exchange(m_places, std::move(rows));
}

int NameRows::row(const QString& name) const
{
    const auto place = m_places.constFind(name);
    return place == m_places.cend() ? -1 : *place + m_shift;
}

void NameRows::inserted(const QStringList& names, RowRange range)
{
    const int size = static_cast<int>(names.size());
    int first = range.first;
    int last = size - 1;
    if (range.first < last - range.last) {
        m_shift += range.last - range.first + 1;
        first = 0;
        last = range.last;
    }
    for (int row = first; row <= last; ++row)
        m_places.insert(names.at(row), row - m_shift);
}

void NameRows::aboutToRemove(const QStringList& names, RowRange range)
{
    for (int row = range.first; row <= range.last; ++row)
        m_places.remove(names.at(row));
    const int size = static_cast<int>(names.size());
    const int gone = range.last - range.first + 1;
    if (range.first < size - 1 - range.last) {
        m_shift -= gone;
        for (int row = 0; row < range.first; ++row)
            m_places.insert(names.at(row), row - m_shift);
        return;
    }
    for (int row = range.last + 1; row < size; ++row)
        m_places.insert(names.at(row), row - gone - m_shift);
}

} // namespace vitrine
