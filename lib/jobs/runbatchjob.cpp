// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/runbatchjob.h"

#include "lib/api/itemrecords.h"
#include "lib/jobs/runjournal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int lookAgainMs = 1000;
constexpr int mostLooksWhileAway = 60;

RunBatchJob::Trouble troubleOf(const ApiError& error)
{
    switch (error.kind) {
    case ApiError::Kind::Input:
    case ApiError::Kind::Rejected:
        return RunBatchJob::Trouble::Validation;
    case ApiError::Kind::Unreachable:
    case ApiError::Kind::Proxy:
    case ApiError::Kind::Tls:
        return RunBatchJob::Trouble::Network;
    case ApiError::Kind::Timeout:
        return RunBatchJob::Trouble::Timeout;
    default:
        return RunBatchJob::Trouble::Submission;
    }
}

} // namespace

RunBatchJob::RunBatchJob(ServerSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &RunBatchJob::onTimeout);
    QueueStore& queue = m_session.queue();
    connect(&queue, &QueueStore::itemStarted, this, [this](qint64 id) {
        if (!m_open.contains(id))
            return;
        m_run.start(id);
        setState(State::Running);
    });
    connect(&queue, &QueueStore::progressed, this, [this](const ItemProgress& progress) {
        if (!m_open.contains(progress.itemId))
            return;
        m_run.take(progress);
        setState(State::Running);
        Q_EMIT progressChanged();
    });
    connect(&queue, &QueueStore::itemEnded, this, &RunBatchJob::onItemEnded);
    connect(&queue, &QueueStore::itemVanished, this, &RunBatchJob::onItemVanished);
    connect(&queue, &QueueStore::waitingForServer, this, [this](const ApiError& error) {
        if (isActive())
            Q_EMIT waitingForServer(error);
    });
}

RunBatchJob::~RunBatchJob()
{
    if (isActive() && m_journal)
        m_journal->release(m_batchId);
}

void RunBatchJob::setTimeout(int milliseconds)
{
    m_limit.setInterval(milliseconds);
}

void RunBatchJob::setJournal(RunJournal* journal, const QString& title)
{
    m_journal = journal;
    m_title = title;
}

void RunBatchJob::resume(const RunRecord& record)
{
    m_batchId = record.batchId;
    m_msBefore = std::max<qint64>(0, record.submittedAt.msecsTo(QDateTime::currentDateTimeUtc()));
}

ApiJob* RunBatchJob::preparation()
{
    return nullptr;
}

QList<ItemOutcome> RunBatchJob::outcomes() const
{
    QList<ItemOutcome> out;
    out.reserve(m_itemIds.size());
    for (const qint64 id : m_itemIds) {
        ItemOutcome open;
        open.itemId = id;
        out.append(m_outcomes.value(id, open));
    }
    return out;
}

QStringList RunBatchJob::images() const
{
    QStringList out;
    for (const qint64 id : m_itemIds) {
        const auto outcome = m_outcomes.constFind(id);
        if (outcome == m_outcomes.cend())
            continue;
        for (const ItemResult& result : outcome->results)
            out.append(result.image.imageName);
    }
    out.removeDuplicates();
    return out;
}

void RunBatchJob::start()
{
    if (m_state != State::Idle)
        return;
    m_clock.start();
    if (m_limit.interval() > 0)
        m_limit.start();
    setState(State::Submitting);
    // The listeners of `finished` are attached after start(): nothing may end before the event loop had its
    // turn.
    QMetaObject::invokeMethod(this, &RunBatchJob::begin, Qt::QueuedConnection);
}

void RunBatchJob::begin()
{
    ApiJob* before = preparation();
    if (!before) {
        submit();
        return;
    }
    connect(before, &ApiJob::finished, this, [this, before] {
        before->deleteLater();
        if (before->error() && isActive())
            fail(*before->error(), troubleOf(*before->error()));
        else if (m_cancelWanted && m_batchId.isEmpty())
            end(); // nothing was sent
        else if (isActive())
            submit();
    });
    connect(this, &RunBatchJob::finished, before, &ApiJob::abort);
    before->start();
}

