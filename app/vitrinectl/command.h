// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vitrinectl/console.h"
#include "lib/session/serversession.h"

#include <QCommandLineParser>
#include <QObject>

#include <functional>
#include <memory>

namespace vitrine {

/// What the program ends with; documented in README.md.
enum ExitCode : int {
    ExitOk = 0,
    ExitFailed = 1,      ///< The server did what was asked, and it failed (a run ended with an error).
    ExitUsage = 2,       ///< The command line or a file given on it is wrong.
    ExitUnreachable = 3, ///< The server cannot be used.
};

/// One command, such as "workflow run". Starts in `run` and ends with `done`.
class Command : public QObject {
    Q_OBJECT

public:
    /// `parser` holds the options of this command, already read; it and `console` outlive the command.
    Command(const QCommandLineParser& parser, Console& console);

    /// `arguments`: what stands after the command's own words.
    virtual void run(const QStringList& arguments) = 0;

Q_SIGNALS:
    void done(int exitCode);

protected:
    /// Ends the command with a sentence. The exit code follows from the kind of error.
    void fail(const ApiError& error);
    void fail(int exitCode, const QString& sentence);

    [[nodiscard]] const QCommandLineParser& parser() const { return m_parser; }
    [[nodiscard]] Console& console() { return m_console; }

private:
    const QCommandLineParser& m_parser;
    Console& m_console;
};

/// A command that needs a server. Connects first and goes on when boards, models and node templates are
/// there.
class ServerCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    ~ServerCommand() override;

protected:
    /// Connects to --server (VITRINE_SERVER, then http://localhost:9090) and calls `ready` once everything is
    /// there.
    void connectToServer(std::function<void()> ready);
    [[nodiscard]] ServerSession& session() { return *m_session; }

private:
    void checkReady();

    std::unique_ptr<ServerSession> m_session;
    std::function<void()> m_ready;
    bool m_templatesRefreshed = false;
};

} // namespace vitrine
