// SPDX-License-Identifier: Apache-2.0
#include "lib/net/apijob.h"

namespace vitrine {

ApiJob::ApiJob(QObject* parent)
    : QObject(parent)
{
}

void ApiJob::start()
{
    if (std::exchange(m_started, true))
        return;
    // Listeners may be attached after start(): nothing may end before the event loop had its turn.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_finished)
                run();
        },
        Qt::QueuedConnection);
}

void ApiJob::abort()
{
    if (m_finished)
        return;
    Q_EMIT aborted();
    end(ApiError::canceled());
}

void ApiJob::end(const std::optional<ApiError>& error)
{
    if (std::exchange(m_finished, true))
        return;
    m_error = error;
    Q_EMIT finished();
}

} // namespace vitrine
