// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslConfiguration>
#include <QSslServer>
#include <QUrl>

namespace vitrine::test {

/// A loopback TLS server that passes everything on to a server without TLS, live events included.
class TlsFront : public QSslServer {
    Q_OBJECT

public:
    TlsFront(const QSslConfiguration& configuration, const QUrl& server, QObject* parent = nullptr);

    [[nodiscard]] QString
    address(const QString& host = QStringLiteral("localhost")) const; ///< "https://…:PORT"
    /// What clients sent, all connections one after the other as it came.
    [[nodiscard]] const QByteArray& received() const { return m_received; }
    /// The common names of the certificates that clients showed.
    [[nodiscard]] const QStringList& clients() const { return m_clients; }

private:
    void join(QSslSocket* client);

    QUrl m_server;
    QByteArray m_received;
    QStringList m_clients;
};

} // namespace vitrine::test
