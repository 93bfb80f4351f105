// SPDX-License-Identifier: Apache-2.0
#include "lib/export/exportqueue.h"

#include "lib/session/serversession.h"

namespace vitrine {

namespace {

constexpr int tellMs = 150;

} // namespace

ExportQueue::ExportQueue(ServerSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    m_clock.start();
    m_tell.setSingleShot(true);
    m_tell.setInterval(tellMs);
    connect(&m_tell, &QTimer::timeout, this, [this] {
        if (m_job)
            m_rate.add(m_clock.elapsed(), m_job->bytesReceived());
        Q_EMIT changed();
    });
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryMs);
    connect(&m_retry, &QTimer::timeout, this, &ExportQueue::goOn);
    connect(&session, &ServerSession::stateChanged, this, [this] {
        if (m_status == Status::Waiting && m_session.state() == ServerSession::State::Online)
            goOn();
    });
}

ExportQueue::~ExportQueue() = default;

void ExportQueue::add(const ExportSettings& settings)
{
    m_next.append(settings);
    if (m_status == Status::Idle || m_status == Status::Finished)
        startNext();
    else
        Q_EMIT changed();
}

void ExportQueue::cancel()
{
    if (m_status == Status::Running)
        m_job->abort(); // ends at once: see onEnded
    else
        startNext();
}

void ExportQueue::goOn()
{
    if (m_status == Status::Waiting || m_status == Status::Stopped || m_status == Status::Finished)
        start(ExportSettings(m_job->settings()));
}

void ExportQueue::dismiss()
{
    if (m_status == Status::Running)
        return;
    startNext();
}

void ExportQueue::startNext()
{
    leaveJob();
    if (m_next.isEmpty())
        setStatus(Status::Idle);
    else
        start(m_next.takeFirst());
}

void ExportQueue::start(const ExportSettings& settings)
{
    leaveJob();
    m_job = std::make_unique<ExportJob>(m_session.client(), settings);
    connect(m_job.get(), &ApiJob::finished, this, &ExportQueue::onEnded);
    connect(m_job.get(), &ExportJob::progress, this, [this] {
        if (!m_tell.isActive())
            m_tell.start();
    });
    m_job->start();
    setStatus(Status::Running);
}

/// It may be the sender.
void ExportQueue::leaveJob()
{
    m_error.reset();
    m_rate.clear();
    if (!m_job)
        return;
    m_job->disconnect(this);
    m_job.release()->deleteLater();
}

void ExportQueue::onEnded()
{
    m_error = m_job->error();
    if (!m_error) {
        setStatus(Status::Finished);
        return;
    }
    if (m_error->isCanceled()) {
        startNext();
        return;
    }
    setStatus(m_error->isTransient() ? Status::Waiting : Status::Stopped);
}

void ExportQueue::setStatus(Status status)
{
    m_status = status;
    if (status == Status::Waiting)
        m_retry.start();
    else
        m_retry.stop();
    Q_EMIT changed();
}

} // namespace vitrine
