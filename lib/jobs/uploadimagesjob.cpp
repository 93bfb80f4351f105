// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/uploadimagesjob.h"

#include <QFileInfo>

#include <algorithm>
#include <numeric>

namespace vitrine {

namespace {

qint64 sizeOf(const QString& file)
{
    return QFileInfo(file).size();
}

} // namespace

UploadImagesJob::UploadImagesJob(ApiClient& client, const QStringList& files, ImageUpload settings,
                                 int parallel, QObject* parent)
    : ApiJob(parent)
    , m_client(client)
    , m_waiting(files)
    , m_settings(std::move(settings))
    , m_parallel(std::max(1, parallel))
{
    for (const QString& file : files)
        m_totalBytes += sizeOf(file);
}

void UploadImagesJob::run()
{
    fill();
}

void UploadImagesJob::fill()
{
    while (m_running < m_parallel && !m_waiting.isEmpty() && !isFinished())
        upload(m_waiting.takeFirst());
    if (m_running == 0)
        end();
}

void UploadImagesJob::upload(const QString& file)
{
    ImageUpload settings = m_settings;
    settings.filePath = file;
    settings.bytes.clear();
    settings.fileName.clear();
    settings.sessionId.clear(); // a shared one would find the wrong image
    auto* job = new UploadJob(m_client, settings, this);
    ++m_running;
    connect(this, &ApiJob::aborted, job, &ApiJob::abort);
    connect(job, &UploadJob::waitingForServer, this, &UploadImagesJob::waitingForServer);
    connect(job, &UploadJob::progress, this, [this, file](qint64 done, qint64) {
        // The form around the file is sent too; a file counts for no more than its size.
        m_bytesUnderWay[file] = std::min(done, sizeOf(file));
        tellProgress();
    });
    connect(job, &UploadJob::finished, this, [this, job, file] {
        job->deleteLater();
        onEnded(file, *job);
    });
    job->start();
}

void UploadImagesJob::onEnded(const QString& file, const UploadJob& job)
{
    --m_running;
    m_bytesUnderWay.remove(file);
    m_doneBytes += sizeOf(file);
    if (isFinished())
        return;
    if (job.error()) {
        if (!m_firstError)
            m_firstError = job.error();
        report(tr("%1: %2").arg(file, job.error()->userMessage()));
    } else {
        ++m_uploaded;
        Q_EMIT uploaded(file, job.image());
        if (job.isMisplaced())
            report(tr("%1: uploaded, but its board is gone; it is uncategorized now.").arg(file));
    }
    tellProgress();
    fill();
}

void UploadImagesJob::tellProgress()
{
    const qint64 underWay = std::accumulate(m_bytesUnderWay.cbegin(), m_bytesUnderWay.cend(), qint64(0));
    Q_EMIT progress(m_doneBytes + underWay, m_totalBytes);
}

void UploadImagesJob::report(const QString& text)
{
    m_problems.append(text);
    Q_EMIT problem(text);
}

} // namespace vitrine
