// SPDX-License-Identifier: Apache-2.0
#include "lib/base/trace.h"

#include <QJsonDocument>

#include <chrono>
#include <ctime>
#include <unistd.h>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

double clockMs(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// When this process was started, in milliseconds of CLOCK_MONOTONIC.
double processStartMs()
{
    const double now = clockMs(CLOCK_MONOTONIC);
    QFile stat(u"/proc/self/stat"_s);
    if (!stat.open(QIODevice::ReadOnly))
        return now;
    const QByteArray line = stat.readAll();
    // The second field is the program's name in brackets and may hold blanks; field 22 is counted from behind
    // it.
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    bool ok = false;
    const double ticks = static_cast<double>(fields.value(22 - 3).toULongLong(&ok));
    if (!ok)
        return now;
    // The kernel counts this one in CLOCK_BOOTTIME, which goes on while the machine sleeps.
    const double age = clockMs(CLOCK_BOOTTIME) - ticks * 1e3 / static_cast<double>(sysconf(_SC_CLK_TCK));
    return now - age;
}

} // namespace

Trace::Trace(const QString& filePath)
    : m_file(filePath)
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        m_error = m_file.errorString();
        return;
    }
    m_thread = std::thread([this] { writeLoop(); });
}

Trace::~Trace()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

double Trace::sinceProcessStart()
{
    static const double start = processStartMs();
    return clockMs(CLOCK_MONOTONIC) - start;
}

void Trace::mark(QStringView name, const QJsonObject& extra)
{
    if (!isEnabled())
        return;
    const double ms = sinceProcessStart();
    const std::lock_guard lock(m_mutex);
    m_marks.append({ms, name.toString(), extra});
}

void Trace::writeLoop()
{
    bool stop = false;
    while (!stop) {
        QList<Mark> marks;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, std::chrono::milliseconds(100), [this] { return m_stop; });
            stop = m_stop;
            marks.swap(m_marks);
        }
        for (const Mark& mark : std::as_const(marks)) {
            QJsonObject line = mark.extra;
            line.insert("t_ms"_L1, mark.ms);
            line.insert("name"_L1, mark.name);
            m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
        }
        if (!marks.isEmpty())
            m_file.flush();
    }
}

} // namespace vitrine
