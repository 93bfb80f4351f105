// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/jobs/runbatchjob.h"

#include <QMap>
#include <QStringList>

namespace vitrine {

/// How the items of one or several jobs ended, by class of trouble.
class RunSummary {
public:
    using Trouble = RunBatchJob::Trouble;

    /// A job that has finished. Each of its items counts once; one that was never enqueued counts as one.
    void add(const RunBatchJob& job);

    [[nodiscard]] int completed() const { return m_completed; }
    [[nodiscard]] int count(Trouble trouble) const { return m_troubles.value(trouble); }
    /// A line for each thing that went wrong: which item, what, where.
    [[nodiscard]] const QStringList& details() const { return m_details; }

    /// "3 completed, 1 failed while running, 1 canceled"
    [[nodiscard]] QString text() const;

    /// "execution": for programs.
    static QString word(Trouble trouble);

private:
    void add(const ItemOutcome& outcome, const RunBatchJob& job);
    void note(Trouble trouble, const QString& detail);

    int m_completed = 0;
    QMap<Trouble, int> m_troubles;
    QStringList m_details;
};

} // namespace vitrine
