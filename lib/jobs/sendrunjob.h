// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/enqueuebody.h"
#include "lib/jobs/listwaitingjob.h"
#include "lib/net/apijob.h"

#include <QPointer>

namespace vitrine {

class RunJournal;
class ServerSession;
class SubmitBatchJob;

/// What goes to the server when a batch is run.
struct RunSubmission {
    QString batchId; ///< Stands in the body too.
    EnqueueBody body = {};
    QStringList warnings = {};
    WaitingItems replaced = {}; ///< Canceled before.
    bool isSent = false;        ///< By an earlier start of the program: without a body.
    QList<qint64> itemIds = {}; ///< Of what is sent; empty when they are not known.
};

/// Brings a submission into the server's queue, once: cancels what it replaces, has the journal write it
/// down, and enqueues it. What was sent by an earlier start of the program is only looked up.
class SendRunJob final : public ApiJob {
    Q_OBJECT

public:
    /// `journal`: null for none. `title`: what it is called there.
    SendRunJob(ServerSession& session, RunJournal* journal, QString title, RunSubmission submission,
               QObject* parent = nullptr);

    /// Ends it with Kind::Canceled before anything is sent; later it goes on, since the server may have it.
    void cancel() { m_cancelWanted = true; }

    // As SubmitBatchJob has them.
    [[nodiscard]] const QList<qint64>& itemIds() const { return m_itemIds; }
    [[nodiscard]] int requested() const { return m_requested; }
    [[nodiscard]] int enqueued() const { return m_enqueued; }

Q_SIGNALS:
    /// The connection is away; it goes on when it is back.
    void waitingForServer(const vitrine::ApiError& error);
    void warned(const QString& text);

protected:
    void run() override;

private:
    void replace();
    void writeDown();
    void send();
    void onSent(const SubmitBatchJob& job);

    ServerSession& m_session;
    QPointer<RunJournal> m_journal;
    QString m_title;
    RunSubmission m_submission;
    bool m_cancelWanted = false;
    QList<qint64> m_itemIds;
    int m_requested = 0;
    int m_enqueued = 0;
};

} // namespace vitrine
