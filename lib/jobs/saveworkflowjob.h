// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/workflows.h"
#include "lib/net/apijob.h"
#include "lib/workflow/workflowdocument.h"

namespace vitrine {

/// Saves a workflow in the server's library, with its present values: as a new one, or in the place of one of
/// the user's own. Keys that the server demands and the workflow lacks become empty.
///
/// Kind::NotFound when the one to replace is not there any more, whatever the server answers to that;
/// Kind::Input when numbers of it would be rounded. When the answer is lost, the library is looked into, and
/// what came back is compared with what was sent.
///
/// Routes: POST /api/v1/workflows/, PATCH and GET /api/v1/workflows/i/{workflow_id}, GET /api/v1/workflows/.
class SaveWorkflowJob final : public ApiJob {
    Q_OBJECT

public:
    /// `workflowId`: which one to replace; empty for a new one.
    SaveWorkflowJob(ApiClient& client, const WorkflowDocument& workflow, QString workflowId,
                    QObject* parent = nullptr);

    /// With every key that servers demand.
    [[nodiscard]] static QJsonObject complete(QJsonObject workflow);

    /// Once finished without an error.
    [[nodiscard]] const QString& workflowId() const { return m_workflowId; }

protected:
    void run() override;

private:
    void onRecord(const WorkflowRecord& record);
    void look(const ApiError& error);
    void lookFor(const ApiError& error);
    void lookForNew(const ApiError& error);
    void compare(QStringList ids, const ApiError& error);
    void lookAgain(const ApiError& error);
    [[nodiscard]] bool isSaved(const WorkflowRecord& record) const;

    WorkflowsApi m_api;
    WorkflowDocument m_document;
    QJsonObject m_workflow; ///< As it is sent.
    QString m_workflowId;
    int m_looks = 0;
};

} // namespace vitrine
