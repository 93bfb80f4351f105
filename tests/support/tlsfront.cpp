// SPDX-License-Identifier: Apache-2.0
#include "tests/support/tlsfront.h"

#include <QSslCertificate>
#include <QSslSocket>
#include <QTcpSocket>

namespace vitrine::test {

TlsFront::TlsFront(const QSslConfiguration& configuration, const QUrl& server, QObject* parent)
    : QSslServer(parent)
    , m_server(server)
{
    setSslConfiguration(configuration);
    connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket* client = nextPendingConnection())
            join(qobject_cast<QSslSocket*>(client));
    });
    listen(QHostAddress::LocalHost);
}

QString TlsFront::address(const QString& host) const
{
    return QStringLiteral("https://%1:%2").arg(host).arg(serverPort());
}

void TlsFront::join(QSslSocket* client)
{
    const QSslCertificate shown = client->peerCertificate();
    if (!shown.isNull())
        m_clients += shown.subjectInfo(QSslCertificate::CommonName);
    auto* server = new QTcpSocket(client);
    server->connectToHost(m_server.host(), static_cast<quint16>(m_server.port()));
    const auto toServer = [this, client, server] {
        const QByteArray bytes = client->readAll();
        m_received += bytes;
        server->write(bytes);
    };
    connect(client, &QTcpSocket::readyRead, server, toServer);
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(server, &QTcpSocket::disconnected, client, &QSslSocket::disconnectFromHost);
    toServer(); // what came with the handshake
}

} // namespace vitrine::test
