// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/events/engineiotransport.h"
#include "lib/net/requestfactory.h"
#include "lib/net/tlsproblem.h"

#include <QTimer>
#include <QWebSocket>

namespace vitrine {

/// Engine.IO over a WebSocket of its own ("?EIO=4&transport=websocket"), one packet a text frame.
class WebSocketTransport final : public EngineIoTransport {
    Q_OBJECT

public:
    explicit WebSocketTransport(const RequestFactory& requests, QObject* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("websocket"); }
    void open() override;
    void close() override;
    void sendText(const QByteArray& packet) override;

private:
    void onTlsErrors(const QList<QSslError>& errors);
    void onText(const QString& text);
    void finish(ApiError reason);
    [[nodiscard]] ApiError failure() const;

    const RequestFactory& m_requests;
    QWebSocket m_socket;
    TlsProblem m_tls;
    QTimer m_keepAlive;
    bool m_handshaken = false;
    bool m_done = false;
};

} // namespace vitrine
