// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/commandline.h"

#include "app/vitrinectl/commandtexts.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrinectl)
};

std::unique_ptr<QCommandLineParser> parserWith(const QList<QCommandLineOption>& options)
{
    auto parser = std::make_unique<QCommandLineParser>();
    parser->setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser->addOptions(globalOptions());
    for (const QCommandLineOption& option : options)
        parser->addOption(option);
    return parser;
}

/// For the build: the man page and the completions.
QCommandLineOption generateOption()
{
    QCommandLineOption option(u"generate"_s, {}, u"WHAT"_s);
    option.setFlags(QCommandLineOption::HiddenFromHelp);
    return option;
}

/// Every option there is, each once.
QList<QCommandLineOption> everyOption(const QList<CommandEntry>& table)
{
    QList<QCommandLineOption> every{generateOption()};
    QStringList known;
    for (const CommandEntry& entry : table) {
        for (const QCommandLineOption& option : entry.options) {
            if (!known.contains(option.names().first())) {
                known.append(option.names().first());
                every.append(option);
            }
        }
    }
    return every;
}

} // namespace

const CommandEntry* CommandLine::parse(const QStringList& arguments)
{
    // First with every option there is, to find the words of the command between them; then with its own
    // only.
    m_parser = parserWith(everyOption(m_table));
    const bool understood = m_parser->parse(arguments);
    const QStringList words = m_parser->positionalArguments();
    const CommandEntry* found = find(words);
    if (answersItself(found, words))
        return nullptr;
    if (!understood)
        return refuse(m_parser->errorText());
    if (words.isEmpty()) {
        std::fputs(qUtf8Printable(helpText(m_table, {})), stdout);
        m_exitCode = ExitUsage;
        return nullptr;
    }
    if (!found)
        return refuseUnknown(words);
    m_parser = parserWith(found->options);
    if (!m_parser->parse(arguments))
        return refuse(m_parser->errorText());
    m_rest = m_parser->positionalArguments().mid(found->words.size());
    if (m_rest.size() < found->leastArguments() || m_rest.size() > found->mostArguments())
        return refuse(Words::tr("Usage: vitrinectl %1").arg(found->usage()));
    return found;
}

const CommandEntry* CommandLine::find(const QStringList& words) const
{
    for (const CommandEntry& entry : m_table) {
        if (words.mid(0, entry.words.size()) == entry.words)
            return &entry;
    }
    return nullptr;
}

bool CommandLine::answersItself(const CommandEntry* found, const QStringList& words)
{
    if (m_parser->isSet(u"version"_s)) {
        std::printf("vitrinectl " VITRINE_VERSION "\n");
        return true;
    }
    if (m_parser->isSet(u"generate"_s)) {
        const QString text = generatedText(m_table, m_parser->value(u"generate"_s));
        m_exitCode = text.isEmpty() ? ExitUsage : ExitOk;
        std::fputs(qUtf8Printable(text), stdout);
        return true;
    }
    if (m_parser->isSet(u"help"_s)) {
        std::fputs(qUtf8Printable(found ? helpText(*found) : helpText(m_table, words)), stdout);
        return true;
    }
    return false;
}

/// The beginning of a command gets the words that may follow.
const CommandEntry* CommandLine::refuseUnknown(const QStringList& words)
{
    QStringList next;
    for (const CommandEntry& entry : std::as_const(m_table)) {
        const QString word = entry.words.value(words.size());
        if (entry.words.mid(0, words.size()) == words && !next.contains(word))
            next.append(word);
    }
    if (next.isEmpty())
        return refuse(Words::tr("There is no command “%1”.").arg(words.join(u' ')));
    return refuse(Words::tr("After “%1” comes one of: %2.").arg(words.join(u' '), next.join(u", "_s)));
}

const CommandEntry* CommandLine::refuse(const QString& sentence)
{
    Console(m_parser->isSet(u"json"_s)).problem(sentence + u' ' + Words::tr("See vitrinectl --help."));
    m_exitCode = ExitUsage;
    return nullptr;
}

} // namespace vitrine
