// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/statusstrip.h"

#include "lib/session/serversession.h"
#include "ui/shell/busyindicator.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QStatusBar>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int noteMs = 10'000;
constexpr int undoableMs = 20'000;
constexpr int leftParts = 4; // of the status bar: selection, busy sign, note, its button

} // namespace

StatusStrip::StatusStrip(QStatusBar& bar)
    : QObject(&bar)
    , m_bar(bar)
    , m_selection(new QLabel(&bar))
    , m_busy(new BusyIndicator(&bar))
    , m_note(new QLabel(&bar))
    , m_undo(new QToolButton(&bar))
    , m_queue(new QToolButton(&bar))
    , m_progress(new QProgressBar(&bar))
    , m_events(new QLabel(&bar))
{
    m_selection->setObjectName(u"selectionLabel"_s);
    m_busy->setObjectName(u"statusBusy"_s);
    m_note->setObjectName(u"statusNote"_s);
    m_queue->setObjectName(u"queueStatus"_s);
    m_progress->setObjectName(u"queueProgress"_s);
    m_events->setObjectName(u"eventsLabel"_s);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(bar.fontMetrics().height() / 2);
    m_progress->setFixedWidth(bar.fontMetrics().averageCharWidth() * 16);
    m_progress->setRange(0, 1000);
    m_progress->hide();
    const int wide = space(&bar, Space::Wide);
    const int tight = space(&bar, Space::Tight);
    m_selection->setContentsMargins(wide, tight, wide, tight);
    m_queue->setAutoRaise(true);
    m_queue->setFocusPolicy(Qt::TabFocus);
    m_queue->setToolTip(tr("Show the queue"));
    m_queue->hide();
    m_progress->installEventFilter(this);
    connect(m_queue, &QToolButton::clicked, this, &StatusStrip::queueWanted);
    for (QLabel* label : {m_note, m_events})
        label->setContentsMargins(tight, 0, wide, 0);
    m_note->setTextFormat(Qt::PlainText);
    m_undo->setObjectName(u"statusUndo"_s);
    m_undo->setText(tr("Undo"));
    m_undo->setToolTip(tr("Put them back where they were (Ctrl+Z)"));
    m_undo->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_undo->setFocusPolicy(Qt::TabFocus);
    connect(m_undo, &QToolButton::clicked, this, [this] {
        const std::function<void()> undo = std::exchange(m_onUndo, {});
        clearNote();
        if (undo)
            undo();
    });
    m_busy->setFixedSize(iconEdge(&bar), iconEdge(&bar));
    m_noteEnd.setSingleShot(true);
    connect(&m_noteEnd, &QTimer::timeout, this, &StatusStrip::clearNote);
    bar.setSizeGripEnabled(false);
    bar.addWidget(m_selection, 1);
    bar.addWidget(m_busy);
    bar.addWidget(m_note);
    bar.addWidget(m_undo);
    clearNote();
    bar.addPermanentWidget(m_queue);
    bar.addPermanentWidget(m_progress);
    bar.addPermanentWidget(m_events);
}

void StatusStrip::setSession(ServerSession* session)
{
    if (m_session)
        m_session->queue().disconnect(this);
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(&session->queue(), &QueueStore::countsChanged, this, &StatusStrip::updateQueue);
        connect(&session->queue(), &QueueStore::progressed, this, [this](const ItemProgress& progress) {
            if (progress.percentage)
                m_progress->setValue(qRound(*progress.percentage * 1000));
        });
        connect(session, &ServerSession::liveEventsChanged, this, &StatusStrip::updateEvents);
        connect(session, &ServerSession::stateChanged, this, &StatusStrip::updateEvents);
    }
    setSelection(0, -1);
    updateQueue();
    updateEvents();
}

void StatusStrip::setSelection(int selected, int total)
{
    const QLocale locale;
    if (total < 0)
        m_selection->clear();
    else if (selected == 0)
        m_selection->setText(tr("%Ln image(s)", nullptr, total));
    else
        m_selection->setText(tr("%1 selected of %2").arg(locale.toString(selected), locale.toString(total)));
}

void StatusStrip::addIndicator(QWidget& widget)
{
    m_bar.insertPermanentWidget(leftParts, &widget);
}

void StatusStrip::showBusy(const QString& text)
{
    m_noteEnd.stop();
    m_undo->hide();
    m_note->setText(text);
    m_note->show();
    m_busy->show();
}

void StatusStrip::showNote(const QString& text)
{
    m_busy->hide();
    m_undo->hide();
    m_note->setText(text);
    m_note->show();
    m_noteEnd.start(noteMs);
}

void StatusStrip::showUndoable(const QString& text, std::function<void()> undo)
{
    showNote(text);
    m_onUndo = std::move(undo);
    m_undo->setIcon(symbolicIcon(u"undo"_s));
    m_undo->show();
    m_noteEnd.start(undoableMs);
}

void StatusStrip::clearNote()
{
    m_noteEnd.stop();
    m_busy->hide();
    m_undo->hide();
    m_onUndo = {};
    m_note->hide();
    m_note->clear();
}

bool StatusStrip::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_progress && event->type() == QEvent::MouseButtonRelease)
        Q_EMIT queueWanted();
    return QObject::eventFilter(object, event);
}

void StatusStrip::updateQueue()
{
    if (!m_session || !m_session->queue().countsKnown()) {
        m_queue->hide();
        m_progress->hide();
        return;
    }
    const QueueCounts& counts = m_session->queue().counts();
    const int waiting = counts.pending + counts.waiting;
    m_queue->show();
    if (counts.inProgress == 0 && waiting == 0)
        m_queue->setText(tr("Queue: idle"));
    else
        m_queue->setText(tr("Queue: %1 running, %2 waiting").arg(counts.inProgress).arg(waiting));
    m_progress->setVisible(counts.inProgress > 0);
    if (counts.inProgress == 0)
        m_progress->setValue(0);
}

void StatusStrip::updateEvents()
{
    if (!m_session) {
        m_events->clear();
    } else if (m_session->hasLiveEvents()) {
        m_events->setText(tr("Live"));
        m_events->setToolTip(tr("The server tells at once what happens in its queue."));
    } else if (m_session->state() == ServerSession::State::Online) {
        m_events->setText(tr("Not live"));
        m_events->setToolTip(
            tr("The server's live events cannot be had at the moment; the queue is asked instead."));
    } else {
        m_events->setText(m_session->state() == ServerSession::State::Offline ? tr("Offline")
                                                                              : tr("Connecting…"));
        m_events->setToolTip(QString());
    }
}

} // namespace vitrine
