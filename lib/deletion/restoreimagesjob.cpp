// SPDX-License-Identifier: Apache-2.0
#include "lib/deletion/restoreimagesjob.h"

#include "lib/jobs/changeitemsjob.h"
#include "lib/jobs/uploadjob.h"

#include <QSet>

namespace vitrine {

RestoreImagesJob::RestoreImagesJob(ApiClient& client, const Copies& copies, QObject* parent)
    : ApiJob(parent)
    , m_client(client)
    , m_waiting(copies)
{
}

void RestoreImagesJob::run()
{
    fill();
}

void RestoreImagesJob::fill()
{
    while (m_running < mostAtOnce && !m_waiting.isEmpty() && !isFinished()) {
        ++m_running;
        const std::shared_ptr<KeptOriginal> copy = m_waiting.takeFirst();
        upload(copy, copy->record().boardId);
    }
    if (m_running == 0 && !isFinished())
        starAll();
}

void RestoreImagesJob::upload(const std::shared_ptr<KeptOriginal>& copy,
                              const std::optional<QString>& boardId)
{
    const ImageDto& record = copy->record();
    auto* job = new UploadJob(m_client,
                              {.filePath = copy->filePath(),
                               .fileName = record.imageName,
                               .category = record.imageCategory,
                               .isIntermediate = record.isIntermediate,
                               .boardId = boardId,
                               .metadata = copy->metadata()},
                              this);
    connect(this, &ApiJob::aborted, job, &ApiJob::abort);
    connect(job, &ApiJob::finished, this, [this, job, copy, boardId] {
        job->deleteLater();
        if (isFinished())
            return;
        const auto& error = job->error();
        if (error && error->kind == ApiError::Kind::NotFound && boardId) {
            upload(copy, std::nullopt); // its board is gone
            return;
        }
        if (error) {
            m_failed.append(copy);
            m_problems.append(
                tr("%1 is not restored. %2").arg(copy->record().imageName, error->userMessage()));
        } else {
            onRestored(*copy, job->image());
        }
        --m_running;
        Q_EMIT progress(static_cast<int>(m_restored.size()));
        fill();
    });
    job->start();
}

void RestoreImagesJob::onRestored(const KeptOriginal& copy, const ImageDto& image)
{
    m_restored.append(image);
    if (copy.record().starred)
        m_toStar.append(image.imageName);
    if (copy.record().boardId != image.boardId)
        m_problems.append(
            tr("The board of %1 is gone; the image is uncategorized now.").arg(image.imageName));
    if (copy.record().hasWorkflow && !image.hasWorkflow)
        m_problems.append(tr("%1 has lost its workflow: the server does not take it along with the file.")
                              .arg(image.imageName));
}

void RestoreImagesJob::starAll()
{
    if (m_toStar.isEmpty()) {
        end();
        return;
    }
    auto* job = new ChangeItemsJob(m_client, {ItemChange::Action::Star}, m_toStar, this);
    connect(this, &ApiJob::aborted, job, &ApiJob::abort);
    connect(job, &ApiJob::finished, this, [this, job] {
        job->deleteLater();
        const NamesOutcome outcome = job->outcome();
        const QSet<QString> starred(outcome.done.cbegin(), outcome.done.cend());
        for (ImageDto& image : m_restored)
            image.starred = image.starred || starred.contains(image.imageName);
        for (const QString& name : outcome.missed) {
            m_problems.append(job->error()
                                  ? tr("%1 has lost its star. %2").arg(name, job->error()->userMessage())
                                  : tr("%1 has lost its star.").arg(name));
        }
        end();
    });
    job->start();
}

} // namespace vitrine
