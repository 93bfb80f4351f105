// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/shortcutsmodel.h"

#include "ui/shell/icons.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr quintptr groupId = 0; // of a command's index: its group's row + 1

} // namespace

ShortcutsModel::ShortcutsModel(Shortcuts& shortcuts, QObject* parent)
    : QAbstractItemModel(parent)
    , m_shortcuts(shortcuts)
{
    for (const Command& command : shortcuts.commands()) {
        const QString title =
            command.window == "main"_L1 ? command.group : tr("%1 (its own window)").arg(command.group);
        if (m_groups.empty() || m_groups.back().title != title)
            m_groups.push_back({title, {}});
        m_groups.back().commands.append(&command);
    }
    connect(&shortcuts, &Shortcuts::changed, this, &ShortcutsModel::onChanged);
}

void ShortcutsModel::onChanged()
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, 0);
        Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, ColumnCount - 1, group));
    }
}

const Command* ShortcutsModel::command(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == groupId)
        return nullptr;
    return m_groups.at(index.internalId() - 1).commands.at(index.row());
}

QModelIndex ShortcutsModel::indexOf(const QString& id, int column) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, 0);
        for (int i = 0; i < rowCount(group); ++i) {
            if (command(index(i, 0, group))->id == id)
                return index(i, column, group);
        }
    }
    return {};
}

QModelIndex ShortcutsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : groupId);
}

QModelIndex ShortcutsModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == groupId)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, groupId);
}

int ShortcutsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != groupId || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups.at(static_cast<size_t>(parent.row())).commands.size());
}

int ShortcutsModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant ShortcutsModel::data(const QModelIndex& index, int role) const
{
    const Command* command = this->command(index);
    if (!command) {
        if (role == Qt::DisplayRole && index.isValid() && index.column() == CommandColumn)
            return m_groups.at(static_cast<size_t>(index.row())).title;
        if (role == Qt::FontRole) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    }
    const QKeySequence keys = m_shortcuts.keys(command->id);
    switch (index.column()) {
    case CommandColumn:
        return role == Qt::DisplayRole ? command->text : QVariant();
    case DefaultColumn:
        return role == Qt::DisplayRole ? command->keys.toString(QKeySequence::NativeText) : QVariant();
    default:
        break;
    }
    // Settings that were written by hand, or before an update, can give the same keys to two.
    const Command* other = m_shortcuts.holder(*command, keys);
    switch (role) {
    case Qt::DisplayRole:
        return keys.toString(QKeySequence::NativeText);
    case Qt::EditRole:
        return QVariant::fromValue(keys);
    case Qt::FontRole: {
        QFont font;
        font.setBold(keys != command->keys);
        return font;
    }
    case Qt::DecorationRole:
        return other ? symbolicIcon(u"warning"_s) : QVariant();
    case Qt::ToolTipRole:
        return other ? tr("“%1” has these keys too; neither works.").arg(other->text) : QVariant();
    case Qt::AccessibleTextRole:
        return keys.isEmpty() ? tr("no keys") : keys.toString(QKeySequence::NativeText);
    default:
        return {};
    }
}

QVariant ShortcutsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CommandColumn:
        return tr("Command");
    case KeysColumn:
        return tr("Keys");
    default:
        return tr("Default");
    }
}

Qt::ItemFlags ShortcutsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return command(index) && index.column() == KeysColumn ? flags | Qt::ItemIsEditable : flags;
}

bool ShortcutsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Command* command = this->command(index);
    if (!command || role != Qt::EditRole || index.column() != KeysColumn)
        return false;
    const auto keys = value.value<QKeySequence>();
    if (const auto sentence = m_shortcuts.refusal(*command, keys)) {
        Q_EMIT refused(*sentence);
        return false;
    }
    if (const Command* other = m_shortcuts.holder(*command, keys)) {
        Q_EMIT conflict(command->id, keys, other->id);
        return false;
    }
    m_shortcuts.setKeys(command->id, keys);
    Q_EMIT taken(command->id);
    return true;
}

} // namespace vitrine
