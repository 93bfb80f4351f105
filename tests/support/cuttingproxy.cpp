// SPDX-License-Identifier: Apache-2.0
#include "tests/support/cuttingproxy.h"

#include <QTcpSocket>

#include <algorithm>

namespace vitrine::test {

namespace {

constexpr qint64 mostWaiting = 1 << 20; // bytes on their way to one side before the other is read no more

/// The value of a header, or empty. `head` without the empty line.
QByteArray header(const QByteArray& head, const QByteArray& name)
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray& line : lines) {
        if (line.toLower().startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

} // namespace

/// One connection of the client, with one to the server.
class CuttingProxy::Link : public QObject {
public:
    Link(CuttingProxy& proxy, QTcpSocket* client)
        : QObject(&proxy)
        , m_proxy(proxy)
        , m_client(client)
        , m_server(new QTcpSocket(this))
    {
        client->setParent(this);
        client->setReadBufferSize(mostWaiting);
        m_server->setReadBufferSize(mostWaiting);
        m_server->connectToHost(proxy.m_server.host(), static_cast<quint16>(proxy.m_server.port()));
        connect(client, &QTcpSocket::readyRead, this, &Link::fromClient);
        connect(m_server, &QTcpSocket::readyRead, this, &Link::fromServer);
        connect(m_server, &QTcpSocket::bytesWritten, this, &Link::fromClient);
        connect(client, &QTcpSocket::bytesWritten, this, &Link::fromServer);
        connect(client, &QTcpSocket::disconnected, this, [this] {
            // A server that is busy with a cut request goes on with it; its answer ends the link.
            if (!m_isWaitingAlone)
                close();
        });
        connect(m_server, &QTcpSocket::errorOccurred, this, &Link::onServerGone);
        connect(m_server, &QTcpSocket::disconnected, this, &Link::onServerGone);
    }

    void drop() { m_client->abort(); }

private:
    void close()
    {
        m_client->disconnectFromHost();
        m_server->disconnectFromHost();
        deleteLater();
    }

    /// What it still sent belongs to the client, however much that is.
    void onServerGone()
    {
        if (!m_cut && m_client->isOpen())
            m_client->write(m_server->readAll());
        close();
    }

    void fromClient()
    {
        while (m_client->bytesAvailable() > 0 && m_server->bytesToWrite() < mostWaiting) {
            if (m_isTunnel) {
                m_server->write(m_client->readAll());
            } else if (m_bodyLeft > 0) {
                const QByteArray part = m_client->read(std::min(m_bodyLeft, mostWaiting));
                m_bodyLeft -= part.size();
                m_server->write(part);
                onPassedOn();
            } else if (!readHead()) {
                return;
            }
        }
    }

    /// False when it has not come as a whole yet, or was cut.
    bool readHead()
    {
        const QByteArray seen = m_client->peek(mostWaiting);
        const qsizetype end = seen.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        const QByteArray head = m_client->read(end + 4);
        const QList<QByteArray> words = head.left(head.indexOf('\r')).split(' ');
        m_cut = m_proxy.takeCut({words.value(0), words.value(1)});
        if (m_cut == Cut::BeforeRequest) {
            m_client->abort();
            return false;
        }
        m_isTunnel = header(head, "upgrade").toLower() == "websocket";
        m_bodyLeft = header(head, "content-length").toLongLong();
        m_server->write(head);
        m_answerIsNew = true;
        onPassedOn();
        return true;
    }

    void onPassedOn()
    {
        if (m_bodyLeft > 0 || m_cut != Cut::WhileBusy)
            return;
        m_isWaitingAlone = true;
        m_client->abort();
    }

    void fromServer()
    {
        if (m_server->bytesAvailable() == 0)
            return;
        if (m_isWaitingAlone) {
            close();
        } else if (m_cut == Cut::BeforeAnswer) {
            m_client->abort();
        } else if (m_cut == Cut::InAnswer) {
            halfAnswer();
        } else if (m_client->bytesToWrite() < mostWaiting && addHeader()) {
            m_client->write(m_server->readAll());
        }
    }

    /// Behind the status line of each answer; false when that has not come as a whole yet.
    bool addHeader()
    {
        if (!m_answerIsNew || m_proxy.m_addedHeader.isEmpty())
            return true;
        if (!m_server->canReadLine())
            return false;
        m_answerIsNew = false;
        m_client->write(m_server->readLine() + m_proxy.m_addedHeader + "\r\n");
        return true;
    }

    /// Once as much is here as the client shall see.
    void halfAnswer()
    {
        const QByteArray seen = m_server->peek(mostWaiting);
        const qsizetype end = seen.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const qsizetype half =
            std::max<qsizetype>(1, header(seen.left(end), "content-length").toLongLong() / 2);
        const qsizetype shown = std::min<qsizetype>(end + 4 + half, mostWaiting);
        if (seen.size() < shown)
            return;
        m_cut = Cut::BeforeAnswer; // the rest is never passed on
        m_client->write(m_server->read(shown));
        m_client->disconnectFromHost();
    }

    CuttingProxy& m_proxy;
    QTcpSocket* m_client;
    QTcpSocket* m_server;
    std::optional<Cut> m_cut;   ///< Of the request under way.
    qint64 m_bodyLeft = 0;      ///< Of the request under way.
    bool m_answerIsNew = false; ///< Nothing of it was passed on.
    bool m_isTunnel = false;
    bool m_isWaitingAlone = false;
};

CuttingProxy::CuttingProxy(const QUrl& server, QObject* parent)
    : QTcpServer(parent)
    , m_server(server)
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* client = nextPendingConnection())
            new Link(*this, client);
    });
    listen(QHostAddress::LocalHost);
    m_port = serverPort();
}

QString CuttingProxy::address() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_port);
}

void CuttingProxy::goAway()
{
    close();
    dropConnections();
}

bool CuttingProxy::comeBack()
{
    return listen(QHostAddress::LocalHost, m_port);
}

void CuttingProxy::cut(const Rule& rule)
{
    m_rules.append(rule);
}

void CuttingProxy::reset()
{
    m_rules.clear();
    m_arrivals.clear();
    m_cuts = 0;
}

void CuttingProxy::dropConnections()
{
    const QObjectList all = children();
    for (QObject* child : all) {
        if (auto* link = dynamic_cast<Link*>(child))
            link->drop();
    }
}

std::optional<CuttingProxy::Cut> CuttingProxy::takeCut(const Arrival& arrival)
{
    m_arrivals.append(arrival);
    for (Rule& rule : m_rules) {
        const bool meets =
            (rule.method.isEmpty() || rule.method == arrival.method) && arrival.target.contains(rule.part);
        if (!meets || rule.count == 0 || --rule.first > 0)
            continue;
        if (rule.count > 0)
            --rule.count;
        ++m_cuts;
        return rule.cut;
    }
    return std::nullopt;
}

int CuttingProxy::count(const QByteArray& method, const QByteArray& part) const
{
    return static_cast<int>(
        std::count_if(m_arrivals.cbegin(), m_arrivals.cend(), [&](const Arrival& arrival) {
            return arrival.method == method && arrival.target.contains(part);
        }));
}

} // namespace vitrine::test
