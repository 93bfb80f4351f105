// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/demo/boostbeast.h"
#include "lib/demo/connection.h"
#include "lib/demo/socketiohub.h"

#include <deque>

namespace vitrine::demo {

/// One WebSocket: text frames to and from the hub.
class WebSocketSession final : public Connection, public std::enable_shared_from_this<WebSocketSession> {
public:
    WebSocketSession(beast::tcp_stream stream, SocketIoHub& hub);

    void accept(const http::request<http::string_body>& handshake);
    void close() override;

private:
    void onAccepted();
    void read();
    void send(const QByteArray& packet);
    void writeNext();

    beast::websocket::stream<beast::tcp_stream> m_stream;
    SocketIoHub& m_hub;
    beast::flat_buffer m_buffer;
    std::deque<std::string> m_outbox;
    QString m_sid;
};

} // namespace vitrine::demo
