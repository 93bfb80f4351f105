// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/replacequeue.h"

#include "lib/session/serversession.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vitrine {

ReplaceQueue::ReplaceQueue(ServerSession& session, QWidget& panel)
    : m_session(session)
    , m_panel(panel)
{
}

void ReplaceQueue::ask()
{
    if (m_job || m_question)
        return;
    m_job = new ListWaitingJob(m_session.client(), m_session.queue().api().queueId(), this);
    connect(m_job, &ApiJob::finished, this, [this, job = m_job.data()] {
        m_job.clear();
        job->deleteLater();
        if (job->error())
            Q_EMIT failed(*job->error());
        else if (job->waiting().isEmpty())
            Q_EMIT agreed({});
        else
            confirm(job->waiting());
    });
    m_job->start();
}

void ReplaceQueue::confirm(const WaitingItems& waiting)
{
    auto* box = new QMessageBox(
        QMessageBox::Question, tr("Replace the Queue"),
        tr("Cancel %Ln waiting item(s) and submit this workflow instead?", nullptr, waiting.count()),
        QMessageBox::Cancel, &m_panel);
    m_question = box;
    box->setObjectName(u"replaceQueueQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("What runs now goes on. Only your own items are canceled."));
    QPushButton* replace = box->addButton(tr("&Replace"), QMessageBox::AcceptRole);
    box->setDefaultButton(replace);
    connect(replace, &QPushButton::clicked, this, [this, waiting] { Q_EMIT agreed(waiting); });
    box->open();
}

} // namespace vitrine
