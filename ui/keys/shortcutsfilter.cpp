// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/shortcutsfilter.h"

#include "ui/keys/shortcutsmodel.h"

#include <algorithm>

namespace vitrine {

void ShortcutsFilter::setSearch(const QString& text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    setRecursiveFilteringEnabled(true);
    invalidateFilter();
}

bool ShortcutsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_words.isEmpty())
        return true;
    if (!parent.isValid())
        return false; // a group is there for its commands
    QString text = sourceModel()->data(parent).toString();
    for (int column = 0; column < ShortcutsModel::ColumnCount; ++column)
        text += u' ' + sourceModel()->index(row, column, parent).data().toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace vitrine
