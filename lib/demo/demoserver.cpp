// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/demoserver.h"

#include "lib/demo/engine.h"

#include <thread>

namespace vitrine {

namespace {

ApiError unreachable(const QString& reason)
{
    ApiError error;
    error.kind = ApiError::Kind::Unreachable;
    error.detail = reason;
    return error;
}

} // namespace

class DemoServer::Private {
public:
    DemoOptions options;
    demo::FaultBox faults;
    std::unique_ptr<demo::Engine> engine;
    std::thread thread;
    QUrl baseUrl;
};

DemoServer::DemoServer(const DemoOptions& options)
    : d(std::make_unique<Private>())
{
    d->options = options;
}

DemoServer::~DemoServer()
{
    stop();
}

Result<QUrl> DemoServer::start()
{
    if (d->engine)
        return d->baseUrl;
    auto engine = std::make_unique<demo::Engine>(d->options, d->faults);
    const auto port = engine->listen();
    if (!port)
        return Failure(unreachable(port.error()));
    d->baseUrl = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(*port));
    d->engine = std::move(engine);
    d->thread = std::thread([running = d->engine.get()] { running->run(); });
    return d->baseUrl;
}

void DemoServer::stop()
{
    if (!d->engine)
        return;
    d->engine->stop();
    d->thread.join();
    d->engine.reset();
    d->baseUrl.clear();
}

QUrl DemoServer::baseUrl() const
{
    return d->baseUrl;
}

bool DemoServer::injectFault(const Fault& fault)
{
    if (!demo::FaultBox::isKnown(fault.name))
        return false;
    if (fault.name != QStringLiteral("restart"))
        d->faults.add(fault);
    else if (d->engine)
        d->engine->restart();
    return true;
}

void DemoServer::clearFaults()
{
    d->faults.clear();
}

int DemoServer::requestCount(const QString& method, const QString& path) const
{
    return d->faults.requestCount(method, path);
}

void DemoServer::resetRequestCounts()
{
    d->faults.resetRequestCounts();
}

} // namespace vitrine
