// SPDX-License-Identifier: Apache-2.0
#include "lib/deletion/imagedeletions.h"

#include "lib/deletion/deleteimagesjob.h"
#include "lib/deletion/restoreimagesjob.h"
#include "lib/session/serversession.h"

#include <QSet>

#include <algorithm>

namespace vitrine {

ImageDeletions::ImageDeletions(ServerSession& session, const Options& options, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_originals(std::make_shared<KeptOriginals>(options.folder, options.mostBytes, options.leftFree))
    , m_pending(session.images())
{
    m_originals->setMakeRoom([this] { return forgetOldest(); });
    connect(&m_pending, &PendingDeletions::changed, this, &ImageDeletions::changed);
    connect(&m_pending, &PendingDeletions::due, this, &ImageDeletions::send);
    connect(&session, &ServerSession::stateChanged, this, &ImageDeletions::onSessionState);
    onSessionState();
}

ImageDeletions::~ImageDeletions()
{
    m_originals->setMakeRoom({}); // requests that write to copies may end after this
}

void ImageDeletions::remove(const QStringList& names)
{
    if (m_pending.add(names, true) != 0)
        keep(m_pending.all().last());
}

void ImageDeletions::keep(const PendingDeletion& deletion)
{
    auto* job = new KeepOriginalsJob(m_session.client(), deletion.names, m_originals, this);
    m_keeping.insert(deletion.id, job);
    connect(job, &KeepOriginalsJob::progress, this, &ImageDeletions::changed);
    connect(job, &ApiJob::finished, this, [this, job, id = deletion.id] {
        if (m_keeping.value(id) != job)
            return;
        // Without a server there is nothing to wait for but the server: it is tried again with it.
        if (!job->error() || m_session.state() != ServerSession::State::Offline)
            m_pending.release(id);
        Q_EMIT changed();
    });
    job->start();
    Q_EMIT changed();
}

void ImageDeletions::dropCopies(const PendingDeletion& deletion)
{
    if (KeepOriginalsJob* job = m_keeping.take(deletion.id)) {
        job->abort();
        job->deleteLater();
    }
}

void ImageDeletions::undo()
{
    const PendingDeletion deletion = m_pending.undo();
    dropCopies(deletion);
    if (!deletion.names.isEmpty())
        Q_EMIT undone(deletion.names);
}

void ImageDeletions::undoAll()
{
    QStringList names;
    const QList<PendingDeletion> all = m_pending.undoAll();
    for (const PendingDeletion& deletion : all) {
        dropCopies(deletion);
        names += deletion.names;
    }
    if (!names.isEmpty())
        Q_EMIT undone(names);
}

void ImageDeletions::sendNow()
{
    m_pending.sendNow();
}

ImageDeletions::Copies ImageDeletions::copies() const
{
    Copies all;
    for (const PendingDeletion& deletion : m_pending.all()) {
        all.wanted += static_cast<int>(deletion.names.size());
        const KeepOriginalsJob* job = m_keeping.value(deletion.id);
        if (!job)
            continue;
        all.made += static_cast<int>(job->copies().size());
        all.lost += static_cast<int>(job->isFinished() ? deletion.names.size() - job->copies().size()
                                                       : job->lost().size());
    }
    return all;
}

void ImageDeletions::send(const PendingDeletion& deletion)
{
    CopyList copies;
    if (const KeepOriginalsJob* keeping = m_keeping.value(deletion.id))
        copies = keeping->copies();
    dropCopies(deletion);

    const auto count = static_cast<int>(deletion.names.size());
    m_deletingCount += count;
    auto* job = new DeleteImagesJob(m_session.client(), deletion.names, this);
    connect(job, &ApiJob::finished, this, [this, job, copies, count] {
        m_deletingCount -= count;
        job->deleteLater();
        onDeleted(*job, copies);
    });
    job->start();
}

void ImageDeletions::onDeleted(const DeleteImagesJob& job, const CopyList& copies)
{
    m_session.images().remove(job.gone());
    const QSet<QString> gone(job.gone().cbegin(), job.gone().cend());
    CopyList kept;
    for (const std::shared_ptr<KeptOriginal>& copy : copies) {
        if (gone.contains(copy->record().imageName))
            kept.append(copy);
    }
    if (!kept.isEmpty())
        m_deleted.append(kept);
    if (!job.gone().isEmpty()) {
        m_session.boards().refresh();
        Q_EMIT deleted(static_cast<int>(job.gone().size()), static_cast<int>(kept.size()));
    }
    if (!job.refused().isEmpty()) {
        m_session.images().unhide(job.refused());
        m_session.images().refreshLists(); // nobody knows for certain of a lost answer
        Q_EMIT refused(job.refused(), job.error());
    }
    Q_EMIT changed();
}

int ImageDeletions::restorableCount() const
{
    return m_deleted.isEmpty() ? 0 : static_cast<int>(m_deleted.last().size());
}

int ImageDeletions::workflowsLostByRestore() const
{
    if (m_deleted.isEmpty())
        return 0;
    const CopyList& copies = m_deleted.last();
    return static_cast<int>(std::count_if(copies.cbegin(), copies.cend(), [](const auto& copy) {
        return copy->record().isVideo() && copy->record().hasWorkflow;
    }));
}

void ImageDeletions::restore()
{
    if (m_deleted.isEmpty() || m_restoringCount > 0)
        return;
    const CopyList copies = m_deleted.takeLast();
    m_restoringCount = static_cast<int>(copies.size());
    auto* job = new RestoreImagesJob(m_session.client(), copies, this);
    connect(job, &ApiJob::finished, this, [this, job] {
        m_restoringCount = 0;
        job->deleteLater();
        onRestored(*job);
    });
    job->start();
    Q_EMIT changed();
}

void ImageDeletions::onRestored(const RestoreImagesJob& job)
{
    if (!job.failed().isEmpty())
        m_deleted.append(job.failed()); // to be tried again
    if (!job.restored().isEmpty()) {
        m_session.images().addImages(job.restored());
        m_session.boards().refresh();
    }
    Q_EMIT restored(job.restored(), job.problems());
    Q_EMIT changed();
}

void ImageDeletions::onSessionState()
{
    const ServerSession::State state = m_session.state();
    if (state == ServerSession::State::Online) {
        for (const PendingDeletion& deletion : m_pending.all()) {
            const KeepOriginalsJob* job = m_keeping.value(deletion.id);
            if (job && job->isFinished() && job->error()) {
                dropCopies(deletion);
                keep(deletion);
            }
        }
    }
    m_pending.setPaused(state == ServerSession::State::Offline);
}

bool ImageDeletions::forgetOldest()
{
    if (m_deleted.isEmpty())
        return false;
    m_deleted.first().removeFirst(); // its file goes, unless it is being restored
    if (m_deleted.first().isEmpty())
        m_deleted.removeFirst();
    return true;
}

} // namespace vitrine
