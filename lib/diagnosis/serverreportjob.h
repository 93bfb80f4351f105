// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/diagnosis/finding.h"
#include "lib/jobs/fetchworkflowjob.h"
#include "lib/net/apiclient.h"

#include <QList>

namespace vitrine {

class ReportCheck;

/// What a report is about.
struct ReportSubject {
    ServerProfile server = {};
    bool readsWebp = true; ///< Whether this installation can read thumbnails (webpSupported).
    std::optional<WorkflowDocument> openWorkflow = {}; ///< Its outputs are looked at, or
    std::optional<WorkflowSource> workflow = {};       ///< those of this one; of neither without.
    QString root = {}; ///< The server's root folder on this machine; empty: its database is not looked at.
};

/// How long the parts of a report may take, in milliseconds. Tests use shorter ones.
struct ReportLimits {
    int serverMs = 15'000;
    int schemaMs = 60'000; ///< A fresh server takes seconds for it, a slow line takes more.
    int checkMs = 15'000;  ///< Each of the others.
};

/// Everything that can be wrong between this program and a server, each looked at on its own; what depends on
/// a check that failed is Unknown with the reason. On connections of its own, so that it also tells about a
/// server that no session could be made with. Nothing is changed on the server. No text holds a secret of the
/// profile (`withoutSecrets`).
///
/// Ends without an error: what goes wrong is in the findings.
class ServerReportJob final : public ApiJob {
    Q_OBJECT

public:
    explicit ServerReportJob(ReportSubject subject, QObject* parent = nullptr);
    ~ServerReportJob() override;

    /// Before `start`.
    void setLimits(const ReportLimits& limits) { m_limits = limits; }

    /// What is looked at, in the order of the report.
    [[nodiscard]] QList<Finding::Check> checks() const;
    /// What was found until now, in the same order.
    [[nodiscard]] const QList<Finding>& findings() const { return m_findings; }
    [[nodiscard]] const ServerProfile& server() const { return m_subject.server; }

    /// Empty when no InvokeAI answered.
    [[nodiscard]] const QString& serverVersion() const { return m_version; }
    /// Why the server cannot be used at all: no InvokeAI answers, or it refuses the login.
    [[nodiscard]] const std::optional<ApiError>& refusal() const { return m_refusal; }

Q_SIGNALS:
    void found(const vitrine::Finding& finding);

protected:
    void run() override;

private:
    /// Starts it, takes over what it finds, and goes on.
    template <class Check, class OnEnd>
    void look(Check* check, OnEnd onEnd);
    void take(Finding finding);
    void lookAtServer();
    void lookAtWhatAnswers();
    void lookWithSchema(const NodeTemplates& templates);
    void lookAtOutputs(const NodeTemplates& templates);
    void lookAtDatabase(ApiClient* client);
    void skip(Finding::Check check, const QString& why);
    [[nodiscard]] bool isWanted(Finding::Check check) const;

    ReportSubject m_subject;
    ReportLimits m_limits;
    ApiClient m_client;
    QList<Finding> m_findings;
    QString m_version;
    std::optional<ApiError> m_refusal;
    bool m_isStopped = false; ///< What checks say of their end is nothing that was found.
};

} // namespace vitrine
