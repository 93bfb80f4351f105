// SPDX-License-Identifier: Apache-2.0
#include "lib/export/exportitemjob.h"

#include "lib/base/worker.h"
#include "lib/export/namevaluesjob.h"
#include "lib/export/sidecarjob.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace vitrine {

ExportItemJob::ExportItemJob(ApiClient& client, const ExportDisk& disk, const ExportSettings& settings,
                             ExportItem item, QObject* parent)
    : ApiJob(parent)
    , m_images(client)
    , m_videos(client)
    , m_client(client)
    , m_disk(disk)
    , m_settings(settings)
    , m_item(std::move(item))
{
}

/// One step in the folder's thread; its error ends the job.
template <class Work, class OnOk>
void ExportItemJob::onDisk(Work work, OnOk onOk)
{
    runInPool(
        *m_disk.pool, this,
        [folder = m_disk.folder, work = std::move(work)]() mutable { return work(*folder); },
        [this, onOk = std::move(onOk)](const auto& result) {
            if (isFinished())
                return;
            if (result)
                onOk(result);
            else
                end(result.error());
        });
}

void ExportItemJob::run()
{
    if (m_settings.sidecars)
        readSidecar();
    else
        openPart();
}

void ExportItemJob::readSidecar()
{
    auto* job = new SidecarJob(m_client, m_item.imageName, this);
    connect(this, &ApiJob::aborted, job, &ApiJob::abort);
    connect(job, &ApiJob::finished, this, [this, job] {
        if (isFinished())
            return;
        if (!job->error())
            m_sidecar = job->text();
        else if (concernsServer(*job->error()) || job->error()->kind == ApiError::Kind::NotFound
                 || m_item.hasFile) {
            end(job->error());
            return;
        } else
            m_sidecarError = job->error();
        if (m_item.hasFile)
            keepSidecar();
        else
            openPart();
    });
    job->start();
}

void ExportItemJob::keepSidecar()
{
    onDisk([name = m_item.imageName,
            text = *m_sidecar](ExportFolder& folder) { return folder.keepSidecar(name, text); },
           [this](const auto&) { end(); });
}

void ExportItemJob::openPart()
{
    onDisk([](ExportFolder& folder) { return folder.newPart(); },
           [this](const Result<QString>& path) { fetch(*path); });
}

void ExportItemJob::fetch(const QString& partPath)
{
    // Only a journal speaks of what was written long ago.
    m_part = std::make_shared<PartFile>(
        m_disk.pool, partPath, m_settings.resumable ? PartFile::Care::Durable : PartFile::Care::Quick);
    ApiCall<Done>* call =
        own(isVideoName(m_item.imageName) ? m_videos.fullTo(m_item.imageName, m_part.get())
                                          : m_images.fullTo(m_item.imageName, m_part.get()));
    // The file lives as long as the request writes to it.
    connect(call, &QObject::destroyed, call, [part = m_part] {});
    connect(call, &ApiCallBase::progress, this, [this](qint64 done, qint64 total) {
        m_received = done;
        m_announced = total;
        Q_EMIT progress();
    });
    call->then(
        this,
        [this](const Done&) {
            m_part->finish(this, [this](const Result<PartFile::Content>& content) {
                if (isFinished())
                    return;
                if (content)
                    onFetched(*content);
                else
                    end(unsaved(content.error().detail));
            });
        },
        [this](const ApiError& error) {
            end(error.kind == ApiError::Kind::Storage ? unsaved(m_part->errorString()) : error);
        });
}

ApiError ExportItemJob::unsaved(const QString& why) const
{
    return ApiError::storage(
        tr("%1 cannot be saved in %2 (%3).").arg(m_item.imageName, m_settings.folder, why));
}

void ExportItemJob::onFetched(const PartFile::Content& content)
{
    m_received = content.size;
    if (m_announced >= 0 && m_announced != content.size) {
        end(ApiError{ApiError::Kind::Unreachable,
                     0,
                     {},
                     tr("%1 of %2 bytes came").arg(content.size).arg(m_announced),
                     {}});
        return;
    }
    if (m_settings.conversion && !isVideoName(m_item.imageName))
        convert();
    else
        keep(m_part->path(), content);
}

void ExportItemJob::convert()
{
    // In the pool for what takes the processor: the disk's thread has other files to write.
    runInPool(
        *QThreadPool::globalInstance(), this,
        [convert = m_settings.conversion->convert, from = m_part->path()]() -> Result<PartFile::Content> {
            const QString to = from + u".converted"_s;
            const Result<void> done = convert(from, to);
            QFile::remove(from);
            return done ? ExportFolder::contentOf(to) : Failure(done.error());
        },
        [this](const Result<PartFile::Content>& content) {
            if (isFinished())
                return;
            if (content)
                keep(m_part->path() + u".converted"_s, *content);
            else
                end(content.error());
        });
}

void ExportItemJob::keep(const QString& part, const PartFile::Content& content)
{
    onDisk(
        [item = m_item, part, content, sidecar = m_sidecar](ExportFolder& folder) {
            return folder.keep(item.imageName, part, content, item.place, sidecar);
        },
        [this](const Result<QString>& place) {
            m_item.place = *place;
            end();
        });
}

} // namespace vitrine
