// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/commandtexts.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// Text within single quotes of a shell.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

QStringList optionNames(const CommandEntry& entry)
{
    QStringList names;
    for (const QCommandLineOption& option : entry.options + globalOptions())
        names += writtenNames(option);
    return names;
}

/// Those whose value `wanted` says to be a file or folder.
QStringList optionsWithValue(const QList<CommandEntry>& table, const QStringList& valueNames)
{
    QStringList names;
    for (const CommandEntry& entry : table) {
        for (const QCommandLineOption& option : entry.options) {
            if (valueNames.contains(option.valueName()))
                names += writtenNames(option);
        }
    }
    names.removeDuplicates();
    return names;
}

QStringList everyOptionWithValue(const QList<CommandEntry>& table)
{
    QStringList names{u"--server"_s};
    for (const CommandEntry& entry : table) {
        for (const QCommandLineOption& option : entry.options) {
            if (!option.valueName().isEmpty())
                names += writtenNames(option);
        }
    }
    names.removeDuplicates();
    return names;
}

/// What may follow each beginning of a command: "" -> check, app, board, ...; "app cache" -> status, ...
QMap<QString, QStringList> nextWords(const QList<CommandEntry>& table)
{
    QMap<QString, QStringList> next;
    for (const CommandEntry& entry : table) {
        for (qsizetype depth = 0; depth < entry.words.size(); ++depth) {
            QStringList& words = next[entry.words.mid(0, depth).join(u' ')];
            if (!words.contains(entry.words.at(depth)))
                words.append(entry.words.at(depth));
        }
    }
    return next;
}

const QStringList fileValues{u"FILE"_s, u"SCHEMA"_s};
const QStringList folderValues{u"DIR"_s};

/// The part that bash and zsh share: `words` holds what was typed, `current` what is being typed. Sets
/// `command` to the words of the command so far.
QString collectCommand(const QList<CommandEntry>& table, const QString& first, const QString& last)
{
    return u"    local command='' skip='' word i\n"
           "    for ((i = %1; i < %2; i++)); do\n"
           "        word=${words[i]}\n"
           "        if [[ -n $skip ]]; then skip=''; continue; fi\n"
           "        case $word in\n"
           "            %3) skip=1 ;;\n"
           "            -*) ;;\n"
           "            *) command+=${command:+ }$word ;;\n"
           "        esac\n"
           "    done\n"_s.arg(first, last, everyOptionWithValue(table).join(u'|'));
}

/// What is `offered` after each command; `files` is the shell's way to offer files.
QString commandCases(const QList<CommandEntry>& table, const QString& files)
{
    QString text = u"    case $command in\n"_s;
    for (const CommandEntry& entry : table) {
        const QString words = quoted(entry.words.join(u' '));
        text += u"        %1|%1' '*) offered=%2%3 ;;\n"_s.arg(
            words, quoted(optionNames(entry).join(u' ')),
            entry.arguments.contains("FILE"_L1) ? u"; "_s + files : QString());
    }
    const QMap<QString, QStringList> next = nextWords(table);
    for (auto it = next.cbegin(); it != next.cend(); ++it)
        text += u"        %1) offered=%2 ;;\n"_s.arg(quoted(it.key()), quoted(it.value().join(u' ')));
    return text + u"    esac\n"_s;
}

} // namespace

QString bashCompletion(const QList<CommandEntry>& table)
{
    return u"# bash completion for vitrinectl; made from its table of commands.\n"
           "_vitrinectl()\n{\n"
           "    local words=(\"${COMP_WORDS[@]}\") current=${COMP_WORDS[COMP_CWORD]}\n"
           "    COMPREPLY=()\n"
           "    case ${COMP_WORDS[COMP_CWORD-1]} in\n"
           "        %1) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$current\"); return "
           ";;\n"
           "        %2) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- \"$current\"); return "
           ";;\n"
           "        %3) return ;;\n"
           "    esac\n"_s.arg(optionsWithValue(table, fileValues).join(u'|'),
                              optionsWithValue(table, folderValues).join(u'|'),
                              everyOptionWithValue(table).join(u'|'))
        + collectCommand(table, u"1"_s, u"COMP_CWORD"_s) + u"    local offered=''\n"_s
        + commandCases(table, u"compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$current\")"_s)
        + u"    mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -W \"$offered\" -- \"$current\")\n"
          "}\n"
          "complete -F _vitrinectl vitrinectl\n"_s;
}

