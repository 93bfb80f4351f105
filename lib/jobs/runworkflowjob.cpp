// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/runworkflowjob.h"

#include "lib/jobs/resolvegeneratorsjob.h"
#include "lib/session/modelcheck.h"
#include "lib/workflow/batchrequest.h"
#include "lib/workflow/formoutputs.h"

namespace vitrine {

RunWorkflowJob::RunWorkflowJob(ServerSession& session, WorkflowDocument workflow, Options options,
                               QObject* parent)
    : RunBatchJob(session, parent)
    , m_workflow(std::move(workflow))
    , m_options(std::move(options))
{
}

ApiJob* RunWorkflowJob::preparation()
{
    auto* job = new ResolveGeneratorsJob(session().client(), m_workflow, m_options.generators, this);
    connect(job, &ApiJob::finished, this, [this, job] { m_options.generators = job->values(); });
    return job;
}

Result<RunBatchJob::Submission> RunWorkflowJob::prepare()
{
    const NodeTemplates& templates = session().templates().templates();
    const QList<ReadinessReason> reasons =
        checkReadiness(m_workflow, templates, m_options.generators, session().serverVersion())
        + missingModels(m_workflow, templates, session().models());
    if (!reasons.isEmpty()) {
        QStringList texts;
        for (const ReadinessReason& reason : reasons)
            texts.append(reason.text);
        return Failure(ApiError::input(texts.join(u'\n')));
    }
    const Result<BatchRequest> request = BatchRequest::build(m_workflow, templates,
                                                             {.batchId = {},
                                                              .autoAddBoard = m_options.autoAddBoard,
                                                              .runs = m_options.runs,
                                                              .prepend = m_options.prepend,
                                                              .generators = m_options.generators});
    if (!request)
        return Failure(request.error());
    Submission submission{request->batchId, EnqueueBody(request->body), {}};
    for (const PreparedWorkflow::Warning& warning : request->warnings)
        submission.warnings.append(warning.text);
    return submission;
}

void RunWorkflowJob::describe(QList<ItemResult>& results) const
{
    const QList<FormOutput> outputs =
        formOutputs(WorkflowForm::discover(m_workflow, session().templates().templates()));
    for (ItemResult& result : results)
        result.fieldIndex = fieldIndexOf(outputs, result.sourceNodeId);
}

} // namespace vitrine
