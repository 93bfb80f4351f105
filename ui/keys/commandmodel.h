// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QIcon>
#include <QKeySequence>

#include <functional>

namespace vitrine {

/// What a command palette offers: a command, or a place to go to.
struct PaletteEntry {
    QString id;   ///< Under which its use is remembered; empty: it is not.
    QString text; ///< Plain text; may be the server's.
    QString path; ///< "Image › Change Category"; or what it is.
    QKeySequence keys = {};
    QIcon icon = {};
    bool enabled = true;
    bool checked = false;
    QString reason = {}; ///< Why it is not enabled; empty when nobody says.
    std::function<void()> trigger = {};
};

/// The entries of a palette, in the order that they were given.
class CommandModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { PathRole = Qt::UserRole, KeysRole, IdRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<PaletteEntry>& entries);
    [[nodiscard]] const PaletteEntry& entry(int row) const { return m_entries.at(row); }
    /// Why an entry that is not enabled is not. It can be chosen all the same: only so it says why.
    static QString whyNot(const PaletteEntry& entry);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<PaletteEntry> m_entries;
};

} // namespace vitrine
