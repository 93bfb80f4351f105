// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/apicommand.h"
#include "app/vitrinectl/commandtable.h"
#include "app/vitrinectl/describe.h"
#include "app/vitrinectl/localsource.h"
#include "app/vitrinectl/savefiles.h"
#include "lib/api/itemrecords.h"
#include "lib/local/itemsjob.h"
#include "lib/local/latestitemjob.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrinectl)
};

void status(ApiCommand& command)
{
    command.expect(QueueApi(command.client()).status(), [&command](const QueueStatusReport& report) {
        QJsonObject object = countsJson(report.counts);
        object.insert(u"is_started"_s, report.processor.isStarted);
        object.insert(u"is_processing"_s, report.processor.isProcessing);
        object.insert(u"item_id"_s, report.currentItemId ? QJsonValue(*report.currentItemId) : QJsonValue());
        QString text = countsLine(report.counts);
        if (!report.processor.isStarted)
            text += u"  "_s + Words::tr("(paused)");
        command.console().result(text, u"status"_s, object);
        command.finish(ExitOk);
    });
}

void list(ApiCommand& command)
{
    const Result<int> limit = command.number(u"limit"_s, 0, std::numeric_limits<int>::max());
    if (!limit) {
        command.fail(limit.error());
        return;
    }
    const QueueItemFilter filter{command.value(u"status"_s), command.value(u"batch"_s), *limit};
    completeFromSource<ItemsJob>(
        command,
        [&command](const ItemsJob& job) {
            for (const QueueItemSummary& item : job.items())
                command.console().result(itemLine(item), u"item"_s, itemJson(item));
            command.finish(ExitOk);
        },
        filter);
}

void printItem(Command& command, const QueueItem& item, const QList<ItemResult>& results)
{
    QJsonObject object = itemJson(item);
    QStringList names;
    for (const ItemResult& result : results)
        names.append(result.image.imageName);
    object.insert(u"images"_s, QJsonArray::fromStringList(names));
    const ItemOutcome outcome = outcomeOf(item);
    object.insert(u"error_type"_s, item.errorType);
    object.insert(u"error_message"_s, item.errorMessage);
    object.insert(u"error_node_id"_s, outcome.errorNodeId);
    object.insert(u"error_node_type"_s, outcome.errorNodeType);
    object.insert(u"error_traceback"_s, item.errorTraceback);
    QStringList lines{itemLine(item)};
    if (!item.errorType.isEmpty() || !item.errorMessage.isEmpty())
        lines.append(u"  %1: %2"_s.arg(item.errorType, item.errorMessage));
    if (!outcome.errorNodeId.isEmpty())
        lines.append(u"  "_s + Words::tr("node %1 (%2)").arg(outcome.errorNodeId, outcome.errorNodeType));
    if (command.isSet(u"verbose"_s) && !item.errorTraceback.isEmpty())
        lines.append(item.errorTraceback);
    for (const QString& name : names)
        lines.append(u"  "_s + name);
    command.console().result(lines.join(u'\n'), u"item"_s, object);
}

/// Goes on with the item's results that are not intermediate.
template <class OnResults>
void withResults(ApiCommand& command, const QueueItem& item, OnResults onResults)
{
    const QList<SessionOutput> outputs = sessionOutputs(item.session);
    QStringList names;
    for (const SessionOutput& output : outputs)
        names += output.imageNames + output.videoNames;
    command.complete(new ItemRecords(command.client(), names),
                     [outputs, onResults = std::move(onResults)](const ItemRecords& job) {
                         onResults(resultsOf(outputs, job.records()));
                     });
}

void show(ApiCommand& command)
{
    bool isNumber = false;
    const qint64 id = command.argument(0).toLongLong(&isNumber);
    if (!isNumber) {
        command.fail(ExitUsage, Words::tr("An item's id is a number, not “%1”.").arg(command.argument(0)));
        return;
    }
    command.expect(QueueApi(command.client()).item(id), [&command](const QueueItem& item) {
        withResults(command, item, [&command, item](const QList<ItemResult>& results) {
            printItem(command, item, results);
            command.finish(ExitOk);
        });
    });
}

