// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/runtexts.h"

#include "lib/jobs/runbatchjob.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::RunTexts)
};

using State = RunBatchJob::State;
constexpr int roundedMs = 1000;

bool hasEnded(const RunBatchJob& job)
{
    return !job.isActive() && job.state() != State::Idle;
}

void addLeft(QStringList& parts, std::optional<qint64> milliseconds)
{
    if (milliseconds)
        parts.append(Words::tr("%1 left").arg(runtexts::clock(*milliseconds + roundedMs - 1)));
}

} // namespace

QString runtexts::clock(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    const QString tail = u"%1:%2"_s.arg(seconds / 60 % 60).arg(seconds % 60, 2, 10, QChar(u'0'));
    return seconds < 3600 ? tail : u"%1:%2"_s.arg(seconds / 3600).arg(tail.rightJustified(5, u'0'));
}

QString runtexts::state(const RunBatchJob& job, bool waiting)
{
    if (waiting)
        return Words::tr("Waiting for the server…");
    switch (job.state()) {
    case State::Finished:
        return Words::tr("Done");
    case State::Failed:
        return Words::tr("Failed");
    case State::Canceled:
        return Words::tr("Canceled");
    case State::Idle:
    case State::Submitting:
        return Words::tr("Submitting…");
    case State::Waiting:
        return Words::tr("In the queue");
    case State::Running:
        break;
    }
    return Words::tr("Running");
}

QString runtexts::summary(const RunBatchJob& job, bool waiting, int images)
{
    QStringList parts{state(job, waiting)};
    const auto items = static_cast<int>(job.itemIds().size());
    if (items > 1) {
        parts.append(Words::tr("%1 of %2 items").arg(job.itemsDone()).arg(items));
        if (job.itemsFailed() > 0)
            parts.append(Words::tr("%1 failed").arg(job.itemsFailed()));
    }
    if (hasEnded(job) && images > 0)
        parts.append(images == 1 ? Words::tr("1 picture") : Words::tr("%1 pictures").arg(images));
    parts.append(clock(job.elapsedMs()));
    if (job.state() == State::Running && !waiting)
        addLeft(parts, job.run().msLeft());
    return parts.join(u" · "_s);
}

QString runtexts::itemTitle(const RunBatchJob& job)
{
    const ItemProgress progress = job.progress();
    const QString node = job.names().node(progress.nodeId, progress.nodeType);
    const qsizetype place = job.itemIds().indexOf(progress.itemId) + 1;
    if (job.itemIds().size() < 2)
        return node.isEmpty() ? Words::tr("Starting…") : node;
    return node.isEmpty() ? Words::tr("Item %1").arg(place) : Words::tr("Item %1: %2").arg(place).arg(node);
}

QString runtexts::itemMessage(const RunBatchJob& job)
{
    QStringList parts;
    const ItemProgress progress = job.progress();
    if (!progress.message.isEmpty())
        parts.append(progress.message);
    if (!progress.device.isEmpty())
        parts.append(progress.device);
    // Of a single item the run says the same.
    if (job.itemIds().size() > 1) {
        parts.append(clock(job.run().currentMs()));
        addLeft(parts, job.run().currentMsLeft());
    }
    return parts.join(u" · "_s);
}

QString runtexts::error(const RunBatchJob& job)
{
    const QList<ItemOutcome> outcomes = job.itemsFailed() > 0 ? job.outcomes() : QList<ItemOutcome>();
    const auto failed = std::find_if(outcomes.cbegin(), outcomes.cend(), [](const ItemOutcome& outcome) {
        return outcome.end == ItemOutcome::End::Failed;
    });
    if (failed == outcomes.cend())
        return job.state() == State::Failed ? job.error().userMessage() : QString();
    const QString reason = failed->errorMessage.isEmpty() ? failed->errorType : failed->errorMessage;
    const QString node = job.names().node(failed->errorNodeId, failed->errorNodeType);
    if (node.isEmpty())
        return reason;
    return job.itemIds().size() == 1 ? Words::tr("“%1” failed: %2").arg(node, reason)
                                     : Words::tr("“%1” failed in item %2: %3")
                                           .arg(node)
                                           .arg(job.itemIds().indexOf(failed->itemId) + 1)
                                           .arg(reason);
}

} // namespace vitrine
