// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/nodelibrary.h"
#include "lib/demo/routes.h"

namespace vitrine::demo {

using namespace Qt::StringLiterals;

void addAppRoutes(Router& router, const NodeLibrary& nodes, int maxQueueSize)
{
    router.add("GET", u"/openapi.json"_s,
               [&nodes](const Request&) { return Reply{.body = nodes.schemaText()}; });
    router.add("GET", u"/api/v1/app/version"_s, [](const Request&) {
        return jsonReply(QJsonObject{{u"version"_s, u"6.14.2"_s}});
    });
    router.add("GET", u"/api/v1/app/runtime_config"_s, [maxQueueSize](const Request&) {
        return jsonReply(QJsonObject{{u"set_fields"_s, QJsonArray()},
                                     {u"config"_s, QJsonObject{{u"max_queue_size"_s, maxQueueSize}}}});
    });
    router.add("GET", u"/api/v1/auth/status"_s, [](const Request&) {
        return jsonReply(QJsonObject{{u"setup_required"_s, false},
                                     {u"multiuser_enabled"_s, false},
                                     {u"strict_password_checking"_s, false},
                                     {u"admin_email"_s, QJsonValue::Null}});
    });
}

} // namespace vitrine::demo
