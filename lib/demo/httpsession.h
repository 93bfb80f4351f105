// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/demo/boostbeast.h"
#include "lib/demo/connection.h"
#include "lib/demo/faultbox.h"
#include "lib/demo/router.h"
#include "lib/demo/socketiohub.h"

#include <optional>

namespace vitrine::demo {

/// What every session needs. Outlives all of them.
struct ServerParts {
    Router& router;
    FaultBox& faults;
    SocketIoHub& hub;
    ConnectionList& connections;
    asio::thread_pool& drawing;
};

/// One HTTP connection: reads a request, lets a fault strike, asks the router, answers, and reads the next
/// one. A WebSocket handshake hands the connection over to a WebSocketSession.
class HttpSession final : public Connection, public std::enable_shared_from_this<HttpSession> {
public:
    HttpSession(tcp::socket socket, const ServerParts& parts);

    void start() { readHead(); }
    void close() override;

private:
    using RawRequest = http::request<http::string_body>;

    void readHead();
    void onHead();
    void readBody();
    void onRequest();
    void handle();
    void handleSocketIo();
    [[nodiscard]] bool strikeBefore(); ///< True when a fault has answered.
    void finish(Reply reply);          ///< Draws, then applies the faults of an answer.
    void respond(const Reply& reply);
    void write(const Reply& reply, bool truncated);
    void reset();

    beast::tcp_stream m_stream;
    ServerParts m_parts;
    beast::flat_buffer m_buffer;
    std::optional<http::request_parser<http::string_body>> m_parser;
    RawRequest m_raw;
    Request m_request;
    std::optional<QString> m_fault;
    http::response<http::string_body> m_response;
    std::string m_cutResponse;
};

} // namespace vitrine::demo
