// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vitrinectl/command.h"
#include "lib/session/serversession.h"

namespace vitrine {

/// A command that needs a whole session: live events, boards, models and node templates. Its body runs once
/// all of that is there.
class SessionCommand final : public Command {
    Q_OBJECT

public:
    using Body = std::function<void(SessionCommand&)>;
    /// Looks at arguments and files before anything is asked of the server.
    using Check = std::function<Result<Done>(Command&)>;

    SessionCommand(const QCommandLineParser& parser, Console& console, Body body, Check check);

    [[nodiscard]] ServerSession& session() { return *m_session; }

protected:
    void run() override;

private:
    void runOn(const ServerProfile& profile);
    template <class Store>
    void watch(Store& store);
    void failOnce(const ApiError& error);
    void checkReady();

    Body m_body;
    Check m_check;
    std::unique_ptr<ServerSession> m_session;
    bool m_templatesRefreshed = false;
};

CommandFactory sessionCommand(SessionCommand::Body body, SessionCommand::Check check = {});

} // namespace vitrine
