// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace vitrine {

class RunBatchJob;

/// How a run is told in words.
namespace runtexts {

/// "0:07", "12:30", "1:02:03"
[[nodiscard]] QString clock(qint64 milliseconds);

/// What it is about: "In the queue", "Running", "Done". `waiting`: the server is away.
[[nodiscard]] QString state(const RunBatchJob& job, bool waiting);

/// Its items, its time, and how much of it is left: "Running · 3 of 12 items · 1 failed · 0:42 · 1:30 left".
[[nodiscard]] QString summary(const RunBatchJob& job, bool waiting, int images);

/// What runs: "Item 4: Denoise" and, below it, "Denoising · 0:05 left".
[[nodiscard]] QString itemTitle(const RunBatchJob& job);
[[nodiscard]] QString itemMessage(const RunBatchJob& job);

/// Which node failed, and why; empty while nothing did.
[[nodiscard]] QString error(const RunBatchJob& job);

} // namespace runtexts

} // namespace vitrine
