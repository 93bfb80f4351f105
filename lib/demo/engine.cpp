// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/engine.h"

#include "lib/demo/routes.h"

#include <fcntl.h>

namespace vitrine::demo {

namespace {

constexpr int restartPauseMs = 300;

/// A program that this one starts must not inherit a socket: it would keep the port open.
template <class Socket>
void keepFromChildren(Socket& socket)
{
    ::fcntl(socket.native_handle(), F_SETFD, FD_CLOEXEC);
}

} // namespace

Engine::Engine(const DemoOptions& options, FaultBox& faults)
    : m_options(options)
    , m_faults(faults)
    , m_hub(laterFunction(), options.pingIntervalMs, options.pingTimeoutMs)
    , m_nodes(options.missingNodes)
    , m_gallery(options.images, options.boards)
    , m_queue(m_nodes, options.maxQueueSize,
              [this](const QString& name, const QJsonObject& payload, const QString& room) {
                  m_hub.emitEvent(name, payload, room);
              })
    , m_worker(m_queue, m_nodes, m_models, m_gallery, laterFunction(), options.stepSeconds)
{
    addAppRoutes(m_router, m_nodes, options.maxQueueSize);
    addBoardRoutes(m_router, m_gallery);
    addBoardImageRoutes(m_router, m_gallery);
    addImageRoutes(m_router, m_gallery);
    addImageFileRoutes(m_router, m_gallery);
    addQueueRoutes(m_router, m_queue, m_worker);
    addModelRoutes(m_router, m_models);
    addWorkflowRoutes(m_router, m_library);
}

Engine::~Engine() = default;

Later Engine::laterFunction()
{
    return [this](int milliseconds, std::function<void()> run) { later(milliseconds, std::move(run)); };
}

void Engine::later(int milliseconds, std::function<void()> run)
{
    auto timer = std::make_shared<asio::steady_timer>(m_io, std::chrono::milliseconds(milliseconds));
    timer->async_wait([timer, run = std::move(run)](beast::error_code error) {
        if (!error)
            run();
    });
}

tl::expected<quint16, QString> Engine::openPort(quint16 port)
{
    const tcp::endpoint endpoint(asio::ip::address_v4::loopback(), port);
    beast::error_code error;
    m_acceptor.open(endpoint.protocol(), error);
    if (!error) {
        keepFromChildren(m_acceptor);
        m_acceptor.set_option(asio::socket_base::reuse_address(true), error);
    }
    if (!error)
        m_acceptor.bind(endpoint, error);
    if (!error)
        m_acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error) {
        beast::error_code ignored;
        m_acceptor.close(ignored);
        return tl::unexpected(QString::fromStdString(error.message()));
    }
    return m_acceptor.local_endpoint().port();
}

tl::expected<quint16, QString> Engine::listen()
{
    tl::expected<quint16, QString> port = openPort(m_options.port);
    if (port) {
        m_port = *port;
        accept();
    }
    return port;
}

void Engine::accept()
{
    m_acceptor.async_accept([this](beast::error_code error, tcp::socket socket) {
        if (!m_acceptor.is_open())
            return;
        if (!error) {
            keepFromChildren(socket);
            socket.set_option(tcp::no_delay(true), error);
            const auto session = std::make_shared<HttpSession>(
                std::move(socket), ServerParts{m_router, m_faults, m_hub, m_connections, m_drawing});
            m_connections.add(session);
            session->start();
        }
        accept();
    });
}

void Engine::run()
{
    m_io.run();
}

void Engine::stop()
{
    asio::post(m_io, [this] {
        beast::error_code ignored;
        m_acceptor.close(ignored);
        m_hub.dropAll();
        m_connections.closeAll();
        m_io.stop();
    });
}

void Engine::restart()
{
    asio::post(m_io, [this] {
        beast::error_code ignored;
        m_acceptor.close(ignored);
        m_hub.dropAll();
        m_connections.closeAll();
        // As after a real start: what ran is canceled, what waits runs before anyone can listen.
        m_worker.cancelCurrentSilently();
        later(restartPauseMs, [this] {
            if (openPort(m_port))
                accept();
        });
    });
}

} // namespace vitrine::demo
