// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/jobs/modelinstalling.h"

#include <QAbstractTableModel>

namespace vitrine {

/// The installations of a server as a table, oldest first. Adapts; the list tells what changed.
class InstallsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Source, Progress, Size, Speed, TimeLeft, Status, ColumnCount };
    enum Role {
        HandleRole = Qt::UserRole, ///< qint64
        FractionRole,              ///< double, 0 to 1, while bytes are known; else invalid.
        StateRole,                 ///< InstallEntry::State as int.
    };

    explicit InstallsModel(ModelInstalling& installing, QObject* parent = nullptr);

    [[nodiscard]] const InstallEntry* entryAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void take();
    [[nodiscard]] QString text(const InstallEntry& entry, int column) const;
    [[nodiscard]] static QVariant fraction(const InstallEntry& entry);
    [[nodiscard]] QString stateText(const InstallEntry& entry) const;

    ModelInstalling& m_installing;
    QList<qint64> m_handles; ///< By row.
};

} // namespace vitrine
