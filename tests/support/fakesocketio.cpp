// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakesocketio.h"

#include "lib/events/engineiopacket.h"
#include "lib/events/socketiopacket.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QWebSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine::test {

namespace {

qsizetype contentLength(const QByteArray& head)
{
    const QList<QByteArray> lines = head.toLower().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("content-length:"))
            return line.mid(15).trimmed().toLongLong();
    }
    return 0;
}

} // namespace

FakeSocketIo::FakeSocketIo(QObject* parent)
    : QTcpServer(parent)
    , m_webSockets(u"fake"_s, QWebSocketServer::NonSecureMode)
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onReadyRead(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    connect(&m_webSockets, &QWebSocketServer::newConnection, this, [this] {
        while (QWebSocket* socket = m_webSockets.nextPendingConnection())
            onWebSocket(socket);
    });
    connect(&m_pingTimer, &QTimer::timeout, this, &FakeSocketIo::ping);
    m_pingTimer.start(script.pingIntervalMs);
    listen(QHostAddress::LocalHost);
}

FakeSocketIo::~FakeSocketIo()
{
    // Sockets go with their parents; their last signals must find nobody.
    for (QTcpSocket* socket : findChildren<QTcpSocket*>())
        socket->disconnect(this);
    for (const auto& session : m_sessions) {
        if (session->socket)
            session->socket->disconnect(this);
    }
}

QString FakeSocketIo::address() const
{
    return u"http://127.0.0.1:%1"_s.arg(serverPort());
}

int FakeSocketIo::count(const char* method, const char* part) const
{
    return static_cast<int>(std::count_if(m_heads.cbegin(), m_heads.cend(), [&](const QByteArray& head) {
        const QByteArray line = head.left(head.indexOf('\r'));
        return line.startsWith(method) && line.contains(part);
    }));
}

bool FakeSocketIo::pollWaits() const
{
    return std::any_of(m_sessions.cbegin(), m_sessions.cend(),
                       [](const auto& s) { return !s->waiting.isNull(); });
}

void FakeSocketIo::sendEvent(const QString& name, const QJsonObject& payload)
{
    sendPackets({"4" + SocketIoPacket::event(name, payload).toText()});
}

void FakeSocketIo::sendPackets(const QList<QByteArray>& packets)
{
    for (const auto& session : m_sessions)
        send(*session, packets);
}

void FakeSocketIo::dropAll()
{
    for (const auto& session : m_sessions) {
        session->gone = true;
        if (session->socket)
            session->socket->abort();
    }
    for (QTcpSocket* socket : findChildren<QTcpSocket*>())
        socket->abort();
}

void FakeSocketIo::timeOutPoll(int status)
{
    for (const auto& session : m_sessions) {
        if (session->waiting) {
            answer(session->waiting, status, "<html>Gateway Time-out</html>", "text/html");
            session->waiting = nullptr;
            session->swallowsNext = true;
        }
    }
}

void FakeSocketIo::onReadyRead(QTcpSocket* socket)
{
    while (socket->isOpen()) {
        const QByteArray buffer = socket->peek(socket->bytesAvailable());
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = buffer.left(end);
        const qsizetype size = end + 4 + contentLength(head);
        if (buffer.size() < size)
            return;
        m_heads.append(head);
        if (head.toLower().contains("upgrade: websocket") && script.refuseWebSocket == 0) {
            socket->disconnect(this);
            m_webSockets.handleConnection(socket); // reads the request itself
            return;
        }
        socket->skip(size);
        onHttp(socket, head, buffer.mid(end + 4, size - end - 4));
    }
}

void FakeSocketIo::onWebSocket(QWebSocket* socket)
{
    socket->setParent(this);
    connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
    if (script.silentWebSocket)
        return;
    Session& session = addSession();
    session.socket = socket;
    connect(socket, &QWebSocket::textMessageReceived, this,
            [this, &session](const QString& text) { onPacket(session, text.toUtf8()); });
    connect(socket, &QWebSocket::disconnected, this, [this, &session, socket] {
        session.gone = true;
        if (socket->closeCode() == QWebSocketProtocol::CloseCodeNormal)
            ++m_goodbyes;
    });
    send(session, {openPacket(session)});
}

