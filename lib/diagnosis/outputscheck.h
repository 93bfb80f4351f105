// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/diagnosis/reportcheck.h"
#include "lib/jobs/fetchworkflowjob.h"

namespace vitrine {

/// Whether everything that a workflow makes has its board field on the form, so that results can be told
/// apart and put where they are wanted.
class OutputsCheck final : public ReportCheck {
    Q_OBJECT

public:
    OutputsCheck(ApiClient& client, const NodeTemplates& templates, WorkflowSource source, int limitMs,
                 QObject* parent = nullptr);
    OutputsCheck(ApiClient& client, const NodeTemplates& templates, WorkflowDocument workflow, int limitMs,
                 QObject* parent = nullptr);

    /// What is to be said of this workflow. Takes some milliseconds.
    [[nodiscard]] static Finding findingOfWorkflow(const WorkflowDocument& workflow,
                                                   const NodeTemplates& templates);

protected:
    void ask() override;

private:
    ApiClient& m_client;
    NodeTemplates m_templates;
    std::optional<WorkflowSource> m_source;
    WorkflowDocument m_workflow;
};

} // namespace vitrine
