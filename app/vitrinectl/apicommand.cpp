// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/apicommand.h"

#include "app/vitrinectl/keptlogin.h"
#include "lib/api/app.h"
#include "lib/net/profilelogin.h"
#include "lib/session/login.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vitrine {

ApiCommand::ApiCommand(const QCommandLineParser& parser, Console& console, Body body, bool needsCapabilities)
    : Command(parser, console)
    , m_body(std::move(body))
    , m_needsCapabilities(needsCapabilities)
{
}

ApiCommand::~ApiCommand() = default;

void ApiCommand::run()
{
    withServer([this](const ServerProfile& profile) { runOn(profile); });
}

void ApiCommand::runOn(const ServerProfile& profile)
{
    m_client = std::make_unique<ApiClient>(profile);
    m_login = std::make_unique<Login>(*m_client);
    if (profile.token.isEmpty() && !hasOwnAuthorization(profile))
        useKeptLogin(*m_login, tokens());
    if (m_needsCapabilities)
        learnCapabilities([this] { m_body(*this); });
    else
        m_body(*this);
}

void ApiCommand::learnCapabilities(std::function<void()> ready)
{
    if (m_knowsCapabilities) {
        ready();
        return;
    }
    expect(AppApi(client()).schema(), [this, ready = std::move(ready)](const QByteArray& bytes) {
        QJsonParseError problem;
        const QJsonDocument schema = QJsonDocument::fromJson(bytes, &problem);
        if (problem.error != QJsonParseError::NoError) {
            ApiError error = ApiError::decode(u"GET /openapi.json"_s, problem.errorString());
            error.server = client().requests().profile().displayAddress();
            fail(error);
            return;
        }
        client().setCapabilities(Capabilities::fromSchema(schema.object()));
        m_knowsCapabilities = true;
        ready();
    });
}

void ApiCommand::fail(const ApiError& error)
{
    if (error.kind != ApiError::Kind::NotFound) {
        Command::fail(error);
        return;
    }
    AppApi(client()).version()->then(
        this, [this, error](const QString&) { Command::fail(error); },
        [this](ApiError other) {
            // Every InvokeAI has this route.
            if (other.kind == ApiError::Kind::NotFound)
                other.kind = ApiError::Kind::NotInvokeAi;
            Command::fail(other);
        });
}

CommandFactory apiCommand(ApiCommand::Body body)
{
    return [body = std::move(body)](const QCommandLineParser& parser, Console& console) {
        return std::make_unique<ApiCommand>(parser, console, body, false);
    };
}

CommandFactory capableApiCommand(ApiCommand::Body body)
{
    return [body = std::move(body)](const QCommandLineParser& parser, Console& console) {
        return std::make_unique<ApiCommand>(parser, console, body, true);
    };
}

} // namespace vitrine
