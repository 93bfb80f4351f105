// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace vitrine {

/// Writes the file of `--trace FILE`: one JSON object a line, {"t_ms": 123.4, "name": "window_shown", ...}.
///
/// t_ms is the time since the kernel started this process, so it includes exec and dynamic linking (the
/// kernel notes that moment to 10 ms). Times are monotonic. `mark` takes a lock and copies its arguments; a
/// thread of its own does the writing, at most 100 ms later and at the latest in the destructor. Safe from
/// any thread.
class Trace {
public:
    Trace() = default; ///< Switched off: `mark` returns at once.
    explicit Trace(const QString& filePath);
    ~Trace();
    Q_DISABLE_COPY_MOVE(Trace)

    [[nodiscard]] bool isEnabled() const { return m_thread.joinable(); }
    /// Why the file could not be opened; empty when it was. The trace is then switched off.
    [[nodiscard]] QString errorString() const { return m_error; }

    void mark(QStringView name, const QJsonObject& extra = {});

    /// Milliseconds since this process was started.
    [[nodiscard]] static double sinceProcessStart();

private:
    struct Mark {
        double ms;
        QString name;
        QJsonObject extra;
    };

    void writeLoop();

    QFile m_file;
    QString m_error;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    QList<Mark> m_marks;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace vitrine
