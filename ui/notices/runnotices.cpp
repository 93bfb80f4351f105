// SPDX-License-Identifier: Apache-2.0
#include "ui/notices/runnotices.h"

#include "lib/jobs/runbatchjob.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString imageKey = u"image:"_s; // and the name of what is to be seen
const QString runsKey = u"runs"_s;

} // namespace

RunNotices::RunNotices(QWidget& window, QObject* parent)
    : QObject(parent)
    , m_window(window)
{
}

void RunNotices::follow(RunBatchJob& job, const QString& workflow)
{
    m_jobs.append(&job);
    m_ended.clear();
    connect(&job, &RunBatchJob::progressChanged, this, &RunNotices::updateTitle);
    connect(&job, &RunBatchJob::itemFailed, this,
            [this, &job, workflow](const ItemOutcome& outcome) { onItemFailed(job, workflow, outcome); });
    connect(&job, &RunBatchJob::finished, this, [this, &job, workflow] { onFinished(job, workflow); });
    connect(&job, &QObject::destroyed, this, &RunNotices::updateTitle);
    updateTitle();
}

void RunNotices::onItemFailed(const RunBatchJob& job, const QString& workflow, const ItemOutcome& outcome)
{
    // The end of the run says the rest; and the last item is the end.
    if (job.itemsFailed() > 1 || job.itemsDone() == job.itemIds().size())
        return;
    Q_EMIT noticed({runsKey, tr("An item of “%1” failed").arg(workflow),
                    outcome.errorMessage + u'\n' + tr("The run goes on."), true});
}

void RunNotices::onFinished(const RunBatchJob& job, const QString& workflow)
{
    m_jobs.removeOne(&job);
    const QStringList images = job.images();
    Notice notice;
    notice.key = images.isEmpty() ? runsKey : imageKey + images.first();
    switch (job.state()) {
    case RunBatchJob::State::Failed:
        notice.key = runsKey;
        notice.isFailure = true;
        notice.title = tr("“%1” failed").arg(workflow);
        notice.text = job.error().userMessage();
        if (job.itemsFailed() > 0 && job.itemIds().size() > 1)
            notice.text.prepend(
                tr("%1 of %Ln item(s) failed.", nullptr, static_cast<int>(job.itemIds().size()))
                    .arg(job.itemsFailed())
                + u'\n');
        m_ended = tr("Failed");
        break;
    case RunBatchJob::State::Canceled:
        if (job.isCancelWanted()) {
            updateTitle();
            return; // the user knows
        }
        notice.title = tr("“%1” was canceled on the server").arg(workflow);
        notice.text = tr("Submit it again to go on.");
        m_ended = tr("Canceled");
        break;
    default:
        notice.title = tr("“%1” is done").arg(workflow);
        notice.text = tr("%Ln image(s)", nullptr, static_cast<int>(images.size()));
        m_ended = tr("Done");
    }
    Q_EMIT noticed(notice);
    if (m_window.isActiveWindow())
        m_ended.clear();
    else
        QApplication::alert(&m_window);
    updateTitle();
}

void RunNotices::updateTitle()
{
    m_jobs.removeIf([](const QPointer<RunBatchJob>& job) { return !job; });
    QString title = m_ended;
    if (!m_jobs.isEmpty()) {
        qsizetype items = 0;
        double done = 0;
        for (const auto& job : std::as_const(m_jobs)) {
            const qsizetype count = qMax<qsizetype>(1, job->itemIds().size());
            items += count;
            done += job->fraction().value_or(0.0) * static_cast<double>(count);
        }
        title = tr("%1 %", "percentage").arg(static_cast<int>(done * 100 / static_cast<double>(items)));
    }
    if (title == m_title)
        return;
    m_title = title;
    Q_EMIT titleChanged();
}

QString RunNotices::titlePart() const
{
    return m_title;
}

void RunNotices::onWindowActivated()
{
    m_ended.clear();
    updateTitle();
}

void RunNotices::open(const QString& key)
{
    if (key.startsWith(imageKey))
        Q_EMIT imageWanted(key.mid(imageKey.size()));
    else
        Q_EMIT runsWanted();
}

} // namespace vitrine
