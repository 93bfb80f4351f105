// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/httpsession.h"

#include "lib/demo/websocketsession.h"

#include <QUrl>

#include <sstream>

namespace vitrine::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t maxBody = 512ULL * 1024 * 1024;
constexpr auto faultDelay = std::chrono::milliseconds(300);
constexpr QLatin1StringView socketIoPath("/ws/socket.io/");

QByteArray bytesOf(beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

Request describe(const http::request<http::string_body>& raw)
{
    Request request;
    request.method = bytesOf(raw.method_string());
    const QString target = QString::fromLatin1(bytesOf(raw.target()));
    const qsizetype mark = target.indexOf(u'?');
    request.path = mark < 0 ? target : target.left(mark);
    if (mark >= 0) {
        // A plus means a blank in a query, which QUrlQuery leaves as it is.
        request.query = QUrlQuery(target.sliced(mark + 1).replace(u'+', u"%20"_s));
    }
    request.contentType = bytesOf(raw[http::field::content_type]);
    request.acceptEncoding = bytesOf(raw[http::field::accept_encoding]);
    request.body = QByteArray::fromStdString(raw.body());
    return request;
}

bool isPoll(const Request& request)
{
    return request.path == socketIoPath && request.query.queryItemValue(u"transport"_s) == u"polling"_s;
}

Reply serverError()
{
    return {.status = 500, .contentType = "text/plain; charset=utf-8", .body = "Internal Server Error"};
}

} // namespace

HttpSession::HttpSession(tcp::socket socket, const ServerParts& parts)
    : m_stream(std::move(socket))
    , m_parts(parts)
{
}

void HttpSession::close()
{
    beast::error_code ignored;
    m_stream.socket().close(ignored);
}

void HttpSession::reset()
{
    // Closing with nothing to linger for sends a reset instead of an orderly end.
    beast::error_code ignored;
    m_stream.socket().set_option(asio::socket_base::linger(true, 0), ignored);
    m_stream.socket().close(ignored);
}

void HttpSession::readHead()
{
    m_parser.emplace();
    m_parser->body_limit(maxBody);
    http::async_read_header(m_stream, m_buffer, *m_parser,
                            [self = shared_from_this()](beast::error_code error, std::size_t) {
                                if (!error)
                                    self->onHead();
                            });
}

void HttpSession::onHead()
{
    const bool isUpgrade = beast::websocket::is_upgrade(m_parser->get());
    m_request = describe(m_parser->get());
    m_parts.faults.countRequest(QString::fromLatin1(m_request.method), m_request.path);
    m_fault = m_parts.faults.take(m_request.path, [&](const QString& name) {
        if (name == u"polling-refused"_s)
            return isPoll(m_request);
        if (name == u"websocket-refused"_s)
            return isUpgrade;
        return name != u"500-on-204-gzip"_s; // Decided when the answer is known.
    });
    if (m_fault == u"reset-before-body"_s)
        reset();
    else
        readBody();
}

void HttpSession::readBody()
{
    http::async_read(m_stream, m_buffer, *m_parser,
                     [self = shared_from_this()](beast::error_code error, std::size_t) {
                         if (!error)
                             self->onRequest();
                     });
}

void HttpSession::onRequest()
{
    m_raw = m_parser->release();
    m_request = describe(m_raw);
    if (m_fault != u"delay"_s) {
        handle();
        return;
    }
    auto timer = std::make_shared<asio::steady_timer>(m_stream.get_executor(), faultDelay);
    timer->async_wait([self = shared_from_this(), timer](beast::error_code error) {
        if (!error)
            self->handle();
    });
}

bool HttpSession::strikeBefore()
{
    if (!m_fault)
        return false;
    const QString& name = *m_fault;
    bool isStatus = false;
    const int status = name.toInt(&isStatus);
    if (name == u"hang"_s) {
        // Keeps the connection until the client gives up or the server stops.
        m_stream.socket().async_wait(tcp::socket::wait_read,
                                     [self = shared_from_this()](beast::error_code) {});
    } else if (name == u"html"_s) {
        respond({.contentType = "text/html; charset=utf-8",
                 .body = "<!DOCTYPE html><html><body>Hello</body></html>"});
    } else if (name == u"bad-json"_s) {
        respond({.body = "{\"items\": [1, 2"});
    } else if (name == u"unauthorized"_s) {
        respond(errorReply(401, u"Invalid or expired token"_s));
    } else if (name == u"polling-refused"_s) {
        respond(serverError());
    } else if (name == u"websocket-refused"_s) {
        respond({.status = 400, .contentType = "text/plain", .body = "\"Invalid websocket upgrade\""});
    } else if (isStatus) {
        respond(errorReply(status, u"The server is not well"_s));
    } else {
        return false;
    }
    return true;
}

void HttpSession::handle()
{
    if (strikeBefore())
        return;
    if (m_request.path == socketIoPath)
        handleSocketIo();
    else
        finish(m_parts.router.route(m_request));
}

void HttpSession::handleSocketIo()
{
    if (beast::websocket::is_upgrade(m_raw)) {
        const auto session = std::make_shared<WebSocketSession>(std::move(m_stream), m_parts.hub);
        m_parts.connections.add(session);
        session->accept(m_raw);
        return;
    }
    m_parts.hub.handlePolling(m_request,
                              [self = shared_from_this()](const Reply& reply) { self->finish(reply); });
}

void HttpSession::finish(Reply reply)
{
    if (!reply.draw) {
        respond(reply);
        return;
    }
    asio::post(m_parts.drawing, [self = shared_from_this(), reply = std::move(reply)]() mutable {
        reply.body = std::exchange(reply.draw, {})();
        asio::post(self->m_stream.get_executor(), [self, reply = std::move(reply)] { self->respond(reply); });
    });
}

void HttpSession::respond(const Reply& reply)
{
    if (m_fault == u"reset-after-body"_s) {
        reset();
        return;
    }
    const bool asksForGzip = m_request.acceptEncoding.contains("gzip");
    if (asksForGzip && (reply.status == 204 || isPoll(m_request))
        && m_parts.faults.take(m_request.path,
                               [](const QString& name) { return name == u"500-on-204-gzip"_s; })) {
        write(serverError(), false);
        return;
    }
    write(reply, m_fault == u"truncate"_s);
}

void HttpSession::write(const Reply& reply, bool truncated)
{
    m_response = {};
    m_response.version(11);
    m_response.result(unsigned(reply.status));
    m_response.set(http::field::server, "vitrine-demo");
    if (reply.status != 204)
        m_response.set(http::field::content_type,
                       beast::string_view(reply.contentType.data(), std::size_t(reply.contentType.size())));
    for (const auto& [name, value] : reply.headers)
        m_response.set(name.toStdString(), value.toStdString());
    m_response.body() = reply.body.toStdString();
    m_response.keep_alive(m_raw.keep_alive());
    m_response.prepare_payload();
    if (m_raw.method() == http::verb::head)
        m_response.body().clear(); // its length stays in the head
    if (truncated) {
        std::ostringstream whole;
        whole << m_response;
        m_cutResponse = whole.str();
        m_cutResponse.resize(m_cutResponse.size() - (m_response.body().size() + 1) / 2);
        asio::async_write(m_stream, asio::buffer(m_cutResponse),
                          [self = shared_from_this()](beast::error_code, std::size_t) { self->close(); });
        return;
    }
    http::async_write(m_stream, m_response,
                      [self = shared_from_this()](beast::error_code error, std::size_t) {
                          if (error)
                              return;
                          if (self->m_response.need_eof())
                              self->close();
                          else
                              self->readHead();
                      });
}

} // namespace vitrine::demo
