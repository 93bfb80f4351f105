// SPDX-License-Identifier: Apache-2.0
#include "lib/api/capabilities.h"

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
    Row{Capability::QueueItemIds, Where::Route, "/api/v1/queue/{queue_id}/item_ids"_L1, "get"_L1},
    Row{Capability::Accounts, Where::Route, "/api/v1/auth/status"_L1, "get"_L1},
    Row{Capability::AssetCount, Where::Field, "BoardDTO"_L1, "asset_count"_L1},
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

Capabilities Capabilities::fromSchema(const QJsonObject& openApi)
{
    Capabilities found;
    for (const Row& row : rows)
        found.m_bits.set(static_cast<std::size_t>(row.capability), present(openApi, row));
    return found;
}

} // namespace vitrine
