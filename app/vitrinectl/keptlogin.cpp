// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/keptlogin.h"

#include "lib/session/login.h"

namespace vitrine {

void useKeptLogin(Login& login, TokenStore& store)
{
    login.holdCalls(&store);
    QObject::connect(&login, &Login::stateChanged, &login, [&login] {
        if (login.wantsPrompt())
            login.refuse();
    });
}

} // namespace vitrine
