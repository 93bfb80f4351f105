// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/runfollower.h"

#include "app/vitrinectl/describe.h"
#include "app/vitrinectl/savefiles.h"
#include "lib/jobs/runsummary.h"

#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using State = RunBatchJob::State;
using Trouble = RunBatchJob::Trouble;

QString stateWord(State state)
{
    switch (state) {
    case State::Failed:
        return u"failed"_s;
    case State::Canceled:
        return u"canceled"_s;
    default:
        return u"completed"_s;
    }
}

QJsonObject summaryJson(const RunSummary& summary)
{
    QJsonObject out{{u"completed"_s, summary.completed()}};
    for (const Trouble trouble : {Trouble::Validation, Trouble::Submission, Trouble::Execution,
                                  Trouble::Timeout, Trouble::Network, Trouble::Cancel})
        out.insert(RunSummary::word(trouble), summary.count(trouble));
    return out;
}

QJsonObject failureJson(const ItemOutcome& outcome)
{
    return {{u"item_id"_s, outcome.itemId},          {u"error_type"_s, outcome.errorType},
            {u"message"_s, outcome.errorMessage},    {u"node_id"_s, outcome.errorNodeId},
            {u"node_type"_s, outcome.errorNodeType}, {u"traceback"_s, outcome.errorTraceback}};
}

constexpr int mostSeconds = std::numeric_limits<int>::max() / 1000;

} // namespace

QList<QCommandLineOption> followOptions()
{
    return {
        {u"timeout"_s,
         RunFollower::tr("Wait so long at most, in seconds; 0 for ever. Nothing is canceled then."),
         u"SECONDS"_s, u"0"_s},
        {u"download"_s, RunFollower::tr("Save the images into this folder. Waits."), u"DIR"_s},
        {u"cancel-on-interrupt"_s,
         RunFollower::tr("Have Ctrl+C cancel the run on the server, instead of the waiting only.")},
    };
}

RunFollower::RunFollower(SessionCommand& command, std::unique_ptr<RunBatchJob> job, bool waits)
    : QObject(&command)
    , m_command(command)
    , m_job(std::move(job))
    , m_waits(waits)
{
    connect(m_job.get(), &RunBatchJob::stateChanged, this, &RunFollower::onState);
    connect(m_job.get(), &RunBatchJob::progressChanged, this, &RunFollower::onProgress);
    connect(m_job.get(), &RunBatchJob::finished, this, &RunFollower::onFinished);
    connect(m_job.get(), &RunBatchJob::warned, this,
            [this](const QString& text) { m_command.console().note(text); });
    connect(m_job.get(), &RunBatchJob::waitingForServer, this, &RunFollower::onWaitingForServer);
}

RunFollower::~RunFollower() = default;

void RunFollower::start()
{
    const Result<int> seconds = m_command.number(u"timeout"_s, 0, mostSeconds);
    if (!seconds) {
        m_command.fail(seconds.error());
        return;
    }
    m_command.setInterruptHandler([this] { onInterrupt(); });
    m_job->setTimeout(*seconds * 1000);
    m_job->start();
}

void RunFollower::onState()
{
    if (m_job->state() != State::Waiting)
        return;
    QStringList ids;
    QJsonArray numbers;
    for (const qint64 id : m_job->itemIds()) {
        ids.append(QString::number(id));
        numbers.append(id);
    }
    m_command.console().result(
        tr("Submitted as item(s) %1.", nullptr, static_cast<int>(ids.size())).arg(ids.join(u", "_s)),
        u"submitted"_s, {{u"batch_id"_s, m_job->batchId()}, {u"item_ids"_s, numbers}});
    if (!m_waits)
        m_command.finish(m_job->itemsRefused() > 0 ? ExitPartly : ExitOk);
}

void RunFollower::onProgress()
{
    m_waitingTold = false;
    const ItemProgress& now = m_job->progress();
    if (now.itemId == 0)
        return;
    const std::optional<double> fraction = m_job->fraction();
    m_command.console().progress(
        fraction, now.message, m_job->elapsedMs(),
        {{u"item_id"_s, now.itemId},
         {u"message"_s, now.message},
         {u"percentage"_s, now.percentage ? QJsonValue(*now.percentage) : QJsonValue()},
         {u"fraction"_s, fraction ? QJsonValue(*fraction) : QJsonValue()}});
}

