// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vitrinectl/command.h"
#include "lib/net/apiclient.h"

namespace vitrine {

class Login;

/// A command that needs answers of the server and nothing else: no live events, no stores. It is its body,
/// which starts requests and ends the command in one of their answers.
class ApiCommand final : public Command {
    Q_OBJECT

public:
    using Body = std::function<void(ApiCommand&)>;

    ApiCommand(const QCommandLineParser& parser, Console& console, Body body, bool needsCapabilities);
    ~ApiCommand() override;

    [[nodiscard]] ApiClient& client() { return *m_client; }

    /// Goes on when it is known what the server can do (its schema, 1 to 2 MB): at once when that was asked
    /// before.
    void learnCapabilities(std::function<void()> ready);

    using Command::fail;
    /// A 404 may also mean that something else answers there: that is looked up first.
    void fail(const ApiError& error) override;

protected:
    void run() override;

private:
    void runOn(const ServerProfile& profile);

    Body m_body;
    bool m_needsCapabilities;
    bool m_knowsCapabilities = false;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<Login> m_login;
};

CommandFactory apiCommand(ApiCommand::Body body);

/// The same for what differs between the versions of the server: videos, the queue's lists.
CommandFactory capableApiCommand(ApiCommand::Body body);

} // namespace vitrine
