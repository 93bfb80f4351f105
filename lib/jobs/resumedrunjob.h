// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/jobs/runbatchjob.h"
#include "lib/jobs/runjournal.h"

namespace vitrine {

/// A submission that an earlier start of the program made, followed to its end. Nothing is sent: what never
/// arrived is told. Waits for the server as long as it takes.
class ResumedRunJob final : public RunBatchJob {
    Q_OBJECT

public:
    ResumedRunJob(ServerSession& session, RunJournal& journal, const RunRecord& record,
                  QObject* parent = nullptr);

protected:
    ApiJob* preparation() override;
    Result<Submission> prepare() override;

private:
    RunRecord m_record;
};

} // namespace vitrine
