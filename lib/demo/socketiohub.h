// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/demo/later.h"
#include "lib/demo/message.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <memory>

namespace vitrine::demo {

/// The server's side of Engine.IO 4 and Socket.IO 5: sessions, rooms, heartbeat. It knows nothing of
/// connections: a WebSocket hands in a function that writes, a poll hands in a function that answers it.
///
/// As on 6.14.2, a client gets the events of its own work from its connect on, subscribed or not.
class SocketIoHub {
public:
    using Deliver = std::function<void(const QByteArray& packet)>;
    using Close = std::function<void()>;
    using Answer = std::function<void(const Reply&)>;

    SocketIoHub(Later later, int pingIntervalMs, int pingTimeoutMs);

    /// Starts a session over a WebSocket; its first packet is delivered at once. Gives the session's id.
    QString openWebSocket(Deliver deliver, Close close);
    /// A packet that came over the WebSocket of a session.
    void receive(const QString& sid, const QByteArray& packet);
    void drop(const QString& sid);

    /// GET and POST of long-polling. Answers at once or when there is something to say.
    void handlePolling(const Request& request, const Answer& answer);

    /// To all clients, or to those that subscribed to `room`.
    void emitEvent(const QString& name, const QJsonObject& payload, const QString& room = {});

    /// Forgets every session; polls that wait get no answer.
    void dropAll() { m_sessions.clear(); }

private:
    struct Session {
        Deliver deliver; ///< Not set for polling.
        Close close;
        Answer waitingPoll;
        QList<QByteArray> outbox;
        QSet<QString> rooms;
        bool connected = false; ///< The Socket.IO namespace was joined.
        bool pongDue = false;
    };
    using SessionPtr = std::shared_ptr<Session>;

    std::pair<QString, SessionPtr> open();
    [[nodiscard]] QByteArray openPacket(const QString& sid) const;
    void send(const SessionPtr& session, const QByteArray& packet);
    static void flushPoll(Session& session);
    void onEvent(Session& session, const QByteArray& json);
    void schedulePing(const QString& sid);
    void close(const QString& sid);

    Later m_later;
    int m_pingIntervalMs;
    int m_pingTimeoutMs;
    QHash<QString, SessionPtr> m_sessions;
};

} // namespace vitrine::demo
