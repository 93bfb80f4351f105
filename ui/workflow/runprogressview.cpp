// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/runprogressview.h"

#include "lib/imaging/previewdecoder.h"
#include "lib/jobs/runbatchjob.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"
#include "ui/workflow/elidedlabel.h"
#include "ui/workflow/flatprogressbar.h"
#include "ui/workflow/look.h"
#include "ui/workflow/previewtile.h"
#include "ui/workflow/runtexts.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int barSteps = 1000;
constexpr int frameMs = 16;
constexpr int secondMs = 1000;
constexpr double previewLines = 5.5;

using State = RunBatchJob::State;

void setBar(FlatProgressBar& bar, double fraction, bool withText)
{
    bar.setFormat(withText ? RunProgressView::tr("%1 %", "percentage").arg(static_cast<int>(fraction * 100))
                           : QString());
    bar.setValue(static_cast<int>(std::lround(fraction * barSteps)));
}

} // namespace

RunProgressView::RunProgressView(const RunBatchJob& job, QWidget* parent)
    : QWidget(parent)
    , m_job(job)
    , m_decoder(new PreviewDecoder(this))
    , m_bar(new FlatProgressBar(this))
    , m_summary(new ElidedLabel(this))
    , m_item(new QWidget(this))
    , m_preview(new PreviewTile(look::lines(this, previewLines), m_item))
    , m_itemTitle(new ElidedLabel(m_item))
    , m_itemBar(new FlatProgressBar(m_item))
    , m_itemMessage(new ElidedLabel(m_item))
{
    buildLayout();
    connect(&job, &RunBatchJob::stateChanged, this, &RunProgressView::update);
    connect(&job, &RunBatchJob::progressChanged, this, &RunProgressView::refresh);
    connect(m_decoder, &PreviewDecoder::decoded, m_preview, &PreviewTile::setImage);
    m_soon.setSingleShot(true);
    m_soon.setInterval(frameMs);
    connect(&m_soon, &QTimer::timeout, this, &RunProgressView::update);
    connect(&m_clock, &QTimer::timeout, this, &RunProgressView::update);
    m_clock.start(secondMs);
    update();
}

void RunProgressView::buildLayout()
{
    m_bar->setObjectName(u"runBar"_s);
    m_summary->setObjectName(u"runMessage"_s);
    m_preview->setObjectName(u"runPreview"_s);
    m_itemTitle->setObjectName(u"runItem"_s);
    m_itemBar->setObjectName(u"runItemBar"_s);
    m_itemMessage->setObjectName(u"runItemMessage"_s);
    m_bar->setRange(0, barSteps);
    m_bar->setAccessibleName(tr("Progress of the run"));
    m_itemBar->setRange(0, barSteps);
    m_itemBar->setAccessibleName(tr("Progress of the item"));

    auto* texts = new QVBoxLayout;
    texts->setSpacing(space(this, Space::Hair));
    texts->addStretch(1);
    texts->addWidget(m_itemTitle);
    texts->addWidget(m_itemBar);
    texts->addWidget(m_itemMessage);
    texts->addStretch(1);
    auto* item = new QHBoxLayout(m_item);
    item->setContentsMargins(0, space(this, Space::Hair), 0, 0);
    item->setSpacing(space(this, Space::Tight));
    item->addWidget(m_preview);
    item->addLayout(texts, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(this, Space::Hair));
    layout->addWidget(m_bar);
    layout->addWidget(m_summary);
    layout->addWidget(m_item);
}

void RunProgressView::setWaiting(const QString& why)
{
    if (m_waiting == why)
        return;
    m_waiting = why;
    update();
}

void RunProgressView::setImageCount(int images)
{
    m_images = images;
    refresh();
}

void RunProgressView::refresh()
{
    if (!m_soon.isActive())
        m_soon.start();
}

bool RunProgressView::showsItem() const
{
    return m_job.state() == State::Running && m_job.run().runningCount() > 0 && m_waiting.isEmpty();
}

void RunProgressView::update()
{
    m_soon.stop();
    if (!m_job.isActive() && m_job.state() != State::Idle) {
        m_clock.stop();
        m_decoder->clear();
        m_waiting.clear();
    }
    updateBars();
    m_summary->setFullText(runtexts::summary(m_job, !m_waiting.isEmpty(), m_images));
    if (!m_waiting.isEmpty())
        m_summary->setToolTip(look::plainToolTip(m_waiting));
    // Between two items it stays: what is below does not jump.
    const bool between = m_job.state() == State::Running && m_item->isVisibleTo(this) && m_waiting.isEmpty();
    m_item->setVisible(showsItem() || between);
    if (showsItem()) {
        m_itemTitle->setFullText(runtexts::itemTitle(m_job));
        m_itemMessage->setFullText(runtexts::itemMessage(m_job));
        updatePreview();
    }
    updateColours();
}

void RunProgressView::updateBars()
{
    const bool running = m_job.state() == State::Running;
    const double all = m_job.state() == State::Finished ? 1.0 : m_job.fraction().value_or(0.0);
    setBar(*m_bar, all, running);
    m_itemBar->setVisible(m_job.itemIds().size() > 1); // of a single item both would be the same
    const auto percentage = m_job.progress().percentage;
    setBar(*m_itemBar, percentage.value_or(0.0), percentage.has_value());
}

void RunProgressView::updatePreview()
{
    const ItemProgress progress = m_job.progress();
    if (progress.itemId != std::exchange(m_shownItem, progress.itemId)) {
        m_decoder->clear();
        m_shownPreview.clear();
        m_preview->setImage({});
    }
    if (!progress.image || progress.image->bytes.constData() == m_shownPreview.constData())
        return;
    m_shownPreview = progress.image->bytes;
    const int edge = static_cast<int>(std::lround(m_preview->width() * devicePixelRatioF()));
    m_decoder->decode(m_shownPreview, QSize(edge, edge));
}

void RunProgressView::updateColours()
{
    const ExtraColors extra = extraColors(QApplication::palette(this));
    QColor colour; // the accent
    if (m_job.state() == State::Failed)
        colour = extra.error;
    else if (m_job.state() == State::Finished)
        colour = extra.success;
    else if (m_job.state() == State::Canceled || !m_waiting.isEmpty())
        colour = extra.muted;
    m_bar->setColor(colour);
    QPalette muted;
    muted.setColor(QPalette::WindowText, extra.muted);
    for (ElidedLabel* label : {m_summary, m_itemMessage}) {
        if (label->palette().color(QPalette::WindowText) != extra.muted)
            label->setPalette(muted);
    }
}

void RunProgressView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColours();
}

} // namespace vitrine
