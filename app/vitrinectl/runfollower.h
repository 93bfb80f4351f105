// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vitrinectl/sessioncommand.h"
#include "lib/jobs/runbatchjob.h"

#include <QCommandLineOption>

namespace vitrine {

/// --timeout, --download, --cancel-on-interrupt.
QList<QCommandLineOption> followOptions();

/// Runs a job for a command and prints what becomes of it: submission, progress, results, files, what failed
/// and where, and a summary. Ends the command.
class RunFollower final : public QObject {
    Q_OBJECT

public:
    /// Becomes the command's child, and the job its own. `waits`: until the run has ended; otherwise the
    /// command ends with the submission.
    RunFollower(SessionCommand& command, std::unique_ptr<RunBatchJob> job, bool waits);
    ~RunFollower() override;

    void start();

private:
    void onState();
    void onProgress();
    void onWaitingForServer(const ApiError& error);
    void onInterrupt();
    void onFinished();
    void printResults();
    void printFailures();
    void download();
    void end(const QStringList& problems);
    [[nodiscard]] int exitCode(bool hasProblems) const;

    SessionCommand& m_command;
    std::unique_ptr<RunBatchJob> m_job;
    bool m_waits;
    bool m_waitingTold = false;
    bool m_interrupted = false;
};

} // namespace vitrine
