// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/commandtexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrinectl)
};

QString optionLines(const QList<QCommandLineOption>& options)
{
    QString text;
    for (const QCommandLineOption& option : options) {
        QString head = writtenNames(option).join(u", "_s);
        if (!option.valueName().isEmpty())
            head += u' ' + option.valueName();
        text += u"  %1  %2\n"_s.arg(head, -24).arg(option.description());
    }
    return text;
}

QString globalLines()
{
    return Words::tr("Options of every command, before or after it:") + u'\n' + optionLines(globalOptions());
}

} // namespace

QStringList writtenNames(const QCommandLineOption& option)
{
    QStringList names = option.names();
    for (QString& name : names)
        name.prepend(name.size() == 1 ? u"-"_s : u"--"_s);
    return names;
}

QString helpText(const QList<CommandEntry>& table, const QStringList& words)
{
    QList<CommandEntry> shown;
    for (const CommandEntry& entry : table) {
        if (entry.words.mid(0, words.size()) == words)
            shown.append(entry);
    }
    if (shown.isEmpty())
        shown = table;
    QString text = Words::tr("Usage: vitrinectl [options] COMMAND [arguments]") + u"\n\n"_s
        + Words::tr("Commands:") + u'\n';
    for (const CommandEntry& entry : std::as_const(shown))
        text += u"  %1  %2\n"_s.arg(entry.usage(), -28).arg(entry.summary);
    return text + u'\n' + globalLines();
}

QString helpText(const CommandEntry& entry)
{
    QString text = Words::tr("Usage: vitrinectl %1 [options]").arg(entry.usage()) + u"\n\n"_s + entry.summary
        + u".\n\n"_s;
    if (!entry.options.isEmpty())
        text += Words::tr("Options:") + u'\n' + optionLines(entry.options) + u'\n';
    return text + globalLines();
}

QString generatedText(const QList<CommandEntry>& table, const QString& what)
{
    if (what == "man"_L1)
        return manPage(table);
    if (what == "bash"_L1)
        return bashCompletion(table);
    if (what == "zsh"_L1)
        return zshCompletion(table);
    return what == "fish"_L1 ? fishCompletion(table) : QString();
}

} // namespace vitrine
