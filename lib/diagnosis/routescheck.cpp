// SPDX-License-Identifier: Apache-2.0
#include "lib/diagnosis/routescheck.h"

#include "lib/api/app.h"
#include "lib/api/basicroutes.h"
#include "lib/base/worker.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using Check = Finding::Check;
using State = Finding::State;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ServerReport)
};

/// What people miss on a server without it. Capabilities that something else stands in for are not listed.
QStringList missedFunctions(const Capabilities& capabilities)
{
    const QList<std::pair<Capability, QString>> functions{
        {Capability::Accounts, Words::tr("accounts")},
        {Capability::AssetCount, Words::tr("counts of assets")},
        {Capability::DateBoards, Words::tr("boards by date")},
        {Capability::BoardVisibility, Words::tr("shared boards")},
        {Capability::Videos, Words::tr("videos")},
        {Capability::WorkflowTags, Words::tr("tags of workflows")},
        {Capability::WorkflowSharing, Words::tr("shared workflows")},
        {Capability::SystemPrompts, Words::tr("system prompts")},
        {Capability::Recall, Words::tr("sending values to the web UI")},
        {Capability::CustomNodes, Words::tr("node packs")},
        {Capability::MissingModels, Words::tr("finding models without files")},
        {Capability::ModelReidentify, Words::tr("identifying models again")},
        {Capability::InstallPause, Words::tr("pausing installations")},
        {Capability::OrphanedModels, Words::tr("finding model folders without a model")},
        {Capability::RuntimeConfigUpdate, Words::tr("changing the server's configuration")},
        {Capability::DeviceOptions, Words::tr("the list of devices")},
    };
    QStringList out;
    for (const auto& [capability, name] : functions) {
        if (!capabilities.has(capability))
            out.append(name);
    }
    return out;
}

RoutesCheck::Schema schemaOf(const QByteArray& bytes)
{
    QJsonParseError problem;
    const QJsonObject schema = QJsonDocument::fromJson(bytes, &problem).object();
    RoutesCheck::Schema out{
        Capabilities::fromSchema(schema), missingBasicRoutes(schema), NodeTemplates::fromSchema(schema), {}};
    if (problem.error != QJsonParseError::NoError)
        out.problem = problem.errorString();
    return out;
}

} // namespace

RoutesCheck::RoutesCheck(ApiClient& client, int limitMs, QObject* parent)
    : ReportCheck({Check::Routes}, limitMs, client.requests().profile().displayAddress(), parent)
    , m_client(client)
{
}

Finding RoutesCheck::findingOfSchema(const Schema& schema)
{
    if (!schema.missingBasics.isEmpty()) {
        return {Check::Routes, State::Problem,
                tr("The server lacks what every InvokeAI from 6.3 to 6.14 has: %1.")
                    .arg(schema.missingBasics.join(u", "_s)),
                tr("It may be a version that Vitrine does not know yet, or changed. See “Version”.")};
    }
    if (schema.templates.isEmpty()) {
        return {Check::Routes, State::Problem, tr("The server has no nodes, so no workflow can run."),
                tr("Look at its log: it says why nodes could not be loaded.")};
    }
    const QStringList missed = missedFunctions(schema.capabilities);
    if (missed.isEmpty()) {
        return {Check::Routes, State::Ok,
                tr("The server has every route that Vitrine uses, and %n node type(s).", nullptr,
                   static_cast<int>(schema.templates.count()))};
    }
    return {
        Check::Routes, State::Warning,
        tr("The server lacks %n function(s) of newer versions: %1.", nullptr, static_cast<int>(missed.size()))
            .arg(missed.join(u", "_s)),
        tr("Update InvokeAI to have them. Everything else works.")};
}

void RoutesCheck::ask()
{
    step(AppApi(m_client).schema(), [this](const QByteArray& bytes) {
        runInPool(
            *QThreadPool::globalInstance(), this, [bytes] { return schemaOf(bytes); },
            [this](const Schema& schema) {
                if (isFinished())
                    return;
                if (!schema.problem.isEmpty()) {
                    ApiError error = ApiError::decode(u"GET /openapi.json"_s, schema.problem);
                    error.server = address();
                    end(error);
                    return;
                }
                m_templates = schema.templates;
                m_client.setCapabilities(schema.capabilities);
                say(findingOfSchema(schema));
            });
    });
}

} // namespace vitrine
