// SPDX-License-Identifier: Apache-2.0
#include "lib/events/socketioclient.h"

#include "lib/base/logging.h"
#include "lib/events/pollingtransport.h"
#include "lib/events/websockettransport.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

ApiError eventError(ApiError::Kind kind, const QString& detail)
{
    ApiError error;
    error.kind = kind;
    error.request = QLatin1StringView(eventsPath);
    error.detail = detail;
    return error;
}

/// Between a half and the whole of it: many clients of a restarted server must not come at the same moment.
int scattered(int ms)
{
    return ms / 2 + static_cast<int>(QRandomGenerator::global()->bounded(ms / 2 + 1));
}

/// An answer about the login tells most, then one that came over HTTP at all.
int weight(const ApiError& error)
{
    if (error.kind == ApiError::Kind::Unauthorized || error.kind == ApiError::Kind::Tls)
        return 2;
    return error.httpStatus > 0 ? 1 : 0;
}

} // namespace

SocketIoClient::SocketIoClient(const RequestFactory& requests, QNetworkAccessManager& pollingLane,
                               QObject* parent)
    : QObject(parent)
    , m_requests(requests)
    , m_lane(pollingLane)
{
    for (QTimer* timer : {&m_handshakeLimit, &m_silence, &m_retry})
        timer->setSingleShot(true);
    connect(&m_handshakeLimit, &QTimer::timeout, this,
            [this] { onEnded(eventError(ApiError::Kind::Timeout, {}), false); });
    connect(&m_silence, &QTimer::timeout, this,
            [this] { onEnded(eventError(ApiError::Kind::Timeout, {}), false); });
    connect(&m_retry, &QTimer::timeout, this, &SocketIoClient::beginRound);
}

SocketIoClient::~SocketIoClient()
{
    dropTransport();
}

void SocketIoClient::start()
{
    if (!m_transport && !m_retry.isActive())
        beginRound();
}

void SocketIoClient::stop()
{
    m_retry.stop();
    m_failures = 0;
    dropTransport();
    setState(State::Disconnected);
}

void SocketIoClient::reconnect()
{
    m_failures = 0;
    dropTransport();
    beginRound();
}

QString SocketIoClient::transportName() const
{
    return m_accepted ? m_transport->name() : QString();
}

qint64 SocketIoClient::send(const QString& event, const QJsonValue& argument)
{
    SocketIoPacket packet = SocketIoPacket::event(event, argument);
    packet.ackId = ++m_lastAckId;
    if (m_accepted)
        m_transport->sendText(EngineIoPacket{EngineIoPacket::Type::Message, packet.toText()}.toText());
    return m_lastAckId;
}

void SocketIoClient::beginRound()
{
    m_retry.stop();
    if (m_requests.problem()) {
        goDown(*m_requests.problem(), m_timings.longestRetryMs);
        return;
    }
    const bool pollingFirst = !m_pollingFirst.hasExpired();
    m_toTry = pollingFirst ? QList{Kind::Polling, Kind::WebSocket} : QList{Kind::WebSocket, Kind::Polling};
    m_roundError = {};
    m_webSocketFailed = false;
    // A connection that is being made good still counts as standing.
    if (m_state != State::Connected)
        setState(State::Connecting);
    tryNext();
}

void SocketIoClient::tryNext()
{
    if (m_toTry.isEmpty())
        goDown(m_roundError, nextPauseMs());
    else
        openTransport(m_toTry.takeFirst());
}

void SocketIoClient::openTransport(Kind kind)
{
    if (kind == Kind::WebSocket)
        m_transport = new WebSocketTransport(m_requests, this);
    else
        m_transport = new PollingTransport(m_requests, m_lane, this);
    connect(m_transport, &EngineIoTransport::opened, this, &SocketIoClient::onOpened);
    connect(m_transport, &EngineIoTransport::packet, this, &SocketIoClient::onPacket);
    connect(m_transport, &EngineIoTransport::closed, this, [this](const ApiError& e) { onEnded(e, false); });
    connect(m_transport, &EngineIoTransport::pollLost, this, [this](const ApiError& e) { onEnded(e, true); });
    m_handshakeLimit.start(m_timings.handshakeMs);
    m_transport->open();
}

void SocketIoClient::dropTransport()
{
    m_handshakeLimit.stop();
    m_silence.stop();
    m_accepted = false;
    if (EngineIoTransport* transport = std::exchange(m_transport, nullptr)) {
        transport->disconnect(this);
        transport->close();
        transport->deleteLater();
    }
}