/// By the time of its end: what was put before others runs before them.
void latest(ApiCommand& command)
{
    completeFromSource<LatestItemJob>(command, [&command](const LatestItemJob& job) {
        if (!job.item()) {
            command.fail(ExitFailed, Words::tr("No item of the queue is completed."));
            return;
        }
        printItem(command, *job.item(), job.results());
        QStringList names;
        for (const ItemResult& result : job.results())
            names.append(result.image.imageName);
        if (!command.isSet(u"download"_s) || names.isEmpty()) {
            command.finish(ExitOk);
            return;
        }
        command.learnCapabilities(
            [&command, names] { saveFiles(command, command.client(), names, command.value(u"download"_s)); });
    });
}

CommandFactory processorCommand(bool resume)
{
    return apiCommand([resume](ApiCommand& command) {
        QueueApi queue(command.client());
        command.expect(resume ? queue.resume() : queue.pause(), [&command](const ProcessorStatus& now) {
            command.console().result(
                now.isStarted          ? Words::tr("The queue runs.")
                    : now.isProcessing ? Words::tr("The queue is paused; what runs now goes on to its end.")
                                       : Words::tr("The queue is paused."),
                u"processor"_s, {{u"is_started"_s, now.isStarted}, {u"is_processing"_s, now.isProcessing}});
            command.finish(ExitOk);
        });
    });
}

void printCount(Command& command, const QString& text, const QString& event, int count)
{
    command.console().result(text, event, {{u"count"_s, count}});
    command.finish(ExitOk);
}

void clear(ApiCommand& command)
{
    command.expect(QueueApi(command.client()).status(), [&command](const QueueStatusReport& report) {
        const QString question =
            Words::tr("Delete all %n item(s) of the queue, finished ones too?", nullptr, report.counts.total);
        if (!command.isConfirmed(question))
            return;
        command.expect(QueueApi(command.client()).clear(), [&command](int count) {
            printCount(command, Words::tr("%n item(s) deleted.", nullptr, count), u"cleared"_s, count);
        });
    });
}

void prune(ApiCommand& command)
{
    command.expect(QueueApi(command.client()).prune(), [&command](int count) {
        printCount(command, Words::tr("%n finished item(s) deleted.", nullptr, count), u"pruned"_s, count);
    });
}

} // namespace

QList<CommandEntry> queueCommands()
{
    return {
        {{u"queue"_s, u"status"_s},
         {},
         Words::tr("Show how many items run, wait and have ended"),
         {},
         apiCommand(status)},
        {{u"queue"_s, u"list"_s},
         {},
         Words::tr("List the items of the queue, newest first"),
         QList<QCommandLineOption>{
             {u"limit"_s, Words::tr("The first so many; 0 for all."), u"N"_s, u"0"_s},
             {u"status"_s, Words::tr("pending, in_progress, completed, failed or canceled."), u"WORD"_s},
             {u"batch"_s, Words::tr("Those of one batch."), u"ID"_s}}
             + localOptions(),
         apiCommand(list)},
        {{u"queue"_s, u"show"_s},
         u"ID"_s,
         Words::tr("Show an item of the queue: its state, images and error"),
         {},
         capableApiCommand(show)},
        {{u"queue"_s, u"latest"_s},
         {},
         Words::tr("Show the item that was completed last, with its images"),
         QList<QCommandLineOption>{{u"download"_s, Words::tr("Save them into this folder."), u"DIR"_s}}
             + localOptions(),
         apiCommand(latest)},
        {{u"queue"_s, u"clear"_s},
         {},
         Words::tr("Cancel what runs, and delete everything from the queue"),
         {{u"yes"_s, Words::tr("Do not ask.")}},
         apiCommand(clear)},
        {{u"queue"_s, u"prune"_s},
         {},
         Words::tr("Delete what has ended from the queue"),
         {},
         apiCommand(prune)},
        {{u"queue"_s, u"pause"_s},
         {},
         Words::tr("Start nothing more; what runs goes on"),
         {},
         processorCommand(false)},
        {{u"queue"_s, u"resume"_s}, {}, Words::tr("Go on after a pause"), {}, processorCommand(true)},
    };
}

} // namespace vitrine
