// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/runview.h"

#include "lib/imaging/previewdecoder.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"
#include "ui/workflow/elidedlabel.h"
#include "ui/workflow/flatprogressbar.h"
#include "ui/workflow/look.h"
#include "ui/workflow/runpicturesmodel.h"
#include "ui/workflow/runpicturesview.h"
#include "ui/workflow/textlabel.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr int barSteps = 1000;
constexpr int mostWarnings = 5;

using State = RunWorkflowJob::State;

QString clockText(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    const QString tail = u"%1:%2"_s.arg(seconds / 60 % 60).arg(seconds % 60, 2, 10, QChar(u'0'));
    return seconds < 3600 ? tail : u"%1:%2"_s.arg(seconds / 3600).arg(tail.rightJustified(5, u'0'));
}

} // namespace

RunView::RunView(RunWorkflowJob* job, const QString& title, ServerSession& session,
                 ThumbnailStore& thumbnails, QWidget* parent)
    : QFrame(parent)
    , m_job(job)
    , m_session(session)
    , m_pictures(new RunPicturesModel(this))
    , m_strip(new RunPicturesView(*m_pictures, thumbnails, this))
    , m_decoder(new PreviewDecoder(this))
    , m_title(new ElidedLabel(this, Qt::ElideMiddle))
    , m_message(new ElidedLabel(this))
    , m_bar(new FlatProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_remove(new QToolButton(this))
    , m_error(new TextLabel(this, TextLabel::Tone::Problem))
    , m_detailsButton(new QPushButton(tr("Details"), this))
    , m_details(new QPlainTextEdit(this))
    , m_warnings(new QVBoxLayout)
{
    job->setParent(this);
    buildLayout(title);
    m_pictures->setPreviewShown(true);

    connect(job, &RunWorkflowJob::stateChanged, this, [this] { update(); });
    connect(job, &RunWorkflowJob::progressChanged, this, [this] {
        m_waiting.clear();
        updateProgress();
        updateMessage();
        updatePreview();
    });
    connect(job, &RunWorkflowJob::imagesChanged, this, &RunView::updatePictures);
    connect(&session.images(), &ImageStore::hiddenChanged, this, &RunView::updatePictures);
    connect(job, &RunWorkflowJob::warned, this, &RunView::addWarning);
    connect(job, &RunWorkflowJob::waitingForServer, this,
            [this](const ApiError& error) { setWaiting(error.userMessage()); });
    connect(job, &RunWorkflowJob::finished, this, [this] { update(); });
    connect(&session, &ServerSession::stateChanged, this, [this] {
        if (m_session.state() == ServerSession::State::Offline)
            setWaiting(m_session.error().userMessage());
        else
            setWaiting({});
    });
    m_pictures->setServerId(session.profile().id());
    connect(m_decoder, &PreviewDecoder::decoded, m_pictures, &RunPicturesModel::setPreview);
    connect(m_strip, &RunPicturesView::imageActivated, this, &RunView::imageActivated);
    connect(m_cancel, &QPushButton::clicked, this, &RunView::cancel);
    connect(m_remove, &QToolButton::clicked, this, &RunView::removeWanted);
    connect(m_detailsButton, &QPushButton::toggled, m_details, &QWidget::setVisible);

    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &RunView::updateMessage);
    m_clock.start();
    update();
}

void RunView::buildLayout(const QString& title)
{
    m_bar->setObjectName(u"runBar"_s);
    m_message->setObjectName(u"runMessage"_s);
    m_cancel->setObjectName(u"runCancel"_s);
    m_remove->setObjectName(u"runRemove"_s);
    m_error->setObjectName(u"runError"_s);
    m_detailsButton->setObjectName(u"runDetailsButton"_s);
    m_details->setObjectName(u"runDetails"_s);
    m_strip->setObjectName(u"runPictures"_s);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setFullText(title);
    m_cancel->setAutoDefault(false);
    m_remove->setIcon(symbolicIcon(u"close"_s));
    m_remove->setAutoRaise(true);
    m_remove->setToolTip(tr("Take this run off the list. Its pictures stay on the server."));
    m_remove->setAccessibleName(tr("Remove run"));
    m_bar->setRange(0, barSteps);
    m_bar->setAccessibleName(tr("Progress"));
    QPalette muted;
    muted.setColor(QPalette::WindowText, extraColors(QApplication::palette(this)).muted);
    m_message->setPalette(muted);
    m_error->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detailsButton->setCheckable(true);
    m_detailsButton->setAutoDefault(false);
    m_details->setReadOnly(true);
    m_details->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_details->setFixedHeight(look::lines(this, 10));
    m_details->setTabChangesFocus(true);
    m_details->setAccessibleName(tr("Details of the error"));
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
    layout->addWidget(m_bar);
    layout->addWidget(m_message);
    layout->addWidget(m_error);
    layout->addWidget(m_detailsButton, 0, Qt::AlignLeading);
    layout->addWidget(m_details);
    layout->addLayout(m_warnings);
    layout->addSpacing(space(this, Space::Hair));
    layout->addWidget(m_strip);
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
    const bool ended = hasEnded();
    if (ended)
        m_waiting.clear();
    if (ended && m_clock.isActive()) {
        m_clock.stop();
        m_elapsedMs = m_job->elapsedMs();
        m_decoder->clear();
        m_pictures->setPreviewShown(false);
        updatePictures();
    }
    m_cancel->setVisible(!ended);
    m_remove->setVisible(ended);
    updateProgress();
    updateMessage();
    updateError();
    colourBar();
}

