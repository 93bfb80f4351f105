// SPDX-License-Identifier: Apache-2.0
#include "lib/diagnosis/serverreportjob.h"

#include "lib/diagnosis/databasecheck.h"
#include "lib/diagnosis/eventscheck.h"
#include "lib/diagnosis/logincheck.h"
#include "lib/diagnosis/modelscheck.h"
#include "lib/diagnosis/outputscheck.h"
#include "lib/diagnosis/routescheck.h"
#include "lib/diagnosis/servercheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using Check = Finding::Check;
using State = Finding::State;

Finding findingOfWebp(bool readsWebp)
{
    if (readsWebp)
        return {Check::WebP, State::Ok, ServerReportJob::tr("Thumbnails (WebP pictures) can be read here.")};
    return {Check::WebP, State::Problem,
            ServerReportJob::tr("Thumbnails cannot be read here: they are WebP pictures."),
            ServerReportJob::tr("Install the package qt6-image-formats-plugins and start Vitrine again.")};
}

} // namespace

ServerReportJob::ServerReportJob(ReportSubject subject, QObject* parent)
    : ApiJob(parent)
    , m_subject(std::move(subject))
    , m_client(m_subject.server)
{
    connect(this, &ApiJob::aborted, this, [this] { m_isStopped = true; }); // before any check hears of it
}

ServerReportJob::~ServerReportJob()
{
    // They use the client, which goes before children do.
    qDeleteAll(findChildren<ReportCheck*>(QString(), Qt::FindDirectChildrenOnly));
}

bool ServerReportJob::isWanted(Check check) const
{
    if (check == Check::Outputs)
        return m_subject.openWorkflow || m_subject.workflow;
    return check != Check::Database || !m_subject.root.isEmpty();
}

QList<Check> ServerReportJob::checks() const
{
    QList<Check> all{Check::Server,    Check::Version, Check::Login,  Check::Routes,
                     Check::WebSocket, Check::Polling, Check::Models, Check::Outputs,
                     Check::Database,  Check::WebP,    Check::Clock};
    all.removeIf([this](Check check) { return !isWanted(check); });
    return all;
}

void ServerReportJob::run()
{
    take(findingOfWebp(m_subject.readsWebp));
    lookAtServer();
}

template <class AnyCheck, class OnEnd>
void ServerReportJob::look(AnyCheck* check, OnEnd onEnd)
{
    check->setParent(this);
    connect(this, &ApiJob::aborted, check, &ApiJob::abort);
    connect(check, &ApiJob::finished, this, [this, check, onEnd = std::move(onEnd)] {
        if (m_isStopped || isFinished())
            return;
        onEnd(*check); // first, so that what a check found out is known when the last finding ends the report
        for (const Finding& finding : check->findings())
            take(finding);
    });
    check->start();
}

void ServerReportJob::take(Finding finding)
{
    finding.what = withoutSecrets(finding.what, m_subject.server);
    finding.whatToDo = withoutSecrets(finding.whatToDo, m_subject.server);
    const QList<Check> order = checks();
    m_findings.append(finding);
    std::sort(m_findings.begin(), m_findings.end(), [&order](const Finding& a, const Finding& b) {
        return order.indexOf(a.check) < order.indexOf(b.check);
    });
    Q_EMIT found(finding);
    if (m_findings.size() == order.size())
        end();
}

void ServerReportJob::skip(Check check, const QString& why)
{
    if (isWanted(check))
        take({check, State::Unknown, why});
}

void ServerReportJob::lookAtServer()
{
    look(new ServerCheck(m_client, m_limits.serverMs), [this](const ServerCheck& check) {
        m_version = check.version();
        m_refusal = check.problem();
        if (!m_refusal) {
            lookAtWhatAnswers();
            return;
        }
        const QString why = tr("Not looked at, since the server cannot be used.");
        for (const Check each :
             {Check::Login, Check::Routes, Check::WebSocket, Check::Polling, Check::Models, Check::Outputs})
            skip(each, why);
        lookAtDatabase(nullptr);
    });
}

void ServerReportJob::lookAtWhatAnswers()
{
    look(new LoginCheck(m_client, m_limits.checkMs), [this](const LoginCheck& check) {
        m_refusal = check.problem();
        // A fresh server does nothing else while it makes its schema, so live events are tried before.
        look(new EventsCheck(m_client, m_limits.checkMs), [this](const EventsCheck&) {
            look(new RoutesCheck(m_client, m_limits.schemaMs),
                 [this](const RoutesCheck& routes) { lookWithSchema(routes.templates()); });
        });
    });
}

void ServerReportJob::lookWithSchema(const NodeTemplates& templates)
{
    if (m_refusal) {
        const QString why = tr("Not looked at, since the server does not let us in.");
        skip(Check::Models, why);
        skip(Check::Outputs, why);
        lookAtDatabase(nullptr);
        return;
    }
    look(new ModelsCheck(m_client, m_limits.checkMs), [](const ModelsCheck&) {});
    lookAtOutputs(templates);
    lookAtDatabase(&m_client);
}

void ServerReportJob::lookAtOutputs(const NodeTemplates& templates)
{
    if (templates.isEmpty()) {
        skip(Check::Outputs, tr("Not looked at, since the server's nodes are not known."));
        return;
    }
    const auto done = [](const OutputsCheck&) {};
    if (m_subject.openWorkflow)
        look(new OutputsCheck(m_client, templates, *m_subject.openWorkflow, m_limits.checkMs), done);
    else if (m_subject.workflow)
        look(new OutputsCheck(m_client, templates, *m_subject.workflow, m_limits.checkMs), done);
}

void ServerReportJob::lookAtDatabase(ApiClient* client)
{
    if (isWanted(Check::Database)) {
        look(new DatabaseCheck(m_subject.root, client, m_subject.server.displayAddress(), m_limits.checkMs),
             [](const DatabaseCheck&) {});
    }
}

} // namespace vitrine
