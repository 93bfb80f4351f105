// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/jobs/runbatchjob.h"
#include "lib/workflow/generatorvalues.h"

namespace vitrine {

/// One submission of a workflow: brings its calls of saved workflows up to date, checks its readiness and its
/// models, builds the batch, and runs it.
class RunWorkflowJob final : public RunBatchJob {
    Q_OBJECT

public:
    struct Options {
        int runs = 1;
        bool prepend = false;
        WaitingItems replaced = {}; ///< Canceled before it is submitted.
        QString autoAddBoard = {};  ///< Where "auto" boards go; empty for none.
        GeneratorValues generators =
            {}; ///< What was shown of generators before; the rest is asked and drawn.
    };

    RunWorkflowJob(ServerSession& session, WorkflowDocument workflow, Options options,
                   QObject* parent = nullptr);

protected:
    ApiJob* preparation() override;
    Result<Submission> prepare() override;

private:
    WorkflowDocument m_workflow;
    Options m_options;
};

} // namespace vitrine
