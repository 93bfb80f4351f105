// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/sendrunjob.h"

#include "lib/jobs/cancelwaitingjob.h"
#include "lib/jobs/runjournal.h"
#include "lib/jobs/submitbatchjob.h"
#include "lib/session/serversession.h"

namespace vitrine {

SendRunJob::SendRunJob(ServerSession& session, RunJournal* journal, QString title, RunSubmission submission,
                       QObject* parent)
    : ApiJob(parent)
    , m_session(session)
    , m_journal(journal)
    , m_title(std::move(title))
    , m_submission(std::move(submission))
{
}

void SendRunJob::run()
{
    if (m_submission.isSent)
        send();
    else if (m_submission.replaced.isEmpty())
        writeDown();
    else
        replace();
}

void SendRunJob::replace()
{
    auto* job =
        new CancelWaitingJob(m_session.client(), m_session.queue().api(), m_submission.replaced, this);
    connect(job, &CancelWaitingJob::waitingForServer, this, &SendRunJob::waitingForServer);
    connect(this, &ApiJob::aborted, job, &ApiJob::abort);
    connect(job, &ApiJob::finished, this, [this, job] {
        job->deleteLater();
        m_session.queue().refresh(); // older servers send no event for this
        if (isFinished())
            return;
        if (job->error())
            end(job->error());
        else
            writeDown();
    });
    job->start();
}

void SendRunJob::writeDown()
{
    if (m_cancelWanted) {
        end(ApiError::canceled());
        return;
    }
    if (!m_journal) {
        send();
        return;
    }
    m_journal->add({.batchId = m_submission.batchId,
                    .title = m_title,
                    .submittedAt = QDateTime::currentDateTimeUtc(),
                    .itemIds = {}},
                   this, [this](bool ok) {
                       if (isFinished())
                           return;
                       if (!ok)
                           Q_EMIT warned(tr("This run could not be written down: if the program ends before "
                                            "it does, its results are in the gallery only."));
                       send();
                   });
}

void SendRunJob::send()
{
    ApiClient& client = m_session.client();
    QueueApi& queue = m_session.queue().api();
    const QString& batchId = m_submission.batchId;
    auto* job = m_submission.isSent ? new SubmitBatchJob(client, queue, batchId, this)
                                    : new SubmitBatchJob(client, queue, batchId, m_submission.body, this);
    m_submission.body = {}; // it may be large
    connect(job, &SubmitBatchJob::waitingForServer, this, &SendRunJob::waitingForServer);
    connect(this, &ApiJob::aborted, job, &ApiJob::abort);
    connect(job, &ApiJob::finished, this, [this, job] {
        job->deleteLater();
        onSent(*job);
    });
    job->start();
}

void SendRunJob::onSent(const SubmitBatchJob& job)
{
    if (isFinished())
        return;
    m_itemIds = job.itemIds();
    m_requested = job.requested();
    m_enqueued = job.enqueued();
    if (m_journal && !job.error())
        m_journal->setItems(m_submission.batchId, m_itemIds);
    end(job.error());
}

} // namespace vitrine
