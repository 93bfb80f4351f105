// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/runlist.h"

#include "ui/shell/metrics.h"
#include "ui/workflow/look.h"
#include "ui/workflow/runview.h"
#include "ui/workflow/textlabel.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine {

RunList::RunList(ServerSession& session, ThumbnailStore& thumbnails, ResultActions& actions, QWidget* parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_thumbnails(thumbnails)
    , m_actions(actions)
{
    auto* page = new QWidget(this);
    m_layout = new QVBoxLayout(page);
    const int margin = space(this, Space::Tight);
    m_layout->setContentsMargins(margin, margin, margin, margin);
    m_layout->setSpacing(space(this, Space::Tight));
    m_hint = new TextLabel(tr("Runs and their pictures appear here."), page, TextLabel::Tone::Muted);
    m_hint->setAlignment(Qt::AlignCenter);
    m_layout->addWidget(m_hint, 1);
    m_layout->addStretch(0);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

RunView* RunList::add(RunBatchJob* job, const QString& title)
{
    auto* run = new RunView(job, title, m_session, m_thumbnails, m_actions, widget());
    m_runs.prepend(run);
    m_hint->hide();
    m_layout->insertWidget(0, run);
    connect(run, &RunView::removeWanted, this, [this, run] { remove(run); });
    connect(job, &RunBatchJob::finished, this, [this] {
        trim();
        Q_EMIT changed();
    });
    verticalScrollBar()->setValue(0);
    Q_EMIT changed();
    return run;
}

int RunList::activeCount() const
{
    return static_cast<int>(std::count_if(m_runs.cbegin(), m_runs.cend(),
                                          [](const RunView* run) { return run->job().isActive(); }));
}

void RunList::cancelAll()
{
    for (RunView* run : std::as_const(m_runs))
        run->cancel();
}

void RunList::expectCancel(const WaitingItems& waiting)
{
    for (RunView* run : std::as_const(m_runs)) {
        const QList<qint64>& items = run->job().itemIds();
        if (std::any_of(items.cbegin(), items.cend(),
                        [&waiting](qint64 id) { return waiting.batchOf.contains(id); }))
            run->expectCancel();
    }
}

void RunList::clearFinished()
{
    for (RunView* run : QList<RunView*>(m_runs)) {
        if (!run->job().isActive())
            remove(run);
    }
}

void RunList::remove(RunView* run)
{
    m_runs.removeOne(run);
    m_layout->removeWidget(run);
    run->hide();
    run->deleteLater();
    m_hint->setVisible(m_runs.isEmpty());
    Q_EMIT changed();
}

void RunList::trim()
{
    int finished = 0;
    for (RunView* run : QList<RunView*>(m_runs)) {
        if (!run->job().isActive() && ++finished > mostFinished)
            remove(run);
    }
}

QSize RunList::sizeHint() const
{
    return {look::characters(this, 48), look::lines(this, 18)};
}

QSize RunList::minimumSizeHint() const
{
    return {look::characters(this, 24), look::lines(this, 5)};
}

} // namespace vitrine
