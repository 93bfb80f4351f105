// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <qglobal.h>

#include <deque>
#include <optional>

namespace vitrine {

/// How fast something goes, over the last seconds.
class TransferRate {
public:
    /// At `ms` of some clock `bytes` had been done in all.
    void add(qint64 ms, qint64 bytes);
    void clear() { m_samples.clear(); }

    /// Bytes a second; none until there is enough to tell.
    [[nodiscard]] std::optional<double> bytesPerSecond() const;

private:
    struct Sample {
        qint64 ms = 0;
        qint64 bytes = 0;
    };
    std::deque<Sample> m_samples;
};

} // namespace vitrine
