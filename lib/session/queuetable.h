// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/queuebatch.h"
#include "lib/session/queuestore.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace vitrine {

/// The items of a queue by batch, with counts, durations and what they tell of the time left; it asks nobody.
///
/// Batches are in the order in which they became known; whoever shows them sorts. Signals come in the pairs
/// that an item model needs; changes of rows are told at most every 16 ms.
class QueueTable : public QObject {
    Q_OBJECT

public:
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

Q_SIGNALS:
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

protected:
    explicit QueueTable(QObject* parent);

    [[nodiscard]] const QHash<qint64, QueueRow>& rows() const { return m_rows; }

    /// New rows come in, known ones are updated.
    void take(const QList<QueueRow>& rows);
    void remove(const QList<qint64>& ids);
    /// The row must be there. What is older than it changes nothing.
    void updateRow(qint64 id, const QueueRow& newer);
    /// Of an item that has not ended.
    void noteProgress(const ItemProgress& progress);
    void noteServerTime(const QDateTime& now);
    /// What runs grows older.
    void markRunning();

private:
    void addBatches(const QStringList& batchIds, const QHash<QString, QList<qint64>>& items);
    void insertInto(int batchRow, const QList<qint64>& ids);
    void removeFromBatch(int batchRow, const QList<qint64>& ids);
    void rebuildWithout(const QList<qint64>& ids);
    void count(const QueueRow& row, int step);
    void learn(const QueueRow& row, bool isNews);
    void markChanged(qint64 id);
    void tellChanges();
    QueueBatch& batchAt(int handle) { return m_batches[m_batchRows.value(handle)]; }

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
};

} // namespace vitrine
