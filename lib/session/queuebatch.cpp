// SPDX-License-Identifier: Apache-2.0
#include "lib/session/queuebatch.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vitrine {

namespace {

constexpr qsizetype mostDurations = 10;

} // namespace

std::optional<double> QueueBatch::msPerItem() const
{
    if (durations.isEmpty())
        return {};
    return std::accumulate(durations.cbegin(), durations.cend(), 0.0) / static_cast<double>(durations.size());
}

void QueueBatch::count(QueueStatus status, int step)
{
    countItems(counts, status, step);
}

void QueueBatch::learn(qint64 durationMs)
{
    durations.append(durationMs);
    if (durations.size() > mostDurations)
        durations.removeFirst();
}

void countItems(QueueCounts& counts, QueueStatus status, int step)
{
    counts.total += step;
    switch (status) {
    case QueueStatus::Pending:
        counts.pending += step;
        break;
    case QueueStatus::InProgress:
        counts.inProgress += step;
        break;
    case QueueStatus::Waiting:
        counts.waiting += step;
        break;
    case QueueStatus::Completed:
        counts.completed += step;
        break;
    case QueueStatus::Failed:
        counts.failed += step;
        break;
    case QueueStatus::Canceled:
        counts.canceled += step;
        break;
    case QueueStatus::Unknown:
        break;
    }
}

qint64 msUntilDone(double msPerItem, int waiting, const QList<qint64>& runningMs)
{
    double work = msPerItem * waiting;
    for (const qint64 elapsed : runningMs)
        work += std::max(0.0, msPerItem - static_cast<double>(elapsed));
    return std::llround(work / static_cast<double>(std::max<qsizetype>(1, runningMs.size())));
}

} // namespace vitrine
