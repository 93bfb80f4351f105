// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/apicommand.h"
#include "app/vitrinectl/commandtable.h"
#include "app/vitrinectl/describe.h"
#include "app/vitrinectl/onebyone.h"
#include "lib/jobs/retryitemsjob.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrinectl)
};

Result<QList<qint64>> idsOf(const Command& command)
{
    QList<qint64> ids;
    for (const QString& text : command.arguments()) {
        bool isNumber = false;
        const qint64 id = text.toLongLong(&isNumber);
        if (!isNumber)
            return Failure(ApiError::input(Words::tr("An item's id is a number, not “%1”.").arg(text)));
        if (!ids.contains(id))
            ids.append(id);
    }
    return ids;
}

/// A finished item stays as it is, and the server answers as if it had been canceled.
void cancelOne(ApiCommand& command, OneByOne& work, qint64 id)
{
    QueueApi(command.client())
        .cancel(id)
        ->then(
            &work,
            [&command, &work, id](const QueueItem& item) {
                if (item.status != QueueStatus::Canceled) {
                    work.missed(Words::tr("Item %1 is not canceled: it is %2.").arg(id).arg(item.statusWord));
                    return;
                }
                command.console().result(Words::tr("Item %1 is canceled.").arg(id), u"canceled"_s,
                                         {{u"item_id"_s, id}});
                work.done();
            },
            [&work, id](const ApiError& error) { work.missed(QString::number(id), error); });
}

void cancel(ApiCommand& command)
{
    const Result<QList<qint64>> ids = idsOf(command);
    if (!ids) {
        command.fail(ids.error());
        return;
    }
    (new OneByOne(command, ids->size(), [&command, ids = *ids](OneByOne& work, qsizetype index) {
        cancelOne(command, work, ids.at(index));
    }))->start();
}

void cancelKnownBatch(ApiCommand& command, OneByOne& work, const QString& id)
{
    QueueApi(command.client())
        .cancelBatches({id})
        ->then(
            &work,
            [&command, &work, id](int count) {
                command.console().result(Words::tr("Batch %1 is canceled.").arg(id), u"canceled"_s,
                                         {{u"batch_id"_s, id}, {u"count"_s, count}});
                work.done();
            },
            [&work, id](const ApiError& error) { work.missed(id, error); });
}

/// Servers take any id, and answer 0; whether there is such a batch is asked first.
void cancelBatch(ApiCommand& command)
{
    (new OneByOne(command, command.arguments().size(), [&command](OneByOne& work, qsizetype index) {
        const QString id = command.argument(index);
        QueueApi(command.client())
            .batchStatus(id)
            ->then(
                &work,
                [&command, &work, id](const BatchStatus& batch) {
                    const QueueCounts& counts = batch.counts;
                    if (counts.total == 0)
                        work.missed(Words::tr("The queue has no batch %1.").arg(id));
                    else if (counts.pending + counts.inProgress + counts.waiting == 0)
                        work.missed(Words::tr("Nothing of batch %1 is left to cancel: %2.")
                                        .arg(id, countsLine(counts)));
                    else
                        cancelKnownBatch(command, work, id);
                },
                [&work, id](const ApiError& error) { work.missed(id, error); });
    }))->start();
}

void retry(ApiCommand& command)
{
    const Result<QList<qint64>> ids = idsOf(command);
    if (!ids) {
        command.fail(ids.error());
        return;
    }
    const auto queue = std::make_shared<QueueApi>(command.client()); // the job asks it until its end
    command.complete(new RetryItemsJob(*queue, *ids),
                     [&command, queue, wanted = ids->size()](const RetryItemsJob& job) {
                         for (const qint64 id : job.newItemIds())
                             command.console().result(Words::tr("Runs again as item %1.").arg(id),
                                                      u"retried"_s, {{u"item_id"_s, id}});
                         const qsizetype missed = wanted - job.newItemIds().size();
                         if (missed > 0)
                             command.console().problem(
                                 Words::tr("%n item(s) cannot run again: they are gone, or did not fail.",
                                           nullptr, static_cast<int>(missed)));
                         command.finish(exitCodeFor(job.newItemIds().size(), missed, std::nullopt));
                     });
}

} // namespace

QList<CommandEntry> queueChangeCommands()
{
    return {
        {{u"queue"_s, u"cancel"_s},
         u"ID..."_s,
         Words::tr("Cancel items that wait or run"),
         {},
         apiCommand(cancel)},
        {{u"queue"_s, u"cancel-batch"_s},
         u"BATCH..."_s,
         Words::tr("Cancel everything of a batch that has not ended"),
         {},
         apiCommand(cancelBatch)},
        {{u"queue"_s, u"retry"_s},
         u"ID..."_s,
         Words::tr("Run failed and canceled items again"),
         {},
         capableApiCommand(retry)},
    };
}

} // namespace vitrine
