// SPDX-License-Identifier: Apache-2.0
#include "tests/lib/routelist.h"

#include <QFile>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace vitrine::test {

namespace {

QStringList linesOf(const char* path)
{
    QFile file(QString::fromLatin1(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", path);
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString& line) { return line.startsWith(u'#'); });
    return lines;
}

RouteLine stateOf(const QString& text)
{
    if (text == "used"_L1)
        return {RouteLine::State::Used, {}};
    const QString word = text.section(u": "_s, 1);
    if (text.startsWith("guarded: "_L1) && !word.isEmpty())
        return {RouteLine::State::Guarded, word};
    if (text.startsWith("refused: "_L1) && !word.isEmpty())
        return {RouteLine::State::Refused, word};
    qFatal("not a state of a route: %s", qPrintable(text));
}

} // namespace

QHash<QString, RouteLine> readRouteList()
{
    QHash<QString, RouteLine> out;
    const QStringList lines = linesOf(VITRINE_ROUTES);
    for (const QString& line : lines) {
        const QString route = line.section(u' ', 0, 1);
        if (out.contains(route))
            qFatal("twice in the list: %s", qPrintable(route));
        out.insert(route, stateOf(line.section(u' ', 2)));
    }
    return out;
}

QStringList readDemoScope()
{
    return linesOf(VITRINE_DEMO_SCOPE);
}

} // namespace vitrine::test
