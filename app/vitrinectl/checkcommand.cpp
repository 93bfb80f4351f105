// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/commandtable.h"
#include "app/vitrinectl/localcommand.h"
#include "lib/diagnosis/serverreportjob.h"
#include "lib/imaging/webpsupport.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrinectl)
};

constexpr int stateWidth = 10;

void print(Console& console, const Finding& finding)
{
    QString text =
        u"%1%2: %3"_s.arg(stateWord(finding.state), -stateWidth).arg(checkTitle(finding.check), finding.what);
    if (!finding.whatToDo.isEmpty())
        text += u'\n' + QString(stateWidth, u' ') + u"-> "_s + finding.whatToDo;
    console.result(text, u"finding"_s,
                   {{u"check"_s, checkWord(finding.check)},
                    {u"state"_s, stateWord(finding.state)},
                    {u"text"_s, finding.what},
                    {u"what_to_do"_s, finding.whatToDo}});
}

/// A file where there is one of this name, a workflow of the library otherwise.
std::optional<WorkflowSource> wantedWorkflow(const Command& command)
{
    const QString text = command.value(u"workflow"_s);
    if (text.isEmpty())
        return std::nullopt;
    const bool isFile = QFileInfo(text).isFile();
    return WorkflowSource{isFile ? WorkflowSource::Kind::File : WorkflowSource::Kind::Library, text};
}

void tell(Command& command, const ServerReportJob& job)
{
    for (const Finding& finding : job.findings())
        print(command.console(), finding);
    if (std::optional<ApiError> refusal = job.refusal()) {
        refusal->detail = withoutSecrets(refusal->detail, job.server());
        command.fail(*refusal);
        return;
    }
    const QString address = job.server().displayAddress();
    command.console().result(Words::tr("InvokeAI %1 answers at %2.").arg(job.serverVersion(), address),
                             u"server"_s, {{u"version"_s, job.serverVersion()}, {u"address"_s, address}});
    const bool isProblem =
        std::any_of(job.findings().cbegin(), job.findings().cend(),
                    [](const Finding& finding) { return finding.state == Finding::State::Problem; });
    command.finish(isProblem ? ExitPartly : ExitOk);
}

void check(Command& command)
{
    command.withServer([&command](const ServerProfile& profile) {
        const QString root = command.isSet(u"local"_s) ? command.value(u"local"_s) : profile.dataFolder;
        auto* job = new ServerReportJob({.server = profile,
                                         .readsWebp = webpSupported(),
                                         .workflow = wantedWorkflow(command),
                                         .root = root});
        command.finally(job, [&command, job] { tell(command, *job); });
    });
}

} // namespace

QList<CommandEntry> checkCommands()
{
    return {
        {{u"check"_s},
         {},
         Words::tr("Look at everything that can be wrong between here and the server, and say what to do"),
         {{u"workflow"_s,
           Words::tr("Also whether the form of this workflow shows all of its outputs: a file, or a workflow "
                     "of the server's library by name or id."),
           u"WORKFLOW"_s},
          {u"local"_s,
           Words::tr("Also the database of the server whose root folder this is, on this machine."),
           u"ROOT"_s}},
         localCommand(check)},
    };
}

} // namespace vitrine
