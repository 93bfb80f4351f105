// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/commandtexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrinectl)
};

/// Text as roff shows it: a hyphen stays one that can be copied, a line never begins a macro.
QString roff(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend(u"\\&"_s);
    return text;
}

QString bold(const QString& text)
{
    return u"\\fB"_s + roff(text) + u"\\fR"_s;
}

QString italic(const QString& text)
{
    return u"\\fI"_s + roff(text) + u"\\fR"_s;
}

QString heading(const QString& text)
{
    return u".SH "_s + text.toUpper() + u'\n';
}

QString item(const QString& head, const QString& text)
{
    return u".TP\n"_s + head + u'\n' + roff(text) + u'\n';
}

QString optionItems(const QList<QCommandLineOption>& options)
{
    QString text;
    for (const QCommandLineOption& option : options) {
        QStringList names = writtenNames(option);
        for (QString& name : names)
            name = bold(name);
        QString head = names.join(u", "_s);
        if (!option.valueName().isEmpty())
            head += u' ' + italic(option.valueName());
        text += item(head, option.description());
    }
    return text;
}

QString commandItems(const CommandEntry& entry)
{
    QString head = bold(entry.words.join(u' '));
    if (!entry.arguments.isEmpty())
        head += u' ' + italic(entry.arguments);
    QString text = item(head, entry.summary + u'.');
    if (!entry.options.isEmpty())
        text += u".RS\n"_s + optionItems(entry.options) + u".RE\n"_s;
    return text;
}

QString exitCodes()
{
    return item(bold(u"0"_s), Words::tr("Everything was done."))
        + item(bold(u"1"_s),
               Words::tr("It did not come about: a run failed or was canceled, or what was "
                         "asked for is not there."))
        + item(bold(u"2"_s), Words::tr("The command line, or a name or file given on it, is wrong."))
        + item(bold(u"3"_s),
               Words::tr("The server cannot be used: it is away, is no InvokeAI, is too old "
                         "for this, or refuses the login."))
        + item(bold(u"4"_s), Words::tr("Some of it was done, some was not; each failure was told."))
        + item(bold(u"5"_s), Words::tr("The time given with --timeout is over; nothing was canceled."))
        + item(bold(u"130"_s), Words::tr("It was interrupted with Ctrl+C."));
}

} // namespace

QString manPage(const QList<CommandEntry>& table)
{
    QString text = u".TH VITRINECTL 1 \"\" \"Vitrine " VITRINE_VERSION "\"\n"_s;
    text += heading(Words::tr("Name")) + u"vitrinectl \\- "_s
        + roff(Words::tr("use an InvokeAI server from the command line")) + u'\n';
    text += heading(Words::tr("Synopsis")) + bold(u"vitrinectl"_s) + u" [\\fIoptions\\fR] \\fICOMMAND\\fR "_s
        + u"[\\fIarguments\\fR]\n"_s;
    text += heading(Words::tr("Description"))
        + roff(Words::tr("Boards are named by id or name; a name that fits several is an error that lists "
                         "them. “none” stands for the images on no board, and is taken wherever images are "
                         "only listed. What deletes asks on a terminal, and wants --yes elsewhere."))
        + u'\n';
    text += heading(Words::tr("Commands"));
    for (const CommandEntry& entry : table)
        text += commandItems(entry);
    text += heading(Words::tr("Options of every command")) + optionItems(globalOptions());
    text += heading(Words::tr("Exit status")) + exitCodes();
    text += heading(Words::tr("Environment"))
        + item(bold(u"VITRINE_SERVER"_s), Words::tr("The server when --server is not given."))
        + item(bold(u"VITRINE_TOKEN"_s),
               Words::tr("The token for a server with accounts, in place of what “login” keeps. It is never "
                         "stored."))
        + item(bold(u"VITRINE_BASIC_PASSWORD"_s), Words::tr("The password of --basic-user."))
        + item(bold(u"VITRINE_HEADERS"_s),
               Words::tr("Headers for each request, as NAME: VALUE, a header a line."))
        + item(bold(u"VITRINE_PROXY_PASSWORD"_s), Words::tr("The password of the user of --proxy."))
        + item(bold(u"VITRINE_KEY_PASSPHRASE"_s), Words::tr("The passphrase of the key of --key."))
        + item(bold(u"VITRINE_MODEL_TOKEN"_s),
               Words::tr(
                   "The token that “model install” needs for the address of a model. The InvokeAI server "
                   "gets it, and nobody else."));
    return text;
}

} // namespace vitrine
