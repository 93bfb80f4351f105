// SPDX-License-Identifier: Apache-2.0
#include "tests/lib/nginx.h"

#include <QFile>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vitrine::test {

Nginx::~Nginx()
{
    m_process.terminate();
    m_process.waitForFinished();
}

bool Nginx::start(const QString& servers)
{
    if (addFile(u"servers.conf"_s, servers.toUtf8()).isEmpty())
        return false;
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    m_process.start(QStringLiteral(VITRINE_RIG "/nginx.sh"), {m_folder.path()});
    const bool isUp = QTest::qWaitFor([this] {
        return m_process.state() == QProcess::NotRunning || QFile::exists(m_folder.filePath(u"nginx.pid"_s));
    });
    if (isUp && m_process.state() == QProcess::Running)
        return true;
    qWarning("%s", read(u"error.log"_s).constData());
    return false;
}

QString Nginx::addFile(const QString& name, const QByteArray& content) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                    : QString();
}

QStringList Nginx::requests() const
{
    return QString::fromUtf8(read(u"access.log"_s)).split(u'\n', Qt::SkipEmptyParts);
}

QByteArray Nginx::logs() const
{
    return read(u"access.log"_s) + read(u"error.log"_s);
}

quint16 Nginx::freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QByteArray Nginx::read(const QString& name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace vitrine::test
