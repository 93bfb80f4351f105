// SPDX-License-Identifier: Apache-2.0
// Runs a workflow three times as the window does, without one: a program that a test can kill. Says
// "started" when it is about to submit, and "ended".
//
// Usage: vitrine_run_driver ADDRESS JOURNAL
#include "lib/jobs/runjournal.h"
#include "lib/jobs/runworkflowjob.h"
#include "tests/lib/workflowdata.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace vitrine;

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Result<ServerProfile> profile = ServerProfile::fromAddress(arguments.value(1));
    if (arguments.size() < 3 || !profile) {
        std::fputs("usage: vitrine_run_driver ADDRESS JOURNAL\n", stderr);
        return 2;
    }
    ServerSession session(*profile, {});
    RunJournal journal(arguments.at(2));
    RunWorkflowJob job(session, test::blankPictureWorkflow(), {.runs = 3});
    job.setJournal(&journal, u"blank"_s);
    QObject::connect(&job, &RunBatchJob::finished, &app, [] {
        std::puts("ended");
        std::fflush(stdout);
        QCoreApplication::exit(0);
    });
    QObject::connect(&session.templates(), &TemplateStore::templatesChanged, &app, [&] {
        std::puts("started");
        std::fflush(stdout);
        job.start();
    });
    session.start();
    return QCoreApplication::exec();
}
