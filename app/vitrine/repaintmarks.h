// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>

namespace vitrine {

class MainWindow;
class ServerSession;
class Trace;

/// For traces: an "event" for each event of the server that the window shows something of, and a "repaint"
/// with the same id when a widget that shows it was painted. Made only while a trace is written.
class RepaintMarks : public QObject {
    Q_OBJECT

public:
    RepaintMarks(Trace& trace, MainWindow& window);

    void watch(ServerSession& session);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void onPainted();

    Trace& m_trace;
    QList<qint64> m_waiting;
    bool m_sawPaint = false;
};

} // namespace vitrine
