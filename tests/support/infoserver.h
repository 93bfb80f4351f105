// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/brokenserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vitrine::test {

/// Answers what the page about a server asks, which the demo server does not: version, packages,
/// configuration, caches, logging level, intermediates. What is changed there is changed here; a test can
/// have single routes fail.
class InfoServer {
public:
    InfoServer()
        : m_server([this](const BrokenServer::Request& request) { return react(request); })
    {
    }

    QJsonObject cache{{QStringLiteral("size"), 12},
                      {QStringLiteral("max_size"), 512},
                      {QStringLiteral("hits"), 34},
                      {QStringLiteral("misses"), 5},
                      {QStringLiteral("enabled"), true}};
    QByteArray modelCache = "null";
    int logLevel = 20;
    int intermediates = 0;
    QByteArray failing; ///< Requests whose target has this part get `status`; none while it is empty.
    int status = 500;
    QByteArray detail = "it is broken";

    [[nodiscard]] QString address() const { return m_server.address(); }
    [[nodiscard]] int count(const QByteArray& method, const QByteArray& part) const
    {
        int found = 0;
        for (const BrokenServer::Request& request : m_server.requests()) {
            if (request.method == method && request.target.contains(part))
                ++found;
        }
        return found;
    }

private:
    BrokenServer::Reaction react(const BrokenServer::Request& request)
    {
        const QByteArray& target = request.target;
        if (!failing.isEmpty() && target.contains(failing))
            return BrokenServer::json("{\"detail\":\"" + detail + "\"}", status);
        if (target.endsWith("/app/version"))
            return object({{QStringLiteral("version"), QStringLiteral("6.14.2")}});
        if (target.endsWith("/app/app_deps")) {
            return object({{QStringLiteral("torch"), QStringLiteral("2.7.1+cpu")},
                           {QStringLiteral("numpy"), QStringLiteral("1.26.4")},
                           {QStringLiteral("CUDA"), QJsonValue::Null}});
        }
        if (target.endsWith("/app/runtime_config")) {
            return object(
                {{QStringLiteral("set_fields"), QJsonArray{QStringLiteral("port")}},
                 {QStringLiteral("config"),
                  QJsonObject{{QStringLiteral("port"), 9090},
                              {QStringLiteral("host"), QStringLiteral("127.0.0.1")},
                              {QStringLiteral("allow_origins"), QJsonArray()},
                              {QStringLiteral("max_cache_ram_gb"), QJsonValue::Null},
                              {QStringLiteral("log_handlers"), QJsonArray{QStringLiteral("console")}}}}});
        }
        if (target.contains("/invocation_cache"))
            return reactOfCache(request);
        if (target.endsWith("/app/logging")) {
            if (request.method == "POST")
                logLevel = request.body.toInt();
            return BrokenServer::json(QByteArray::number(logLevel));
        }
        if (target.endsWith("/images/intermediates"))
            return BrokenServer::json(QByteArray::number(
                request.method == "DELETE" ? std::exchange(intermediates, 0) : intermediates));
        if (target.endsWith("/models/stats"))
            return BrokenServer::json(modelCache);
        if (target.endsWith("/models/empty_model_cache")) {
            modelCache = "{\"hits\":1,\"misses\":2,\"in_cache\":0,\"cache_size\":0}";
            return BrokenServer::json("null");
        }
        if (target.endsWith("/app/config"))
            return object({{QStringLiteral("infill_methods"), QJsonArray{QStringLiteral("tile")}},
                           {QStringLiteral("upscaling_methods"), QJsonArray()},
                           {QStringLiteral("nsfw_methods"), QJsonArray()},
                           {QStringLiteral("watermarking_methods"), QJsonArray()}});
        return BrokenServer::json("{\"detail\":\"Not Found\"}", 404);
    }

    BrokenServer::Reaction reactOfCache(const BrokenServer::Request& request)
    {
        if (request.target.endsWith("/status"))
            return object(cache);
        if (request.method == "DELETE")
            cache.insert(QStringLiteral("size"), 0);
        else
            cache.insert(QStringLiteral("enabled"), request.target.endsWith("/enable"));
        return BrokenServer::json("null");
    }

    static BrokenServer::Reaction object(const QJsonObject& json)
    {
        return BrokenServer::json(QJsonDocument(json).toJson());
    }

    BrokenServer m_server;
};

} // namespace vitrine::test
