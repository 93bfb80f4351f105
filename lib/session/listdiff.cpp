// SPDX-License-Identifier: Apache-2.0
#include "lib/session/listdiff.h"

#include <QSet>

#include <algorithm>
#include <cstdlib>

namespace vitrine {

std::optional<ListDiff> smallDiff(const QStringList& before, const QStringList& after)
{
    constexpr qsizetype most = 200;
    if (before.isEmpty() || std::abs(before.size() - after.size()) > most)
        return before == after ? std::optional<ListDiff>(ListDiff{}) : std::nullopt;
    // Most of it is the same at the beginning or at the end, and comparing is far cheaper than hashing.
    const auto differing = std::mismatch(before.cbegin(), before.cend(), after.cbegin(), after.cend());
    const qsizetype first = differing.first - before.cbegin();
    const auto fromEnd =
        std::mismatch(before.crbegin(), before.crend() - first, after.crbegin(), after.crend() - first);
    const auto thenEnd = fromEnd.first.base();
    const auto nowEnd = fromEnd.second.base();
    const QSet<QString> now(differing.second, nowEnd);
    const QSet<QString> then(differing.first, thenEnd);

    ListDiff diff;
    QStringList kept;
    kept.reserve(then.size());
    for (auto name = differing.first; name != thenEnd; ++name)
        (now.contains(*name) ? kept : diff.removed).append(*name);
    qsizetype next = 0;
    for (qsizetype i = first; i < nowEnd - after.cbegin(); ++i) {
        const QString& name = after.at(i);
        if (!then.contains(name))
            diff.inserted.append({static_cast<int>(i), name});
        else if (next >= kept.size() || kept.at(next++) != name)
            return std::nullopt; // the order of what stayed is another one
    }
    if (diff.removed.size() + diff.inserted.size() > most)
        return std::nullopt;
    return diff;
}

} // namespace vitrine
