// SPDX-License-Identifier: Apache-2.0
#include "app/vitrine/repaintmarks.h"

#include "lib/base/trace.h"
#include "lib/session/serversession.h"
#include "ui/connection/serverconnection.h"
#include "ui/connection/sessionhost.h"

#include <QCoreApplication>
#include <QEvent>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// Widgets that show what an event of the queue says: the status bar's queue, a run's bar, its preview
/// picture.
bool showsEvents(const QObject& object)
{
    return qobject_cast<const QProgressBar*>(&object) || object.objectName() == "queueStatus"_L1
        || object.objectName() == "runPreview"_L1;
}

} // namespace

RepaintMarks::RepaintMarks(Trace& trace, SessionHost& host, QObject* parent)
    : QObject(parent)
    , m_trace(trace)
{
    connect(&host, &SessionHost::changed, this, [this, &host] { watch(host.connection()->session()); });
    QCoreApplication::instance()->installEventFilter(this);
}

void RepaintMarks::watch(ServerSession& session)
{
    m_waiting.clear();
    QueueStore& queue = session.queue();
    connect(&queue, &QueueStore::progressed, this, [this](const ItemProgress& progress) {
        // Only what moves the bar is repainted: a message without a percentage is not.
        if (progress.percentage && *progress.percentage != std::exchange(m_percentage, *progress.percentage))
            markEvent();
    });
    connect(&queue, &QueueStore::countsChanged, this, [this, &queue] {
        const QueueCounts& counts = queue.counts();
        if (counts.inProgress == 0)
            m_percentage = 0;
        const std::pair shown(counts.inProgress, counts.pending + counts.waiting);
        if (shown != std::exchange(m_shownCounts, shown))
            markEvent();
    });
}

void RepaintMarks::markEvent()
{
    m_trace.mark(u"event", {{u"id"_s, ++m_lastId}});
    m_waiting.append(m_lastId);
}

bool RepaintMarks::eventFilter(QObject* object, QEvent* event)
{
    // The filter comes before the painting: what is painted in this turn is on the screen in the next.
    if (event->type() == QEvent::Paint && !m_waiting.isEmpty() && !m_painting && showsEvents(*object)) {
        m_painting = true;
        QMetaObject::invokeMethod(this, &RepaintMarks::markRepaint, Qt::QueuedConnection);
    }
    return QObject::eventFilter(object, event);
}

void RepaintMarks::markRepaint()
{
    m_painting = false;
    for (const qint64 id : std::as_const(m_waiting))
        m_trace.mark(u"repaint", {{u"id"_s, id}});
    m_waiting.clear();
}

} // namespace vitrine
