// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/diagnosis/reportcheck.h"
#include "lib/net/apiclient.h"

namespace vitrine {

/// Whether the server lets us in: the version needs no login on any server, the list of boards does.
class LoginCheck final : public ReportCheck {
    Q_OBJECT

public:
    LoginCheck(ApiClient& client, int limitMs, QObject* parent = nullptr);

    [[nodiscard]] const std::optional<ApiError>& problem() const { return m_problem; }

protected:
    void ask() override;
    void onLimit() override;

private:
    ApiClient& m_client;
    std::optional<ApiError> m_problem;
};

} // namespace vitrine
