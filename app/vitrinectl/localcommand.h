// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vitrinectl/command.h"

namespace vitrine {

/// A command that needs no server.
class LocalCommand final : public Command {
    Q_OBJECT

public:
    using Body = std::function<void(Command&)>;

    LocalCommand(const QCommandLineParser& parser, Console& console, Body body)
        : Command(parser, console)
        , m_body(std::move(body))
    {
    }

protected:
    void run() override { m_body(*this); }

private:
    Body m_body;
};

inline CommandFactory localCommand(LocalCommand::Body body)
{
    return [body = std::move(body)](const QCommandLineParser& parser, Console& console) {
        return std::make_unique<LocalCommand>(parser, console, body);
    };
}

} // namespace vitrine
