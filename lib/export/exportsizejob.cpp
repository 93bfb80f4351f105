// SPDX-License-Identifier: Apache-2.0
#include "lib/export/exportsizejob.h"

#include "lib/api/imagedto.h"
#include "lib/jobs/checkfilesjob.h"

#include <algorithm>

namespace vitrine {

ExportSizeJob::ExportSizeJob(ApiClient& client, const QStringList& names, QObject* parent)
    : ApiJob(parent)
    , m_client(client)
{
    QStringList images;
    QStringList videos;
    for (const QString& name : names)
        (isVideoName(name) ? videos : images).append(name);
    m_kinds = {images, videos};
}

void ExportSizeJob::run()
{
    nextKind();
}

void ExportSizeJob::nextKind()
{
    if (m_kinds.isEmpty()) {
        end();
        return;
    }
    const QStringList names = m_kinds.takeFirst();
    const qsizetype asked = std::min(names.size(), mostAsked);
    QStringList sample;
    for (qsizetype i = 0; i < asked; ++i)
        sample.append(names.at(i * names.size() / asked));
    stepJob(new CheckFilesJob(m_client, sample),
            [this, asked, total = names.size()](const CheckFilesJob& job) {
                // Those that are broken have no bytes; those whose size is not told are like the others.
                const qint64 told = job.sizedCount() + job.broken().size();
                if (told == 0 && asked > 0) {
                    m_bytes = -1;
                    end();
                    return;
                }
                m_exact = m_exact && asked == total && told == asked;
                if (told > 0)
                    m_bytes += static_cast<qint64>(static_cast<double>(job.bytes())
                                                   * static_cast<double>(total) / static_cast<double>(told));
                nextKind();
            });
}

} // namespace vitrine
