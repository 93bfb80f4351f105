// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/fetchcalledworkflowsjob.h"

namespace vitrine {

FetchCalledWorkflowsJob::FetchCalledWorkflowsJob(ApiClient& client, const WorkflowDocument& workflow,
                                                 QObject* parent)
    : ApiJob(parent)
    , m_workflows(client)
    , m_left(calledWorkflowIds(workflow))
{
}

void FetchCalledWorkflowsJob::run()
{
    next();
}

void FetchCalledWorkflowsJob::next()
{
    if (isFinished())
        return;
    if (m_left.isEmpty()) {
        end();
        return;
    }
    const QString id = m_left.takeFirst();
    own(m_workflows.get(id))
        ->then(
            this,
            [this, id](const WorkflowRecord& record) {
                m_found.insert(id, record.workflow);
                next();
            },
            [this, id](const ApiError& error) {
                if (error.kind != ApiError::Kind::NotFound && error.kind != ApiError::Kind::Forbidden) {
                    end(error);
                    return;
                }
                m_missing.append(id);
                next();
            });
}

QStringList FetchCalledWorkflowsJob::apply(WorkflowDocument& workflow, const NodeTemplates& templates) const
{
    refreshSavedWorkflowInputs(workflow, m_found, templates);
    QStringList warnings;
    for (const QString& id : m_missing)
        warnings.append(tr("The saved workflow %1, which this workflow calls, is missing on the server or "
                           "not accessible. "
                           "Choose another one in the workflow editor.")
                            .arg(id));
    return warnings;
}

} // namespace vitrine
