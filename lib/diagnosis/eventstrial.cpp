// SPDX-License-Identifier: Apache-2.0
#include "lib/diagnosis/eventstrial.h"

#include "lib/events/socketiopacket.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qint64 subscription = 1;

ApiError problemWith(ApiError::Kind kind, const QString& detail)
{
    ApiError error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

} // namespace

EventsTrial::EventsTrial(EngineIoTransport* transport, QByteArray token, QObject* parent)
    : QObject(parent)
    , m_transport(transport)
    , m_token(std::move(token))
{
    transport->setParent(this);
    connect(transport, &EngineIoTransport::opened, this, [this] {
        m_phase = Phase::Opened;
        QJsonObject auth;
        if (!m_token.isEmpty())
            auth[u"token"_s] = QString::fromUtf8(m_token);
        send(SocketIoPacket::connect(auth).toText());
    });
    connect(transport, &EngineIoTransport::packet, this, &EventsTrial::onPacket);
    const auto failed = [this](const ApiError& reason) { finish(Phase::Failed, reason); };
    connect(transport, &EngineIoTransport::closed, this, failed);
    connect(transport, &EngineIoTransport::pollLost, this, failed);
}

EventsTrial::~EventsTrial()
{
    m_transport->disconnect(this);
    m_transport->close();
}

void EventsTrial::start()
{
    m_clock.start();
    m_transport->open();
}

void EventsTrial::send(const QByteArray& socketIoText)
{
    m_transport->sendText(EngineIoPacket{EngineIoPacket::Type::Message, socketIoText}.toText());
}

void EventsTrial::onPacket(const QByteArray& text)
{
    const auto packet = EngineIoPacket::parse(text);
    if (!packet)
        return;
    if (packet->type == EngineIoPacket::Type::Ping)
        m_transport->sendText(EngineIoPacket{EngineIoPacket::Type::Pong, packet->data}.toText());
    else if (packet->type == EngineIoPacket::Type::Message)
        onMessage(packet->data);
    else if (packet->type == EngineIoPacket::Type::Close)
        finish(Phase::Failed, problemWith(ApiError::Kind::Server, tr("the server closed the connection")));
}

void EventsTrial::onMessage(const QByteArray& text)
{
    const auto packet = SocketIoPacket::parse(text);
    if (!packet)
        return;
    switch (packet->type) {
    case SocketIoPacket::Type::Connect: {
        m_phase = Phase::Accepted;
        SocketIoPacket subscribe =
            SocketIoPacket::event(u"subscribe_queue"_s, QJsonObject{{u"queue_id"_s, u"default"_s}});
        subscribe.ackId = subscription;
        send(subscribe.toText());
        break;
    }
    case SocketIoPacket::Type::Ack:
        if (packet->ackId == subscription)
            finish(Phase::Subscribed);
        break;
    case SocketIoPacket::Type::ConnectError:
        finish(Phase::Failed, problemWith(ApiError::Kind::Unauthorized, packet->errorMessage()));
        break;
    case SocketIoPacket::Type::Disconnect:
        finish(Phase::Failed, problemWith(ApiError::Kind::Server, tr("the server closed the connection")));
        break;
    case SocketIoPacket::Type::Event:
        break;
    }
}

void EventsTrial::finish(Phase phase, const ApiError& problem)
{
    if (m_phase == Phase::Subscribed || m_phase == Phase::Failed)
        return;
    m_phase = phase;
    m_problem = problem;
    m_elapsedMs = m_clock.elapsed();
    m_transport->close();
    Q_EMIT ended();
}

} // namespace vitrine
