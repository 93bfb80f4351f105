// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/workflowopening.h"

#include "lib/api/workflows.h"
#include "lib/base/worker.h"
#include "lib/jobs/fetchworkflowjob.h"
#include "lib/session/serversession.h"
#include "lib/workflow/fingerprint.h"
#include "lib/workflow/workflowfile.h"
#include "ui/shell/messagebanner.h"

#include <QFileInfo>
#include <QTimer>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString topic = u"file"_s;
constexpr std::chrono::milliseconds patience{300}; // most files are there sooner

} // namespace

WorkflowOpening::WorkflowOpening(ServerSession& session, MessageBanner& banner, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_banner(banner)
{
}

void WorkflowOpening::openFile(const QString& path)
{
    delete m_asked;
    auto* asked = new QObject(this);
    m_asked = asked;
    QTimer::singleShot(patience, asked, [this, path] {
        m_banner.show(MessageBanner::Kind::Info, topic, tr("Reading %1…").arg(QFileInfo(path).fileName()));
    });
    runInPool(
        *QThreadPool::globalInstance(), asked,
        [path, templates = m_session.templates().templates()] {
            return readWorkflowFile(path, templates).map([&](const WorkflowDocument& document) {
                const QFileInfo info(path);
                // A picture is not what a workflow is saved to.
                return std::pair(document,
                                 isPictureFile(path)
                                     ? WorkflowOrigin{.name = info.fileName()}
                                     : WorkflowOrigin{.name = info.completeBaseName(),
                                                      .file = path,
                                                      .fingerprint = fileFingerprint(document.toBytes())});
            });
        },
        [this, asked](const auto& found) {
            asked->deleteLater();
            if (found) {
                m_banner.clear(topic);
                Q_EMIT read(found->first, found->second);
            } else {
                fail(found.error().userMessage());
            }
            Q_EMIT fileOpened(found.has_value());
        });
}

void WorkflowOpening::openImage(const QString& name)
{
    delete m_asked;
    m_banner.show(MessageBanner::Kind::Info, topic, tr("Reading the workflow of %1…").arg(name));
    auto* job = new FetchWorkflowJob(m_session.client(), {WorkflowSource::Kind::Image, name},
                                     m_session.templates().templates(), this);
    m_asked = job;
    connect(job, &ApiJob::finished, this, [this, name, job] {
        job->deleteLater();
        if (job->error()) {
            fail(tr("The workflow of %1 cannot be opened. %2").arg(name, job->error()->userMessage()),
                 job->error()->logLine());
            return;
        }
        m_banner.clear(topic);
        Q_EMIT read(job->workflow(), {.name = name});
    });
    job->start();
}

void WorkflowOpening::openRecord(const QString& workflowId, const QString& name)
{
    delete m_asked;
    auto* asked = new QObject(this);
    m_asked = asked;
    WorkflowsApi api(m_session.client());
    api.get(workflowId)
        ->abortWith(asked)
        ->then(
            asked,
            [this, name, asked](const WorkflowRecord& record) {
                asked->deleteLater();
                const auto document = WorkflowDocument::fromObject(record.workflow);
                if (!document) {
                    fail(tr("“%1” cannot be opened. %2").arg(name, document.error().userMessage()));
                    return;
                }
                m_banner.clear(topic);
                Q_EMIT read(*document,
                            {.name = record.name,
                             .serverId = m_session.profile().id(),
                             .workflowId = record.workflowId,
                             .fingerprint = recordFingerprint(record.workflow),
                             .isBundled = record.isBundled()});
                // Only the order of the recent ones depends on it.
                WorkflowsApi(m_session.client())
                    .markOpened(record.workflowId)
                    ->abortWith(this)
                    ->then(
                        this, [](Done) {}, [](const ApiError&) {});
            },
            [this, name, workflowId, asked](const ApiError& error) {
                asked->deleteLater();
                if (error.kind == ApiError::Kind::NotFound) {
                    fail(tr("“%1” is not in the library any more.").arg(name), error.logLine());
                    Q_EMIT recordGone(workflowId);
                } else {
                    fail(tr("“%1” cannot be opened. %2").arg(name, error.userMessage()), error.logLine());
                }
            });
}

void WorkflowOpening::fail(const QString& sentence, const QString& details)
{
    m_banner.show(MessageBanner::Kind::Error, topic, sentence, {}, details);
}

} // namespace vitrine
