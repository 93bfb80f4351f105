// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace vitrine {

/// Of the routes that every supported server has and that nothing works without, those that are not in this
/// GET /openapi.json: "GET /api/v1/boards/". (What a server may lack is Capabilities.)
[[nodiscard]] QStringList missingBasicRoutes(const QJsonObject& openApi);

} // namespace vitrine