void SocketIoClient::onOpened(const EngineIoHandshake& handshake)
{
    m_silence.start(handshake.silenceMs());
    const QByteArray& token = m_requests.profile().token;
    QJsonObject auth;
    if (!token.isEmpty())
        auth[u"token"_s] = QString::fromUtf8(token);
    const QByteArray hello = SocketIoPacket::connect(auth).toText();
    m_transport->sendText(EngineIoPacket{EngineIoPacket::Type::Message, hello}.toText());
}

void SocketIoClient::onPacket(const QByteArray& text)
{
    m_silence.start();
    const auto packet = EngineIoPacket::parse(text);
    if (!packet) {
        qCWarning(lcEvents) << "unreadable Engine.IO packet of" << text.size() << "bytes";
        if (m_accepted)
            Q_EMIT mayHaveMissedEvents();
        return;
    }
    switch (packet->type) {
    case EngineIoPacket::Type::Ping:
        m_transport->sendText(EngineIoPacket{EngineIoPacket::Type::Pong, packet->data}.toText());
        break;
    case EngineIoPacket::Type::Message:
        onMessage(packet->data);
        break;
    case EngineIoPacket::Type::Close:
        onEnded(eventError(ApiError::Kind::Server, u"the server closed the event connection"_s), false);
        break;
    default:
        break; // nothing to do for pong, noop, upgrade and binary data
    }
}

void SocketIoClient::onMessage(const QByteArray& text)
{
    const auto packet = SocketIoPacket::parse(text);
    if (!packet) {
        qCWarning(lcEvents) << "unreadable Socket.IO packet of" << text.size() << "bytes";
        if (m_accepted)
            Q_EMIT mayHaveMissedEvents();
        return;
    }
    if (packet->nameSpace != "/"_L1)
        return;
    switch (packet->type) {
    case SocketIoPacket::Type::Connect:
        if (!m_accepted)
            onAccepted();
        break;
    case SocketIoPacket::Type::ConnectError:
        onRejected(packet->errorMessage());
        break;
    case SocketIoPacket::Type::Disconnect:
        onEnded(eventError(ApiError::Kind::Server, u"the server ended the event connection"_s), false);
        break;
    case SocketIoPacket::Type::Event:
        if (m_accepted)
            Q_EMIT eventReceived(packet->eventName(), packet->eventPayload());
        break;
    case SocketIoPacket::Type::Ack:
        if (m_accepted)
            Q_EMIT acknowledged(*packet->ackId);
        break;
    }
}

void SocketIoClient::onAccepted()
{
    m_accepted = true;
    m_handshakeLimit.stop();
    m_lived.start();
    if (m_webSocketFailed)
        m_pollingFirst.setRemainingTime(m_timings.webSocketAgainMs);
    else if (qobject_cast<WebSocketTransport*>(m_transport))
        m_pollingFirst = {};
    qCInfo(lcEvents).noquote() << "connected over" << m_transport->name();
    setState(State::Connected);
    if (m_accepted) // a listener may have stopped us
        Q_EMIT connected();
}

void SocketIoClient::onRejected(const QString& message)
{
    dropTransport();
    goDown(eventError(ApiError::Kind::Unauthorized, message), scattered(m_timings.rejectedRetryMs));
}

void SocketIoClient::onEnded(const ApiError& reason, bool pollLost)
{
    const bool wasAccepted = m_accepted;
    const bool webSocket = qobject_cast<WebSocketTransport*>(m_transport) != nullptr;
    qCInfo(lcEvents).noquote() << (webSocket ? "websocket" : "polling")
                               << (wasAccepted ? "ended:" : "failed:") << reason.logLine();
    dropTransport();
    if (!wasAccepted) {
        m_webSocketFailed = m_webSocketFailed || webSocket;
        if (m_roundError.request.isEmpty() || weight(reason) > weight(m_roundError))
            m_roundError = reason;
        tryNext();
        return;
    }
    const qint64 lived = m_lived.elapsed();
    if (lived >= m_timings.stableMs)
        m_failures = 0;
    if (pollLost && lived >= m_timings.firstRetryMs)
        beginRound();
    else
        goDown(reason, nextPauseMs());
}

void SocketIoClient::goDown(const ApiError& reason, int retryMs)
{
    m_retry.start(retryMs);
    qCInfo(lcEvents) << "trying again in" << retryMs << "ms";
    setState(State::Disconnected);
    ApiError error = reason;
    error.server = m_requests.profile().displayAddress();
    Q_EMIT disconnected(error);
}

int SocketIoClient::nextPauseMs()
{
    const int doublings = std::min(m_failures++, 16);
    const qint64 pause =
        std::min<qint64>(qint64{m_timings.firstRetryMs} << doublings, m_timings.longestRetryMs);
    return scattered(static_cast<int>(pause));
}

void SocketIoClient::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace vitrine
