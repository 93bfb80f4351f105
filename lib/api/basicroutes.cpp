// SPDX-License-Identifier: Apache-2.0
#include "lib/api/basicroutes.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// Path and method.
constexpr std::array basics{
    std::pair{"/api/v1/boards/"_L1, "get"_L1},
    std::pair{"/api/v1/images/upload"_L1, "post"_L1},
    std::pair{"/api/v1/images/i/{image_name}"_L1, "get"_L1},
    std::pair{"/api/v1/images/i/{image_name}/full"_L1, "get"_L1},
    std::pair{"/api/v1/images/i/{image_name}/thumbnail"_L1, "get"_L1},
    std::pair{"/api/v1/queue/{queue_id}/enqueue_batch"_L1, "post"_L1},
    std::pair{"/api/v1/queue/{queue_id}/status"_L1, "get"_L1},
    std::pair{"/api/v1/queue/{queue_id}/i/{item_id}"_L1, "get"_L1},
    std::pair{"/api/v1/workflows/"_L1, "get"_L1},
    std::pair{"/api/v2/models/"_L1, "get"_L1},
};

} // namespace

QStringList missingBasicRoutes(const QJsonObject& openApi)
{
    const QJsonValue paths = openApi.value("paths"_L1);
    QStringList out;
    for (const auto& [path, method] : basics) {
        if (!paths[path].toObject().contains(method))
            out.append(QString(method).toUpper() + u' ' + path);
    }
    return out;
}

} // namespace vitrine