QString zshCompletion(const QList<CommandEntry>& table)
{
    return u"#compdef vitrinectl\n"
           "# zsh completion for vitrinectl; made from its table of commands.\n"
           "_vitrinectl() {\n"
           "    case ${words[CURRENT-1]} in\n"
           "        %1) _files; return ;;\n"
           "        %2) _files -/; return ;;\n"
           "        %3) return ;;\n"
           "    esac\n"_s.arg(optionsWithValue(table, fileValues).join(u'|'),
                              optionsWithValue(table, folderValues).join(u'|'),
                              everyOptionWithValue(table).join(u'|'))
        + collectCommand(table, u"2"_s, u"CURRENT"_s) + u"    local offered=''\n"_s
        + commandCases(table, u"_files"_s)
        + u"    compadd -- ${=offered}\n"
          "}\n"
          "_vitrinectl \"$@\"\n"_s;
}

QString fishCompletion(const QList<CommandEntry>& table)
{
    QString text = u"# fish completion for vitrinectl; made from its table of commands.\n"
                   "function __vitrinectl_command\n"
                   "    set -l words\n"
                   "    set -l skip 0\n"
                   "    for word in (commandline -opc)[2..-1]\n"
                   "        if test $skip = 1\n"
                   "            set skip 0\n"
                   "        else if contains -- $word %1\n"
                   "            set skip 1\n"
                   "        else if not string match -q -- '-*' $word\n"
                   "            set -a words $word\n"
                   "        end\n"
                   "    end\n"
                   "    string join ' ' -- $words\n"
                   "end\n"
                   "function __vitrinectl_is\n"
                   "    test (__vitrinectl_command | string collect -a) = \"$argv\"\n"
                   "end\n"
                   "function __vitrinectl_in\n"
                   "    string match -qr -- \"^$argv( |\\$)\" (__vitrinectl_command | string collect -a)\n"
                   "end\n"
                   "complete -c vitrinectl -f\n"_s.arg(everyOptionWithValue(table).join(u' '));
    const QMap<QString, QStringList> next = nextWords(table);
    for (auto it = next.cbegin(); it != next.cend(); ++it)
        text += u"complete -c vitrinectl -n %1 -a %2\n"_s.arg(quoted(u"__vitrinectl_is "_s + it.key()),
                                                              quoted(it.value().join(u' ')));
    const auto optionLine = [](const QCommandLineOption& option, const QString& condition) {
        QString line = u"complete -c vitrinectl"_s;
        if (!condition.isEmpty())
            line += u" -n "_s + quoted(condition);
        for (const QString& name : option.names())
            line += (name.size() == 1 ? u" -s "_s : u" -l "_s) + name;
        if (fileValues.contains(option.valueName()))
            line += u" -rF"_s;
        else if (folderValues.contains(option.valueName()))
            line += u" -x -a '(__fish_complete_directories)'"_s;
        else if (!option.valueName().isEmpty())
            line += u" -x"_s;
        return line + u" -d "_s + quoted(option.description()) + u'\n';
    };
    for (const QCommandLineOption& option : globalOptions())
        text += optionLine(option, {});
    for (const CommandEntry& entry : table) {
        const QString condition = u"__vitrinectl_in "_s + entry.words.join(u' ');
        if (entry.arguments.contains("FILE"_L1))
            text += u"complete -c vitrinectl -n %1 -F\n"_s.arg(quoted(condition));
        for (const QCommandLineOption& option : entry.options)
            text += optionLine(option, condition);
    }
    return text;
}

} // namespace vitrine
