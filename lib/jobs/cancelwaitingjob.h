// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/jobs/listwaitingjob.h"

namespace vitrine {

class QueueApi;

/// Cancels what was found waiting; what runs goes on. When an answer is lost it looks what still waits and
/// cancels that, however often: to cancel twice is to cancel once. While the server is away it waits for it.
class CancelWaitingJob final : public ApiJob {
    Q_OBJECT

public:
    CancelWaitingJob(ApiClient& client, QueueApi& queue, WaitingItems waiting, QObject* parent = nullptr);

Q_SIGNALS:
    /// The connection is away; it goes on when it is back.
    void waitingForServer(const vitrine::ApiError& error);

protected:
    void run() override;

private:
    void cancelBatches();
    void cancelItems();
    void onError(const ApiError& error);
    void lookAgain();

    ApiClient& m_client;
    QueueApi& m_queue;
    WaitingItems m_waiting;
    int m_looks = 0;
};

} // namespace vitrine
