// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QPointer>
#include <QString>
#include <QTcpServer>
#include <QTimer>
#include <QWebSocketServer>

#include <memory>
#include <vector>

class QTcpSocket;
class QWebSocket;

namespace vitrine::test {

/// A loopback Engine.IO 4 / Socket.IO 5 server that can be told to misbehave. One port for WebSocket and
/// polling, as the real one has. Not a stand-in for InvokeAI: that is the demo server.
class FakeSocketIo : public QTcpServer {
    Q_OBJECT

public:
    struct Script {
        int refuseWebSocket = 0;      ///< HTTP status of each WebSocket handshake; 0 lets it through.
        bool silentWebSocket = false; ///< Opens, then says nothing.
        bool muteSession = false;     ///< Engine.IO works, but no Socket.IO packet is ever answered.
        int refusePolling = 0;        ///< HTTP status of each poll and post; 200 comes with a web page.
        int refusePosts = 0;          ///< The same for posts only.
        int breakPolls = 0;           ///< So many polls are cut off; each swallows what comes next.
        bool rejectLogin = false;     ///< Answers CONNECT with a connect error.
        bool acknowledges = true;
        bool pings = true;
        int pingIntervalMs = 100;
        int pingTimeoutMs = 400;
        QByteArray handshake; ///< In place of the open packet.
    };

    struct Emitted {
        QString name;
        QJsonObject payload;
    };

    explicit FakeSocketIo(QObject* parent = nullptr);
    ~FakeSocketIo() override;

    Script script;

    [[nodiscard]] QString address() const;                    ///< "http://127.0.0.1:PORT"
    [[nodiscard]] int accepted() const { return m_accepted; } ///< Sessions that were accepted so far.
    [[nodiscard]] int goodbyes() const { return m_goodbyes; } ///< Sessions that the client closed itself.
    [[nodiscard]] int pongs() const { return m_pongs; }
    [[nodiscard]] const QList<Emitted>& emitted() const { return m_emitted; } ///< By the client.
    [[nodiscard]] const QList<QByteArray>& heads() const { return m_heads; }  ///< Of every HTTP request.
    [[nodiscard]] const QList<QJsonObject>& logins() const { return m_logins; }
    /// Requests whose first line has that part.
    [[nodiscard]] int count(const char* method, const char* part) const;
    [[nodiscard]] bool pollWaits() const;

    void sendEvent(const QString& name, const QJsonObject& payload);
    /// Packets to every session; on polling in one answer.
    void sendPackets(const QList<QByteArray>& packets);
    /// Cuts every connection and forgets every session.
    void dropAll();
    /// Answers the waiting poll as a proxy does that is tired of waiting. What comes next is lost with it.
    void timeOutPoll(int status = 504);

private:
    struct Session {
        QString sid;
        QPointer<QWebSocket> socket; ///< Null for polling.
        QPointer<QTcpSocket> waiting;
        QList<QByteArray> outbox;
        bool swallowsNext = false;
        bool gone = false;
    };

    void onReadyRead(QTcpSocket* socket);
    void onWebSocket(QWebSocket* socket);
    void onHttp(QTcpSocket* socket, const QByteArray& head, const QByteArray& body);
    void onPoll(QTcpSocket* socket, Session& session);
    void onPacket(Session& session, const QByteArray& text);
    void onMessage(Session& session, const QByteArray& text);
    Session& addSession();
    Session* find(const QByteArray& head);
    [[nodiscard]] QByteArray openPacket(const Session& session) const;
    void send(Session& session, const QList<QByteArray>& packets);
    static void answer(QTcpSocket* socket, int status, const QByteArray& body,
                       const QByteArray& type = "text/plain");
    void ping();

    QWebSocketServer m_webSockets;
    QTimer m_pingTimer;
    std::vector<std::unique_ptr<Session>> m_sessions;
    QList<Emitted> m_emitted;
    QList<QByteArray> m_heads;
    QList<QJsonObject> m_logins;
    int m_accepted = 0;
    int m_goodbyes = 0;
    int m_pongs = 0;
};

} // namespace vitrine::test
