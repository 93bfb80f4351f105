// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QJsonArray>

namespace vitrine {

/// The entries of a list field. Rows can be dragged to another place; every change by the user is told by
/// `edited`.
class CollectionModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< QJsonValue
    };

    explicit CollectionModel(QObject* parent);

    void setEntries(const QJsonArray& entries);
    [[nodiscard]] const QJsonArray& entries() const { return m_entries; }

    void append(const QJsonArray& entries);
    void replace(int row, const QJsonValue& value);
    void removeRowsAt(QList<int> rows);
    void removeAll();
    /// Puts rows before another one (the number of rows: to the end), in their order. The row where they are
    /// now.
    int moveTo(QList<int> rows, int before);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    void edited();

private:
    QJsonArray m_entries;
};

} // namespace vitrine
