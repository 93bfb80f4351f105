// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/result.h"

#include <QList>
#include <QStringList>

namespace vitrine {

/// What `resolveName` needs to say about a failed search.
struct NameSearch {
    QString wanted;    ///< What the user gave.
    QString ambiguous; ///< Sentence with %1 for `wanted` and %2 for the candidates.
    QString unknown;   ///< Sentence with %1 for `wanted` and %2 for what there is.
};

/// Finds the one record whose id equals `search.wanted`, or whose name does: exactly, else whatever the case.
/// Kind::Input lists the candidates when several fit, and what there is when none does.
template <class T, class Id, class Name, class Line>
Result<T> resolveName(const QList<T>& records, const NameSearch& search, Id id, Name name, Line line)
{
    QList<T> exact;
    QList<T> folded;
    QStringList all;
    for (const T& record : records) {
        if (id(record) == search.wanted)
            return record;
        if (name(record) == search.wanted)
            exact.append(record);
        if (name(record).compare(search.wanted, Qt::CaseInsensitive) == 0)
            folded.append(record);
        all.append(name(record));
    }
    const QList<T>& found = exact.isEmpty() ? folded : exact;
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty()) {
        all.sort(Qt::CaseInsensitive);
        return Failure(ApiError::input(search.unknown.arg(search.wanted, all.join(QStringLiteral(", ")))));
    }
    QStringList candidates;
    for (const T& record : found)
        candidates.append(line(record));
    return Failure(
        ApiError::input(search.ambiguous.arg(search.wanted, candidates.join(QStringLiteral("; ")))));
}

} // namespace vitrine