void RunFollower::onWaitingForServer(const ApiError& error)
{
    if (!std::exchange(m_waitingTold, true))
        m_command.console().note(
            tr("%1 Waiting until it is back; the run goes on there.").arg(error.userMessage()));
}

void RunFollower::onInterrupt()
{
    m_interrupted = true;
    if (m_command.isSet(u"cancel-on-interrupt"_s)) {
        m_command.console().note(tr("Interrupted: canceling the run."));
        m_job->cancel();
        return;
    }
    m_command.fail(ExitInterrupted,
                   tr("Interrupted. What was submitted goes on on the server; to cancel it: vitrinectl queue "
                      "cancel-batch %1")
                       .arg(m_job->batchId()));
}

void RunFollower::onFinished()
{
    if (m_job->itemIds().isEmpty()) { // it never got into the queue
        m_command.fail(exitCode(true), m_job->error().userMessage());
        return;
    }
    printResults();
    if (m_command.isSet(u"download"_s) && !m_job->images().isEmpty())
        download();
    else
        end({});
}

void RunFollower::printResults()
{
    const QList<ItemOutcome> outcomes = m_job->outcomes();
    for (const ItemOutcome& outcome : outcomes) {
        for (const ItemResult& result : outcome.results) {
            QJsonObject object = imageJson(result.image);
            object.insert(u"item_id"_s, outcome.itemId);
            object.insert(u"node_id"_s, result.sourceNodeId);
            object.insert(u"field_index"_s, result.fieldIndex);
            m_command.console().result(result.image.imageName, u"image"_s, object);
        }
    }
}

void RunFollower::download()
{
    ExportJob* job = savingJob(m_command, m_command.session().client(),
                               ExportSettings{.names = m_job->images(),
                                              .folder = m_command.value(u"download"_s),
                                              .resumable = false});
    m_command.finally(job, [this, job] {
        QStringList problems = job->problems();
        if (job->error())
            problems.append(job->error()->userMessage());
        end(problems);
    });
}

void RunFollower::printFailures()
{
    const QList<ItemOutcome> outcomes = m_job->outcomes();
    for (const ItemOutcome& outcome : outcomes) {
        if (outcome.end != ItemOutcome::End::Failed)
            continue;
        if (m_command.console().isJson())
            m_command.console().result({}, u"failed"_s, failureJson(outcome));
        else if (m_command.isSet(u"verbose"_s) && !outcome.errorTraceback.isEmpty())
            m_command.console().problem(outcome.errorTraceback);
    }
}

void RunFollower::end(const QStringList& problems)
{
    for (const QString& problem : problems)
        m_command.console().problem(problem);
    RunSummary summary;
    summary.add(*m_job);
    printFailures();
    for (const QString& detail : summary.details())
        m_command.console().problem(detail);
    m_command.console().result(summary.text(), u"finished"_s,
                               {{u"status"_s, stateWord(m_job->state())},
                                {u"images"_s, QJsonArray::fromStringList(m_job->images())},
                                {u"summary"_s, summaryJson(summary)},
                                {u"elapsed_ms"_s, m_job->elapsedMs()}});
    m_command.finish(exitCode(!problems.isEmpty()));
}

int RunFollower::exitCode(bool hasProblems) const
{
    if (m_interrupted)
        return ExitInterrupted;
    if (m_job->state() == State::Failed && m_job->trouble() == Trouble::Timeout)
        return m_job->error().kind == ApiError::Kind::Timeout ? ExitUnreachable : ExitTimeout;
    if (m_job->itemIds().isEmpty())
        return m_job->trouble() == Trouble::Submission && m_job->error().kind == ApiError::Kind::Input
            ? ExitFailed
            : exitCodeFor(m_job->error());
    RunSummary summary;
    summary.add(*m_job);
    const qsizetype missed = m_job->itemIds().size() + m_job->itemsRefused() - summary.completed();
    return exitCodeFor(summary.completed(), missed + (hasProblems ? 1 : 0), std::nullopt);
}

} // namespace vitrine
