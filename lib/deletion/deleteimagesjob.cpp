// SPDX-License-Identifier: Apache-2.0
#include "lib/deletion/deleteimagesjob.h"

#include "lib/api/itemrecords.h"
#include "lib/jobs/changeitemsjob.h"

namespace vitrine {

DeleteImagesJob::DeleteImagesJob(ApiClient& client, const QStringList& names, QObject* parent)
    : ApiJob(parent)
    , m_client(client)
    , m_names(names)
{
}

void DeleteImagesJob::run()
{
    auto* job = new ChangeItemsJob(m_client, {ItemChange::Action::Delete}, m_names, this);
    connect(this, &ApiJob::aborted, job, &ApiJob::abort);
    connect(job, &ApiJob::finished, this, [this, job] {
        job->deleteLater();
        if (isFinished())
            return;
        const NamesOutcome outcome = job->outcome();
        m_gone = outcome.done;
        if (outcome.missed.isEmpty())
            end();
        else
            look(outcome.missed, job->error());
    });
    job->start();
}

void DeleteImagesJob::look(const QStringList& names, const std::optional<ApiError>& reason)
{
    auto* job = new ItemRecords(m_client, names, this);
    connect(this, &ApiJob::aborted, job, &ApiJob::abort);
    connect(job, &ApiJob::finished, this, [this, job, names, reason] {
        job->deleteLater();
        if (isFinished())
            return;
        if (job->error()) {
            m_refused = names;
            end(reason ? reason : job->error());
            return;
        }
        m_gone += job->missing();
        for (const ImageDto& image : job->records())
            m_refused.append(image.imageName);
        end(m_refused.isEmpty() ? std::nullopt : reason);
    });
    job->start();
}

} // namespace vitrine
