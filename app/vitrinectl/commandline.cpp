// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/commandline.h"

#include "app/vitrinectl/boardlist.h"
#include "app/vitrinectl/workflowbody.h"
#include "app/vitrinectl/workflowfields.h"
#include "app/vitrinectl/workflowrun.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrinectl)
};

template <class T>
std::unique_ptr<Command> make(const QCommandLineParser& parser, Console& console)
{
    return std::make_unique<T>(parser, console);
}

QList<QCommandLineOption> globalOptions()
{
    return {
        {{u"h"_s, u"help"_s}, Words::tr("Show this help.")},
        {u"version"_s, Words::tr("Show the version.")},
        {u"server"_s,
         Words::tr("Address of the server, such as gpu-box:9090 or https://host/invoke. Without it: "
                   "VITRINE_SERVER, "
                   "then localhost. "
                   "A token is read from VITRINE_TOKEN."),
         u"URL"_s},
        {u"json"_s, Words::tr("Print one JSON object a line.")},
        {u"verbose"_s, Words::tr("Log what happens to the standard error output.")},
    };
}

std::unique_ptr<QCommandLineParser> parserWith(const QList<QCommandLineOption>& options)
{
    auto parser = std::make_unique<QCommandLineParser>();
    parser->setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser->addOptions(globalOptions());
    for (const QCommandLineOption& option : options)
        parser->addOption(option);
    return parser;
}

QString optionLines(const QList<QCommandLineOption>& options)
{
    QString text;
    for (const QCommandLineOption& option : options) {
        QStringList names;
        for (const QString& name : option.names())
            names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
        QString head = names.join(u", "_s);
        if (!option.valueName().isEmpty())
            head += u' ' + option.valueName();
        text += u"  %1  %2\n"_s.arg(head, -24).arg(option.description());
    }
    return text;
}

} // namespace

QList<CommandEntry> commandTable()
{
    return {
        {{u"workflow"_s, u"run"_s},
         u"FILE"_s,
         Words::tr("Submit a workflow, and wait for its images"),
         WorkflowRun::options(),
         &make<WorkflowRun>},
        {{u"workflow"_s, u"fields"_s},
         u"FILE"_s,
         Words::tr("List the fields of a workflow's form, as --set takes them"),
         {},
         &make<WorkflowFields>},
        {{u"workflow"_s, u"body"_s},
         u"FILE"_s,
         Words::tr("Print what would be submitted, without a server"),
         WorkflowBody::options(),
         &make<WorkflowBody>},
        {{u"board"_s, u"list"_s},
         {},
         Words::tr("List the boards with their numbers of images"),
         {},
         &make<BoardList>},
    };
}

const CommandEntry* CommandLine::parse(const QStringList& arguments)
{
    // First with every option there is, to find the words of the command between them; then with its own
    // only.
    QList<QCommandLineOption> every;
    QStringList known;
    for (const CommandEntry& entry : std::as_const(m_table)) {
        for (const QCommandLineOption& option : entry.options) {
            if (!known.contains(option.names().first())) {
                known.append(option.names().first());
                every.append(option);
            }
        }
    }
    m_parser = parserWith(every);
    const bool understood = m_parser->parse(arguments);
    const QStringList words = m_parser->positionalArguments();
    const CommandEntry* found = nullptr;
    for (const CommandEntry& entry : std::as_const(m_table)) {
        if (words.mid(0, entry.words.size()) == entry.words)
            found = &entry;
    }
    if (m_parser->isSet(u"version"_s)) {
        std::printf("vitrinectl " VITRINE_VERSION "\n");
        return nullptr;
    }
    if (m_parser->isSet(u"help"_s) || (words.isEmpty() && understood)) {
        std::printf("%s", qPrintable(help(found)));
        m_exitCode = m_parser->isSet(u"help"_s) ? ExitOk : ExitUsage;
        return nullptr;
    }
    if (!understood)
        return refuse(m_parser->errorText());
    if (!found)
        return refuse(Words::tr("There is no command “%1”.").arg(words.join(u' ')));
    m_parser = parserWith(found->options);
    if (!m_parser->parse(arguments))
        return refuse(m_parser->errorText());
    m_rest = m_parser->positionalArguments().mid(found->words.size());
    const qsizetype wanted = found->arguments.isEmpty() ? 0 : found->arguments.split(u' ').size();
    if (m_rest.size() != wanted)
        return refuse(
            Words::tr("Usage: vitrinectl %1 %2").arg(found->words.join(u' '), found->arguments).trimmed());
    return found;
}

const CommandEntry* CommandLine::refuse(const QString& sentence)
{
    std::fprintf(stderr, "vitrinectl: %s\n%s\n", qPrintable(sentence),
                 qPrintable(Words::tr("See vitrinectl --help.")));
    m_exitCode = ExitUsage;
    return nullptr;
}

QString CommandLine::help(const CommandEntry* entry) const
{
    QString text;
    if (entry) {
        text += Words::tr("Usage: vitrinectl %1 %2 [options]").arg(entry->words.join(u' '), entry->arguments)
            + u"\n\n"_s + entry->summary + u".\n\n"_s;
        if (!entry->options.isEmpty())
            text += Words::tr("Options:") + u'\n' + optionLines(entry->options) + u'\n';
    } else {
        text += Words::tr("Usage: vitrinectl [options] COMMAND [arguments]") + u"\n\n"_s
            + Words::tr("Commands:") + u'\n';
        for (const CommandEntry& each : m_table) {
            const QString words =
                each.words.join(u' ') + (each.arguments.isEmpty() ? QString() : u' ' + each.arguments);
            text += u"  %1  %2\n"_s.arg(words, -24).arg(each.summary);
        }
        text += u'\n';
    }
    return text + Words::tr("Options of every command, before or after it:") + u'\n'
        + optionLines(globalOptions());
}

} // namespace vitrine