void RunBatchJob::submit()
{
    const Result<Submission> submission = prepare();
    if (!submission) {
        fail(submission.error(), troubleOf(submission.error()));
        return;
    }
    m_batchId = submission->batchId;
    for (const QString& text : submission->warnings)
        warn(text);
    if (!submission->body.warning().isEmpty())
        warn(submission->body.warning());
    if (!submission->itemIds.isEmpty()) {
        follow(submission->itemIds);
        return;
    }
    m_sending = new SendRunJob(m_session, m_journal, m_title, *submission, this);
    connect(m_sending, &SendRunJob::waitingForServer, this, &RunBatchJob::waitingForServer);
    connect(m_sending, &SendRunJob::warned, this, &RunBatchJob::warn);
    connect(this, &RunBatchJob::finished, m_sending, &ApiJob::abort);
    connect(m_sending, &ApiJob::finished, this, [this, job = m_sending.data()] {
        job->deleteLater();
        onSubmitted(*job);
    });
    m_sending->start();
}

void RunBatchJob::onSubmitted(const SendRunJob& job)
{
    if (!isActive())
        return;
    m_refused = std::max(0, job.requested() - job.enqueued());
    if (job.error() && job.error()->kind == ApiError::Kind::Canceled) {
        end(); // nothing was sent
        return;
    }
    if (job.error()) {
        // A queue without any room counts as a refusal, not as a mistake in what was submitted.
        fail(*job.error(), m_refused > 0 ? Trouble::Submission : troubleOf(*job.error()));
        return;
    }
    if (m_refused > 0) {
        warn(tr("The queue is full: it took %1 of %2 items. Submit the rest when it has emptied.")
                 .arg(job.enqueued())
                 .arg(job.requested()));
    }
    follow(job.itemIds());
}

void RunBatchJob::follow(const QList<qint64>& ids)
{
    m_itemIds = ids;
    m_run.setItems(ids.size());
    m_open = QSet<qint64>(ids.cbegin(), ids.cend());
    setState(State::Waiting);
    if (m_cancelWanted)
        cancel();
    m_session.queue().follow(ids);
}

void RunBatchJob::cancel()
{
    if (!isActive())
        return;
    m_cancelWanted = true;
    if (m_sending)
        m_sending->cancel();
    if (m_itemIds.isEmpty())
        return; // follow() comes back to it
    m_session.queue()
        .api()
        .cancelBatches({m_batchId})
        ->then(
            this,
            [this](int) {
                // Older servers send no event for this.
                m_session.queue().refresh();
            },
            [this](const ApiError& error) { warn(error.userMessage()); });
}

void RunBatchJob::onTimeout()
{
    if (!isActive())
        return;
    ApiError error;
    error.kind = ApiError::Kind::Input;
    error.detail = m_itemIds.isEmpty()
        ? tr("The server did not take the submission within %n second(s).", nullptr,
             m_limit.interval() / 1000)
        : tr("It is not done after %n second(s). Nothing was canceled: it goes on on the server.", nullptr,
             m_limit.interval() / 1000);
    fail(error, Trouble::Timeout);
}

void RunBatchJob::onItemEnded(const QueueItem& item)
{
    if (!m_open.contains(item.itemId) || !isActive())
        return;
    const ItemOutcome outcome = outcomeOf(item);
    if (outcome.end == ItemOutcome::End::Failed && m_error.detail.isEmpty()) {
        m_error = ApiError{ApiError::Kind::Server, 0, {}, {}, m_session.profile().displayAddress()};
        m_error.detail = item.errorMessage.isEmpty() ? item.errorType : item.errorMessage;
        m_traceback = item.errorTraceback;
    }
    readResults(outcome, sessionOutputs(item.session));
}

void RunBatchJob::onItemVanished(qint64 itemId)
{
    if (!m_open.contains(itemId) || !isActive())
        return;
    ItemOutcome outcome;
    outcome.itemId = itemId;
    outcome.end = ItemOutcome::End::Gone;
    settle(outcome);
}

