// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/cancelwaitingjob.h"

#include "lib/jobs/queueactionjob.h"

#include <QTimer>

namespace vitrine {

namespace {

constexpr int lookAgainMs = 1000;
constexpr int mostLooks = 60;

} // namespace

CancelWaitingJob::CancelWaitingJob(ApiClient& client, QueueApi& queue, WaitingItems waiting, QObject* parent)
    : ApiJob(parent)
    , m_client(client)
    , m_queue(queue)
    , m_waiting(std::move(waiting))
{
}

void CancelWaitingJob::run()
{
    cancelBatches();
}

void CancelWaitingJob::cancelBatches()
{
    const QStringList batches = m_waiting.wholeBatches();
    if (batches.isEmpty()) {
        cancelItems();
        return;
    }
    own(m_queue.cancelBatches(batches))
        ->then(
            this, [this](int) { cancelItems(); }, [this](const ApiError& error) { onError(error); });
}

void CancelWaitingJob::cancelItems()
{
    const QList<qint64> items = m_waiting.singleItems();
    if (items.isEmpty()) {
        end();
        return;
    }
    auto* job = new QueueActionJob(m_queue, {.kind = QueueAction::Kind::CancelItems, .items = items}, this);
    connect(this, &ApiJob::aborted, job, &ApiJob::abort);
    connect(job, &ApiJob::finished, this, [this, job] {
        job->deleteLater();
        if (isFinished())
            return;
        if (job->error())
            onError(*job->error());
        else
            end();
    });
    job->start();
}

void CancelWaitingJob::onError(const ApiError& error)
{
    if (isFinished())
        return;
    if ((!error.isLostAnswer() && !error.isTransient()) || ++m_looks > mostLooks) {
        end(error);
        return;
    }
    Q_EMIT waitingForServer(error);
    QTimer::singleShot(lookAgainMs, this, &CancelWaitingJob::lookAgain);
}

/// What others, or we, submitted since the user was asked is none of it.
void CancelWaitingJob::lookAgain()
{
    if (isFinished())
        return;
    auto* job = new ListWaitingJob(m_client, m_queue.queueId(), this);
    connect(this, &ApiJob::aborted, job, &ApiJob::abort);
    connect(job, &ApiJob::finished, this, [this, job] {
        job->deleteLater();
        if (isFinished())
            return;
        if (job->error()) {
            onError(*job->error());
            return;
        }
        const WaitingItems& now = job->waiting();
        m_waiting.batchOf.removeIf([&now](const auto& entry) { return !now.batchOf.contains(entry.key()); });
        m_waiting.runningBatches = now.runningBatches;
        cancelBatches();
    });
    job->start();
}

} // namespace vitrine
