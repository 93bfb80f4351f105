// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/serversession.h"
#include "lib/workflow/readiness.h"
#include "lib/workflow/workflowdocument.h"

#include <QElapsedTimer>
#include <QObject>

namespace vitrine {

/// One submission of a workflow, from its values to its pictures; the same for the window and the command
/// line.
///
/// Steps: check readiness, build the batch, enqueue it once, follow its items, gather their results. A lost
/// answer to the submission is looked up by our own batch_id; only what never arrived is sent again. Several
/// jobs may run at once.
class RunWorkflowJob : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Submitting, Waiting, Running, Finished, Failed, Canceled };

    struct Options {
        int runs = 1;
        bool prepend = false;
        QString autoAddBoard = {}; ///< Where "auto" boards go; empty for none.
    };

    RunWorkflowJob(ServerSession& session, WorkflowDocument workflow, Options options,
                   QObject* parent = nullptr);

    /// Once. Ends in `finished`, never before control is back in the event loop.
    void start();

    /// Cancels what is not finished on the server; the job then ends as Canceled.
    void cancel();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isActive() const
    {
        return m_state == State::Submitting || m_state == State::Waiting || m_state == State::Running;
    }
    [[nodiscard]] const ApiError& error() const { return m_error; } ///< With State::Failed.
    [[nodiscard]] const QString& errorTraceback() const { return m_traceback; }
    [[nodiscard]] const QString& batchId() const { return m_batchId; }
    [[nodiscard]] const QList<qint64>& itemIds() const { return m_itemIds; }
    [[nodiscard]] int itemsDone() const { return m_done; }
    /// Names of the pictures that are not intermediate, in the order in which their items ended.
    [[nodiscard]] const QStringList& images() const { return m_images; }
    /// What a user should know though the job goes on: a submission cut by a full queue, nodes brought up to
    /// date, …
    [[nodiscard]] const QStringList& warnings() const { return m_warnings; }
    /// 0..1 over the whole batch, the running node's own percentage included; none while nothing is known.
    [[nodiscard]] std::optional<double> fraction() const;
    [[nodiscard]] const ItemProgress& progress() const { return m_progress; }
    [[nodiscard]] qint64 elapsedMs() const { return m_clock.isValid() ? m_clock.elapsed() : 0; }

Q_SIGNALS:
    void stateChanged();
    void progressChanged();
    void imagesChanged();
    void warned(const QString& text);
    /// The connection is away; the job goes on when it is back.
    void waitingForServer(const vitrine::ApiError& error);
    void finished();

private:
    void submit();
    void enqueue(bool again);
    void onEnqueued(const EnqueueResult& result);
    void onEnqueueFailed(const ApiError& error, bool again);
    void recover(int attempt);
    void follow(const QList<qint64>& ids);
    void onItemEnded(const QueueItem& item);
    void onItemVanished(qint64 itemId);
    void countDown(qint64 itemId);
    void collectImages(qint64 itemId, const QStringList& names);
    void warn(const QString& text);
    void fail(const ApiError& error);
    void end();
    void setState(State state);

    ServerSession& m_session;
    WorkflowDocument m_workflow;
    Options m_options;
    State m_state = State::Idle;
    ApiError m_error;
    QString m_traceback;
    QString m_batchId;
    QJsonObject m_body;
    QList<qint64> m_itemIds;
    QList<qint64> m_open; ///< Items that did not end yet.
    int m_done = 0;
    int m_canceled = 0;
    bool m_cancelWanted = false;
    bool m_itemFailed = false;
    QStringList m_images;
    QStringList m_warnings;
    ItemProgress m_progress;
    QElapsedTimer m_clock;
};

} // namespace vitrine
