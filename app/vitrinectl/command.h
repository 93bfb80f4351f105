// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vitrinectl/console.h"
#include "app/vitrinectl/exitcode.h"
#include "lib/net/apijob.h"
#include "lib/net/keychaintokenstore.h"
#include "lib/net/serverprofile.h"

#include <QCommandLineParser>
#include <QObject>

#include <functional>
#include <memory>

namespace vitrine {

/// One command, such as "workflow run", with what its code asks for: arguments, options, the console. Begins
/// in `start` and ends with `done`.
class Command : public QObject {
    Q_OBJECT

public:
    /// `parser` holds the options of this command, already read; it and `console` outlive the command.
    Command(const QCommandLineParser& parser, Console& console);

    /// `arguments`: what stands after the command's own words.
    void start(const QStringList& arguments);

    /// Ctrl+C: what the command wants then, or the end with ExitInterrupted.
    void interrupt();
    void setInterruptHandler(std::function<void()> handler) { m_onInterrupt = std::move(handler); }

    [[nodiscard]] const QStringList& arguments() const { return m_arguments; }
    [[nodiscard]] QString argument(qsizetype index) const { return m_arguments.value(index); }
    [[nodiscard]] bool isSet(const QString& option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString& option) const { return m_parser.value(option); }
    [[nodiscard]] QStringList values(const QString& option) const { return m_parser.values(option); }
    [[nodiscard]] Console& console() { return m_console; }

    /// The option's value as a number; Kind::Input when it is none or out of range.
    [[nodiscard]] Result<int> number(const QString& option, int least, int most) const;
    /// The option's value as one of these words; Kind::Input with the words otherwise.
    [[nodiscard]] Result<QString> word(const QString& option, const QStringList& words) const;
    /// Goes on with the server that is meant and the way to it (see serveroptions.h). What is wrong with that
    /// ends the command.
    void withServer(const std::function<void(const ServerProfile&)>& go);
    /// Whether --server, --profile or VITRINE_SERVER says so.
    [[nodiscard]] bool isServerNamed() const;

    /// Whether something that cannot be undone is wanted: --yes, or the user's answer on a terminal. Ends
    /// the command when it is not.
    [[nodiscard]] bool isConfirmed(const QString& question);

    /// Ends the command with a sentence; its exit code follows from the kind of error.
    virtual void fail(const ApiError& error);
    void fail(int exitCode, const QString& sentence);
    void finish(int exitCode) { Q_EMIT done(exitCode); }

    /// Goes on with what a request answers; its error ends the command.
    template <class T, class OnOk>
    void expect(ApiCall<T>* call, OnOk onOk)
    {
        call->then(this, std::move(onOk), [this](const ApiError& error) { fail(error); });
    }

    /// Starts a job, which becomes the command's, and goes on once it is complete; its error ends the
    /// command.
    template <class Job, class OnOk>
    void complete(Job* job, OnOk onOk)
    {
        finally(job, [this, job, onOk = std::move(onOk)] {
            if (job->error())
                fail(*job->error());
            else
                onOk(*job);
        });
    }

    /// The same whatever the job's end.
    template <class Job, class OnEnd>
    void finally(Job* job, OnEnd onEnd)
    {
        job->setParent(this);
        connect(job, &ApiJob::finished, this, std::move(onEnd));
        job->start();
    }

Q_SIGNALS:
    void done(int exitCode);

protected:
    virtual void run() = 0;
    [[nodiscard]] TokenStore& tokens() { return m_tokens; }

private:
    const QCommandLineParser& m_parser;
    Console& m_console;
    KeychainTokenStore m_tokens;
    QStringList m_arguments;
    std::function<void()> m_onInterrupt;
};

/// How an entry of the table of commands makes its command.
using CommandFactory = std::function<std::unique_ptr<Command>(const QCommandLineParser&, Console&)>;

} // namespace vitrine
