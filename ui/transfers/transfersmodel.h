// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/transfers/uploadentry.h"

#include <QAbstractTableModel>

namespace vitrine {

class BoardStore;
class UploadQueue;

/// The entries of an upload queue as a table. Adapts; the queue tells what changed.
class TransfersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Board, Size, Progress, Speed, State, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole,
        FractionRole, ///< double, 0 to 1, of a running or done entry; else invalid.
        StateRole,    ///< UploadState as int.
    };

    TransfersModel(const UploadQueue& queue, const BoardStore& boards, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const UploadEntry& entry, int column) const;
    [[nodiscard]] QString stateText(const UploadEntry& entry) const;
    [[nodiscard]] QString boardName(const UploadTarget& target) const;
    [[nodiscard]] QVariant fraction(const UploadEntry& entry) const;

    const UploadQueue& m_queue;
    const BoardStore& m_boards;
};

} // namespace vitrine
