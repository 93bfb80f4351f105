// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/generatorpreviews.h"

#include "lib/session/serversession.h"
#include "ui/workflow/workflowediting.h"

namespace vitrine {

namespace {

constexpr int typingPauseMs = 400;

} // namespace

GeneratorPreviews::GeneratorPreviews(WorkflowEditing& editing, ServerSession& session, QObject* parent)
    : QObject(parent)
    , m_editing(editing)
    , m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(typingPauseMs);
    connect(&m_soon, &QTimer::timeout, this, &GeneratorPreviews::ask);
    connect(&editing, &WorkflowEditing::formChanged, this, [this](bool sameWorkflow) {
        if (!sameWorkflow)
            m_values = {};
    });
    connect(&session, &ServerSession::stateChanged, this, [this] {
        if (m_error)
            wanted();
    });
}

Result<QJsonArray> GeneratorPreviews::of(const QString& nodeId) const
{
    return m_values.of(m_editing.document(), nodeId);
}

QJsonObject GeneratorPreviews::pinned(const QString& nodeId) const
{
    return m_values.pinned(m_editing.document(), nodeId);
}

void GeneratorPreviews::drawAgain(const QString& nodeId)
{
    m_values.forget(nodeId);
    wanted();
    Q_EMIT changed();
}

void GeneratorPreviews::forget()
{
    m_values.forget();
    wanted();
    Q_EMIT changed();
}

void GeneratorPreviews::wanted()
{
    m_values.draw(m_editing.document());
    if (m_values.questions(m_editing.document()).isEmpty())
        return;
    m_error.reset();
    m_soon.start();
}

void GeneratorPreviews::ask()
{
    if (m_session.state() != ServerSession::State::Online)
        return;
    delete m_job;
    m_job = new ResolveGeneratorsJob(m_session.client(), m_editing.document(), m_values, this);
    connect(m_job, &ApiJob::finished, this, [this, job = m_job.data()] {
        m_job.clear();
        job->deleteLater();
        onAnswered(*job);
    });
    m_job->start();
    Q_EMIT changed();
}

void GeneratorPreviews::onAnswered(const ResolveGeneratorsJob& job)
{
    m_values = job.values();
    m_error = job.error();
    Q_EMIT changed();
}

} // namespace vitrine
