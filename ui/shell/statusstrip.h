// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <functional>

class QLabel;
class QProgressBar;
class QStatusBar;
class QToolButton;
class QWidget;

namespace vitrine {

class BusyIndicator;
class ServerSession;

/// The status bar's parts: what is selected, what was just done, how the queue stands, whether live events
/// come in.
class StatusStrip : public QObject {
    Q_OBJECT

public:
    explicit StatusStrip(QStatusBar& bar);

    /// Null: no server.
    void setSession(ServerSession* session);
    void setSelection(int selected, int total);

    /// What is under way, with a busy sign, until the next note.
    void showBusy(const QString& text);
    /// What came of it; goes by itself after some seconds.
    void showNote(const QString& text);
    /// The same with a button that takes it back, once.
    void showUndoable(const QString& text, std::function<void()> undo);
    void clearNote();

    /// Something that stands between the notes and the queue.
    void addIndicator(QWidget& widget);

Q_SIGNALS:
    /// The queue's part was clicked.
    void queueWanted();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void updateQueue();
    void updateEvents();

    QStatusBar& m_bar;
    QPointer<ServerSession> m_session;
    QLabel* m_selection;
    BusyIndicator* m_busy;
    QLabel* m_note;
    QToolButton* m_undo;
    std::function<void()> m_onUndo;
    QTimer m_noteEnd;
    QToolButton* m_queue;
    QProgressBar* m_progress;
    QLabel* m_events;
};

} // namespace vitrine
