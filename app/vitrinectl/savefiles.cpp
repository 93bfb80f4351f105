// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/savefiles.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrinectl)
};

} // namespace

ExportJob* savingJob(Command& command, ApiClient& client, const ExportSettings& settings)
{
    auto* job = new ExportJob(client, settings, &command);
    const auto tell = [&command](const QString& event) {
        return [&command, event](const QString& name, const QString& path) {
            command.console().result(path, event, {{u"image_name"_s, name}, {u"path"_s, path}});
        };
    };
    QObject::connect(job, &ExportJob::saved, &command, tell(u"saved"_s));
    QObject::connect(job, &ExportJob::skipped, &command, tell(u"skipped"_s));
    return job;
}

void saveFiles(Command& command, ApiClient& client, const ExportSettings& settings)
{
    ExportJob* job = savingJob(command, client, settings);
    QElapsedTimer clock;
    clock.start();
    QObject::connect(job, &ExportJob::progress, &command,
                     [&command, job, clock, last = qsizetype{-1}]() mutable {
                         if (job->total() <= 0 || std::exchange(last, job->doneCount()) == job->doneCount())
                             return; // bytes alone would be thousands of lines
                         command.console().progress(static_cast<double>(job->doneCount())
                                                        / static_cast<double>(job->total()),
                                                    Words::tr("saving"), clock.elapsed(),
                                                    {{u"done"_s, job->doneCount()},
                                                     {u"total"_s, job->total()},
                                                     {u"bytes"_s, job->bytesReceived()}});
                     });
    command.finally(job, [&command, job] {
        for (const QString& problem : job->problems())
            command.console().problem(problem);
        if (job->error())
            command.console().problem(job->error()->userMessage());
        command.finish(exitCodeFor(job->savedCount() + job->skippedCount(), job->problemCount(),
                                   job->error() ? job->error() : job->firstProblem()));
    });
}

void saveFiles(Command& command, ApiClient& client, const QStringList& names, const QString& folder)
{
    saveFiles(command, client, ExportSettings{.names = names, .folder = folder, .resumable = false});
}

} // namespace vitrine
