// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/jobs/itemoutcome.h"
#include "lib/jobs/runnames.h"
#include "lib/jobs/runprogress.h"
#include "lib/jobs/sendrunjob.h"
#include "lib/session/serversession.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QSet>

namespace vitrine {

class ApiJob;
class RunJournal;
struct RunRecord;

/// One batch, from its submission to the results of its items; the same for the window and the command line.
/// What is submitted comes from the subclass.
///
/// Steps: prepare, cancel what is to be replaced, write it down, enqueue once, follow the items, gather their
/// results. A lost answer to the submission is
/// looked up by our own batch_id; only what never arrived is sent again. Every item that was enqueued ends in
/// a known state. Several jobs may run at once.
class RunBatchJob : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Submitting, Waiting, Running, Finished, Failed, Canceled };

    /// Where a run went wrong.
    enum class Trouble {
        None,
        Validation, ///< Something in it cannot be right: by our own checks, or by the server's.
        Submission, ///< The server did not take it, or not all of it.
        Execution,  ///< It ran, and a node failed.
        Timeout,    ///< It takes longer than was wanted; it goes on on the server.
        Network,    ///< The server could not be reached.
        Cancel,     ///< Canceled or deleted, by whoever.
    };

    ~RunBatchJob() override;

    /// Once. Ends in `finished`, never before control is back in the event loop.
    void start();

    /// Cancels what is not finished on the server; the job then ends as Canceled.
    void cancel();

    /// The user has some of its items canceled in another way: that they are is nothing to be told.
    void expectCancel() { m_cancelWanted = true; }

    /// Ends the job as Failed (Trouble::Timeout) when it takes longer; nothing is canceled on the server.
    /// Before `start`.
    void setTimeout(int milliseconds);

    /// Keeps the submission in a journal, under a name for people, from before it is sent until it has ended.
    /// Before `start`; null for none.
    void setJournal(RunJournal* journal, const QString& title);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isActive() const
    {
        return m_state == State::Submitting || m_state == State::Waiting || m_state == State::Running;
    }
    [[nodiscard]] const ApiError& error() const { return m_error; } ///< With State::Failed.
    [[nodiscard]] const QString& errorTraceback() const { return m_traceback; }
    [[nodiscard]] Trouble trouble() const
    {
        return m_trouble;
    } ///< Of the job as a whole, with State::Failed.
    [[nodiscard]] const QString& batchId() const { return m_batchId; }
    [[nodiscard]] const QList<qint64>& itemIds() const { return m_itemIds; }
    [[nodiscard]] int itemsDone() const { return m_done; }
    [[nodiscard]] int itemsFailed() const { return m_failed; }           ///< Of those that are done.
    [[nodiscard]] bool isCancelWanted() const { return m_cancelWanted; } ///< By the user, here.
    [[nodiscard]] int itemsRefused() const { return m_refused; }         ///< Cut off by a full queue.
    /// One an item, in the order of `itemIds`.
    [[nodiscard]] QList<ItemOutcome> outcomes() const;
    /// Names of the pictures and videos that are not intermediate, each once, in the order of `itemIds`.
    [[nodiscard]] QStringList images() const;
    /// What a user should know though the job goes on: a submission cut by a full queue, nodes brought up to
    /// date, …
    [[nodiscard]] const QStringList& warnings() const { return m_warnings; }
    [[nodiscard]] const RunProgress& run() const { return m_run; }
    /// 0..1 over the whole batch, the running node's own percentage included; none while nothing is known.
    [[nodiscard]] std::optional<double> fraction() const { return m_run.fraction(); }
    [[nodiscard]] ItemProgress progress() const { return m_run.current(); }
    /// Since it was submitted, until it ended.
    [[nodiscard]] qint64 elapsedMs() const;
    /// What its nodes and outputs are called; empty until it is prepared.
    [[nodiscard]] const RunNames& names() const { return m_names; }

Q_SIGNALS:
    void stateChanged();
    void progressChanged();
    void imagesChanged();
    void itemFailed(const vitrine::ItemOutcome& outcome);
    void warned(const QString& text);
    /// The connection is away; the job goes on when it is back.
    void waitingForServer(const vitrine::ApiError& error);
    void finished();

protected:
    using Submission = RunSubmission;

    explicit RunBatchJob(ServerSession& session, QObject* parent);

    /// What the server must be asked before `prepare`; null for nothing. Its error ends the job.
    virtual ApiJob* preparation();

    /// Called once, when the job starts. An error ends it before anything was sent.
    virtual Result<Submission> prepare() = 0;

    void setNames(const RunNames& names) { m_names = names; }
    /// It was submitted before.
    void resume(const RunRecord& record);

    [[nodiscard]] ServerSession& session() const { return m_session; }

private:
    void begin();
    void submit();
    void onSubmitted(const SendRunJob& job);
    void follow(const QList<qint64>& ids);
    void onItemEnded(const QueueItem& item);
    void onItemVanished(qint64 itemId);
    void onTimeout();
    void readResults(const ItemOutcome& outcome, const QList<SessionOutput>& outputs, int attempt = 1);
    void settle(const ItemOutcome& outcome);
    void warn(const QString& text);
    void fail(const ApiError& error, Trouble trouble);
    void end();
    void close(State state);
    void setState(State state);

    ServerSession& m_session;
    State m_state = State::Idle;
    ApiError m_error;
    Trouble m_trouble = Trouble::None;
    QString m_traceback;
    QString m_batchId;
    QList<qint64> m_itemIds;
    QSet<qint64> m_open; ///< Items that did not end yet.
    QHash<qint64, ItemOutcome> m_outcomes;
    int m_done = 0;
    int m_failed = 0;
    int m_refused = 0;
    bool m_cancelWanted = false;
    QStringList m_warnings;
    RunProgress m_run;
    RunNames m_names;
    QPointer<SendRunJob> m_sending;
    QPointer<RunJournal> m_journal;
    QString m_title;
    QElapsedTimer m_clock;
    qint64 m_msBefore = 0; ///< In earlier starts of the program.
    std::optional<qint64> m_msInAll;
    QTimer m_limit;
};

} // namespace vitrine
