// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/workflows.h"
#include "lib/net/apijob.h"
#include "lib/workflow/savedworkflowinputs.h"

namespace vitrine {

/// Reads the workflows of the server's library that a workflow calls, one after the other: what
/// refreshSavedWorkflowInputs needs. No request when it calls none. One that cannot be had is no error.
class FetchCalledWorkflowsJob final : public ApiJob {
    Q_OBJECT

public:
    FetchCalledWorkflowsJob(ApiClient& client, const WorkflowDocument& workflow, QObject* parent = nullptr);

    /// By id.
    [[nodiscard]] const QHash<QString, QJsonObject>& found() const { return m_found; }
    /// Ids that the server does not have, or does not give to this user.
    [[nodiscard]] const QStringList& missing() const { return m_missing; }

    /// Brings the calling nodes of a workflow up to date with what was found; gives what a user should know:
    /// the calls that stay as they are since their workflow is missing.
    QStringList apply(WorkflowDocument& workflow, const NodeTemplates& templates) const;

protected:
    void run() override;

private:
    void next();

    WorkflowsApi m_workflows;
    QStringList m_left;
    QStringList m_missing;
    QHash<QString, QJsonObject> m_found;
};

} // namespace vitrine
