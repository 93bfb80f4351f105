// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/repeatitemjob.h"

#include "lib/jobs/submitbatchjob.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace vitrine {

RepeatItemJob::RepeatItemJob(ApiClient& client, QueueApi& queue, qint64 itemId, QObject* parent)
    : ApiJob(parent)
    , m_client(client)
    , m_queue(queue)
    , m_itemId(itemId)
{
}

void RepeatItemJob::run()
{
    step(m_queue.item(m_itemId), [this](const QueueItem& item) { submit(item); });
}

void RepeatItemJob::submit(const QueueItem& item)
{
    const QJsonObject graph = item.session.value("graph"_L1).toObject();
    if (graph.isEmpty()) {
        end(ApiError::input(tr("The server shows nothing of item %1: it is another user's.").arg(m_itemId)));
        return;
    }
    const QString batchId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QJsonObject batch{{u"batch_id"_s, batchId}, {u"graph"_s, graph}, {u"runs"_s, 1}};
    if (!item.workflow.isEmpty())
        batch.insert(u"workflow"_s, item.workflow);
    if (!item.origin.isEmpty())
        batch.insert(u"origin"_s, item.origin);
    if (!item.destination.isEmpty())
        batch.insert(u"destination"_s, item.destination);
    const EnqueueBody body(QJsonObject{{u"prepend"_s, false}, {u"batch"_s, batch}});
    stepJob(new SubmitBatchJob(m_client, m_queue, batchId, body), [this](const SubmitBatchJob& job) {
        m_newItemId = job.itemIds().value(0);
        end();
    });
}

} // namespace vitrine
