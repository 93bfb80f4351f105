// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/workflows.h"
#include "lib/net/apijob.h"
#include "lib/workflow/workflowdocument.h"

namespace vitrine {

/// Saves a workflow in the server's library, with its present values: as a new one, or in the place of one of
/// the user's own. Keys that the server demands and the workflow lacks become empty.
///
/// With `expect` it looks first at the one that it is to replace: somebody else may have changed it, which is
/// Kind::Conflict with nothing sent. (Servers have no such condition themselves, so that a change in the
/// moment between the two requests is not noticed.) What already is as it is to be saved is no conflict: an
/// earlier save may have arrived late.
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

    /// Before the start, with an id: replace only what has this fingerprint (see recordFingerprint).
    void expect(const QByteArray& fingerprint) { m_expected = fingerprint; }

    /// With every key that servers demand.
    [[nodiscard]] static QJsonObject complete(QJsonObject workflow);

    /// Once finished without an error.
    [[nodiscard]] const QString& workflowId() const { return m_workflowId; }
    /// Once finished without an error: of what the server keeps now.
    [[nodiscard]] const QByteArray& fingerprint() const { return m_fingerprint; }

protected:
    void run() override;

private:
    void compareFirst();
    void send();
    void onRecord(const WorkflowRecord& record);
    void look(const ApiError& error);
    void lookFor(const ApiError& error);
    void lookForNew(const ApiError& error);
    void compare(QStringList ids, const ApiError& error);
    void lookAgain(const ApiError& error);
    [[nodiscard]] bool isSaved(const WorkflowRecord& record) const;
    [[nodiscard]] bool isWhatIsSent(const QJsonObject& workflow) const;

    WorkflowsApi m_api;
    WorkflowDocument m_document;
    QJsonObject m_workflow; ///< As it is sent.
    QString m_workflowId;
    QByteArray m_expected;
    QByteArray m_fingerprint;
    int m_looks = 0;
};

} // namespace vitrine
