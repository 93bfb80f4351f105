// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/checkfilesjob.h"

namespace vitrine {

CheckFilesJob::CheckFilesJob(ApiClient& client, QStringList names, QObject* parent)
    : ApiJob(parent)
    , m_images(client)
    , m_videos(client)
    , m_names(std::move(names))
{
}

void CheckFilesJob::run()
{
    if (m_names.isEmpty()) {
        end();
        return;
    }
    for (int i = 0; i < parallel; ++i)
        next();
}

void CheckFilesJob::next()
{
    if (m_asked >= m_names.size())
        return;
    const QString name = m_names.at(m_asked++);
    own(isVideoName(name) ? m_videos.checkFile(name) : m_images.checkFile(name))
        ->then(
            this,
            [this](qint64 bytes) {
                if (bytes >= 0) {
                    m_bytes += bytes;
                    ++m_sized;
                }
                checked();
            },
            [this, name](const ApiError& error) {
                if (error.kind != ApiError::Kind::NotFound) {
                    end(error);
                    return;
                }
                m_broken.append(name);
                checked();
            });
}

void CheckFilesJob::checked()
{
    if (isFinished())
        return;
    ++m_checked;
    Q_EMIT progressed();
    if (m_checked == totalCount())
        end();
    else
        next();
}

} // namespace vitrine
