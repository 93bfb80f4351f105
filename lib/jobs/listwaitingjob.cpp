// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/listwaitingjob.h"

#include "lib/api/accounts.h"
#include "lib/api/queuelisting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

bool isWaiting(const QueueItemSummary& row)
{
    return row.status == QueueStatus::Pending || row.status == QueueStatus::Waiting;
}

/// Servers without accounts give everything to one user of this name.
bool hasOwner(const QueueItemSummary& row)
{
    return !row.userId.isEmpty() && row.userId != "system"_L1;
}

} // namespace

QStringList WaitingItems::wholeBatches() const
{
    QSet<QString> batches(batchOf.cbegin(), batchOf.cend());
    batches.subtract(runningBatches);
    return {batches.cbegin(), batches.cend()};
}

QList<qint64> WaitingItems::singleItems() const
{
    QList<qint64> items;
    for (auto it = batchOf.cbegin(); it != batchOf.cend(); ++it) {
        if (runningBatches.contains(it.value()))
            items.append(it.key());
    }
    return items;
}

ListWaitingJob::ListWaitingJob(ApiClient& client, QString queueId, QObject* parent)
    : ApiJob(parent)
    , m_client(client)
    , m_queueId(std::move(queueId))
{
}

void ListWaitingJob::run()
{
    stepJob(new QueueListing(m_client, m_queueId),
            [this](const QueueListing& listing) { onListed(listing.items()); });
}

void ListWaitingJob::onListed(const QList<QueueItemSummary>& rows)
{
    QList<QueueItemSummary> open = rows;
    open.removeIf([](const QueueItemSummary& row) { return isFinal(row.status) || isRedacted(row.batchId); });
    if (std::none_of(open.cbegin(), open.cend(), &hasOwner)) {
        take(open);
        return;
    }
    // Administrators see everybody's items.
    step(AccountsApi(m_client).me(), [this, open](const Account& me) {
        QList<QueueItemSummary> own = open;
        own.removeIf([&me](const QueueItemSummary& row) { return row.userId != me.userId; });
        take(own);
    });
}

void ListWaitingJob::take(const QList<QueueItemSummary>& own)
{
    for (const QueueItemSummary& row : own) {
        if (isWaiting(row))
            m_waiting.batchOf.insert(row.itemId, row.batchId);
        else
            m_waiting.runningBatches.insert(row.batchId);
    }
    end();
}

} // namespace vitrine
