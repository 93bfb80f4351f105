// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/waitforqueuejob.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

constexpr int pollMs = 2000;

bool anythingLeft(const QueueCounts& counts)
{
    return counts.pending + counts.inProgress + counts.waiting > 0;
}

} // namespace

WaitForQueueJob::WaitForQueueJob(QueueStore& queue, std::function<void()> look, QObject* parent)
    : ApiJob(parent)
    , m_queue(queue)
    , m_look(std::move(look))
{
    m_limit.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, &WaitForQueueJob::look);
    connect(&m_queue, &QueueStore::countsChanged, this, &WaitForQueueJob::look);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_timedOut = true;
        Q_EMIT aborted(); // what is asked at this moment is not needed any more
        end();
    });
    connect(this, &ApiJob::finished, this, [this] {
        m_poll.stop();
        m_limit.stop();
    });
}

WaitForQueueJob::WaitForQueueJob(QueueStore& queue, Idle /*what*/, QObject* parent)
    : WaitForQueueJob(
        queue, [this] { lookAtQueue(); }, parent)
{
}

WaitForQueueJob::WaitForQueueJob(QueueStore& queue, Item what, QObject* parent)
    : WaitForQueueJob(
        queue, [this, what] { lookAtItem(what.itemId); }, parent)
{
}

WaitForQueueJob::WaitForQueueJob(QueueStore& queue, Batch what, QObject* parent)
    : WaitForQueueJob(
        queue, [this, what] { lookAtBatch(what.batchId); }, parent)
{
}

void WaitForQueueJob::setTimeout(int milliseconds)
{
    m_limit.setInterval(milliseconds);
}

void WaitForQueueJob::run()
{
    if (m_limit.interval() > 0)
        m_limit.start();
    m_poll.start(pollMs);
    look();
}

void WaitForQueueJob::look()
{
    if (isFinished() || !m_poll.isActive())
        return;
    if (m_looking) {
        m_again = true; // what is on its way may be older than the reason to look
        return;
    }
    m_looking = true;
    m_look();
}

void WaitForQueueJob::lookAtQueue()
{
    own(m_queue.api().status())
        ->then(
            this,
            [this](const QueueStatusReport& report) {
                tellPause(report);
                take(report.counts);
            },
            [this](const ApiError& error) { onError(error); });
}

void WaitForQueueJob::tellPause(const QueueStatusReport& report)
{
    if (!report.processor.isStarted && report.counts.pending > 0 && !std::exchange(m_pauseTold, true))
        Q_EMIT queueIsPaused();
}

/// What waits may wait for ever; items and batches do not say so.
void WaitForQueueJob::lookForPause()
{
    if (m_pauseTold)
        return;
    own(m_queue.api().status())
        ->then(
            this, [this](const QueueStatusReport& report) { tellPause(report); },
            [](const ApiError&) {}); // the next look tells
}

void WaitForQueueJob::lookAtBatch(const QString& batchId)
{
    own(m_queue.api().batchStatus(batchId))
        ->then(
            this,
            [this, batchId](const BatchStatus& status) {
                if (status.counts.total == 0)
                    end(ApiError::input(tr("The queue has no batch %1.").arg(batchId)));
                else
                    take(status.counts);
                if (!isFinished() && status.counts.pending > 0)
                    lookForPause();
            },
            [this](const ApiError& error) { onError(error); });
}

void WaitForQueueJob::lookAtItem(qint64 itemId)
{
    own(m_queue.api().item(itemId))
        ->then(
            this,
            [this](const QueueItem& item) {
                m_looking = false;
                m_item = item;
                if (item.status == QueueStatus::Pending)
                    lookForPause();
                if (isFinal(item.status))
                    end();
                else if (std::exchange(m_again, false))
                    look();
            },
            [this](const ApiError& error) { onError(error); });
}

void WaitForQueueJob::take(const QueueCounts& counts)
{
    m_looking = false;
    m_counts = counts;
    Q_EMIT countsChanged();
    if (!anythingLeft(counts))
        end();
    else if (std::exchange(m_again, false))
        look();
}

void WaitForQueueJob::onError(const ApiError& error)
{
    m_looking = false;
    if (error.isTransient())
        Q_EMIT waitingForServer(error);
    else
        end(error);
}

} // namespace vitrine
