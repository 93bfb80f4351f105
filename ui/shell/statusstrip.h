// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

class QLabel;
class QProgressBar;
class QStatusBar;

namespace vitrine {

class ServerSession;

/// The status bar's parts: what is selected, how the queue stands, whether live events come in.
class StatusStrip : public QObject {
    Q_OBJECT

public:
    explicit StatusStrip(QStatusBar& bar);

    /// Null: no server.
    void setSession(ServerSession* session);
    void setSelection(int selected, int total);

private:
    void updateQueue();
    void updateEvents();

    QPointer<ServerSession> m_session;
    QLabel* m_selection;
    QLabel* m_queue;
    QProgressBar* m_progress;
    QLabel* m_events;
};

} // namespace vitrine
