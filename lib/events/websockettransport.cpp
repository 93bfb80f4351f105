// SPDX-License-Identifier: Apache-2.0
#include "lib/events/websockettransport.h"

#include "lib/net/tlssetup.h"

#include <QRegularExpression>
#include <QSslError>
#include <QSslSocket>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using Kind = ApiError::Kind;

// Proxies cut connections that are silent, often sooner than the server's own ping of 25 s.
constexpr int keepAliveMs = 10'000;
// A preview picture is far below 1 MB.
constexpr quint64 largestMessage = 64'000'000;

Kind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return Kind::Unauthorized;
    case 403:
        return Kind::Forbidden;
    case 404:
        return Kind::NotFound;
    default:
        return status >= 500 ? Kind::Server : Kind::Rejected;
    }
}

/// Qt tells the status of a refused handshake in its text only.
int statusIn(const QString& errorString)
{
    static const QRegularExpression pattern(u"status code: (\\d{3})"_s);
    return pattern.match(errorString).captured(1).toInt();
}

} // namespace

WebSocketTransport::WebSocketTransport(const RequestFactory& requests, QObject* parent)
    : EngineIoTransport(parent)
    , m_requests(requests)
{
    m_socket.setMaxAllowedIncomingMessageSize(largestMessage);
    m_socket.setMaxAllowedIncomingFrameSize(largestMessage);
    m_keepAlive.setInterval(keepAliveMs);
    connect(&m_keepAlive, &QTimer::timeout, this, [this] { m_socket.ping(); });
    m_socket.setProxy(m_requests.proxy());
    connect(&m_socket, &QWebSocket::sslErrors, this, &WebSocketTransport::onTlsErrors);
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &WebSocketTransport::onText);
    // Queued: an error may be reported from within open().
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    constexpr auto failed = &QWebSocket::errorOccurred;
#else
    constexpr auto failed = qOverload<QAbstractSocket::SocketError>(&QWebSocket::error);
#endif
    connect(
        &m_socket, failed, this, [this] { finish(failure()); }, Qt::QueuedConnection);
    connect(
        &m_socket, &QWebSocket::disconnected, this, [this] { finish(failure()); }, Qt::QueuedConnection);
}

void WebSocketTransport::open()
{
    const QUrlQuery query{{u"EIO"_s, u"4"_s}, {u"transport"_s, u"websocket"_s}};
    const QNetworkRequest request = m_requests.webSocket(QLatin1StringView(eventsPath), query);
    m_socket.setSslConfiguration(request.sslConfiguration());
    m_socket.open(request);
}

void WebSocketTransport::close()
{
    m_done = true;
    m_keepAlive.stop();
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        m_socket.close();
    else
        m_socket.abort();
}

void WebSocketTransport::sendText(const QByteArray& packet)
{
    if (!m_done)
        m_socket.sendTextMessage(QString::fromUtf8(packet));
}

void WebSocketTransport::onTlsErrors(const QList<QSslError>& errors)
{
    // A QWebSocket tells its own settings only; the certificate is known to the socket below it.
    const auto* below = m_socket.findChild<QSslSocket*>();
    const QSslCertificate shown = below ? below->peerCertificate() : QSslCertificate();
    if (m_requests.isTrusted(shown))
        m_socket.ignoreSslErrors();
    else
        m_tls = tlsProblemOf(errors, shown);
}

void WebSocketTransport::onText(const QString& text)
{
    if (m_done)
        return;
    const QByteArray bytes = text.toUtf8();
    if (m_handshaken) {
        Q_EMIT packet(bytes);
        return;
    }
    const auto first = EngineIoPacket::parse(bytes);
    const bool isOpen = first && first->type == EngineIoPacket::Type::Open;
    const Result<EngineIoHandshake> handshake = EngineIoHandshake::parse(isOpen ? first->data : QByteArray());
    if (!handshake) {
        finish(handshake.error());
        return;
    }
    m_handshaken = true;
    m_keepAlive.start();
    Q_EMIT opened(*handshake);
}

void WebSocketTransport::finish(ApiError reason)
{
    if (m_done)
        return;
    close();
    reason.request = u"WebSocket "_s + QLatin1StringView(eventsPath);
    Q_EMIT closed(reason);
}

ApiError WebSocketTransport::failure() const
{
    ApiError error;
    error.kind = Kind::Unreachable;
    if (const int status = m_handshaken ? 0 : statusIn(m_socket.errorString())) {
        error.httpStatus = status;
        error.kind = kindOfStatus(status);
        return error;
    }
    // Of a 400 Qt does not even tell the status.
    if (!m_handshaken && m_socket.errorString().contains("processHandshake"_L1)) {
        error.kind = Kind::Rejected;
        error.detail = u"the WebSocket handshake was refused"_s;
        return error;
    }
    switch (m_socket.error()) {
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        error.kind = Kind::Tls;
        error.detail = m_socket.errorString();
        error.tls = m_tls;
        break;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyNotFoundError:
        error.kind = Kind::Proxy;
        break;
    case QAbstractSocket::SocketTimeoutError:
        error.kind = Kind::Timeout;
        break;
    case QAbstractSocket::ConnectionRefusedError:
        error.detail = u"connection refused"_s;
        break;
    case QAbstractSocket::HostNotFoundError:
        error.detail = u"host not found"_s;
        break;
    default:
        error.detail = u"connection closed"_s;
        break;
    }
    return error;
}

} // namespace vitrine
