// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMutex>
#include <QStringList>

namespace vitrine {

/// The last lines of the log, without secrets, for its window and for error reports. Safe from any thread.
///
/// `install` makes one buffer the receiver of all Qt messages; each message then goes redacted to stderr and
/// into the buffer. Qt has one message handler a process, so this pointer is the program's only process-wide
/// state.
class LogBuffer {
public:
    explicit LogBuffer(qsizetype capacity = 2000);
    ~LogBuffer(); ///< Uninstalls itself when it is the installed one.
    Q_DISABLE_COPY_MOVE(LogBuffer)

    /// Sends all Qt messages to `buffer`; null gives Qt its own handler back.
    static void install(LogBuffer* buffer);

    /// Keeps one line, redacted; the oldest goes when the buffer is full.
    void append(const QString& line);

    [[nodiscard]] QStringList lines() const; ///< Oldest first.

private:
    static void handleMessage(QtMsgType type, const QMessageLogContext& context, const QString& text);
    void keep(const QString& redactedLine);

    const qsizetype m_capacity;
    mutable QMutex m_mutex;
    QStringList m_lines;
    qsizetype m_oldest = 0; ///< Index of the oldest line once the buffer is full.
};

} // namespace vitrine
