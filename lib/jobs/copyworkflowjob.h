// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/workflows.h"
#include "lib/net/apijob.h"

namespace vitrine {

/// Makes a copy of a workflow of the library, under another name. Bundled ones can be copied too: the copy is
/// the user's own.
///
/// Routes: GET /api/v1/workflows/i/{workflow_id}, POST /api/v1/workflows/.
class CopyWorkflowJob final : public ApiJob {
    Q_OBJECT

public:
    /// `name`: of the copy.
    CopyWorkflowJob(ApiClient& client, QString workflowId, QString name, QObject* parent = nullptr);

    [[nodiscard]] const QString& copyId() const { return m_copyId; } ///< Once finished without an error.

protected:
    void run() override;

private:
    WorkflowsApi m_api;
    QString m_workflowId;
    QString m_name;
    QString m_copyId;
};

} // namespace vitrine
