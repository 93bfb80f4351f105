// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/queuelist.h"

#include <QString>

namespace vitrine::queuetexts {

/// "3.2 s", "48 s", "4 min 5 s", "2 h 10 min".
[[nodiscard]] QString duration(qint64 milliseconds);
/// In the user's zone; today without the date.
[[nodiscard]] QString time(const QDateTime& time);

[[nodiscard]] QString status(const QueueRow& row);
/// What a batch is about at the moment: what runs before what waits before what went wrong.
[[nodiscard]] QueueStatus statusOf(const QueueBatch& batch);
[[nodiscard]] QString status(const QueueBatch& batch);

/// "workflows → gallery"
[[nodiscard]] QString origin(const QueueItemSummary& item);
[[nodiscard]] QString user(const QueueItemSummary& item);
/// Values on one line; for a batch the names of what differs.
[[nodiscard]] QString values(const QueueRow& row);
[[nodiscard]] QString fieldNames(const QueueRow& row);
/// A line for each value.
[[nodiscard]] QString valueLines(const QueueRow& row);

/// "1 running, 4 waiting · 2.1 s an item · about 10 s left"; empty while nothing waits or runs.
[[nodiscard]] QString work(const QueueCounts& counts, std::optional<double> msPerItem,
                           std::optional<qint64> msLeft);

[[nodiscard]] QString number(qint64 count);

} // namespace vitrine::queuetexts
