// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <optional>

namespace vitrine {

/// How one list of distinct names becomes another: first the removals, then the inserts in ascending order of
/// their final row.
struct ListDiff {
    QStringList removed;
    QList<QPair<int, QString>> inserted;
};

/// The difference when it is small enough to be shown row by row (at most 200 changes, the rest in the same
/// order); nothing when a reset is cheaper or names changed places. Linear in the lengths.
std::optional<ListDiff> smallDiff(const QStringList& before, const QStringList& after);

} // namespace vitrine
