// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/resumedrunjob.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// Waits until the server is there and its nodes are known, then reads the workflow that an item ran: it has
/// the names of nodes and outputs. Without it the run is shown all the same.
class FindWorkflow final : public ApiJob {
public:
    FindWorkflow(ServerSession& session, const QList<qint64>& itemIds, QObject* parent)
        : ApiJob(parent)
        , m_session(session)
        , m_itemIds(itemIds)
    {
    }

    [[nodiscard]] const WorkflowDocument& workflow() const { return m_workflow; }

protected:
    void run() override
    {
        connect(&m_session, &ServerSession::stateChanged, this, &FindWorkflow::look);
        connect(&m_session.templates(), &TemplateStore::templatesChanged, this, &FindWorkflow::look);
        connect(&m_session.templates(), &TemplateStore::stateChanged, this, &FindWorkflow::look);
        look();
    }

private:
    void look()
    {
        const TemplateStore& templates = m_session.templates();
        const bool known =
            !templates.templates().isEmpty() || templates.state() == TemplateStore::State::Failed;
        if (m_asked || m_session.state() != ServerSession::State::Online || !known)
            return;
        m_asked = true;
        if (m_itemIds.isEmpty()) {
            end();
            return;
        }
        own(m_session.queue().api().item(m_itemIds.first()))
            ->then(
                this,
                [this](const QueueItem& item) {
                    m_workflow = WorkflowDocument::fromObject(item.workflow).value_or(WorkflowDocument());
                    end();
                },
                [this](const ApiError&) { end(); }); // deleted, or the server is away again
    }

    ServerSession& m_session;
    QList<qint64> m_itemIds;
    WorkflowDocument m_workflow;
    bool m_asked = false;
};

} // namespace

ResumedRunJob::ResumedRunJob(ServerSession& session, RunJournal& journal, const RunRecord& record,
                             QObject* parent)
    : RunBatchJob(session, parent)
    , m_record(record)
{
    setJournal(&journal, record.title);
    resume(record);
}

ApiJob* ResumedRunJob::preparation()
{
    auto* job = new FindWorkflow(session(), m_record.itemIds, this);
    connect(job, &ApiJob::finished, this,
            [this, job] { setNames(RunNames(job->workflow(), session().templates().templates())); });
    return job;
}

Result<RunBatchJob::Submission> ResumedRunJob::prepare()
{
    return Submission{.batchId = m_record.batchId, .isSent = true, .itemIds = m_record.itemIds};
}

} // namespace vitrine
