// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

namespace vitrine::test {

/// A loopback HTTP server for what no honest server does: it answers each request with raw bytes chosen by
/// the test, or closes, or stays silent, and it counts what arrived. Not a stand-in for InvokeAI: that is the
/// demo server.
class BrokenServer : public QTcpServer {
    Q_OBJECT

public:
    struct Request {
        QByteArray method;
        QByteArray target; ///< Path and query as sent.
        QByteArray head;   ///< Request line and headers.
        QByteArray body;
        quint16 connection = 0; ///< The same for what came on one connection.
    };
    struct Reaction {
        QByteArray bytes;  ///< Written as they are.
        bool close = true; ///< Close after writing; false leaves the connection open (a hang when empty).
        int delayMs = 0;   ///< So much later.
    };
    using Handler = std::function<Reaction(const Request&)>;

    explicit BrokenServer(Handler handler, QObject* parent = nullptr);

    [[nodiscard]] QString address() const; ///< "http://127.0.0.1:PORT"
    [[nodiscard]] const QList<Request>& requests() const { return m_requests; }

    /// A complete HTTP/1.1 answer with Content-Length and "Connection: close".
    static Reaction answer(int status, const QByteArray& contentType, const QByteArray& body,
                           const QByteArray& extraHeaders = {});
    static Reaction json(const QByteArray& body, int status = 200)
    {
        return answer(status, "application/json", body);
    }

private:
    void onReadyRead(QTcpSocket* socket);

    Handler m_handler;
    QList<Request> m_requests;
};

} // namespace vitrine::test
