// SPDX-License-Identifier: Apache-2.0
#include "lib/base/logbuffer.h"

#include "lib/base/logging.h"

#include <QTime>

#include <cstdio>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

// Both are trivially destructible: a message that comes after the end of main still finds them whole.
constinit QBasicMutex installedMutex;
constinit LogBuffer* installed = nullptr;

QChar letter(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u'D';
    case QtInfoMsg:
        return u'I';
    case QtWarningMsg:
        return u'W';
    case QtCriticalMsg:
        return u'E';
    case QtFatalMsg:
        break;
    }
    return u'F';
}

} // namespace

LogBuffer::LogBuffer(qsizetype capacity)
    : m_capacity(qMax<qsizetype>(1, capacity))
{
}

LogBuffer::~LogBuffer()
{
    bool mine = false;
    {
        const QMutexLocker lock(&installedMutex);
        mine = installed == this;
    }
    if (mine)
        install(nullptr);
}

void LogBuffer::install(LogBuffer* buffer)
{
    {
        const QMutexLocker lock(&installedMutex);
        installed = buffer;
    }
    qInstallMessageHandler(buffer ? &LogBuffer::handleMessage : nullptr);
}

void LogBuffer::append(const QString& line)
{
    keep(redact(line));
}

QStringList LogBuffer::lines() const
{
    const QMutexLocker lock(&m_mutex);
    return m_lines.mid(m_oldest) + m_lines.first(m_oldest);
}

void LogBuffer::handleMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    const QString category = QString::fromUtf8(context.category ? context.category : "default");
    const QString line = QTime::currentTime().toString(u"HH:mm:ss.zzz"_s) + u' ' + letter(type) + u' '
        + category + u": "_s + redact(text);
    const QByteArray bytes = line.toLocal8Bit() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    // The lock is held while the line is kept, so that the buffer cannot go in between.
    const QMutexLocker lock(&installedMutex);
    if (installed)
        installed->keep(line);
}

void LogBuffer::keep(const QString& redactedLine)
{
    const QMutexLocker lock(&m_mutex);
    if (m_lines.size() < m_capacity) {
        m_lines.append(redactedLine);
        return;
    }
    m_lines[m_oldest] = redactedLine;
    m_oldest = (m_oldest + 1) % m_capacity;
}

} // namespace vitrine
