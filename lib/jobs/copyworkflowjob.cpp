// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/copyworkflowjob.h"

using namespace Qt::StringLiterals;

namespace vitrine {

CopyWorkflowJob::CopyWorkflowJob(ApiClient& client, QString workflowId, QString name, QObject* parent)
    : ApiJob(parent)
    , m_api(client)
    , m_workflowId(std::move(workflowId))
    , m_name(std::move(name))
{
}

void CopyWorkflowJob::run()
{
    step(m_api.get(m_workflowId), [this](const WorkflowRecord& record) {
        QJsonObject workflow = record.workflow;
        workflow.remove(u"id"_s); // the server gives the copy its own
        workflow.insert(u"name"_s, m_name);
        step(m_api.create(workflow), [this](const WorkflowRecord& copy) {
            m_copyId = copy.workflowId;
            end();
        });
    });
}

} // namespace vitrine
