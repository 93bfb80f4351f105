// SPDX-License-Identifier: Apache-2.0
#include "ui/queue/queuemonitor.h"

#include "lib/jobs/fetchworkflowjob.h"
#include "ui/connection/serverconnection.h"
#include "ui/queue/queuewindow.h"
#include "ui/shell/messagebanner.h"
#include "ui/shell/windowactions.h"
#include "ui/workflow/workflowpanel.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString topic = u"open-workflow"_s;

} // namespace

QueueMonitor::QueueMonitor(ServerConnection& connection, WorkflowPanel& workflow, Settings& settings,
                           QObject* parent)
    : QObject(parent)
    , m_connection(connection)
    , m_workflow(workflow)
    , m_settings(settings)
{
}

QueueMonitor::~QueueMonitor()
{
    delete m_window;
}

QueueWindow* QueueMonitor::window() const
{
    return m_window;
}

void QueueMonitor::showWindow()
{
    if (!m_window) {
        m_window = new QueueWindow(m_connection.session(), m_connection.thumbnails(), m_settings);
        connect(m_window, &QueueWindow::imageWanted, this, &QueueMonitor::imageWanted);
        connect(m_window, &QueueWindow::workflowWanted, this, &QueueMonitor::openWorkflow);
    }
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    showInFront(*m_window);
}

void QueueMonitor::openWorkflow(qint64 itemId)
{
    delete m_fetch;
    ServerSession& session = m_connection.session();
    const QString name = tr("Queue item %1").arg(itemId);
    m_window->banner().clear(topic);
    m_fetch =
        new FetchWorkflowJob(session.client(), {WorkflowSource::Kind::QueueItem, QString::number(itemId)},
                             session.templates().templates(), this);
    connect(m_fetch, &ApiJob::finished, this, [this, itemId, name, job = m_fetch.data()] {
        job->deleteLater();
        if (job->error()) {
            m_window->banner().show(MessageBanner::Kind::Error, topic,
                                    tr("The workflow of item %1 cannot be opened. %2")
                                        .arg(itemId)
                                        .arg(job->error()->userMessage()),
                                    {}, job->error()->logLine());
            return;
        }
        m_workflow.openDocument(job->workflow(), name);
        Q_EMIT workflowShown();
    });
    m_fetch->start();
}

} // namespace vitrine
