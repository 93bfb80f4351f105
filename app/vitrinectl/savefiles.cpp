// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/savefiles.h"

#include "lib/jobs/downloadimagesjob.h"

using namespace Qt::StringLiterals;

namespace vitrine {

void saveFiles(Command& command, ApiClient& client, const QStringList& names, const QString& folder)
{
    auto* job = new DownloadImagesJob(client, names, folder);
    QObject::connect(
        job, &DownloadImagesJob::saved, &command, [&command](const QString& name, const QString& path) {
            command.console().result(path, u"saved"_s, {{u"image_name"_s, name}, {u"path"_s, path}});
        });
    command.finally(job, [&command, job] {
        for (const QString& problem : job->problems())
            command.console().problem(problem);
        command.finish(exitCodeFor(job->savedFiles().size(), job->problems().size(), job->firstError()));
    });
}

} // namespace vitrine
