// SPDX-License-Identifier: Apache-2.0
#include "lib/diagnosis/logincheck.h"

#include "lib/api/boards.h"
#include "lib/net/profilelogin.h"

namespace vitrine {

using State = Finding::State;

LoginCheck::LoginCheck(ApiClient& client, int limitMs, QObject* parent)
    : ReportCheck({Finding::Check::Login}, limitMs, client.requests().profile().displayAddress(), parent)
    , m_client(client)
{
}

void LoginCheck::ask()
{
    own(BoardsApi(m_client).page(0, 1))
        ->then(
            this,
            [this](const BoardPage&) {
                const ServerProfile& profile = m_client.requests().profile();
                const bool isSent = !profile.token.isEmpty() || hasOwnAuthorization(profile);
                say(State::Ok,
                    isSent ? tr("The server takes the login.") : tr("The server asks for no login."));
            },
            [this](const ApiError& error) {
                m_problem = error;
                Finding finding = findingOf(Finding::Check::Login, error);
                if (error.kind == ApiError::Kind::Forbidden)
                    finding.state = State::Problem; // not even boards may be seen
                say(finding);
            });
}

void LoginCheck::onLimit()
{
    m_problem = ApiError{ApiError::Kind::Timeout, 0, {}, {}, address()};
}

} // namespace vitrine
