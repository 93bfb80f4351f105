// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/command.h"

#include "app/vitrinectl/serveroptions.h"

using namespace Qt::StringLiterals;

namespace vitrine {

Command::Command(const QCommandLineParser& parser, Console& console)
    : m_parser(parser)
    , m_console(console)
{
}

void Command::start(const QStringList& arguments)
{
    m_arguments = arguments;
    run();
}

void Command::interrupt()
{
    if (m_onInterrupt)
        m_onInterrupt();
    else
        fail(ExitInterrupted, tr("Interrupted."));
}

Result<int> Command::number(const QString& option, int least, int most) const
{
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (!isNumber || number < least || number > most) {
        return Failure(ApiError::input(tr("--%1 takes a number from %2 to %3, not “%4”.")
                                           .arg(option)
                                           .arg(least)
                                           .arg(most)
                                           .arg(value(option))));
    }
    return number;
}

Result<QString> Command::word(const QString& option, const QStringList& words) const
{
    if (words.contains(value(option)))
        return value(option);
    return Failure(ApiError::input(
        tr("--%1 takes one of these: %2. “%3” is none.").arg(option, words.join(u", "_s), value(option))));
}

void Command::withServer(const std::function<void(const ServerProfile&)>& go)
{
    findServer(
        m_parser, m_tokens, this, [this](const QString& sentence) { m_console.note(sentence); },
        [this, go](const Result<ServerProfile>& profile) {
            if (profile)
                go(*profile);
            else
                fail(profile.error());
        });
}

bool Command::isServerNamed() const
{
    return isSet(u"server"_s) || isSet(u"profile"_s) || !qEnvironmentVariableIsEmpty("VITRINE_SERVER");
}

bool Command::isConfirmed(const QString& question)
{
    if (isSet(u"yes"_s))
        return true;
    if (!m_console.canAsk()) {
        fail(ExitUsage, tr("%1 Say so with --yes.").arg(question));
        return false;
    }
    if (m_console.ask(question))
        return true;
    fail(ExitFailed, tr("Nothing was changed."));
    return false;
}

void Command::fail(const ApiError& error)
{
    QString sentence = error.userMessage();
    if (error.kind == ApiError::Kind::Unauthorized)
        sentence += u' ' + tr("“vitrinectl login” signs in.");
    fail(exitCodeFor(error), sentence);
}

void Command::fail(int exitCode, const QString& sentence)
{
    m_console.problem(sentence);
    finish(exitCode);
}

} // namespace vitrine
