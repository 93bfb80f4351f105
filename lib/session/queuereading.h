// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/queue.h"
#include "lib/net/apijob.h"
#include "lib/session/queuerow.h"

#include <QSet>

namespace vitrine {

/// Reads the items of a queue as rows, newest first, in lots by the cheapest routes that the server has (see
/// QueueListing). Rows are made in worker threads.
///
/// With what is known it reads only what may be different. Whether something is gone is then told by servers
/// that list ids; on older ones that costs a whole reading.
class QueueReading final : public ApiJob {
    Q_OBJECT

public:
    struct Known {
        QSet<qint64> all;
        QList<qint64> open; ///< Not ended: to be read again.
        qint64 newest = 0;
    };

    QueueReading(ApiClient& client, QueueApi& queue, std::optional<Known> known = std::nullopt,
                 QObject* parent = nullptr);

    /// Every id that the queue has; none when this reading cannot tell.
    [[nodiscard]] const std::optional<QSet<qint64>>& ids() const { return m_ids; }

Q_SIGNALS:
    void rows(const QList<vitrine::QueueRow>& rows);
    /// Known items that are gone, as far as they were asked for.
    void vanished(qint64 itemId);

protected:
    void run() override;

private:
    void readAll();
    void readIds();
    void readLot();
    void readNewer();
    void readNewerPage(const QueueItem& after);
    void readOpen();
    template <class Item>
    void take(const QList<Item>& items);
    void endWhenConverted();

    ApiClient& m_client;
    QueueApi& m_queue;
    std::optional<Known> m_known;
    std::optional<QSet<qint64>> m_ids;
    QList<qint64> m_left;
    int m_converting = 0;
    bool m_allRead = false;
};

} // namespace vitrine
