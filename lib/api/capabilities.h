// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QMetaType>

#include <bitset>

namespace vitrine {

Q_NAMESPACE

/// What a server may or may not have between 6.3 and 6.14. One entry here, one row in the table of
/// capabilities.cpp.
enum class Capability {
    GalleryItemNames,    ///< GET /api/v1/gallery/item_names (images and videos in one list)
    ItemSummariesByIds,  ///< POST /api/v1/queue/{queue_id}/item_summaries_by_ids
    ItemsByIds,          ///< POST /api/v1/queue/{queue_id}/items_by_ids
    QueueItemIds,        ///< GET /api/v1/queue/{queue_id}/item_ids
    QueueList,           ///< GET /api/v1/queue/{queue_id}/list (until 6.6)
    Accounts,            ///< GET /api/v1/auth/status and all others of /api/v1/auth/
    AssetCount,          ///< BoardDTO.asset_count
    AppConfig,           ///< GET /api/v1/app/config (until 6.8)
    PatchmatchStatus,    ///< GET /api/v1/app/patchmatch_status
    DeviceOptions,       ///< GET /api/v1/app/generation_device_options
    RuntimeConfigUpdate, ///< PATCH /api/v1/app/runtime_config
    BoardVisibility,     ///< BoardChanges.board_visibility
    DateBoards,          ///< GET /api/v1/virtual_boards/by_date
    Videos,              ///< GET /api/v1/videos/i/{video_name} and the routes beside it
    WorkflowTags,        ///< GET /api/v1/workflows/tags
    WorkflowSharing,     ///< PATCH /api/v1/workflows/i/{workflow_id}/is_public
    SystemPrompts,       ///< GET /api/v1/system_prompts/
    Recall,              ///< POST /api/v1/recall/{queue_id}
    CustomNodes,         ///< GET /api/v2/custom_nodes/
    MissingModels,       ///< GET /api/v2/models/missing
    ModelByHash,         ///< GET /api/v2/models/get_by_hash
    ModelReidentify,     ///< POST /api/v2/models/i/{key}/reidentify
    BulkModelReidentify, ///< POST /api/v2/models/i/bulk_reidentify
    BulkModelDeletion,   ///< POST /api/v2/models/i/bulk_delete
    InstallPause,        ///< POST /api/v2/models/install/{id}/pause, resume, restart_failed, restart_file
    OrphanedModels,      ///< GET and DELETE /api/v2/models/sync/orphaned
    Count_
};
Q_ENUM_NS(Capability)

/// The answer to "can this server do that", read from its /openapi.json and never from its version.
class Capabilities {
public:
    /// As if of the oldest supported server: nothing that came later, everything that has gone since.
    Capabilities();

    static Capabilities fromSchema(const QJsonObject& openApi);

    [[nodiscard]] bool has(Capability capability) const
    {
        return m_bits.test(static_cast<std::size_t>(capability));
    }

    /// The same and this: an answer has shown it before the schema came.
    [[nodiscard]] Capabilities with(Capability capability) const
    {
        Capabilities out = *this;
        out.m_bits.set(static_cast<std::size_t>(capability));
        return out;
    }

    /// What the schema must have: "GET /api/v1/workflows/tags", "BoardDTO.asset_count". For error texts.
    static QString described(Capability capability);

    friend bool operator==(const Capabilities&, const Capabilities&) = default;

private:
    std::bitset<static_cast<std::size_t>(Capability::Count_)> m_bits;
};

} // namespace vitrine
