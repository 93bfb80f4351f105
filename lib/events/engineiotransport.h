// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/events/engineiopacket.h"
#include "lib/net/apierror.h"

#include <QByteArray>
#include <QObject>
#include <QString>

namespace vitrine {

/// The path of the Engine.IO endpoint, below the server's sub-path.
inline constexpr const char* eventsPath = "/ws/socket.io/";

/// One Engine.IO connection over one kind of transport. Used once: after `closed` or `pollLost` it is over.
///
/// It knows nothing of heartbeats and of Socket.IO. No signal comes before control is back in the event loop,
/// and none after `close()`.
class EngineIoTransport : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual QString name() const = 0;
    virtual void open() = 0;
    /// Says good-bye when it can and emits nothing more.
    virtual void close() = 0;
    /// A packet with its type, in order. Only between `opened` and the end.
    virtual void sendText(const QByteArray& packet) = 0;

Q_SIGNALS:
    void opened(const vitrine::EngineIoHandshake& handshake);
    /// Every packet after the first, with its type.
    void packet(const QByteArray& packet);
    /// The connection could not be made or has ended.
    void closed(const vitrine::ApiError& reason);
    /// The connection has ended because a poll had no proper answer (a proxy's time limit, say). The server
    /// may be well, but the abandoned poll swallows what it would have told us: connect anew and reconcile.
    void pollLost(const vitrine::ApiError& reason);
};

} // namespace vitrine
