// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/demo/message.h"

#include <QStringList>

#include <vector>

namespace vitrine::demo {

/// Finds the handler of a request by method and path. What no route was added for gets 501: the demo server
/// never pretends to know something.
class Router {
public:
    using Handler = std::function<Reply(const Request&)>;

    /// `pattern` as in the schema: "/api/v1/boards/{board_id}".
    void add(const QByteArray& method, const QString& pattern, Handler handler);

    [[nodiscard]] Reply route(Request request) const;

private:
    struct Route {
        QByteArray method;
        QStringList segments;
        Handler handler;
    };
    static bool matches(const Route& route, const QStringList& segments, Request& request);

    std::vector<Route> m_routes;
};

} // namespace vitrine::demo
