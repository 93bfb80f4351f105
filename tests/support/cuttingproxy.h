// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpServer>
#include <QUrl>

#include <optional>

class QTcpSocket;

namespace vitrine::test {

/// A loopback TCP proxy before a real or a demo server that passes everything on as it is, live events
/// included, and cuts single requests on the way. It counts what arrived from the client, so that a test can
/// tell what was sent, and how often.
class CuttingProxy : public QTcpServer {
    Q_OBJECT

public:
    enum class Cut {
        BeforeRequest, ///< The request never reaches the server.
        WhileBusy,     ///< The server has the whole request, and its answer is not waited for.
        BeforeAnswer,  ///< The server has answered; nothing of it reaches the client.
        InAnswer,      ///< Half of the answer's body reaches the client.
    };
    struct Rule {
        Cut cut = Cut::BeforeAnswer;
        QByteArray method; ///< Empty meets each.
        QByteArray part;   ///< What path and query must contain.
        int first = 1;     ///< The first request that is cut, counted from the rule's start.
        int count = 1;     ///< How many are cut from there on; -1 for all.
    };
    struct Arrival {
        QByteArray method;
        QByteArray target; ///< Path and query.
    };

    explicit CuttingProxy(const QUrl& server, QObject* parent = nullptr);

    [[nodiscard]] QString address() const; ///< "http://127.0.0.1:PORT"

    void cut(const Rule& rule);
    /// Ends all rules.
    void heal() { m_rules.clear(); }
    /// Ends all rules, and forgets what arrived.
    void reset();

    /// Breaks every connection there is, live events included; new ones are served.
    void dropConnections();

    /// As if the server were not there: breaks every connection and refuses new ones, until `comeBack`. The
    /// address stays the same.
    void goAway();
    bool comeBack();

    /// Another line in the head of each answer: "Cache-Control: no-store". Empty for none.
    void setAddedHeader(const QByteArray& line) { m_addedHeader = line; }

    /// Requests that arrived, the ones that were cut included.
    [[nodiscard]] int count(const QByteArray& method, const QByteArray& part) const;
    /// How many were cut.
    [[nodiscard]] int cuts() const { return m_cuts; }

private:
    class Link;

    std::optional<Cut> takeCut(const Arrival& arrival);

    QUrl m_server;
    QList<Rule> m_rules;
    QList<Arrival> m_arrivals;
    QByteArray m_addedHeader;
    quint16 m_port = 0;
    int m_cuts = 0;
};

} // namespace vitrine::test
