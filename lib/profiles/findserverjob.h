// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apiclient.h"
#include "lib/net/apijob.h"

namespace vitrine {

/// Whether an InvokeAI server answers at an address; ends with an error when none does.
class FindServerJob : public ApiJob {
    Q_OBJECT

public:
    /// Where a server listens that was told nothing else.
    static constexpr const char* usualAddress = "http://127.0.0.1:9090";

    explicit FindServerJob(const ServerProfile& profile, QObject* parent = nullptr);

    [[nodiscard]] const QString& version() const { return m_version; } ///< "6.14.2"

protected:
    void run() override;

private:
    ApiClient m_client;
    QString m_version;
};

} // namespace vitrine
