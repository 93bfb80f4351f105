// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/runprogress.h"

#include "lib/session/queuebatch.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vitrine {

namespace {

constexpr int mostDurations = 20; // what was long ago says little
constexpr double leastFraction = 0.05;
constexpr qint64 leastMs = 1000; // the first step takes longer than the others

double fractionOf(const ItemProgress& progress)
{
    return std::clamp(progress.percentage.value_or(0.0), 0.0, 1.0);
}

} // namespace

void RunProgress::start(qint64 itemId)
{
    Running& item = m_running[itemId];
    item.progress.itemId = itemId;
    if (!item.clock.isValid())
        item.clock.start();
}

void RunProgress::take(const ItemProgress& progress)
{
    start(progress.itemId);
    // A message without a picture or a percentage (loading a model, saving) leaves what the same item had.
    ItemProgress& present = m_running[progress.itemId].progress;
    const ItemProgress last = std::exchange(present, progress);
    if (!present.image)
        present.image = last.image;
    if (!present.percentage)
        present.percentage = last.percentage;
}

void RunProgress::end(qint64 itemId, std::optional<qint64> durationMs)
{
    ++m_done;
    m_running.remove(itemId);
    if (!durationMs)
        return;
    m_durations.append(*durationMs);
    if (m_durations.size() > mostDurations)
        m_durations.removeFirst();
}

ItemProgress RunProgress::current() const
{
    return m_running.isEmpty() ? ItemProgress() : m_running.first().progress;
}

qint64 RunProgress::currentMs() const
{
    return m_running.isEmpty() ? 0 : m_running.first().clock.elapsed();
}

std::optional<double> RunProgress::fraction() const
{
    if (m_count == 0)
        return std::nullopt;
    double done = static_cast<double>(m_done);
    for (const Running& item : m_running)
        done += fractionOf(item.progress);
    return done / static_cast<double>(m_count);
}

std::optional<double> RunProgress::msPerItem() const
{
    if (!m_durations.isEmpty())
        return std::accumulate(m_durations.cbegin(), m_durations.cend(), 0.0)
            / static_cast<double>(m_durations.size());
    if (m_running.isEmpty())
        return std::nullopt;
    const double fraction = fractionOf(m_running.first().progress);
    if (fraction < leastFraction || currentMs() < leastMs)
        return std::nullopt;
    return static_cast<double>(currentMs()) / fraction;
}

std::optional<qint64> RunProgress::msLeft() const
{
    const std::optional<double> each = msPerItem();
    if (!each || m_count <= m_done)
        return std::nullopt;
    QList<qint64> runningMs;
    for (const Running& item : m_running)
        runningMs.append(item.clock.elapsed());
    return msUntilDone(*each, static_cast<int>(m_count - m_done - m_running.size()), runningMs);
}

std::optional<qint64> RunProgress::currentMsLeft() const
{
    const std::optional<double> each = msPerItem();
    if (!each || m_running.isEmpty())
        return std::nullopt;
    return std::max<qint64>(0, std::llround(*each) - currentMs());
}

} // namespace vitrine
