// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/websocketsession.h"

namespace vitrine::demo {

WebSocketSession::WebSocketSession(beast::tcp_stream stream, SocketIoHub& hub)
    : m_stream(std::move(stream))
    , m_hub(hub)
{
}

void WebSocketSession::accept(const http::request<http::string_body>& handshake)
{
    beast::get_lowest_layer(m_stream).expires_never();
    m_stream.text(true);
    m_stream.async_accept(handshake, [self = shared_from_this()](beast::error_code error) {
        if (!error)
            self->onAccepted();
    });
}

void WebSocketSession::onAccepted()
{
    const std::weak_ptr<WebSocketSession> weak = weak_from_this();
    m_sid = m_hub.openWebSocket(
        [weak](const QByteArray& packet) {
            if (const auto self = weak.lock())
                self->send(packet);
        },
        [weak] {
            if (const auto self = weak.lock())
                self->close();
        });
    read();
}

void WebSocketSession::read()
{
    m_stream.async_read(m_buffer, [self = shared_from_this()](beast::error_code error, std::size_t) {
        if (error) {
            self->m_hub.drop(self->m_sid);
            return;
        }
        const std::string text = beast::buffers_to_string(self->m_buffer.data());
        self->m_buffer.consume(self->m_buffer.size());
        self->m_hub.receive(self->m_sid, QByteArray::fromStdString(text));
        self->read();
    });
}

void WebSocketSession::send(const QByteArray& packet)
{
    m_outbox.push_back(packet.toStdString());
    if (m_outbox.size() == 1)
        writeNext();
}

void WebSocketSession::writeNext()
{
    m_stream.async_write(asio::buffer(m_outbox.front()),
                         [self = shared_from_this()](beast::error_code error, std::size_t) {
                             if (error)
                                 return;
                             self->m_outbox.pop_front();
                             if (!self->m_outbox.empty())
                                 self->writeNext();
                         });
}

void WebSocketSession::close()
{
    beast::error_code ignored;
    beast::get_lowest_layer(m_stream).socket().close(ignored);
}

} // namespace vitrine::demo
