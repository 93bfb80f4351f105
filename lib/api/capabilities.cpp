// SPDX-License-Identifier: Apache-2.0
#include "lib/api/capabilities.h"

#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

enum class Where { Route, Field };

/// Route: `container` is the path, `member` the method. Field: `container` is the schema, `member` the
/// property.
struct Row {
    Capability capability;
    Where where;
    QLatin1StringView container;
    QLatin1StringView member;
};

constexpr std::array rows{
    Row{Capability::GalleryItemNames, Where::Route, "/api/v1/gallery/item_names"_L1, "get"_L1},
    Row{Capability::ItemSummariesByIds, Where::Route, "/api/v1/queue/{queue_id}/item_summaries_by_ids"_L1,
        "post"_L1},
    Row{Capability::ItemsByIds, Where::Route, "/api/v1/queue/{queue_id}/items_by_ids"_L1, "post"_L1},
    Row{Capability::QueueItemIds, Where::Route, "/api/v1/queue/{queue_id}/item_ids"_L1, "get"_L1},
    Row{Capability::QueueList, Where::Route, "/api/v1/queue/{queue_id}/list"_L1, "get"_L1},
    Row{Capability::Accounts, Where::Route, "/api/v1/auth/status"_L1, "get"_L1},
    Row{Capability::AssetCount, Where::Field, "BoardDTO"_L1, "asset_count"_L1},
    Row{Capability::AppConfig, Where::Route, "/api/v1/app/config"_L1, "get"_L1},
    Row{Capability::PatchmatchStatus, Where::Route, "/api/v1/app/patchmatch_status"_L1, "get"_L1},
    Row{Capability::DeviceOptions, Where::Route, "/api/v1/app/generation_device_options"_L1, "get"_L1},
    Row{Capability::RuntimeConfigUpdate, Where::Route, "/api/v1/app/runtime_config"_L1, "patch"_L1},
    Row{Capability::BoardVisibility, Where::Field, "BoardChanges"_L1, "board_visibility"_L1},
    Row{Capability::DateBoards, Where::Route, "/api/v1/virtual_boards/by_date"_L1, "get"_L1},
    Row{Capability::Videos, Where::Route, "/api/v1/videos/i/{video_name}"_L1, "get"_L1},
    Row{Capability::WorkflowTags, Where::Route, "/api/v1/workflows/tags"_L1, "get"_L1},
    Row{Capability::WorkflowSharing, Where::Route, "/api/v1/workflows/i/{workflow_id}/is_public"_L1,
        "patch"_L1},
    Row{Capability::SystemPrompts, Where::Route, "/api/v1/system_prompts/"_L1, "get"_L1},
    Row{Capability::Recall, Where::Route, "/api/v1/recall/{queue_id}"_L1, "post"_L1},
    Row{Capability::CustomNodes, Where::Route, "/api/v2/custom_nodes/"_L1, "get"_L1},
    Row{Capability::MissingModels, Where::Route, "/api/v2/models/missing"_L1, "get"_L1},
    Row{Capability::ModelByHash, Where::Route, "/api/v2/models/get_by_hash"_L1, "get"_L1},
    Row{Capability::ModelReidentify, Where::Route, "/api/v2/models/i/{key}/reidentify"_L1, "post"_L1},
    Row{Capability::BulkModelReidentify, Where::Route, "/api/v2/models/i/bulk_reidentify"_L1, "post"_L1},
    Row{Capability::BulkModelDeletion, Where::Route, "/api/v2/models/i/bulk_delete"_L1, "post"_L1},
    Row{Capability::InstallPause, Where::Route, "/api/v2/models/install/{id}/pause"_L1, "post"_L1},
    Row{Capability::OrphanedModels, Where::Route, "/api/v2/models/sync/orphaned"_L1, "get"_L1},
};
static_assert(rows.size() == static_cast<std::size_t>(Capability::Count_));

bool present(const QJsonObject& schema, const Row& row)
{
    if (row.where == Where::Route)
        return schema.value("paths"_L1)[row.container].toObject().contains(row.member);
    const QJsonValue properties = schema.value("components"_L1)["schemas"_L1][row.container]["properties"_L1];
    return properties.toObject().contains(row.member);
}

} // namespace

Capabilities::Capabilities()
{
    for (const Capability gone : {Capability::QueueList, Capability::AppConfig})
        m_bits.set(static_cast<std::size_t>(gone));
}

Capabilities Capabilities::fromSchema(const QJsonObject& openApi)
{
    Capabilities found;
    for (const Row& row : rows)
        found.m_bits.set(static_cast<std::size_t>(row.capability), present(openApi, row));
    return found;
}

QString Capabilities::described(Capability capability)
{
    const auto row = std::find_if(rows.cbegin(), rows.cend(),
                                  [&](const Row& each) { return each.capability == capability; });
    if (row == rows.cend())
        return {};
    if (row->where == Where::Field)
        return row->container + u'.' + row->member;
    return QString(row->member).toUpper() + u' ' + row->container;
}

} // namespace vitrine