void FakeSocketIo::onHttp(QTcpSocket* socket, const QByteArray& head, const QByteArray& body)
{
    if (head.toLower().contains("upgrade: websocket")) {
        answer(socket, script.refuseWebSocket, "\"Invalid websocket upgrade\"");
        return;
    }
    const bool post = head.startsWith("POST");
    const int refusal = post && script.refusePosts ? script.refusePosts : script.refusePolling;
    if (refusal) {
        answer(socket, refusal, "<html>no</html>", refusal == 200 ? "text/html" : "text/plain");
        return;
    }
    Session* session = find(head);
    if (!session && head.contains("sid=")) {
        answer(socket, 400, "\"Invalid session\"");
    } else if (!session) {
        answer(socket, 200, openPacket(addSession()));
    } else if (post) {
        for (const QByteArray& text : EngineIoPacket::splitPayload(body))
            onPacket(*session, text);
        answer(socket, 200, "ok");
    } else {
        onPoll(socket, *session);
    }
}

void FakeSocketIo::onPoll(QTcpSocket* socket, Session& session)
{
    if (script.breakPolls > 0) {
        --script.breakPolls;
        session.swallowsNext = true;
        socket->abort();
        return;
    }
    session.waiting = socket;
    if (!session.outbox.isEmpty()) {
        const QList<QByteArray> packets = session.outbox;
        session.outbox.clear();
        send(session, packets);
    }
}

void FakeSocketIo::onPacket(Session& session, const QByteArray& text)
{
    if (text.startsWith('3'))
        ++m_pongs;
    else if (text.startsWith('4'))
        onMessage(session, text.mid(1));
    else if (text.startsWith('1')) {
        ++m_goodbyes;
        session.gone = true;
    }
}

void FakeSocketIo::onMessage(Session& session, const QByteArray& text)
{
    const auto packet = SocketIoPacket::parse(text);
    if (!packet || script.muteSession)
        return;
    if (packet->type == SocketIoPacket::Type::Connect) {
        m_logins.append(packet->data.toObject());
        if (script.rejectLogin) {
            send(session, {R"(44{"message":"Connection rejected by server"})"});
            return;
        }
        ++m_accepted;
        send(session, {"40{\"sid\":\"" + session.sid.toLatin1() + "\"}"});
    } else if (packet->type == SocketIoPacket::Type::Event) {
        m_emitted.append({packet->eventName(), packet->eventPayload()});
        if (packet->ackId && script.acknowledges)
            send(session, {"43" + QByteArray::number(*packet->ackId) + "[]"});
    }
}

FakeSocketIo::Session& FakeSocketIo::addSession()
{
    m_sessions.push_back(std::make_unique<Session>());
    Session& session = *m_sessions.back();
    session.sid = u"session%1"_s.arg(m_sessions.size());
    return session;
}

FakeSocketIo::Session* FakeSocketIo::find(const QByteArray& head)
{
    const qsizetype at = head.indexOf("sid=");
    if (at < 0)
        return nullptr;
    const QByteArray rest = head.mid(at + 4);
    const QByteArray sid = rest.left(rest.indexOf(' ')).split('&').constFirst();
    for (const auto& session : m_sessions) {
        if (!session->gone && session->sid.toLatin1() == sid)
            return session.get();
    }
    return nullptr;
}

QByteArray FakeSocketIo::openPacket(const Session& session) const
{
    if (!script.handshake.isEmpty())
        return script.handshake;
    const QJsonObject data{{u"sid"_s, session.sid},
                           {u"upgrades"_s, QJsonArray{u"websocket"_s}},
                           {u"pingInterval"_s, script.pingIntervalMs},
                           {u"pingTimeout"_s, script.pingTimeoutMs},
                           {u"maxPayload"_s, 1'000'000}};
    return '0' + QJsonDocument(data).toJson(QJsonDocument::Compact);
}

void FakeSocketIo::send(Session& session, const QList<QByteArray>& packets)
{
    if (session.gone)
        return;
    if (session.socket) {
        for (const QByteArray& packet : packets)
            session.socket->sendTextMessage(QString::fromUtf8(packet));
    } else if (std::exchange(session.swallowsNext, false)) {
        return; // it went to the poll that nobody reads any more
    } else if (session.waiting) {
        answer(session.waiting, 200, EngineIoPacket::joinPayload(packets));
        session.waiting = nullptr;
    } else {
        session.outbox.append(packets);
    }
}

void FakeSocketIo::answer(QTcpSocket* socket, int status, const QByteArray& body, const QByteArray& type)
{
    socket->write("HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: " + type
                  + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

void FakeSocketIo::ping()
{
    m_pingTimer.start(script.pingIntervalMs);
    if (script.pings)
        sendPackets({"2"});
}

} // namespace vitrine::test
