// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apiclient.h"

#include <QString>

namespace vitrine {

/// UserDTO: whom the server knows us as.
struct Account {
    QString userId;

    static Result<Account> fromJson(const QJsonValue& value, const QString& path);
};

/// /api/v1/auth/… of servers with accounts.
class AccountsApi {
public:
    explicit AccountsApi(ApiClient& client)
        : m_client(client)
    {
    }

    /// GET /api/v1/auth/me, with Capability::Accounts.
    ApiCall<Account>* me();

private:
    ApiClient& m_client;
};

} // namespace vitrine
