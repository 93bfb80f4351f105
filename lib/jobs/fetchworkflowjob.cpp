// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/fetchworkflowjob.h"

#include "lib/api/queue.h"
#include "lib/api/videos.h"
#include "lib/session/resolvename.h"
#include "lib/workflow/graphtoworkflow.h"
#include "lib/workflow/workflowfile.h"

#include <QJsonDocument>

#include <memory>

using namespace Qt::StringLiterals;

namespace vitrine {

FetchWorkflowJob::FetchWorkflowJob(ApiClient& client, WorkflowSource source, const NodeTemplates& templates,
                                   QObject* parent)
    : ApiJob(parent)
    , m_client(client)
    , m_source(std::move(source))
    , m_templates(templates)
{
}

void FetchWorkflowJob::run()
{
    switch (m_source.kind) {
    case WorkflowSource::Kind::File:
        take(readWorkflowFile(m_source.text, m_templates));
        break;
    case WorkflowSource::Kind::Library:
        askLibrary();
        break;
    case WorkflowSource::Kind::Image:
        askImage();
        break;
    case WorkflowSource::Kind::QueueItem:
        askQueue();
        break;
    }
}

void FetchWorkflowJob::take(const Result<WorkflowDocument>& workflow)
{
    if (!workflow) {
        end(workflow.error());
        return;
    }
    m_workflow = *workflow;
    end();
}

void FetchWorkflowJob::askLibrary()
{
    own(WorkflowsApi(m_client).get(m_source.text))
        ->then(
            this,
            [this](const WorkflowRecord& record) { take(WorkflowDocument::fromObject(record.workflow)); },
            [this](const ApiError& error) {
                if (error.kind == ApiError::Kind::NotFound)
                    findInLibrary();
                else
                    end(error);
            });
}

/// No id, so it may be a name.
void FetchWorkflowJob::findInLibrary()
{
    step(WorkflowsApi(m_client).list(), [this](const WorkflowPage& page) {
        const NameSearch search{
            m_source.text,
            tr("“%1” is the name of several workflows of the library. Give the id of one of these: %2"),
            tr("The library has no workflow “%1”. It has: %2")};
        const Result<WorkflowListItem> found = resolveName(
            page.items, search, [](const WorkflowListItem& item) { return item.workflowId; },
            [](const WorkflowListItem& item) { return item.name; },
            [](const WorkflowListItem& item) { return item.workflowId; });
        if (!found) {
            end(found.error());
            return;
        }
        step(WorkflowsApi(m_client).get(found->workflowId),
             [this](const WorkflowRecord& record) { take(WorkflowDocument::fromObject(record.workflow)); });
    });
}

void FetchWorkflowJob::askImage()
{
    const QString& name = m_source.text;
    step(isVideoName(name) ? VideosApi(m_client).workflow(name) : ImagesApi(m_client).workflow(name),
         [this](const EmbeddedWorkflow& embedded) {
             take(embeddedWorkflow(embedded.workflow, embedded.graph, m_source.text, m_templates));
         });
}

void FetchWorkflowJob::askQueue()
{
    auto queue = std::make_shared<QueueApi>(m_client);
    step(queue->item(m_source.text.toLongLong()), [this, queue](const QueueItem& item) {
        const QJsonObject graph = item.session.value("graph"_L1).toObject();
        if (!item.workflow.isEmpty())
            take(WorkflowDocument::fromObject(item.workflow));
        else if (!graph.isEmpty())
            take(workflowFromGraph(QJsonDocument(graph).toJson(QJsonDocument::Compact), m_templates));
        else
            end(ApiError::input(
                tr("The server shows nothing of item %1: it is another user's.").arg(m_source.text)));
    });
}

} // namespace vitrine
