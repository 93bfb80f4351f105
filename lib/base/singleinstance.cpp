// SPDX-License-Identifier: Apache-2.0
#include "lib/base/singleinstance.h"

#include "lib/base/logging.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

// One JSON line a start: {"arguments": [...], "folder": "..."}; answered with one byte once it was read
// whole.
constexpr qsizetype mostBytes = 1024 * 1024;

// Hashed, because a socket's path may not be longer than 107 bytes.
QString basePath(const QString& profile, const QString& folder)
{
    const QString where =
        folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) : folder;
    const QByteArray hash =
        QCryptographicHash::hash(profile.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return where + u"/vitrine-"_s + QString::fromLatin1(hash);
}

} // namespace

SingleInstance::SingleInstance(const QString& profile, QObject* parent, const QString& folder)
    : QObject(parent)
    , m_path(basePath(profile, folder))
    , m_lock(m_path + u".lock"_s)
{
    // Never stale by age, only when the process that holds it is gone.
    m_lock.setStaleLockTime(0);
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::claim()
{
    if (!m_lock.tryLock(0)) {
        if (m_lock.error() == QLockFile::LockFailedError)
            return false;
        qCWarning(lcApp) << "cannot write" << m_path + u".lock"_s
                         << "- a second start will not find this one";
        return true;
    }
    const QString socketPath = m_path + u".socket"_s;
    QLocalServer::removeServer(socketPath); // left behind by a process that was killed: we hold the lock
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::onConnection);
    if (!m_server->listen(socketPath))
        qCWarning(lcApp) << "cannot listen on" << socketPath << ":" << m_server->errorString();
    return true;
}

bool SingleInstance::handOver(const QStringList& arguments, int timeoutMs)
{
    const QDeadlineTimer deadline(timeoutMs);
    QLocalSocket socket;
    // The first process may hold the lock and not listen yet.
    for (;;) {
        socket.connectToServer(m_path + u".socket"_s);
        if (socket.waitForConnected(static_cast<int>(deadline.remainingTime())))
            break;
        if (deadline.hasExpired())
            return false;
        QThread::msleep(20);
    }
    const QJsonObject line{{"arguments"_L1, QJsonArray::fromStringList(arguments)},
                           {"folder"_L1, QDir::currentPath()}};
    socket.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    while (socket.bytesAvailable() == 0) {
        if (!socket.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            return false;
    }
    return true;
}

void SingleInstance::onConnection()
{
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { onReadyRead(socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void SingleInstance::onReadyRead(QLocalSocket* socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > mostBytes)
            socket->abort();
        return; // the rest is still on its way
    }
    const QJsonObject line = QJsonDocument::fromJson(socket->readLine(mostBytes)).object();
    if (line.isEmpty()) {
        socket->abort();
        return;
    }
    QStringList arguments;
    const QJsonArray items = line["arguments"_L1].toArray();
    for (const QJsonValue& item : items)
        arguments.append(item.toString());
    socket->write("k");
    socket->disconnectFromServer();
    Q_EMIT argumentsReceived(arguments, line["folder"_L1].toString());
}

} // namespace vitrine
