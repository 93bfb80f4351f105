// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/queueitem.h"
#include "lib/net/apijob.h"

#include <QHash>
#include <QSet>

namespace vitrine {

class ApiClient;

/// What waits in a queue.
struct WaitingItems {
    QHash<qint64, QString> batchOf; ///< Item to batch.
    QSet<QString> runningBatches;   ///< Those of which something runs.

    [[nodiscard]] bool isEmpty() const { return batchOf.isEmpty(); }
    [[nodiscard]] int count() const { return static_cast<int>(batchOf.size()); }
    /// The batches that can be canceled as a whole: nothing of them runs.
    [[nodiscard]] QStringList wholeBatches() const;
    /// The items of the others.
    [[nodiscard]] QList<qint64> singleItems() const;
};

/// Finds out what of a queue waits and is the user's own. Changes nothing.
class ListWaitingJob final : public ApiJob {
    Q_OBJECT

public:
    ListWaitingJob(ApiClient& client, QString queueId, QObject* parent = nullptr);

    [[nodiscard]] const WaitingItems& waiting() const { return m_waiting; }

protected:
    void run() override;

private:
    void onListed(const QList<QueueItemSummary>& rows);
    void take(const QList<QueueItemSummary>& own);

    ApiClient& m_client;
    QString m_queueId;
    WaitingItems m_waiting;
};

} // namespace vitrine
