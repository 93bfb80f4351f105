// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/sessioncommand.h"

#include "app/vitrinectl/keptlogin.h"
#include "lib/net/profilelogin.h"
#include "lib/session/login.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vitrine {

SessionCommand::SessionCommand(const QCommandLineParser& parser, Console& console, Body body, Check check)
    : Command(parser, console)
    , m_body(std::move(body))
    , m_check(std::move(check))
{
}

void SessionCommand::run()
{
    if (const Result<Done> checked = m_check ? m_check(*this) : Done(); !checked) {
        fail(checked.error());
        return;
    }
    withServer([this](const ServerProfile& profile) { runOn(profile); });
}

void SessionCommand::runOn(const ServerProfile& profile)
{
    const QString cache =
        QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u'/' + profile.id();
    m_session = std::make_unique<ServerSession>(profile, cache);
    if (profile.token.isEmpty() && !hasOwnAuthorization(profile))
        useKeptLogin(m_session->login(), tokens());
    connect(m_session.get(), &ServerSession::stateChanged, this, [this] {
        if (m_session->state() == ServerSession::State::Offline)
            failOnce(m_session->error());
        checkReady();
    });
    watch(m_session->boards());
    watch(m_session->models());
    connect(&m_session->templates(), &TemplateStore::refreshed, this, [this] {
        m_templatesRefreshed = true;
        if (m_session->templates().state() == TemplateStore::State::Failed)
            failOnce(m_session->templates().error());
        checkReady();
    });
    m_session->start();
}

template <class Store>
void SessionCommand::watch(Store& store)
{
    connect(&store, &Store::stateChanged, this, [this, &store] {
        if (store.state() == Store::State::Failed)
            failOnce(store.error());
        checkReady();
    });
}

/// Only while connecting: later on a server that is away may come back.
void SessionCommand::failOnce(const ApiError& error)
{
    if (std::exchange(m_body, nullptr))
        fail(error);
}

void SessionCommand::checkReady()
{
    const bool all = m_session->state() == ServerSession::State::Online && m_templatesRefreshed
        && m_session->boards().state() == BoardStore::State::Ready
        && m_session->models().state() == ModelStore::State::Ready;
    if (!all)
        return;
    if (const Body body = std::exchange(m_body, nullptr))
        body(*this);
}

CommandFactory sessionCommand(SessionCommand::Body body, SessionCommand::Check check)
{
    return [body = std::move(body), check = std::move(check)](const QCommandLineParser& parser,
                                                              Console& console) {
        return std::make_unique<SessionCommand>(parser, console, body, check);
    };
}

} // namespace vitrine
