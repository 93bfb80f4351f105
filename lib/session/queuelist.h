// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/queuebatch.h"
#include "lib/session/queuereading.h"
#include "lib/session/queuestore.h"

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
///
/// Batches are in the order in which they became known; whoever shows them sorts. Signals come in the pairs
/// that an item model needs; changes of rows are told at most every 16 ms.
class QueueList : public QObject {
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

    [[nodiscard]] const QList<QueueBatch>& batches() const { return m_batches; }
    /// The batch of a handle, of an item, or null. Good until the next signal.
    [[nodiscard]] const QueueBatch* batch(int handle) const;
    [[nodiscard]] const QueueBatch* batchOf(qint64 itemId) const;
    [[nodiscard]] int batchRow(int handle) const { return m_batchRows.value(handle, -1); }
    [[nodiscard]] const QueueRow* find(qint64 itemId) const;
    [[nodiscard]] qsizetype itemCount() const { return m_rows.size(); }
    /// Counts of the rows; what the server counts is QueueStore's.
    [[nodiscard]] const QueueCounts& counts() const { return m_all.counts; }
    /// Those of the items that are not other users'.
    [[nodiscard]] const QueueCounts& ownCounts() const { return m_ownCounts; }

    /// How far a running item is; null while nothing was told.
    [[nodiscard]] const ItemProgress* progress(qint64 itemId) const;
    /// 0 to 1: what ended, and the part that is done of what runs.
    [[nodiscard]] double fraction(const QueueBatch& batch) const;
    /// None before an item of it ended, and when what runs takes much longer than those that did.
    [[nodiscard]] std::optional<qint64> msLeft(const QueueBatch& batch) const;
    /// Of everything that waits or runs; batches of which nothing ended yet count as the others do.
    [[nodiscard]] std::optional<qint64> msLeft() const;
    [[nodiscard]] std::optional<double> msPerItem() const { return m_all.msPerItem(); }
    /// The time by the server's clock, as far as events told it.
    [[nodiscard]] QDateTime serverNow() const;

    /// The items that are looked at, most urgent first: what only their records tell is read for them.
    /// Replaces the demand before.
    void demand(const QList<qint64>& itemIds);

    /// Reads again what may be different, counts included.
    void refresh();

Q_SIGNALS:
    void stateChanged();
    void readingChanged();
    void aboutToInsertBatches(int first, int last);
    void batchesInserted();
    void aboutToRemoveBatches(int first, int last);
    void batchesRemoved();
    void aboutToInsertItems(int batchRow, int first, int last);
    void itemsInserted(int batchRow);
    void aboutToRemoveItems(int batchRow, int first, int last);
    void itemsRemoved(int batchRow);
    void aboutToReset();
    void reset();
    /// Their rows, or what is known of their progress.
    void itemsChanged(const QList<qint64>& itemIds);

private:
    /// How much may be different, so that it has to be read.
    enum class Depth {
        New,  ///< There are more items.
        Open, ///< And items may be gone, or in another state.
        All,
    };

    void read(Depth depth);
    void onReadingEnded();
    void take(const QList<QueueRow>& rows);
    void addBatches(const QStringList& batchIds, const QHash<QString, QList<qint64>>& items);
    void insertInto(int batchRow, const QList<qint64>& ids);
    void remove(const QList<qint64>& ids);
    void removeFromBatch(int batchRow, const QList<qint64>& ids);
    void rebuildWithout(const QList<qint64>& ids);
    void updateRow(qint64 id, const QueueRow& newer);
    void count(const QueueRow& row, int step);
    void learn(const QueueRow& row, bool isNews);
    void onStatusChanged(const QueueItemStatusChanged& event);
    void onProgress(const ItemProgress& progress);
    void checkCounts();
    void onCountsDiffer();
    [[nodiscard]] QString countsKey() const;
    void readRecords();
    void readRecord(qint64 id);
    [[nodiscard]] bool isRecordWanted(qint64 id) const;
    void markChanged(qint64 id);
    void tellChanges();
    void setState(State state, const ApiError& error = {});
    QueueBatch& batchAt(int handle) { return m_batches[m_batchRows.value(handle)]; }

    ApiClient& m_client;
    QueueStore& m_queue;
    State m_state = State::Idle;
    ApiError m_error;
    bool m_active = false;
    QPointer<QueueReading> m_reading;
    std::optional<Depth> m_again; ///< Something may have changed since the reading began.
    QHash<qint64, QueueRow> m_rows;
    QHash<qint64, int> m_handles; ///< Of the batch of each item.
    QList<QueueBatch> m_batches;
    QHash<int, int> m_batchRows;
    QHash<QString, int> m_byBatchId; ///< Handles.
    int m_lastHandle = 0;
    QueueBatch m_all; ///< Counts and durations only.
    QueueCounts m_ownCounts;
    QSet<qint64> m_running;
    QHash<qint64, ItemProgress> m_progress;
    qint64 m_clockOffsetMs = 0; ///< Of our clock before the server's.
    QSet<qint64> m_changed;
    QTimer m_tell;
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
