// SPDX-License-Identifier: Apache-2.0
#include "lib/session/listdiff.h"

#include <QSet>

#include <cstdlib>

namespace vitrine {

std::optional<ListDiff> smallDiff(const QStringList& before, const QStringList& after)
{
    constexpr qsizetype most = 200;
    if (before.isEmpty() || std::abs(before.size() - after.size()) > most)
        return before == after ? std::optional<ListDiff>(ListDiff{}) : std::nullopt;
    const QSet<QString> now(after.cbegin(), after.cend());
    const QSet<QString> then(before.cbegin(), before.cend());

    ListDiff diff;
    QStringList kept;
    kept.reserve(before.size());
    for (const QString& name : before)
        (now.contains(name) ? kept : diff.removed).append(name);
    qsizetype next = 0;
    for (qsizetype i = 0; i < after.size(); ++i) {
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
