// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/keys/shortcuts.h"

#include <QAbstractItemModel>

#include <vector>

namespace vitrine {

/// Groups (menus and windows) and below them their commands, with the keys of the moment and the defaults.
/// The keys can be edited; what is not possible at once is told by a signal and changes nothing.
class ShortcutsModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { CommandColumn, KeysColumn, DefaultColumn, ColumnCount };

    explicit ShortcutsModel(Shortcuts& shortcuts, QObject* parent = nullptr);

    /// Null for a group.
    [[nodiscard]] const Command* command(const QModelIndex& index) const;
    /// Of a column of a command.
    [[nodiscard]] QModelIndex indexOf(const QString& id, int column) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Takes a QKeySequence for the keys.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    /// They were given to it.
    void taken(const QString& id);
    void refused(const QString& sentence);
    /// Another command has these keys.
    void conflict(const QString& id, const QKeySequence& keys, const QString& holder);

private:
    struct Group {
        QString title;
        QList<const Command*> commands;
    };

    void onChanged();

    Shortcuts& m_shortcuts;
    std::vector<Group> m_groups;
};

} // namespace vitrine
