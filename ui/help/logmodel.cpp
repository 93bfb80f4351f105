// SPDX-License-Identifier: Apache-2.0
#include "ui/help/logmodel.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr qsizetype letterAt = 13; ///< "12:34:56.789 W vitrine.net: …"

bool isProblem(const QString& line)
{
    const QChar letter = line.size() > letterAt ? line.at(letterAt) : QChar();
    return letter == u'W' || letter == u'E' || letter == u'F';
}

} // namespace

/// How many of the oldest lines are no more there.
qsizetype LogModel::goneFrom(const QStringList& lines) const
{
    if (lines.isEmpty())
        return m_lines.size();
    for (qsizetype gone = m_lines.indexOf(lines.first()); gone >= 0;
         gone = m_lines.indexOf(lines.first(), gone + 1)) {
        const qsizetype left = m_lines.size() - gone;
        if (left <= lines.size() && std::equal(m_lines.begin() + gone, m_lines.end(), lines.begin()))
            return gone;
    }
    return m_lines.size();
}

void LogModel::setLines(const QStringList& lines)
{
    if (const auto gone = static_cast<int>(goneFrom(lines)); gone > 0) {
        beginRemoveRows({}, 0, gone - 1);
        m_lines.remove(0, gone);
        endRemoveRows();
    }
    if (lines.size() == m_lines.size())
        return;
    beginInsertRows({}, static_cast<int>(m_lines.size()), static_cast<int>(lines.size()) - 1);
    m_lines = lines;
    endInsertRows();
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const QString& line = m_lines.at(index.row());
    if (role == Qt::DisplayRole)
        return line;
    return role == IsProblemRole ? QVariant(isProblem(line)) : QVariant();
}

} // namespace vitrine
