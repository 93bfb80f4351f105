// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/events/engineiotransport.h"
#include "lib/events/eventtimings.h"
#include "lib/events/socketiopacket.h"
#include "lib/net/requestfactory.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QJsonValue>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

namespace vitrine {

/// A Socket.IO 5 connection to the default namespace that keeps itself up.
///
/// WebSocket is tried first, then long-polling, each on a connection of its own. While only polling works, it
/// comes first for a while. A dead connection is noticed by the missing ping, and connecting is tried again
/// after growing, scattered pauses. A poll that was lost is made good by a new connection, which shows
/// outside only as another `connected()`.
class SocketIoClient final : public QObject {
    Q_OBJECT

public:
    enum class State { Disconnected, Connecting, Connected };
    Q_ENUM(State)

    /// `requests` and `pollingLane` must outlive this object. The token is read at each connect.
    SocketIoClient(const RequestFactory& requests, QNetworkAccessManager& pollingLane,
                   QObject* parent = nullptr);
    ~SocketIoClient() override;

    void setTimings(const EventTimings& timings) { m_timings = timings; }

    void start();
    void stop();
    /// Connects anew, at once.
    void reconnect();

    [[nodiscard]] State state() const { return m_state; }
    /// Of the connection that stands; empty otherwise.
    [[nodiscard]] QString transportName() const;

    /// Sends an event. Without a connection it is dropped. Returns the id of the acknowledgement to come.
    qint64 send(const QString& event, const QJsonValue& argument);

Q_SIGNALS:
    void stateChanged(vitrine::SocketIoClient::State state);
    /// A new session was accepted: subscribe, then read everything again. Also after a lost poll.
    void connected();
    /// Connecting failed, or the connection has ended. Trying goes on. Kind::Unauthorized: the login was
    /// refused.
    void disconnected(const vitrine::ApiError& reason);
    void eventReceived(const QString& name, const QJsonObject& payload);
    /// The server has handled what `send` gave this id.
    void acknowledged(qint64 id);
    /// Something came that could not be read.
    void mayHaveMissedEvents();

private:
    enum class Kind { WebSocket, Polling };

    void beginRound();
    void tryNext();
    void openTransport(Kind kind);
    void dropTransport();
    void onOpened(const EngineIoHandshake& handshake);
    void onPacket(const QByteArray& text);
    void onMessage(const QByteArray& text);
    void onAccepted();
    void onRejected(const QString& message);
    void onEnded(const ApiError& reason, bool pollLost);
    void goDown(const ApiError& reason, int retryMs);
    [[nodiscard]] int nextPauseMs();
    void setState(State state);

    const RequestFactory& m_requests;
    QNetworkAccessManager& m_lane;
    EventTimings m_timings;
    State m_state = State::Disconnected;
    EngineIoTransport* m_transport = nullptr;
    QList<Kind> m_toTry;            ///< What is left of this round.
    ApiError m_roundError;          ///< The most telling one of this round.
    bool m_accepted = false;        ///< The transport carries a session.
    bool m_webSocketFailed = false; ///< In this round.
    int m_failures = 0;
    qint64 m_lastAckId = 0;
    QDeadlineTimer m_pollingFirst; ///< Until then WebSocket is tried second.
    QElapsedTimer m_lived;
    QTimer m_handshakeLimit;
    QTimer m_silence;
    QTimer m_retry;
};

} // namespace vitrine
