// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/socketiohub.h"

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace vitrine::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr char packetSeparator = '\x1e';
constexpr qsizetype maxPacketsInPoll = 16; ///< Some clients refuse a longer answer.

Reply plainReply(int status, const QByteArray& text)
{
    return {.status = status, .contentType = "text/plain; charset=UTF-8", .body = text};
}

} // namespace

SocketIoHub::SocketIoHub(Later later, int pingIntervalMs, int pingTimeoutMs)
    : m_later(std::move(later))
    , m_pingIntervalMs(pingIntervalMs)
    , m_pingTimeoutMs(pingTimeoutMs)
{
}

std::pair<QString, SocketIoHub::SessionPtr> SocketIoHub::open()
{
    const QString sid = QUuid::createUuid().toString(QUuid::Id128);
    auto session = std::make_shared<Session>();
    m_sessions.insert(sid, session);
    schedulePing(sid);
    return {sid, session};
}

QByteArray SocketIoHub::openPacket(const QString& sid) const
{
    return '0'
        + jsonText(QJsonObject{{u"sid"_s, sid},
                               {u"upgrades"_s, QJsonArray{}},
                               {u"pingTimeout"_s, m_pingTimeoutMs},
                               {u"pingInterval"_s, m_pingIntervalMs},
                               {u"maxPayload"_s, 1'000'000}});
}

QString SocketIoHub::openWebSocket(Deliver deliver, Close close)
{
    const auto [sid, session] = open();
    session->deliver = std::move(deliver);
    session->close = std::move(close);
    send(session, openPacket(sid));
    return sid;
}

void SocketIoHub::schedulePing(const QString& sid)
{
    m_later(m_pingIntervalMs, [this, sid] {
        const SessionPtr session = m_sessions.value(sid);
        if (!session)
            return;
        session->pongDue = true;
        send(session, "2");
        m_later(m_pingTimeoutMs, [this, sid] {
            if (const SessionPtr late = m_sessions.value(sid); late && late->pongDue)
                close(sid);
        });
    });
}

void SocketIoHub::close(const QString& sid)
{
    const SessionPtr session = m_sessions.take(sid);
    if (session && session->close)
        session->close();
    else if (session && session->waitingPoll)
        std::exchange(session->waitingPoll, {})(plainReply(400, "\"Session closed\""));
}

void SocketIoHub::drop(const QString& sid)
{
    m_sessions.remove(sid);
}

void SocketIoHub::send(const SessionPtr& session, const QByteArray& packet)
{
    if (session->deliver) {
        session->deliver(packet);
        return;
    }
    session->outbox.append(packet);
    flushPoll(*session);
}

void SocketIoHub::flushPoll(Session& session)
{
    if (!session.waitingPoll || session.outbox.isEmpty())
        return;
    const QList<QByteArray> packets = session.outbox.mid(0, maxPacketsInPoll);
    session.outbox.remove(0, packets.size());
    std::exchange(session.waitingPoll, {})(plainReply(200, packets.join(packetSeparator)));
}

void SocketIoHub::receive(const QString& sid, const QByteArray& packet)
{
    const SessionPtr session = m_sessions.value(sid);
    if (!session)
        return;
    if (packet == "3") {
        if (std::exchange(session->pongDue, false))
            schedulePing(sid);
    } else if (packet == "1" || packet.startsWith("41")) {
        close(sid);
    } else if (packet.startsWith("40")) {
        session->connected = true;
        send(session, "40" + jsonText(QJsonObject{{u"sid"_s, QUuid::createUuid().toString(QUuid::Id128)}}));
    } else if (packet.startsWith("42") && session->connected) {
        // A number before the array asks for an acknowledgement.
        const QByteArray ackId = packet.sliced(2, std::max<qsizetype>(0, packet.indexOf('[') - 2));
        onEvent(*session, packet.sliced(2 + ackId.size()));
        if (!ackId.isEmpty())
            send(session, "43" + ackId + "[]");
    }
}

void SocketIoHub::onEvent(Session& session, const QByteArray& json)
{
    const QJsonArray event = QJsonDocument::fromJson(json).array();
    const QString name = event.at(0).toString();
    const QJsonObject arguments = event.at(1).toObject();
    const QString queue = arguments.value(u"queue_id"_s).toString();
    if (name == u"subscribe_queue"_s)
        session.rooms.insert(queue);
    else if (name == u"unsubscribe_queue"_s)
        session.rooms.remove(queue);
}

void SocketIoHub::handlePolling(const Request& request, const Answer& answer)
{
    if (request.query.queryItemValue(u"EIO"_s) != u"4"_s) {
        answer(plainReply(
            400, "\"The client is using an unsupported version of the Socket.IO or Engine.IO protocols\""));
        return;
    }
    if (request.query.queryItemValue(u"transport"_s) != u"polling"_s) {
        answer(plainReply(400, "\"Invalid websocket upgrade\""));
        return;
    }
    const QString sid = request.query.queryItemValue(u"sid"_s);
    if (sid.isEmpty() && request.method == "GET") {
        const auto [newSid, session] = open();
        answer(plainReply(200, openPacket(newSid)));
        return;
    }
    const SessionPtr session = m_sessions.value(sid);
    if (!session || session->deliver) {
        answer(plainReply(400, "\"Invalid session " + sid.toUtf8() + '"'));
        return;
    }
    if (request.method == "POST") {
        const QList<QByteArray> packets = request.body.split(packetSeparator);
        for (const QByteArray& packet : packets)
            receive(sid, packet);
        answer(plainReply(200, "OK"));
        return;
    }
    // A second poll takes the place of one that was abandoned.
    session->waitingPoll = answer;
    flushPoll(*session);
}

void SocketIoHub::emitEvent(const QString& name, const QJsonObject& payload, const QString& room)
{
    const QByteArray packet = "42" + jsonText(QJsonArray{name, payload});
    const QList<SessionPtr> sessions = m_sessions.values();
    for (const SessionPtr& session : sessions) {
        if (session->connected && (room.isEmpty() || session->rooms.contains(room)))
            send(session, packet);
    }
}

} // namespace vitrine::demo
