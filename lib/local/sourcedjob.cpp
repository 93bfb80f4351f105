// SPDX-License-Identifier: Apache-2.0
#include "lib/local/sourcedjob.h"

#include "lib/api/queue.h"

#include <utility>

namespace vitrine {

SourcedJob::SourcedJob(DataSource source, QObject* parent)
    : ApiJob(parent)
    , m_source(std::move(source))
{
    Q_ASSERT(m_source.client || m_source.way == DataSource::Way::Database);
}

void SourcedJob::run()
{
    if (m_source.way == DataSource::Way::Rest)
        withServer([this] { askServer(); });
    else
        askDatabase();
}

void SourcedJob::withServer(std::function<void()> goOn)
{
    if (!m_source.beforeServer) {
        goOn();
        return;
    }
    std::exchange(m_source.beforeServer, {})([guard = QPointer<SourcedJob>(this), goOn = std::move(goOn)] {
        if (guard && !guard->isFinished())
            goOn();
    });
}

void SourcedJob::refuse(const ApiError& why)
{
    if (!m_source.client) {
        end(why);
        return;
    }
    m_source.way = DataSource::Way::Rest;
    Q_EMIT databaseRefused(why);
    withServer([this] { askServer(); });
}

void SourcedJob::proveFolder(std::function<void()> goOn)
{
    read(
        [](LocalDatabase& database) {
            return database.items({{}, {}, 1});
        },
        [this, goOn = std::move(goOn)](const QList<QueueItemSummary>& newest) {
            withServer([this, newest, goOn] {
                if (newest.isEmpty())
                    proveEmptyQueue(goOn);
                else
                    proveItem(newest.first().itemId, newest.first().batchId, goOn);
            });
        });
}

/// Another server has other batches under the same numbers.
void SourcedJob::proveItem(qint64 itemId, const QString& batchId, const std::function<void()>& goOn)
{
    own(QueueApi(client()).item(itemId))
        ->then(
            this,
            [this, batchId, goOn](const QueueItem& item) {
                if (item.batchId == batchId)
                    goOn();
                else
                    refuseForeign();
            },
            [this](const ApiError& error) {
                if (error.kind == ApiError::Kind::NotFound)
                    refuseForeign();
                else
                    end(error);
            });
}

void SourcedJob::proveEmptyQueue(const std::function<void()>& goOn)
{
    step(QueueApi(client()).status(), [this, goOn](const QueueStatusReport& report) {
        if (report.counts.total == 0)
            goOn();
        else
            refuse(ApiError::storage(
                tr("The database in “%1” is not that of the server at %2: its queue is empty, and the "
                   "server's is not. Give the root folder of this server.")
                    .arg(m_source.root, client().requests().profile().displayAddress())));
    });
}

void SourcedJob::refuseForeign()
{
    refuse(ApiError::storage(tr("The database in “%1” is not that of the server at %2: it holds other items. "
                                "Give the root folder of this server.")
                                 .arg(m_source.root, client().requests().profile().displayAddress())));
}

} // namespace vitrine
