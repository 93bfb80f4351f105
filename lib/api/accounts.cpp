// SPDX-License-Identifier: Apache-2.0
#include "lib/api/accounts.h"

#include "lib/api/decode.h"
#include "lib/json/objectreader.h"

using namespace Qt::StringLiterals;

namespace vitrine {

Result<Account> Account::fromJson(const QJsonValue& value, const QString& path)
{
    ObjectReader reader = ObjectReader::fromValue(value, path);
    Account account;
    reader.required(u"user_id"_s, account.userId);
    if (!reader.ok())
        return Failure(reader.error());
    return account;
}

ApiCall<Account>* AccountsApi::me()
{
    if (!m_client.capabilities().has(Capability::Accounts))
        return m_client.unsupported<Account>(Capability::Accounts);
    return m_client.send<Account>({.path = u"/api/v1/auth/me"_s}, oneRecord<Account>(&Account::fromJson));
}

} // namespace vitrine
