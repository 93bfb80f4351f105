// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/enqueuebody.h"
#include "lib/jobs/itemoutcome.h"
#include "lib/session/serversession.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>

namespace vitrine {

class ApiJob;
class SubmitBatchJob;

/// One batch, from its submission to the results of its items; the same for the window and the command line.
/// What is submitted comes from the subclass.
///
/// Steps: prepare, enqueue once, follow the items, gather their results. A lost answer to the submission is
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

    /// Ends the job as Failed (Trouble::Timeout) when it takes longer; nothing is canceled on the server.
    /// Before `start`.
    void setTimeout(int milliseconds);

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
    [[nodiscard]] bool isCancelWanted() const { return m_cancelWanted; } ///< By `cancel`, not on the server.
    [[nodiscard]] int itemsRefused() const { return m_refused; }         ///< Cut off by a full queue.
    /// One an item, in the order of `itemIds`.
    [[nodiscard]] QList<ItemOutcome> outcomes() const;
    /// Names of the pictures and videos that are not intermediate, each once, in the order of `itemIds`.
    [[nodiscard]] QStringList images() const;
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
    void itemFailed(const vitrine::ItemOutcome& outcome);
    void warned(const QString& text);
    /// The connection is away; the job goes on when it is back.
    void waitingForServer(const vitrine::ApiError& error);
    void finished();

protected:
    /// What goes to the server.
    struct Submission {
        QString batchId; ///< Stands in the body too.
        EnqueueBody body;
        QStringList warnings;
    };

    explicit RunBatchJob(ServerSession& session, QObject* parent);

    /// What the server must be asked before `prepare`; null for nothing. Its error ends the job.
    virtual ApiJob* preparation();

    /// Called once, when the job starts. An error ends it before anything was sent.
    virtual Result<Submission> prepare() = 0;

    /// Fills in what the records of an item's results do not tell.
    virtual void describe(QList<ItemResult>& results) const;

    [[nodiscard]] ServerSession& session() const { return m_session; }

private:
    void begin();
    void submit();
    void onSubmitted(const SubmitBatchJob& job);
    void follow(const QList<qint64>& ids);
    void onItemEnded(const QueueItem& item);
    void onItemVanished(qint64 itemId);
    void onTimeout();
    void readResults(const ItemOutcome& outcome, const QList<SessionOutput>& outputs, int attempt = 1);
    void settle(const ItemOutcome& outcome);
    void warn(const QString& text);
    void fail(const ApiError& error, Trouble trouble);
    void end();
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
    ItemProgress m_progress;
    QElapsedTimer m_clock;
    QTimer m_limit;
};

} // namespace vitrine
