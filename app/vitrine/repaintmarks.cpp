// SPDX-License-Identifier: Apache-2.0
#include "app/vitrine/repaintmarks.h"

#include "lib/base/trace.h"
#include "lib/session/serversession.h"
#include "ui/shell/mainwindow.h"

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
        || (object.parent() && object.parent()->inherits("vitrine::RunPicturesView"));
}

} // namespace

RepaintMarks::RepaintMarks(Trace& trace, MainWindow& window)
    : QObject(&window)
    , m_trace(trace)
{
    connect(&window, &MainWindow::painted, this, &RepaintMarks::onPainted);
    QCoreApplication::instance()->installEventFilter(this);
}

void RepaintMarks::watch(ServerSession& session)
{
    m_waiting.clear();
    connect(&session, &ServerSession::eventReceived, this, [this](qint64 id) {
        m_trace.mark(u"event", {{u"id"_s, id}});
        m_waiting.append(id);
    });
}

bool RepaintMarks::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::Paint && showsEvents(*object))
        m_sawPaint = true;
    return QObject::eventFilter(object, event);
}

void RepaintMarks::onPainted()
{
    if (!std::exchange(m_sawPaint, false))
        return;
    for (const qint64 id : std::as_const(m_waiting))
        m_trace.mark(u"repaint", {{u"id"_s, id}});
    m_waiting.clear();
}

} // namespace vitrine
