// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/demo/demolibrary.h"
#include "lib/demo/demomodels.h"
#include "lib/demo/demoqueue.h"
#include "lib/demo/gallery.h"
#include "lib/demo/httpsession.h"
#include "lib/demo/nodelibrary.h"
#include "lib/demo/queueworker.h"

namespace vitrine::demo {

/// Everything that lives on the server's thread: the listener, the sessions, the state behind them and the
/// worker.
class Engine {
public:
    Engine(const DemoOptions& options, FaultBox& faults);
    ~Engine();

    /// Opens the port. Gives the port, or what the system says against it.
    tl::expected<quint16, QString> listen();

    void run();     ///< Until stop(); called in the server's thread.
    void stop();    ///< From any thread.
    void restart(); ///< From any thread: see the fault "restart".

private:
    tl::expected<quint16, QString> openPort(quint16 port);
    void accept();
    void later(int milliseconds, std::function<void()> run);
    [[nodiscard]] Later laterFunction();

    DemoOptions m_options;
    FaultBox& m_faults;
    asio::io_context m_io{1};
    asio::thread_pool m_drawing{2};
    tcp::acceptor m_acceptor{m_io};
    quint16 m_port = 0;
    ConnectionList m_connections;
    SocketIoHub m_hub;
    Router m_router;
    NodeLibrary m_nodes;
    DemoModels m_models;
    DemoLibrary m_library;
    Gallery m_gallery;
    DemoQueue m_queue;
    QueueWorker m_worker;
};

} // namespace vitrine::demo
