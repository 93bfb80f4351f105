// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/adoptworkflowjob.h"

#include "lib/jobs/checkreferencesjob.h"
#include "lib/jobs/fetchcalledworkflowsjob.h"

namespace vitrine {

AdoptWorkflowJob::AdoptWorkflowJob(ApiClient& client, const WorkflowDocument& workflow,
                                   const NodeTemplates& templates, QObject* parent)
    : ApiJob(parent)
    , m_client(client)
    , m_workflow(workflow)
    , m_templates(templates)
    , m_called(new FetchCalledWorkflowsJob(client, workflow, this))
{
}

AdoptWorkflowJob::~AdoptWorkflowJob() = default;

void AdoptWorkflowJob::run()
{
    stepJob(m_called, [this](const FetchCalledWorkflowsJob& called) {
        // What the called workflows start with may be missing, too.
        called.apply(m_workflow, m_templates);
        QList<Reference> references = referencesOf(m_workflow, m_templates);
        if (m_keepsModels) {
            references.removeIf(
                [](const Reference& reference) { return reference.kind == Reference::Kind::Model; });
        }
        stepJob(new CheckReferencesJob(m_client, references), [this](const CheckReferencesJob& check) {
            m_stale = check.stale();
            end();
        });
    });
}

Adoption AdoptWorkflowJob::apply(WorkflowDocument& workflow) const
{
    if (!isFinished() || error())
        return {};
    Adoption out;
    out.missingCalls = m_called->apply(workflow, m_templates);
    out.reset = resetReferences(workflow, m_stale);
    return out;
}

QStringList Adoption::warnings() const
{
    QStringList out = missingCalls;
    for (const Reference& reference : reset)
        out.append(reference.warning());
    return out;
}

} // namespace vitrine
