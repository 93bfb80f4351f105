// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/runview.h"

#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"
#include "ui/workflow/elidedlabel.h"
#include "ui/workflow/look.h"
#include "ui/workflow/runprogressview.h"
#include "ui/workflow/runresults.h"
#include "ui/workflow/runtexts.h"
#include "ui/workflow/textlabel.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWarnings = 5;

/// Of the first item that failed, as the error that is shown; a run that failed as a whole has none.
QString tracebackOf(const RunBatchJob& job)
{
    const QList<ItemOutcome> outcomes = job.itemsFailed() > 0 ? job.outcomes() : QList<ItemOutcome>();
    const auto failed = std::find_if(outcomes.cbegin(), outcomes.cend(), [](const ItemOutcome& outcome) {
        return outcome.end == ItemOutcome::End::Failed;
    });
    return failed == outcomes.cend() ? QString() : failed->errorTraceback;
}

} // namespace

RunView::RunView(RunBatchJob* job, const QString& title, ServerSession& session, ThumbnailStore& thumbnails,
                 ResultActions& actions, QWidget* parent)
    : QFrame(parent)
    , m_job(job)
    , m_session(session)
    , m_progress(new RunProgressView(*job, this))
    , m_results(new RunResults(*job, session, thumbnails, actions, this))
    , m_title(new ElidedLabel(this, Qt::ElideMiddle))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_remove(new QToolButton(this))
    , m_error(new TextLabel(this, TextLabel::Tone::Problem))
    , m_detailsButton(new QPushButton(tr("Traceback"), this))
    , m_details(new QPlainTextEdit(this))
    , m_warnings(new QVBoxLayout)
{
    job->setParent(this);
    buildLayout(title);
    connect(job, &RunBatchJob::stateChanged, this, [this] { update(); });
    connect(job, &RunBatchJob::finished, this, [this] { update(); });
    connect(job, &RunBatchJob::progressChanged, this, [this] { setWaiting({}); });
    connect(job, &RunBatchJob::itemFailed, this, &RunView::updateError);
    connect(job, &RunBatchJob::warned, this, &RunView::addWarning);
    connect(job, &RunBatchJob::waitingForServer, this,
            [this](const ApiError& error) { setWaiting(error.userMessage()); });
    connect(&session, &ServerSession::stateChanged, this, [this] {
        const bool away = m_session.state() == ServerSession::State::Offline;
        setWaiting(away ? m_session.error().userMessage() : QString());
    });
    connect(m_results, &RunResults::countChanged, this,
            [this] { m_progress->setImageCount(m_results->imageCount()); });
    connect(m_cancel, &QPushButton::clicked, this, &RunView::cancel);
    connect(m_remove, &QToolButton::clicked, this, &RunView::removeWanted);
    connect(m_detailsButton, &QPushButton::toggled, m_details, &QWidget::setVisible);
    update();
}

void RunView::buildLayout(const QString& title)
{
    m_cancel->setObjectName(u"runCancel"_s);
    m_remove->setObjectName(u"runRemove"_s);
    m_error->setObjectName(u"runError"_s);
    m_detailsButton->setObjectName(u"runDetailsButton"_s);
    m_details->setObjectName(u"runDetails"_s);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setFullText(title);
    m_cancel->setAutoDefault(false);
    m_remove->setIcon(symbolicIcon(u"close"_s));
    m_remove->setAutoRaise(true);
    m_remove->setToolTip(tr("Take this run off the list. Its pictures stay on the server."));
    m_remove->setAccessibleName(tr("Remove run"));
    m_error->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detailsButton->setCheckable(true);
    m_detailsButton->setAutoDefault(false);
    m_details->setReadOnly(true);
    m_details->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_details->setFixedHeight(look::lines(this, 10));
    m_details->setTabChangesFocus(true);
    m_details->setAccessibleName(tr("Traceback of the error"));
    m_details->hide();
    m_warnings->setSpacing(space(this, Space::Hair));

    auto* top = new QHBoxLayout;
    top->setSpacing(space(this, Space::Hair));
    top->addWidget(m_title, 1);
    top->addWidget(m_cancel);
    top->addWidget(m_remove);
    auto* layout = new QVBoxLayout(this);
    const int margin = space(this, Space::Normal);
    layout->setContentsMargins(margin, space(this, Space::Tight), space(this, Space::Tight),
                               space(this, Space::Tight));
    layout->setSpacing(space(this, Space::Hair));
    layout->addLayout(top);
    layout->addWidget(m_progress);
    layout->addWidget(m_error);
    layout->addWidget(m_detailsButton, 0, Qt::AlignLeading);
    layout->addWidget(m_details);
    layout->addLayout(m_warnings);
    layout->addSpacing(space(this, Space::Hair));
    layout->addWidget(m_results);
}

void RunView::cancel()
{
    if (!m_job->isActive())
        return;
    m_cancel->setEnabled(false);
    m_cancel->setText(tr("Canceling…"));
    m_job->cancel();
}

void RunView::update()
{
    // A job that is not started yet has not ended either.
    const bool ended = !m_job->isActive() && m_job->state() != RunBatchJob::State::Idle;
    m_cancel->setVisible(!ended);
    m_remove->setVisible(ended);
    updateError();
}

void RunView::updateError()
{
    const QString error = runtexts::error(*m_job);
    m_error->showText(error);
    const QString traceback = tracebackOf(*m_job);
    m_detailsButton->setVisible(!traceback.isEmpty());
    if (m_details->toPlainText() != traceback)
        m_details->setPlainText(traceback);
}

void RunView::addWarning(const QString& text)
{
    if (m_warnings->count() < mostWarnings)
        m_warnings->addWidget(new TextLabel(text, this, TextLabel::Tone::Warning));
    else if (m_warnings->count() == mostWarnings)
        m_warnings->addWidget(new TextLabel(tr("There are more warnings."), this, TextLabel::Tone::Warning));
}

void RunView::setWaiting(const QString& why)
{
    if (m_job->isActive())
        m_progress->setWaiting(why);
}

void RunView::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_remove->setIcon(symbolicIcon(u"close"_s));
}

void RunView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(extraColors(palette()).hairline);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

} // namespace vitrine
