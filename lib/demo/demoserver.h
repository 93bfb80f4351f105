// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/result.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace vitrine {

/// What a demo server starts with.
struct DemoOptions {
    int images = 240; ///< Drawn on request, so 100,000 of them cost memory for their records only.
    int boards = 6;
    double stepSeconds = 0.15;   ///< How long one denoising step takes; 0 runs as fast as it can.
    quint16 port = 0;            ///< 0 takes a free port.
    int pingIntervalMs = 25'000; ///< Heartbeat of live events, as the server's.
    int pingTimeoutMs = 20'000;
    int maxQueueSize =
        10'000; ///< Pending items; what a submission has beyond that is cut off silently, as the server does.
    QStringList missingNodes = {}; ///< Types of nodes that this server does not have.
};

/// Something that a server or the way to it does wrong, by name. Names:
///
/// - "delay": answers 300 ms late. "hang": reads the request and never answers.
/// - "reset-before-body": resets the connection before the body is read; nothing was done.
/// - "reset-after-body": acts on the request, then resets the connection without an answer.
/// - "truncate": announces the whole body, sends half of it and closes.
/// - "500", "502", "503", "504": that status with a JSON `detail`, nothing was done.
/// - "html": 200 with a web page. "bad-json": 200 application/json that breaks off in the middle.
/// - "500-on-204-gzip": a 204, or a poll for live events, becomes 500 when the request accepts gzip; it was
/// acted on.
/// - "polling-refused": a poll for live events is answered 500.
/// - "websocket-refused": a WebSocket handshake is answered 400.
/// - "restart": at once (no request needed, pattern and count are ignored) all connections drop, the port is
/// closed for a
///   moment, the running item becomes canceled, the rest goes on.
/// - "unauthorized": 401 as a server with accounts.
struct Fault {
    QString name;
    QString pathPattern; ///< Regular expression on the path without query; empty meets every path.
    int count = 1;       ///< How often it strikes; -1 until clearFaults().
};

/// A small InvokeAI server in a thread of its own, on the loopback interface only: HTTP and live events on
/// one port. It behaves like 6.14.2 for the routes of tests/conformance/demo-scope.txt and answers 501 to
/// everything else. Boards, drawn pictures and models are there from the start; all of it lives in memory and
/// is gone with the object.
///
/// Faults and counts may be used from any thread; start() and stop() belong to the one that owns the object.
class DemoServer {
public:
    explicit DemoServer(const DemoOptions& options = {});
    ~DemoServer(); ///< Stops it.
    DemoServer(const DemoServer&) = delete;
    DemoServer& operator=(const DemoServer&) = delete;

    /// Listens and starts the thread. Kind::Unreachable when the port cannot be had. Gives the base URL.
    Result<QUrl> start();

    /// Closes every connection and joins the thread; requests under way get no answer.
    void stop();

    /// "http://127.0.0.1:PORT"; empty before start().
    [[nodiscard]] QUrl baseUrl() const;

    /// Several faults may be set; the first that meets a request strikes. An unknown name is ignored and
    /// gives false.
    bool injectFault(const Fault& fault);
    void clearFaults();

    /// How many requests arrived (their head at least), faulty answers included. `path` is without query and
    /// must match exactly; `method` is upper-case. Empty strings match all.
    [[nodiscard]] int requestCount(const QString& method = {}, const QString& path = {}) const;
    void resetRequestCounts();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vitrine
