// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>

#include <utility>

namespace vitrine {

class ServerSession;
class SessionHost;
class Trace;

/// For traces: an "event" for each event of the server that the window shows something of, and a "repaint"
/// with the same id when a widget that shows it was painted. Made only while a trace is written, and before
/// the window, so that an event is marked before anything is done about it.
class RepaintMarks : public QObject {
    Q_OBJECT

public:
    RepaintMarks(Trace& trace, SessionHost& host, QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void watch(ServerSession& session);
    void markEvent();
    void markRepaint();

    Trace& m_trace;
    QList<qint64> m_waiting;
    qint64 m_lastId = 0;
    double m_percentage = 0;
    std::pair<int, int> m_shownCounts; ///< Running, waiting.
    bool m_painting = false;
};

} // namespace vitrine
