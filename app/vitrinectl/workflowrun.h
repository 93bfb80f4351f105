// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vitrinectl/command.h"
#include "lib/jobs/downloadimagesjob.h"
#include "lib/jobs/runworkflowjob.h"
#include "lib/workflow/workflowdocument.h"

#include <QCommandLineOption>

namespace vitrine {

/// `vitrinectl workflow run FILE`: sets values, submits, and with --wait follows the run to its pictures.
class WorkflowRun final : public ServerCommand {
    Q_OBJECT

public:
    using ServerCommand::ServerCommand;
    static QList<QCommandLineOption> options();
    void run(const QStringList& arguments) override;

private:
    void submit();
    /// Applies every --set and --board; the first that cannot be is the error.
    Result<QString> applyValues();
    [[nodiscard]] bool waits() const;
    void onState();
    void onProgress();
    void onFinished();
    void download();
    void end(const QStringList& problems);

    WorkflowDocument m_workflow;
    std::unique_ptr<RunWorkflowJob> m_job;
    std::unique_ptr<DownloadImagesJob> m_download;
    bool m_waitingTold = false;
};

} // namespace vitrine
