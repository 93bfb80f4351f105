// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/submitbatchjob.h"

#include "lib/api/queuelisting.h"

#include <QTimer>

#include <algorithm>
#include <memory>

namespace vitrine {

namespace {

constexpr int lookAgainMs = 1000;
constexpr int mostSendings = 2;
constexpr int mostLooksWhileAway = 60;
constexpr int leastLooks = 2;
constexpr int itemsPerLook = 200; // a slow server copies so many graphs in a second

} // namespace

SubmitBatchJob::SubmitBatchJob(ApiClient& client, QueueApi& queue, QString batchId, EnqueueBody body,
                               QObject* parent)
    : ApiJob(parent)
    , m_client(client)
    , m_queue(queue)
    , m_batchId(std::move(batchId))
    , m_body(std::move(body))
{
}

SubmitBatchJob::SubmitBatchJob(ApiClient& client, QueueApi& queue, QString batchId, QObject* parent)
    : SubmitBatchJob(client, queue, std::move(batchId), EnqueueBody(), parent)
{
    m_sendings = mostSendings;
    m_lost = ApiError::input(
        tr("The program ended before the server had it, so nothing was submitted. Submit it again."));
}

void SubmitBatchJob::run()
{
    if (m_sendings > 0)
        look();
    else
        send();
}

void SubmitBatchJob::send()
{
    ++m_sendings;
    own(m_queue.enqueueBatch(m_body))
        ->then(
            this,
            [this](const EnqueueResult& result) {
                m_requested = result.requested;
                m_enqueued = result.enqueued;
                take(result.itemIds);
            },
            [this](const ApiError& error) {
                if (error.isLostAnswer())
                    onLostAnswer(error);
                else
                    end(error);
            });
}

void SubmitBatchJob::onLostAnswer(const ApiError& error)
{
    m_lost = error;
    m_looks = 0;
    look();
}

/// Asks for the batch until it is known whether the server has it.
void SubmitBatchJob::look()
{
    if (isFinished())
        return;
    ++m_looks;
    own(m_queue.batchStatus(m_batchId))
        ->then(
            this, [this](const BatchStatus& status) { onStatus(status); },
            [this](const ApiError& error) { onLookFailed(error); });
}

int SubmitBatchJob::patience() const
{
    return leastLooks + m_body.itemCount() / itemsPerLook;
}

void SubmitBatchJob::onStatus(const BatchStatus& status)
{
    if (status.counts.total > 0) {
        m_enqueued = status.counts.total;
        m_requested = std::max(m_enqueued, m_body.itemCount());
        findItems();
    } else if (m_looks < patience()) {
        QTimer::singleShot(lookAgainMs, this, &SubmitBatchJob::look);
    } else if (m_sendings < mostSendings) {
        send(); // it never arrived
    } else {
        end(m_lost);
    }
}

/// As long as the server is away, nobody knows whether it has the batch.
void SubmitBatchJob::onLookFailed(const ApiError& error)
{
    if (isFinished())
        return;
    if (!error.isTransient() || m_looks >= mostLooksWhileAway) {
        end(m_lost);
        return;
    }
    Q_EMIT waitingForServer(error);
    QTimer::singleShot(lookAgainMs, this, &SubmitBatchJob::look);
}

/// Our items are among the newest, so this seldom reads more than one page.
void SubmitBatchJob::findItems()
{
    auto* listing = new QueueListing(m_client, m_queue.queueId(), this);
    auto ours = std::make_shared<QList<qint64>>();
    connect(this, &ApiJob::aborted, listing, &ApiJob::abort);
    connect(listing, &QueueListing::page, this, [=, this](const QList<QueueItemSummary>& items) {
        for (const QueueItemSummary& item : items) {
            if (item.batchId == m_batchId)
                ours->append(item.itemId);
        }
        if (ours->size() >= m_enqueued)
            listing->abort();
    });
    connect(listing, &QueueListing::finished, this, [=, this] {
        listing->deleteLater();
        if (ours->size() < m_enqueued && listing->error())
            onLookFailed(*listing->error()); // some of them would be forgotten
        else
            take(*ours);
    });
    listing->start();
}

void SubmitBatchJob::take(const QList<qint64>& ids)
{
    m_itemIds = ids;
    std::sort(m_itemIds.begin(), m_itemIds.end());
    if (m_itemIds.isEmpty())
        end(ApiError::input(tr("The queue is full: nothing was submitted. Try again when it has emptied.")));
    else
        end();
}

} // namespace vitrine
