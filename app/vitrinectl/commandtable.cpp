// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/commandtable.h"

#include "app/vitrinectl/serveroptions.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrinectl)
};

} // namespace

qsizetype CommandEntry::leastArguments() const
{
    const QStringList parts = arguments.split(u' ', Qt::SkipEmptyParts);
    return std::count_if(parts.cbegin(), parts.cend(),
                         [](const QString& part) { return !part.startsWith(u'['); });
}

qsizetype CommandEntry::mostArguments() const
{
    if (arguments.contains("..."_L1))
        return std::numeric_limits<qsizetype>::max();
    return arguments.split(u' ', Qt::SkipEmptyParts).size();
}

QString CommandEntry::usage() const
{
    return words.join(u' ') + (arguments.isEmpty() ? QString() : u' ' + arguments);
}

QList<CommandEntry> commandTable()
{
    return checkCommands() + accountCommands() + appCommands() + boardCommands() + uploadCommands()
        + getCommands() + imageCommands() + imageChangeCommands() + queueCommands() + queueWaitingCommands()
        + queueChangeCommands() + workflowListingCommands() + workflowCommands() + workflowFileCommands()
        + generateCommands() + modelCommands() + modelInstallCommands() + modelChangeCommands();
}

QList<QCommandLineOption> globalOptions()
{
    const QList<QCommandLineOption> first{{{u"h"_s, u"help"_s}, Words::tr("Show this help.")},
                                          {u"version"_s, Words::tr("Show the version.")}};
    return first + serverOptions()
        + QList<QCommandLineOption>{
            {u"json"_s, Words::tr("Print one JSON object a line.")},
            {u"verbose"_s, Words::tr("Log what happens to the standard error output.")},
        };
}

} // namespace vitrine
