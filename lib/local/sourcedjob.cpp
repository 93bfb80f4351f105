// SPDX-License-Identifier: Apache-2.0
#include "lib/local/sourcedjob.h"

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

void SourcedJob::refuseForeign()
{
    refuse(ApiError::storage(tr("The database in “%1” is not that of the server at %2: it holds other items. "
                                "Give the root folder of this server.")
                                 .arg(m_source.root, client().requests().profile().displayAddress())));
}

} // namespace vitrine
