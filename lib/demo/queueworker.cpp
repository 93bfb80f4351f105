// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/queueworker.h"

#include "lib/demo/demomodels.h"
#include "lib/demo/demoqueue.h"
#include "lib/demo/gallery.h"
#include "lib/demo/nodelibrary.h"
#include "lib/demo/pictures.h"

#include <QDateTime>

namespace vitrine::demo {

using namespace Qt::StringLiterals;

QueueWorker::QueueWorker(DemoQueue& queue, const NodeLibrary& library, const DemoModels& models,
                         Gallery& gallery, Later later, double stepSeconds)
    : m_queue(queue)
    , m_library(library)
    , m_nodes(gallery, models)
    , m_later(std::move(later))
    , m_stepMs(int(1000 * stepSeconds))
{
}

void QueueWorker::wake()
{
    if (m_ticking)
        return;
    m_ticking = true;
    tickAfter(0);
}

void QueueWorker::tickAfter(int milliseconds)
{
    m_later(milliseconds, [this, round = m_round] {
        if (round == m_round)
            tick();
    });
}

void QueueWorker::resume()
{
    m_paused = false;
    wake();
}

void QueueWorker::cancelCurrentSilently()
{
    if (QueueItem* item = m_queue.find(m_currentId))
        m_queue.setStatus(*item, u"canceled"_s, true);
    // Not waiting for the end of the step.
    ++m_round;
    m_ticking = false;
    wake();
}

bool QueueWorker::startNext()
{
    m_currentId = 0;
    m_node = {};
    m_beats.clear();
    QueueItem* item = m_paused ? nullptr : m_queue.nextPending();
    if (!item)
        return false;
    m_currentId = item->id;
    item->run = std::make_shared<GraphRun>(item->sessionId, item->graph);
    m_queue.setStatus(*item, u"in_progress"_s);
    return true;
}

void QueueWorker::tick()
{
    // Between two steps the item may have been canceled or deleted.
    QueueItem* item = m_queue.find(m_currentId);
    int delay = 0;
    if (item && item->status == u"in_progress"_s) {
        delay = advance(*item);
    } else if (!startNext()) {
        m_ticking = false;
        return;
    }
    tickAfter(delay);
}

int QueueWorker::advance(QueueItem& item)
{
    GraphRun& run = *item.run;
    if (m_node.isEmpty()) {
        if (run.isDone()) {
            m_queue.setStatus(item, u"completed"_s);
            return 0;
        }
        m_node = run.prepareNext();
        m_beats = m_nodes.beats(m_node);
        m_queue.emitEvent(u"invocation_started"_s, nodeEvent(item));
        if (const QString missing = m_library.missingInput(m_node); !missing.isEmpty()) {
            fail(item, {u"MissingInputException"_s, missing});
            return 0;
        }
    }
    if (!m_beats.isEmpty()) {
        const Beat beat = m_beats.takeFirst();
        tell(beat, item);
        return beat.percentage ? m_stepMs : 0;
    }
    try {
        QJsonObject result = m_nodes.run(m_node, item);
        result.insert(u"output_meta"_s, QJsonValue::Null);
        result.insert(u"type"_s, m_library.outputType(m_node.value(u"type"_s).toString()));
        QJsonObject event = nodeEvent(item);
        event.insert(u"result"_s, result);
        run.complete(result);
        m_node = {};
        m_queue.emitEvent(u"invocation_complete"_s, event);
    } catch (const NodeError& error) {
        fail(item, error);
    }
    return 0;
}

QJsonObject QueueWorker::nodeEvent(const QueueItem& item) const
{
    QJsonObject out = item.eventBase();
    out.insert(u"invocation"_s, m_node);
    out.insert(u"invocation_source_id"_s, item.run->sourceId());
    return out;
}

void QueueWorker::tell(const Beat& beat, const QueueItem& item)
{
    const QJsonObject model = m_nodes.modelOf(m_node);
    QJsonObject event = nodeEvent(item);
    event.insert(u"message"_s,
                 beat.loads.isEmpty()
                     ? beat.message
                     : u"Loading model %1 (%2)"_s.arg(model.value(u"name"_s).toString(), beat.loads));
    event.insert(u"percentage"_s,
                 beat.percentage ? QJsonValue(*beat.percentage) : QJsonValue(QJsonValue::Null));
    event.insert(u"image"_s, QJsonValue::Null);
    event.insert(u"device"_s, QJsonValue::Null);
    const QSize size = m_nodes.sizeOf(m_node);
    if (!beat.previewSeed.isEmpty() && !size.isEmpty()) {
        const QByteArray jpeg = drawPreview(beat.previewSeed, size, *beat.percentage);
        event.insert(
            u"image"_s,
            QJsonObject{{u"width"_s, size.width()},
                        {u"height"_s, size.height()},
                        {u"dataURL"_s, QString::fromLatin1("data:image/jpeg;base64," + jpeg.toBase64())}});
    }
    m_queue.emitEvent(u"invocation_progress"_s, event);
    if (beat.loads.isEmpty() || model.isEmpty())
        return;
    const QJsonObject load{{u"timestamp"_s, QDateTime::currentSecsSinceEpoch()},
                           {u"config"_s, model},
                           {u"submodel_type"_s, beat.loads},
                           {u"user_id"_s, u"system"_s}};
    m_queue.emitEvent(u"model_load_started"_s, load);
    m_queue.emitEvent(u"model_load_complete"_s, load);
}

void QueueWorker::fail(QueueItem& item, const NodeError& error)
{
    const QJsonObject failed = nodeEvent(item);
    item.errorType = error.type;
    item.errorMessage = error.message;
    item.errorTraceback = u"Traceback (most recent call last):\n  in the demo server\n%1: %2\n"_s.arg(
        error.type, error.message);
    item.run->fail(u"%1: %2"_s.arg(error.type, error.message));
    m_node = {};
    // The server tells the item's end before the node's error.
    m_queue.setStatus(item, u"failed"_s);
    QJsonObject event = failed;
    event.insert(u"error_type"_s, item.errorType);
    event.insert(u"error_message"_s, item.errorMessage);
    event.insert(u"error_traceback"_s, item.errorTraceback);
    m_queue.emitEvent(u"invocation_error"_s, event);
}

} // namespace vitrine::demo
