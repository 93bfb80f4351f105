// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/command.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vitrine {

Command::Command(const QCommandLineParser& parser, Console& console)
    : m_parser(parser)
    , m_console(console)
{
}

void Command::fail(const ApiError& error)
{
    const bool local = error.kind == ApiError::Kind::Input || error.kind == ApiError::Kind::Storage;
    fail(local ? ExitUsage : ExitUnreachable, error.userMessage());
}

void Command::fail(int exitCode, const QString& sentence)
{
    m_console.problem(sentence);
    Q_EMIT done(exitCode);
}

ServerCommand::~ServerCommand() = default;

void ServerCommand::connectToServer(std::function<void()> ready)
{
    QString address = parser().value(u"server"_s);
    if (address.isEmpty())
        address = qEnvironmentVariable("VITRINE_SERVER", u"localhost"_s);
    Result<ServerProfile> profile = ServerProfile::fromAddress(address);
    if (!profile) {
        fail(profile.error());
        return;
    }
    // Secrets never stand on a command line, where every user of the machine can read them.
    profile->token = qgetenv("VITRINE_TOKEN");

    m_ready = std::move(ready);
    const QString cache =
        QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u'/' + profile->id();
    m_session = std::make_unique<ServerSession>(*profile, cache);
    const auto failOnce = [this](const ApiError& error) {
        if (std::exchange(m_ready, nullptr))
            fail(error);
    };
    connect(m_session.get(), &ServerSession::stateChanged, this, [this, failOnce] {
        if (m_session->state() == ServerSession::State::Offline)
            failOnce(m_session->error());
        checkReady();
    });
    connect(&m_session->boards(), &BoardStore::stateChanged, this, [this, failOnce] {
        if (m_session->boards().state() == BoardStore::State::Failed)
            failOnce(m_session->boards().error());
        checkReady();
    });
    connect(&m_session->models(), &ModelStore::stateChanged, this, [this, failOnce] {
        if (m_session->models().state() == ModelStore::State::Failed)
            failOnce(m_session->models().error());
        checkReady();
    });
    connect(&m_session->templates(), &TemplateStore::refreshed, this, [this, failOnce] {
        m_templatesRefreshed = true;
        if (m_session->templates().state() == TemplateStore::State::Failed)
            failOnce(m_session->templates().error());
        checkReady();
    });
    m_session->start();
}

void ServerCommand::checkReady()
{
    const bool all = m_session->state() == ServerSession::State::Online && m_templatesRefreshed
        && m_session->boards().state() == BoardStore::State::Ready
        && m_session->models().state() == ModelStore::State::Ready;
    if (!all || !m_ready)
        return;
    std::exchange(m_ready, nullptr)();
}

} // namespace vitrine
