// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/commandtable.h"
#include "app/vitrinectl/describe.h"
#include "app/vitrinectl/sessioncommand.h"
#include "lib/jobs/itemoutcome.h"
#include "lib/jobs/waitforqueuejob.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrinectl)
};

constexpr int mostSeconds = std::numeric_limits<int>::max() / 1000;

/// What is waited for: an item, a batch, or that nothing is left.
Result<WaitForQueueJob*> waitJob(SessionCommand& command)
{
    QueueStore& queue = command.session().queue();
    if (command.isSet(u"item"_s) && command.isSet(u"batch"_s))
        return Failure(ApiError::input(Words::tr("Wait for --item or for --batch, not for both.")));
    if (command.isSet(u"batch"_s))
        return new WaitForQueueJob(queue, WaitForQueueJob::Batch{command.value(u"batch"_s)}, &command);
    if (!command.isSet(u"item"_s))
        return new WaitForQueueJob(queue, WaitForQueueJob::Idle{}, &command);
    const Result<int> id = command.number(u"item"_s, 0, std::numeric_limits<int>::max());
    if (!id)
        return Failure(id.error());
    return new WaitForQueueJob(queue, WaitForQueueJob::Item{*id}, &command);
}

void tellItem(Command& command, const QueueItem& item)
{
    QJsonObject object = itemJson(item);
    object.insert(u"error_type"_s, item.errorType);
    object.insert(u"error_message"_s, item.errorMessage);
    command.console().result(itemLine(item), u"finished"_s, object);
    if (item.status == QueueStatus::Completed) {
        command.finish(ExitOk);
        return;
    }
    command.fail(
        ExitFailed,
        item.status == QueueStatus::Failed
            ? Words::tr("Item %1 failed: %2: %3").arg(item.itemId).arg(item.errorType, item.errorMessage)
            : Words::tr("Item %1 is %2.").arg(item.itemId).arg(item.statusWord));
}

void tellBatch(Command& command, const QueueCounts& counts)
{
    command.console().result(countsLine(counts), u"finished"_s, countsJson(counts));
    command.finish(exitCodeFor(counts.completed, counts.failed + counts.canceled, std::nullopt));
}

void onWaited(Command& command, const WaitForQueueJob& job)
{
    if (job.timedOut())
        command.fail(ExitTimeout, Words::tr("It is not done yet. Nothing was canceled: it goes on."));
    else if (job.item())
        tellItem(command, *job.item());
    else if (command.isSet(u"batch"_s))
        tellBatch(command, job.counts());
    else {
        // What failed in an idle queue may have failed long ago.
        command.console().result(countsLine(job.counts()), u"finished"_s, countsJson(job.counts()));
        command.finish(ExitOk);
    }
}

void wait(SessionCommand& command)
{
    const Result<int> seconds = command.number(u"timeout"_s, 0, mostSeconds);
    const Result<WaitForQueueJob*> made = seconds ? waitJob(command) : Failure(seconds.error());
    if (!made) {
        command.fail(made.error());
        return;
    }
    WaitForQueueJob* job = *made;
    job->setTimeout(*seconds * 1000);
    QObject::connect(job, &WaitForQueueJob::queueIsPaused, &command, [&command] {
        command.console().note(
            Words::tr("The queue is paused: what waits does not run until “queue resume”."));
    });
    QObject::connect(job, &WaitForQueueJob::waitingForServer, &command,
                     [&command, told = std::make_shared<bool>(false)](const ApiError& error) {
                         if (!std::exchange(*told, true))
                             command.console().note(
                                 Words::tr("%1 Waiting until it is back.").arg(error.userMessage()));
                     });
    command.complete(job, [&command](const WaitForQueueJob& waited) { onWaited(command, waited); });
}

/// Tells what events tell, until Ctrl+C.
void watch(SessionCommand& command)
{
    QueueStore& queue = command.session().queue();
    QObject::connect(
        &queue, &QueueStore::statusChanged, &command, [&command](const QueueItemStatusChanged& event) {
            QJsonObject object{{u"item_id"_s, event.itemId},
                               {u"batch_id"_s, event.batchId},
                               {u"status"_s, queueStatusName(event.status)},
                               {u"error_type"_s, event.errorType},
                               {u"error_message"_s, event.errorMessage}};
            QString text = Words::tr("Item %1 is %2.").arg(event.itemId).arg(queueStatusName(event.status));
            if (!event.errorMessage.isEmpty())
                text += u' ' + event.errorMessage;
            command.console().result(text, u"item"_s, object);
        });
    QObject::connect(&queue, &QueueStore::progressed, &command, [&command](const ItemProgress& now) {
        command.console().progress(
            now.percentage, now.message, 0,
            {{u"item_id"_s, now.itemId},
             {u"message"_s, now.message},
             {u"percentage"_s, now.percentage ? QJsonValue(*now.percentage) : QJsonValue()}});
    });
    QObject::connect(&command.session(), &ServerSession::stateChanged, &command, [&command] {
        if (command.session().state() == ServerSession::State::Offline)
            command.console().note(
                Words::tr("%1 Waiting until it is back.").arg(command.session().error().userMessage()));
    });
    command.setInterruptHandler([&command] { command.finish(ExitOk); });
    command.console().result(countsLine(queue.counts()), u"status"_s, countsJson(queue.counts()));
}

} // namespace

QList<CommandEntry> queueWaitingCommands()
{
    return {
        {{u"queue"_s, u"watch"_s},
         {},
         Words::tr("Tell what happens in the queue until Ctrl+C"),
         {},
         sessionCommand(watch)},
        {{u"queue"_s, u"wait"_s},
         {},
         Words::tr("Wait until nothing runs or waits, or for one item or batch"),
         {{u"item"_s, Words::tr("Wait for this item; its end is the exit code."), u"ID"_s},
          {u"batch"_s, Words::tr("Wait for this batch; its end is the exit code."), u"ID"_s},
          {u"timeout"_s, Words::tr("So long at most, in seconds; 0 for ever. Nothing is canceled then."),
           u"SECONDS"_s, u"0"_s}},
         sessionCommand(wait)},
    };
}

} // namespace vitrine
