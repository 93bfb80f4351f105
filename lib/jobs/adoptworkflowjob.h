// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apiclient.h"
#include "lib/net/apijob.h"
#include "lib/workflow/nodetemplates.h"
#include "lib/workflow/stalereferences.h"

namespace vitrine {

class FetchCalledWorkflowsJob;

/// What was done to a workflow to make it fit a server.
struct Adoption {
    QStringList missingCalls; ///< A sentence for each called workflow that could not be had.
    QList<Reference> reset;   ///< What was taken out, since the server does not have it.

    /// A sentence for each thing.
    [[nodiscard]] QStringList warnings() const;
};

/// Finds out what a workflow that was just opened needs to fit a server: the saved workflows that it calls as
/// they are now, and which of the images, boards and models in it the server does not have. Changes nothing:
/// `apply` does, on the workflow as it is by then.
///
/// To have models replaced rather than cleared, let ModelSync change the workflow before this job is made, or
/// keep them.
class AdoptWorkflowJob final : public ApiJob {
    Q_OBJECT

public:
    AdoptWorkflowJob(ApiClient& client, const WorkflowDocument& workflow, const NodeTemplates& templates,
                     QObject* parent = nullptr);
    ~AdoptWorkflowJob() override;

    /// Models that the server lacks stay: the user is asked what takes their place. Before the start.
    void keepModels() { m_keepsModels = true; }

    /// Brings the calling nodes up to date and takes out what the server does not have, unless the user put
    /// another value there meanwhile. Does nothing unless the job has finished without an error.
    Adoption apply(WorkflowDocument& workflow) const;

protected:
    void run() override;

private:
    ApiClient& m_client;
    WorkflowDocument m_workflow;
    NodeTemplates m_templates;
    FetchCalledWorkflowsJob* m_called;
    QList<Reference> m_stale;
    bool m_keepsModels = false;
};

} // namespace vitrine