/// Only the records know which pictures are intermediate.
void RunBatchJob::readResults(const ItemOutcome& outcome, const QList<SessionOutput>& outputs, int attempt)
{
    if (!isActive())
        return;
    QStringList names;
    for (const SessionOutput& output : outputs)
        names += output.imageNames + output.videoNames;
    if (names.isEmpty()) {
        settle(outcome);
        return;
    }
    auto* records = new ItemRecords(m_session.client(), names, this);
    connect(records, &ItemRecords::finished, this, [=, this] {
        records->deleteLater();
        if (records->error() && records->error()->isTransient() && attempt < mostLooksWhileAway) {
            Q_EMIT waitingForServer(*records->error());
            QTimer::singleShot(lookAgainMs, this, [=, this] { readResults(outcome, outputs, attempt + 1); });
            return;
        }
        if (records->error()) {
            warn(tr("The run is done, but its pictures could not be listed. %1")
                     .arg(records->error()->userMessage()));
        }
        ItemOutcome whole = outcome;
        whole.results = resultsOf(outputs, records->records());
        for (ItemResult& result : whole.results)
            result.fieldIndex = m_names.outputField(result.sourceNodeId);
        settle(whole);
    });
    records->start();
}

void RunBatchJob::settle(const ItemOutcome& outcome)
{
    if (!m_open.remove(outcome.itemId) || !isActive())
        return;
    m_outcomes.insert(outcome.itemId, outcome);
    ++m_done;
    std::optional<qint64> duration;
    if (outcome.end == ItemOutcome::End::Completed && outcome.startedAt && outcome.completedAt)
        duration = outcome.startedAt->msecsTo(*outcome.completedAt);
    m_run.end(outcome.itemId, duration);
    if (!outcome.results.isEmpty())
        Q_EMIT imagesChanged();
    if (outcome.end == ItemOutcome::End::Failed) {
        ++m_failed;
        Q_EMIT itemFailed(outcome);
    }
    Q_EMIT progressChanged();
    if (m_open.isEmpty())
        end();
}

qint64 RunBatchJob::elapsedMs() const
{
    if (m_msInAll)
        return *m_msInAll;
    return m_clock.isValid() ? m_msBefore + m_clock.elapsed() : 0;
}

void RunBatchJob::warn(const QString& text)
{
    m_warnings.append(text);
    Q_EMIT warned(text);
}

void RunBatchJob::fail(const ApiError& error, Trouble trouble)
{
    m_error = error;
    m_trouble = trouble;
    close(State::Failed);
}

/// What is begun in here by a listener of `stateChanged` finds everything as it stays.
void RunBatchJob::close(State state)
{
    m_msInAll = elapsedMs();
    if (m_msBefore > 0) { // it may have ended long before we looked
        std::optional<QDateTime> first;
        std::optional<QDateTime> last;
        for (const ItemOutcome& outcome : std::as_const(m_outcomes)) {
            if (outcome.createdAt && (!first || *outcome.createdAt < *first))
                first = outcome.createdAt;
            if (outcome.completedAt && (!last || *outcome.completedAt > *last))
                last = outcome.completedAt;
        }
        if (first && last)
            m_msInAll = std::max<qint64>(0, first->msecsTo(*last));
    }
    if (m_journal)
        m_journal->remove(m_batchId);
    setState(state);
    Q_EMIT finished();
}

void RunBatchJob::end()
{
    m_limit.stop();
    const auto count = [this](ItemOutcome::End wanted) {
        return static_cast<int>(std::count_if(m_outcomes.cbegin(), m_outcomes.cend(),
                                              [=](const ItemOutcome& o) { return o.end == wanted; }));
    };
    // Deleted or cleared: it will not run any more.
    const int canceled = count(ItemOutcome::End::Canceled) + count(ItemOutcome::End::Gone);
    if (canceled > 0 && canceled < m_itemIds.size() && !m_cancelWanted)
        warn(tr("%n item(s) of this run were canceled on the server.", nullptr, canceled));
    if (count(ItemOutcome::End::Failed) > 0) {
        m_trouble = Trouble::Execution;
        close(State::Failed);
    } else if (canceled == m_itemIds.size() || (canceled > 0 && m_cancelWanted)) {
        m_trouble = Trouble::Cancel;
        close(State::Canceled);
    } else {
        close(State::Finished);
    }
}

void RunBatchJob::setState(State state)
{
    if (m_state == state || (m_state != State::Idle && !isActive()))
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace vitrine