/// Those that are deleted are not to be seen here either, from the moment on when the gallery hides them.
void RunView::updatePictures()
{
    QStringList images = m_job->images();
    images.removeIf([this](const QString& name) { return m_session.images().isHidden(name); });
    m_pictures->setResults(images);
    // A run without pictures needs no room for them.
    m_strip->setVisible(!images.isEmpty() || !hasEnded());
    updateMessage();
}

bool RunView::hasEnded() const
{
    // A job that is not started yet has not ended either.
    return !m_job->isActive() && m_job->state() != State::Idle;
}

QString RunView::stateText() const
{
    if (!m_waiting.isEmpty())
        return tr("Waiting for the server…");
    switch (m_job->state()) {
    case State::Finished:
        return tr("Done");
    case State::Failed:
        return tr("Failed");
    case State::Canceled:
        return tr("Canceled");
    case State::Idle:
    case State::Submitting:
        return tr("Submitting…");
    case State::Waiting:
        return tr("In the queue");
    case State::Running:
        break;
    }
    const ItemProgress& progress = m_job->progress();
    if (!progress.message.isEmpty())
        return progress.message;
    return progress.nodeType.isEmpty() ? tr("Running") : progress.nodeType;
}

void RunView::updateProgress()
{
    const bool done = m_job->state() == State::Finished;
    const double fraction = done ? 1.0 : m_job->fraction().value_or(0.0);
    m_bar->setValue(static_cast<int>(std::lround(fraction * barSteps)));
    const bool percent = m_job->state() == State::Running;
    m_bar->setFormat(percent ? tr("%1 %", "percentage").arg(static_cast<int>(fraction * 100)) : QString());
}

void RunView::updateMessage()
{
    QStringList parts{stateText()};
    const auto items = static_cast<int>(m_job->itemIds().size());
    if (items > 1)
        parts.append(tr("%1 of %2 runs").arg(m_job->itemsDone()).arg(items));
    if (const auto pictures = hasEnded() ? static_cast<int>(m_pictures->results().size()) : 0; pictures > 0)
        parts.append(pictures == 1 ? tr("1 picture") : tr("%1 pictures").arg(pictures));
    parts.append(clockText(m_clock.isActive() ? m_job->elapsedMs() : m_elapsedMs));
    m_message->setFullText(parts.join(u" · "_s));
    if (!m_waiting.isEmpty())
        m_message->setToolTip(look::plainToolTip(m_waiting));
}

void RunView::updatePreview()
{
    const auto& image = m_job->progress().image;
    if (!image || !m_job->isActive() || image->bytes.constData() == m_shownPreview.constData())
        return;
    m_shownPreview = image->bytes;
    const int edge = static_cast<int>(std::lround(m_strip->tileEdge() * devicePixelRatioF()));
    m_decoder->decode(m_shownPreview, QSize(edge, edge));
}

void RunView::updateError()
{
    const bool failed = m_job->state() == State::Failed;
    m_error->setPlainText(failed ? m_job->error().userMessage() : QString());
    m_error->setVisible(failed);
    m_detailsButton->setVisible(failed && !m_job->errorTraceback().isEmpty());
    if (failed)
        m_details->setPlainText(m_job->errorTraceback());
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
    if (!m_job->isActive())
        return;
    m_waiting = why;
    updateMessage();
    colourBar();
}

void RunView::colourBar()
{
    const ExtraColors extra = extraColors(QApplication::palette(this));
    QColor colour; // the accent
    if (m_job->state() == State::Failed)
        colour = extra.error;
    else if (m_job->state() == State::Finished)
        colour = extra.success;
    else if (m_job->state() == State::Canceled || !m_waiting.isEmpty())
        colour = extra.muted;
    m_bar->setColor(colour);
}

void RunView::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    colourBar();
    QPalette muted;
    muted.setColor(QPalette::WindowText, extraColors(QApplication::palette(this)).muted);
    m_message->setPalette(muted);
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
