// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/itemoutcome.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

ItemOutcome::End endOf(QueueStatus status)
{
    switch (status) {
    case QueueStatus::Completed:
        return ItemOutcome::End::Completed;
    case QueueStatus::Failed:
        return ItemOutcome::End::Failed;
    case QueueStatus::Canceled:
        return ItemOutcome::End::Canceled;
    default:
        return ItemOutcome::End::Open;
    }
}

} // namespace

ItemOutcome outcomeOf(const QueueItem& item)
{
    ItemOutcome outcome;
    outcome.itemId = item.itemId;
    outcome.end = endOf(item.status);
    outcome.errorType = item.errorType;
    outcome.errorMessage = item.errorMessage;
    outcome.errorTraceback = item.errorTraceback;
    outcome.fieldValues = item.fieldValues;
    outcome.createdAt = item.createdAt;
    outcome.startedAt = item.startedAt;
    outcome.completedAt = item.completedAt;
    if (outcome.end == ItemOutcome::End::Failed) {
        const FailedNode node = failedNodeOf(item.session);
        outcome.errorNodeId = node.id;
        outcome.errorNodeType = node.type;
    }
    return outcome;
}

QList<ItemResult> resultsOf(const QList<SessionOutput>& outputs, const QList<ImageDto>& records)
{
    QHash<QString, ImageDto> byName;
    for (const ImageDto& record : records)
        byName.insert(record.imageName, record);
    QList<ItemResult> results;
    QSet<QString> seen; // nodes that pass a picture on put it out again
    for (const SessionOutput& output : outputs) {
        const QStringList names = output.imageNames + output.videoNames;
        for (const QString& name : names) {
            const auto record = byName.constFind(name);
            if (record == byName.cend() || record->isIntermediate || seen.contains(name))
                continue;
            seen.insert(name);
            results.append({*record, output.sourceNodeId, output.iteration, -1});
        }
    }
    return results;
}

} // namespace vitrine
