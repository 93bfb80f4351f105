// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/runworkflowjob.h"

#include "lib/jobs/fetchcalledworkflowsjob.h"
#include "lib/jobs/resolvegeneratorsjob.h"
#include "lib/session/modelcheck.h"
#include "lib/workflow/batchrequest.h"

namespace vitrine {

namespace {

/// Brings the calls of saved workflows up to date, then asks for what generators make.
class Preparation final : public ApiJob {
public:
    Preparation(ApiClient& client, const WorkflowDocument& workflow, const NodeTemplates& templates,
                GeneratorValues generators, QObject* parent)
        : ApiJob(parent)
        , m_client(client)
        , m_templates(templates)
        , m_workflow(workflow)
        , m_generators(std::move(generators))
    {
    }

    [[nodiscard]] const WorkflowDocument& workflow() const { return m_workflow; }
    [[nodiscard]] const GeneratorValues& generators() const { return m_generators; }

protected:
    void run() override
    {
        stepJob(new FetchCalledWorkflowsJob(m_client, m_workflow),
                [this](const FetchCalledWorkflowsJob& called) {
                    // Whoever opened the workflow told of those that are missing.
                    called.apply(m_workflow, m_templates);
                    stepJob(new ResolveGeneratorsJob(m_client, m_workflow, m_generators),
                            [this](const ResolveGeneratorsJob& resolved) {
                                m_generators = resolved.values();
                                end();
                            });
                });
    }

private:
    ApiClient& m_client;
    NodeTemplates m_templates;
    WorkflowDocument m_workflow;
    GeneratorValues m_generators;
};

} // namespace

RunWorkflowJob::RunWorkflowJob(ServerSession& session, WorkflowDocument workflow, Options options,
                               QObject* parent)
    : RunBatchJob(session, parent)
    , m_workflow(std::move(workflow))
    , m_options(std::move(options))
{
}

ApiJob* RunWorkflowJob::preparation()
{
    auto* job = new Preparation(session().client(), m_workflow, session().templates().templates(),
                                m_options.generators, this);
    connect(job, &ApiJob::finished, this, [this, job] {
        m_workflow = job->workflow();
        m_options.generators = job->generators();
    });
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
    setNames(RunNames(m_workflow, templates));
    Submission submission{
        .batchId = request->batchId, .body = EnqueueBody(request->body), .replaced = m_options.replaced};
    for (const PreparedWorkflow::Warning& warning : request->warnings)
        submission.warnings.append(warning.text);
    return submission;
}

} // namespace vitrine
