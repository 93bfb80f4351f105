// SPDX-License-Identifier: Apache-2.0
#include "tests/support/brokenserver.h"

#include <QTcpSocket>
#include <QTimer>

namespace vitrine::test {

BrokenServer::BrokenServer(Handler handler, QObject* parent)
    : QTcpServer(parent)
    , m_handler(std::move(handler))
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onReadyRead(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    listen(QHostAddress::LocalHost);
}

QString BrokenServer::address() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(serverPort());
}

BrokenServer::Reaction BrokenServer::answer(int status, const QByteArray& contentType, const QByteArray& body,
                                            const QByteArray& extraHeaders)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " X\r\n";
    if (!contentType.isEmpty())
        bytes += "Content-Type: " + contentType + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n" + extraHeaders
        + "\r\n" + body;
    return {bytes, true};
}

void BrokenServer::onReadyRead(QTcpSocket* socket)
{
    QByteArray buffer = socket->property("buffer").toByteArray() + socket->readAll();
    socket->setProperty("buffer", buffer);
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    Request request;
    request.head = buffer.left(end);
    qsizetype length = 0;
    const QList<QByteArray> lines = request.head.split('\n');
    for (const QByteArray& line : lines) {
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(15).trimmed().toLongLong();
    }
    if (buffer.size() < end + 4 + length)
        return;
    socket->setProperty("buffer", buffer.mid(end + 4 + length));
    const QList<QByteArray> words = lines.value(0).trimmed().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    request.body = buffer.mid(end + 4, length);
    request.connection = socket->peerPort();
    m_requests.append(request);
    const Reaction reaction = m_handler(request);
    const auto react = [socket, reaction] {
        socket->write(reaction.bytes);
        if (reaction.close)
            socket->disconnectFromHost();
    };
    if (reaction.delayMs > 0)
        QTimer::singleShot(reaction.delayMs, socket, react);
    else
        react();
}

} // namespace vitrine::test
