// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/queuelist.h"

#include <QAbstractItemModel>

namespace vitrine {

/// A QueueList as a tree: batches, and below each of several items these. A batch of one item is that item.
/// Adapts; the list tells what changed.
class QueueModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column {
        Item,
        Status,
        Progress,
        Duration,
        Results,
        Values,
        Workflow,
        Created,
        Origin,
        Started,
        Device,
        User,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole, ///< qint64: the item; 0 for a batch of several.
        HandleRole,            ///< int: the batch.
        StatusRole,            ///< QueueStatus as int.
        FractionRole,          ///< double, 0 to 1; invalid where nothing began.
        ResultsRole,           ///< QStringList: names of pictures, newest first for a batch.
        OthersRole,            ///< bool: other users'.
    };
    static constexpr int mostResults = 6; ///< Of one row.

    /// What a row stands for.
    struct Entry {
        const QueueBatch* batch = nullptr;
        const QueueRow* row = nullptr; ///< Null for a batch of several.
    };

    explicit QueueModel(QueueList& list, QObject* parent = nullptr);

    [[nodiscard]] QueueList& list() const { return m_list; }
    [[nodiscard]] Entry entry(const QModelIndex& index) const;
    /// Of an item; of the batch that it is alone in.
    [[nodiscard]] QModelIndex indexOf(qint64 itemId, int column = 0) const;
    /// The items that a row stands for, and those whose records it shows something of.
    [[nodiscard]] static QList<qint64> itemsOf(const Entry& entry);
    [[nodiscard]] QList<qint64> recordsOf(const Entry& entry) const;
    [[nodiscard]] QStringList resultsOf(const Entry& entry) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void connectList();
    void onItemsChanged(const QList<qint64>& itemIds);
    void tellRows(QList<int> rows, const QModelIndex& parent);
    [[nodiscard]] QString text(const Entry& entry, int column) const;
    [[nodiscard]] QString batchValues(const QueueBatch& batch) const;
    [[nodiscard]] QString itemText(const Entry& entry) const;
    [[nodiscard]] QString progressText(const Entry& entry) const;
    [[nodiscard]] QString durationText(const Entry& entry) const;
    [[nodiscard]] QString toolTip(const Entry& entry, int column) const;
    [[nodiscard]] QVariant fraction(const Entry& entry) const;
    /// The row whose facts stand for the whole: of a batch its newest item's.
    [[nodiscard]] const QueueRow* face(const Entry& entry) const;

    QueueList& m_list;
};

} // namespace vitrine
