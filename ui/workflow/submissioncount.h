// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/result.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace vitrine {

class GeneratorPreviews;
class ServerSession;
class WorkflowEditing;

/// How many items a submission of the open workflow makes, and whether the server's queue has room for them.
/// Counted in a worker, a moment after the last change; generators count as they are previewed.
class SubmissionCount : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    SubmissionCount(WorkflowEditing& editing, GeneratorPreviews& generators, ServerSession& session,
                    QObject* parent = nullptr);

    void setRuns(int runs);

    /// "12 items"; "…" while generators are asked, empty when nothing can be counted.
    [[nodiscard]] QString text() const;
    /// Why not all of them would be taken; empty when there is room, or nobody knows.
    [[nodiscard]] QString warning() const;

Q_SIGNALS:
    void changed();

private:
    void count();
    void onCounted(const Result<qint64>& itemsPerRun);
    void askForLimit();

    WorkflowEditing& m_editing;
    GeneratorPreviews& m_generators;
    ServerSession& m_session;
    QTimer m_soon;
    int m_runs = 1;
    quint64 m_round = 0; ///< Only the last count is of interest.
    std::optional<qint64> m_itemsPerRun;
    bool m_isAsking = false;
    std::optional<int> m_limit; ///< The server's max_queue_size.
};

} // namespace vitrine
