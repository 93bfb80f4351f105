// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/commandmodel.h"

#include "ui/shell/servertext.h"

using namespace Qt::StringLiterals;

namespace vitrine {

void CommandModel::setEntries(const QList<PaletteEntry>& entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant CommandModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry& entry = m_entries.at(index.row());
    const QString keys = entry.keys.toString(QKeySequence::NativeText);
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::DecorationRole:
        return entry.icon;
    case Qt::ToolTipRole:
        return servertext::forToolTip(entry.enabled ? entry.text : whyNot(entry));
    case Qt::AccessibleTextRole: {
        QStringList parts{entry.text, entry.path};
        if (!keys.isEmpty())
            parts.append(keys);
        if (!entry.enabled)
            parts.append(whyNot(entry));
        return parts.join(u", "_s);
    }
    case PathRole:
        return entry.path;
    case KeysRole:
        return keys;
    case IdRole:
        return entry.id;
    default:
        return {};
    }
}

QString CommandModel::whyNot(const PaletteEntry& entry)
{
    return entry.reason.isEmpty() ? tr("Not possible now.") : entry.reason;
}

} // namespace vitrine
