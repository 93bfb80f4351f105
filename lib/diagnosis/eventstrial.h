// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/events/engineiotransport.h"

#include <QElapsedTimer>

#include <optional>

namespace vitrine {

/// Connects to the live events over one transport, subscribes to the queue and lets go again. Ends at most
/// once, with `ended`.
class EventsTrial final : public QObject {
    Q_OBJECT

public:
    enum class Phase {
        Connecting,
        Opened,     ///< The transport works; the server has not let us in yet.
        Accepted,   ///< We are in; the subscription is not confirmed yet.
        Subscribed, ///< What is sent arrives, and so does the answer.
        Failed,     ///< `problem` says why.
    };

    /// Takes the transport. `token` may be empty.
    EventsTrial(EngineIoTransport* transport, QByteArray token, QObject* parent);
    ~EventsTrial() override;

    void start();

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const ApiError& problem() const { return m_problem; }
    /// Until it was subscribed.
    [[nodiscard]] qint64 elapsedMs() const { return m_elapsedMs; }

Q_SIGNALS:
    void ended();

private:
    void onPacket(const QByteArray& text);
    void onMessage(const QByteArray& text);
    void send(const QByteArray& socketIoText);
    void finish(Phase phase, const ApiError& problem = {});

    EngineIoTransport* m_transport;
    const QByteArray m_token;
    QElapsedTimer m_clock;
    qint64 m_elapsedMs = 0;
    Phase m_phase = Phase::Connecting;
    ApiError m_problem;
};

} // namespace vitrine
