// SPDX-License-Identifier: Apache-2.0
#include "lib/local/latestitemjob.h"

#include "lib/api/itemrecords.h"
#include "lib/api/queuelisting.h"

#include <utility>

namespace vitrine {

namespace {

constexpr int mostTries = 3; // what was just found may be pruned

QStringList namesOf(const QList<SessionOutput>& outputs)
{
    QStringList names;
    for (const SessionOutput& output : outputs)
        names += output.imageNames + output.videoNames;
    return names;
}

struct Latest {
    std::optional<QueueItem> item;
    QList<ItemResult> results;
};

Result<std::optional<QueueItem>> latestItem(LocalDatabase& database)
{
    for (int i = 0; i < mostTries; ++i) {
        const Result<std::optional<qint64>> id = database.latestCompletedId();
        if (!id)
            return Failure(id.error());
        if (!*id)
            break;
        Result<std::optional<QueueItem>> item = database.item(**id);
        if (!item || *item)
            return item;
    }
    return std::optional<QueueItem>();
}

Result<Latest> latestWithResults(LocalDatabase& database)
{
    const Result<std::optional<QueueItem>> item = latestItem(database);
    if (!item)
        return Failure(item.error());
    if (!*item)
        return Latest();
    const QList<SessionOutput> outputs = sessionOutputs((*item)->session);
    return database.records(namesOf(outputs)).map([&](const QList<ImageDto>& records) {
        return Latest{*item, resultsOf(outputs, records)};
    });
}

} // namespace

LatestItemJob::LatestItemJob(DataSource source, QObject* parent)
    : SourcedJob(std::move(source), parent)
{
}

void LatestItemJob::askDatabase()
{
    if (isHybrid()) {
        read(&latestItem, [this](const std::optional<QueueItem>& found) {
            if (!found)
                proveFolder([this] { end(); });
            else
                withServer([this, found = *found] { askServerForThat(found); });
        });
        return;
    }
    read(&latestWithResults, [this](const Latest& latest) {
        m_item = latest.item;
        m_results = latest.results;
        end();
    });
}

/// Ids are numbers that every server has; a session's id is its own.
void LatestItemJob::askServerForThat(const QueueItem& found)
{
    own(QueueApi(client()).item(found.itemId))
        ->then(
            this,
            [this, sessionId = found.sessionId](const QueueItem& item) {
                if (item.sessionId == sessionId)
                    readResults(item);
                else
                    refuseForeign();
            },
            [this](const ApiError& error) {
                if (error.kind == ApiError::Kind::NotFound)
                    refuseForeign();
                else
                    end(error);
            });
}

void LatestItemJob::askServer()
{
    stepJob(new QueueListing(client()), [this](const QueueListing& listing) {
        std::optional<QueueItemSummary> newest;
        const QList<QueueItemSummary> items = listing.items();
        for (const QueueItemSummary& item : items) {
            if (item.status == QueueStatus::Completed
                && (!newest || item.completedAt.value_or(QDateTime()) > newest->completedAt))
                newest = item;
        }
        if (newest)
            askServerFor(newest->itemId);
        else
            end();
    });
}

void LatestItemJob::askServerFor(qint64 itemId)
{
    step(QueueApi(client()).item(itemId), [this](const QueueItem& item) { readResults(item); });
}

void LatestItemJob::readResults(const QueueItem& item)
{
    m_item = item;
    const QList<SessionOutput> outputs = sessionOutputs(item.session);
    stepJob(new ItemRecords(client(), namesOf(outputs)), [this, outputs](const ItemRecords& job) {
        m_results = resultsOf(outputs, job.records());
        end();
    });
}

} // namespace vitrine
