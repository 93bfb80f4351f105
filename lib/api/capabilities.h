// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include <bitset>

namespace vitrine {

/// What a server may or may not have between 6.3 and 6.14. One entry here, one row in the table of
/// capabilities.cpp.
enum class Capability {
    GalleryItemNames,   ///< GET /api/v1/gallery/item_names (images and videos in one list)
    ItemSummariesByIds, ///< POST /api/v1/queue/{queue_id}/item_summaries_by_ids
    QueueItemIds,       ///< GET /api/v1/queue/{queue_id}/item_ids
    Accounts,           ///< GET /api/v1/auth/status
    AssetCount,         ///< BoardDTO.asset_count
    Count_
};

/// The answer to "can this server do that", read from its /openapi.json and never from its version.
class Capabilities {
public:
    /// As if of the oldest supported server: nothing that came later.
    Capabilities() = default;

    static Capabilities fromSchema(const QJsonObject& openApi);

    [[nodiscard]] bool has(Capability capability) const
    {
        return m_bits.test(static_cast<std::size_t>(capability));
    }

    friend bool operator==(const Capabilities&, const Capabilities&) = default;

private:
    std::bitset<static_cast<std::size_t>(Capability::Count_)> m_bits;
};

} // namespace vitrine
