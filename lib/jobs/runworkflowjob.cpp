// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/runworkflowjob.h"

#include "lib/session/modelcheck.h"
#include "lib/workflow/batchrequest.h"
#include "lib/workflow/outputs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int recoverDelayMs = 1000;
constexpr int recoverAttempts = 60;

} // namespace

RunWorkflowJob::RunWorkflowJob(ServerSession& session, WorkflowDocument workflow, Options options,
                               QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_workflow(std::move(workflow))
    , m_options(std::move(options))
{
    QueueStore& queue = m_session.queue();
    connect(&queue, &QueueStore::itemStarted, this, [this](qint64 id) {
        if (m_open.contains(id))
            setState(State::Running);
    });
    connect(&queue, &QueueStore::progressed, this, [this](const ItemProgress& progress) {
        if (!m_open.contains(progress.itemId))
            return;
        // A message without a picture or a percentage (loading a model, saving) leaves what the same item
        // had.
        const ItemProgress last = std::exchange(m_progress, progress);
        if (last.itemId == progress.itemId) {
            if (!progress.image)
                m_progress.image = last.image;
            if (!progress.percentage)
                m_progress.percentage = last.percentage;
        }
        setState(State::Running);
        Q_EMIT progressChanged();
    });
    connect(&queue, &QueueStore::itemEnded, this, &RunWorkflowJob::onItemEnded);
    connect(&queue, &QueueStore::itemVanished, this, &RunWorkflowJob::onItemVanished);
    connect(&queue, &QueueStore::waitingForServer, this, [this](const ApiError& error) {
        if (isActive())
            Q_EMIT waitingForServer(error);
    });
}

void RunWorkflowJob::start()
{
    if (m_state != State::Idle)
        return;
    m_clock.start();
    setState(State::Submitting);
    // The listeners of `finished` are attached after start(): nothing may end before the event loop had its
    // turn.
    QMetaObject::invokeMethod(this, &RunWorkflowJob::submit, Qt::QueuedConnection);
}

void RunWorkflowJob::submit()
{
    const NodeTemplates& templates = m_session.templates().templates();
    const QList<ReadinessReason> reasons =
        checkReadiness(m_workflow, templates) + missingModels(m_workflow, templates, m_session.models());
    if (!reasons.isEmpty()) {
        QStringList texts;
        for (const ReadinessReason& reason : reasons)
            texts.append(reason.text);
        fail(ApiError::input(texts.join(u'\n')));
        return;
    }
    const Result<BatchRequest> request = BatchRequest::build(m_workflow, templates,
                                                             {.batchId = {},
                                                              .autoAddBoard = m_options.autoAddBoard,
                                                              .runs = m_options.runs,
                                                              .prepend = m_options.prepend});
    if (!request) {
        fail(request.error());
        return;
    }
    m_batchId = request->batchId;
    m_body = request->body;
    for (const PreparedWorkflow::Warning& warning : request->warnings) {
        warn(warning.text);
    }
    enqueue(false);
}

void RunWorkflowJob::enqueue(bool again)
{
    m_session.queue().api().enqueueBatch(m_body)->then(
        this, [this](const EnqueueResult& result) { onEnqueued(result); },
        [this, again](const ApiError& error) { onEnqueueFailed(error, again); });
}

void RunWorkflowJob::onEnqueued(const EnqueueResult& result)
{
    if (result.enqueued < result.requested) {
        warn(tr("The queue is full: it took %1 of %2 items. Submit the rest when it has emptied.")
                 .arg(result.enqueued)
                 .arg(result.requested));
    }
    if (result.itemIds.isEmpty()) {
        fail(ApiError::input(tr("The queue is full: nothing was submitted. Try again when it has emptied.")));
        return;
    }
    follow(result.itemIds);
}

void RunWorkflowJob::onEnqueueFailed(const ApiError& error, bool again)
{
    // Only a lost answer leaves open whether the server acted. With a status or a refused connection it is
    // known.
    const bool lost = error.kind == ApiError::Kind::Unreachable || error.kind == ApiError::Kind::Timeout
        || error.httpStatus == 502 || error.httpStatus == 504;
    if (!lost || again) {
        fail(error);
        return;
    }
    m_error = error;
    recover(1);
}

void RunWorkflowJob::recover(int attempt)
{
    m_session.queue().api().batchItemIds(m_batchId)->then(
        this,
        [this](const QList<qint64>& ids) {
            if (ids.isEmpty())
                enqueue(true); // it never arrived
            else
                follow(ids);
        },
        [this, attempt](const ApiError& error) {
            if (!error.isTransient() || attempt >= recoverAttempts) {
                fail(m_error);
                return;
            }
            Q_EMIT waitingForServer(error);
            QTimer::singleShot(recoverDelayMs, this, [this, attempt] { recover(attempt + 1); });
        });
}

void RunWorkflowJob::follow(const QList<qint64>& ids)
{
    m_itemIds = ids;
    m_open = ids;
    m_body = {}; // may be large, and is never needed again
    setState(State::Waiting);
    if (m_cancelWanted)
        cancel();
    for (const qint64 id : ids)
        m_session.queue().follow(id);
}

void RunWorkflowJob::cancel()
{
    if (!isActive())
        return;
    m_cancelWanted = true;
    if (m_itemIds.isEmpty())
        return; // follow() comes back to it
    m_session.queue()
        .api()
        .cancelBatches({m_batchId})
        ->then(
            this,
            [this](const Done&) {
                // Older servers send no event for this.
                m_session.queue().refresh();
            },
            [this](const ApiError& error) { warn(error.userMessage()); });
}

void RunWorkflowJob::onItemEnded(const QueueItem& item)
{
    if (!m_open.contains(item.itemId))
        return;
    if (item.status == QueueStatus::Canceled)
        ++m_canceled;
    if (item.status == QueueStatus::Failed && m_error.detail.isEmpty()) {
        m_error = ApiError{ApiError::Kind::Server, 0, {}, {}, m_session.profile().displayAddress()};
        m_error.detail = item.errorMessage.isEmpty() ? item.errorType : item.errorMessage;
        m_traceback = item.errorTraceback;
        m_itemFailed = true;
    }
    QStringList names;
    for (const SessionOutput& output : sessionOutputs(item.session))
        names += output.imageNames;
    collectImages(item.itemId, names);
}

void RunWorkflowJob::onItemVanished(qint64 itemId)
{
    if (!m_open.contains(itemId))
        return;
    ++m_canceled; // deleted or cleared: it will not run any more
    countDown(itemId);
}

void RunWorkflowJob::collectImages(qint64 itemId, const QStringList& names)
{
    if (names.isEmpty()) {
        countDown(itemId);
        return;
    }
    m_session.images()
        .api()
        .byNames(names)
        ->then(
            this,
            [this, names](const QList<ImageDto>& images) {
                // Only the records know which pictures are intermediate; the order is the session's.
                QStringList finals;
                for (const ImageDto& image : images) {
                    if (!image.isIntermediate)
                        finals.append(image.imageName);
                }
                for (const QString& name : names) {
                    if (finals.contains(name) && !m_images.contains(name))
                        m_images.append(name);
                }
                Q_EMIT imagesChanged();
            },
            [this](const ApiError& error) {
                warn(
                    tr("The run is done, but its pictures could not be listed. %1").arg(error.userMessage()));
            })
        ->finally(this, [this, itemId] { countDown(itemId); });
}

void RunWorkflowJob::countDown(qint64 itemId)
{
    if (!m_open.removeOne(itemId))
        return;
    ++m_done;
    m_progress = {};
    Q_EMIT progressChanged();
    if (m_open.isEmpty())
        end();
}

std::optional<double> RunWorkflowJob::fraction() const
{
    if (m_itemIds.isEmpty())
        return std::nullopt;
    const double running = m_open.contains(m_progress.itemId) ? m_progress.percentage.value_or(0.0) : 0.0;
    return (m_done + std::clamp(running, 0.0, 1.0)) / static_cast<double>(m_itemIds.size());
}

void RunWorkflowJob::warn(const QString& text)
{
    m_warnings.append(text);
    Q_EMIT warned(text);
}

void RunWorkflowJob::fail(const ApiError& error)
{
    m_error = error;
    setState(State::Failed);
    Q_EMIT finished();
}

void RunWorkflowJob::end()
{
    if (m_canceled > 0 && m_canceled < m_itemIds.size() && !m_cancelWanted)
        warn(tr("%n item(s) of this run were canceled on the server.", nullptr, m_canceled));
    if (m_itemFailed)
        setState(State::Failed);
    else if (m_canceled == m_itemIds.size() || (m_canceled > 0 && m_cancelWanted))
        setState(State::Canceled);
    else
        setState(State::Finished);
    Q_EMIT finished();
}

void RunWorkflowJob::setState(State state)
{
    if (m_state == state || (m_state != State::Idle && !isActive()))
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace vitrine
