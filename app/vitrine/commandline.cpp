// SPDX-License-Identifier: Apache-2.0
#include "app/vitrine/commandline.h"

#include <QCommandLineParser>
#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vitrine {

CommandLine CommandLine::parse(const QStringList& arguments, const QString& folder)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("A native desktop for InvokeAI servers. A token for a server with "
                                        "accounts is read from the environment "
                                        "variable VITRINE_TOKEN."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption server(u"server"_s, tr("Connect to this server."), u"URL"_s);
    const QCommandLineOption demo(u"demo"_s, tr("Connect to the embedded demo server."));
    const QCommandLineOption trace(u"trace"_s, tr("Write times of what happens to a file."), u"FILE"_s);
    const QCommandLineOption profile(u"profile"_s, tr("Use settings of this name."), u"NAME"_s);
    const QCommandLineOption scheme(u"color-scheme"_s, tr("system, light or dark."), u"SCHEME"_s);
    const QCommandLineOption workflow(u"open-workflow"_s, tr("Open this workflow file."), u"FILE"_s);
    parser.addOptions({server, demo, trace, profile, scheme, workflow});
    parser.addPositionalArgument(u"workflow"_s, tr("A workflow file to open."), u"[workflow]"_s);

    CommandLine out;
    if (!parser.parse(arguments)) {
        out.error = parser.errorText();
        return out;
    }
    if (parser.isSet(help))
        out.helpText = parser.helpText();
    else if (parser.isSet(version))
        out.helpText = u"vitrine "_s + QStringLiteral(VITRINE_VERSION) + u'\n';
    out.server = parser.value(server);
    out.demo = parser.isSet(demo);
    out.profile = parser.value(profile);
    const QStringList files = parser.positionalArguments();
    const QDir here(folder);
    if (parser.isSet(trace))
        out.traceFile = here.absoluteFilePath(parser.value(trace));
    const QString file = parser.isSet(workflow) ? parser.value(workflow) : files.value(0);
    if (!file.isEmpty())
        out.workflowFile = here.absoluteFilePath(file);

    static const QRegularExpression safeName(u"^[A-Za-z0-9_-][A-Za-z0-9._-]{0,63}$"_s);
    out.scheme = colorSchemeFromString(parser.value(scheme));
    if (files.size() > 1)
        out.error = tr("Only one workflow file can be opened at a time.");
    else if (out.demo && !out.server.isEmpty())
        out.error = tr("--server and --demo exclude each other.");
    else if (parser.isSet(scheme) && !out.scheme)
        out.error = tr("--color-scheme takes system, light or dark.");
    else if (parser.isSet(profile) && !safeName.match(out.profile).hasMatch())
        out.error = tr("--profile takes a name of letters, digits, dots, dashes and underscores.");
    return out;
}

} // namespace vitrine
