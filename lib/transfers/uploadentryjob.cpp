// SPDX-License-Identifier: Apache-2.0
#include "lib/transfers/uploadentryjob.h"

#include "lib/base/worker.h"
#include "lib/jobs/finduploadjob.h"
#include "lib/jobs/uploadjob.h"
#include "lib/transfers/uploadfiles.h"
#include "lib/transfers/uploadjournal.h"

#include <algorithm>

namespace vitrine {

UploadEntryJob::UploadEntryJob(ApiClient& client, UploadJournal& journal, QThreadPool& files,
                               UploadEntry entry, bool mayBeThere, QObject* parent)
    : ApiJob(parent)
    , m_client(client)
    , m_journal(journal)
    , m_files(files)
    , m_entry(std::move(entry))
    , m_mayBeThere(mayBeThere)
    , m_stop(std::make_shared<std::atomic<bool>>(false))
{
    connect(this, &ApiJob::aborted, this, [this] { *m_stop = true; });
}

UploadEntryJob::~UploadEntryJob()
{
    *m_stop = true;
}

bool UploadEntryJob::isMisplaced() const
{
    return !m_entry.target.boardId.isEmpty() && m_image.boardId.value_or(QString()).isEmpty();
}

void UploadEntryJob::run()
{
    if (m_mayBeThere)
        look(FindUploadJob::patienceFor(m_entry.size), std::nullopt);
    else
        check();
}

void UploadEntryJob::look(qint64 patienceMs, const std::optional<ApiError>& otherwise)
{
    auto* find = new FindUploadJob(m_client,
                                   {.sessionId = m_entry.sessionId,
                                    .isVideo = isVideoName(m_entry.filePath),
                                    .boardId = m_entry.target.boardId,
                                    .notBefore = m_entry.notBefore,
                                    .patienceMs = patienceMs},
                                   this);
    connect(this, &ApiJob::aborted, find, &ApiJob::abort);
    // The queue waits for the server, not each of its entries.
    connect(find, &FindUploadJob::waitingForServer, this, [this, find](const ApiError& error) {
        end(error);
        find->abort();
    });
    connect(find, &ApiJob::finished, this, [this, find, otherwise] {
        if (find->error())
            end(find->error());
        else if (find->image())
            take(*find->image());
        else if (otherwise)
            end(otherwise);
        else
            check();
    });
    find->start();
}

void UploadEntryJob::check()
{
    if (isFinished())
        return;
    runInPool(
        m_files, this,
        [file = UploadFile{m_entry.filePath, m_entry.size, m_entry.modifiedMs}, stop = m_stop] {
            return checkUploadFile(file, *stop);
        },
        [this](const Result<CheckedFile>& checked) {
            if (!checked) {
                end(checked.error());
                return;
            }
            m_entry.sha256 = checked->sha256;
            m_entry.size = checked->size;
            m_entry.modifiedMs = checked->modifiedMs;
            note();
        });
}

void UploadEntryJob::note()
{
    if (isFinished())
        return;
    m_entry.state = UploadState::Running;
    m_journal.save({m_entry}, [this, guard = QPointer<UploadEntryJob>(this)](const Result<void>& saved) {
        if (!guard || isFinished())
            return;
        if (saved) {
            send();
            return;
        }
        m_journalFailed = true;
        end(saved.error());
    });
}

void UploadEntryJob::send()
{
    ImageUpload upload;
    upload.filePath = m_entry.filePath;
    upload.category = m_entry.target.category;
    upload.sessionId = m_entry.sessionId;
    if (!m_entry.target.boardId.isEmpty())
        upload.boardId = m_entry.target.boardId;
    auto* job = new UploadJob(m_client, upload, this);
    job->setNotBefore(m_entry.notBefore);
    connect(this, &ApiJob::aborted, job, &ApiJob::abort);
    connect(job, &UploadJob::progress, this, [this](qint64 done, qint64) {
        // The form around the file is sent too.
        Q_EMIT progress(std::min(done, m_entry.size));
    });
    connect(job, &UploadJob::waitingForServer, this, [this, job](const ApiError& error) {
        end(error);
        job->abort();
    });
    connect(job, &ApiJob::finished, this, [this, job] {
        if (isFinished())
            return;
        if (!job->error())
            take(job->image());
        else if (job->error()->kind == ApiError::Kind::Server && job->error()->httpStatus == 500)
            look(0, job->error()); // some servers keep the record of what they could not store
        else
            end(job->error());
    });
    job->start();
}

void UploadEntryJob::take(const ImageDto& image)
{
    m_image = image;
    end();
}

} // namespace vitrine
