// SPDX-License-Identifier: Apache-2.0
#include "lib/transfers/transferrate.h"

namespace vitrine {

namespace {

constexpr qint64 windowMs = 8'000;
constexpr qint64 enoughMs = 700;

} // namespace

void TransferRate::add(qint64 ms, qint64 bytes)
{
    if (!m_samples.empty() && bytes < m_samples.back().bytes)
        m_samples.clear(); // something was taken back: canceled, or sent anew
    m_samples.push_back({ms, bytes});
    while (m_samples.size() > 2 && m_samples.front().ms < ms - windowMs)
        m_samples.pop_front();
}

std::optional<double> TransferRate::bytesPerSecond() const
{
    if (m_samples.size() < 2 || m_samples.back().ms - m_samples.front().ms < enoughMs)
        return std::nullopt;
    const auto bytes = static_cast<double>(m_samples.back().bytes - m_samples.front().bytes);
    return bytes * 1000.0 / static_cast<double>(m_samples.back().ms - m_samples.front().ms);
}

} // namespace vitrine
