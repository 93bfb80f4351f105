// SPDX-License-Identifier: Apache-2.0
#include "lib/profiles/findserverjob.h"

#include "lib/api/app.h"

namespace vitrine {

FindServerJob::FindServerJob(const ServerProfile& profile, QObject* parent)
    : ApiJob(parent)
    , m_client(profile)
{
}

void FindServerJob::run()
{
    step(AppApi(m_client).version(), [this](const QString& version) {
        m_version = version;
        end();
    });
}

} // namespace vitrine
