// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/itemsmime.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// The first line is the server's id, each other line a name: neither holds a line break.
constexpr qsizetype mostBytes = 64 * 1024 * 1024;
constexpr qsizetype longestId = 1024;

QString serverIn(const QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    return end > 0 && end <= longestId ? QString::fromUtf8(bytes.constData(), end) : QString();
}

bool isOneLine(const QString& text)
{
    return !text.isEmpty() && !text.contains(u'\n');
}

} // namespace

QString itemsmime::format()
{
    return u"application/x-vitrine-items"_s;
}

void itemsmime::write(QMimeData& data, const QString& serverId, const QStringList& names)
{
    if (!isOneLine(serverId))
        return;
    QByteArray bytes = serverId.toUtf8() + '\n';
    for (const QString& name : names) {
        if (isOneLine(name))
            bytes += name.toUtf8() + '\n';
    }
    data.setData(format(), bytes);
}

QString itemsmime::serverOf(const QMimeData& data)
{
    return data.hasFormat(format()) ? serverIn(data.data(format())) : QString();
}

std::optional<ItemsOnTheirWay> itemsmime::read(const QMimeData& data)
{
    const QByteArray bytes = data.data(format());
    ItemsOnTheirWay items{serverIn(bytes), {}};
    if (items.serverId.isEmpty() || bytes.size() > mostBytes)
        return {};
    items.names = QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts).mid(1);
    items.names.removeDuplicates();
    if (items.names.isEmpty())
        return {};
    return items;
}

} // namespace vitrine
