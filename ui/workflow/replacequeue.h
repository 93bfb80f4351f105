// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/jobs/listwaitingjob.h"

#include <QObject>
#include <QPointer>

class QMessageBox;

namespace vitrine {

class ServerSession;

/// Asks before a submission takes the place of what waits in the queue: only the user's own items, and how
/// many they are. Nothing is asked when nothing waits.
class ReplaceQueue : public QObject {
    Q_OBJECT

public:
    ReplaceQueue(ServerSession& session, QWidget& panel);

    /// Ends in `agreed`, in `failed` or, when the user does not want it any more, in neither.
    void ask();

Q_SIGNALS:
    void agreed(const vitrine::WaitingItems& waiting);
    void failed(const vitrine::ApiError& error);

private:
    void confirm(const WaitingItems& waiting);

    ServerSession& m_session;
    QWidget& m_panel;
    QPointer<ListWaitingJob> m_job;
    QPointer<QMessageBox> m_question;
};

} // namespace vitrine
