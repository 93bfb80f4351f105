// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/queuereading.h"
#include "lib/session/queuetable.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace vitrine {

/// All items of a server's queue, by batch, live: what a queue monitor shows.
///
/// It lives while somebody looks (`setActive`). Rows come in lots, are kept current by the events that
/// QueueStore passes on, and are read again after each reconnect, after events that tell of many items, and
/// whenever the server's counts are not those of the rows: that also finds what no event tells (prune, other
/// clients of older servers).
class QueueList : public QueueTable {
    Q_OBJECT

public:
    enum class State {
        Idle,
        Loading, ///< For the first time; what is here already can be shown.
        Ready,
        Failed, ///< Rows are those of before, or none. It is tried again.
    };

    /// Both must outlive the list.
    QueueList(ApiClient& client, QueueStore& queue, QObject* parent = nullptr);
    ~QueueList() override;

    void setActive(bool active);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const ApiError& error() const { return m_error; } ///< With State::Failed.
    [[nodiscard]] bool isReading() const { return m_reading != nullptr; }
    [[nodiscard]] QueueStore& queue() { return m_queue; }

    /// The items that are looked at, most urgent first: what only their records tell is read for them.
    /// Replaces the demand before.
    void demand(const QList<qint64>& itemIds);

    /// Reads again what may be different, counts included.
    void refresh();

Q_SIGNALS:
    void stateChanged();
    void readingChanged();

private:
    /// How much may be different, so that it has to be read.
    enum class Depth {
        New,  ///< There are more items.
        Open, ///< And items may be gone, or in another state.
        All,
    };

    void read(Depth depth);
    void onReadingEnded();
    void onStatusChanged(const QueueItemStatusChanged& event);
    void onProgress(const ItemProgress& progress);
    void checkCounts();
    void onCountsDiffer();
    [[nodiscard]] QString countsKey() const;
    void readRecords();
    void readRecord(qint64 id);
    [[nodiscard]] bool isRecordWanted(qint64 id) const;
    void setState(State state, const ApiError& error = {});

    ApiClient& m_client;
    QueueStore& m_queue;
    State m_state = State::Idle;
    ApiError m_error;
    bool m_active = false;
    QPointer<QueueReading> m_reading;
    std::optional<Depth> m_again; ///< Something may have changed since the reading began.
    QTimer m_check;
    QTimer m_clock; ///< What runs grows older.
    QTimer m_retry;
    int m_differences = 0; ///< Checks in a row that found the counts different.
    QString m_unexplained; ///< Counts that stay different whatever is read.
    QList<qint64> m_demand;
    QSet<qint64> m_recordsAsked;
    QHash<qint64, int> m_recordFailures;
};

} // namespace vitrine
