// SPDX-License-Identifier: Apache-2.0
#include "ui/viewer/liveview.h"

#include "lib/session/serversession.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/metrics.h"
#include "ui/shell/statepane.h"
#include "ui/viewer/imagecanvas.h"
#include "ui/workflow/elidedlabel.h"
#include "ui/workflow/flatprogressbar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int barSteps = 1000;

} // namespace

LiveView::LiveView(ServerSession& session, const ActionRegistry& actions, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_loader(session.images().api())
    , m_message(new ElidedLabel(this))
    , m_bar(new FlatProgressBar(this))
    , m_canvas(new ImageCanvas(this))
    , m_state(new StatePane(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"liveView"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_state->setObjectName(u"liveState"_s);
    m_canvas->setMeasuredByFit(true); // previews are small
    buildLayout(actions);
    connect(&session.queue(), &QueueStore::progressed, this, &LiveView::onProgress);
    connect(&session.queue(), &QueueStore::statusChanged, this, &LiveView::onStatus);
    connect(&session.images(), &ImageStore::imagesAdded, this, &LiveView::onImages);
    connect(&m_decoder, &PreviewDecoder::decoded, this, &LiveView::showPreview);
    connect(&m_loader, &FullImageLoader::loaded, this, &LiveView::showResult);
    connect(m_canvas, &ImageCanvas::clickedTwice, this, [this] {
        if (!m_result.isEmpty())
            Q_EMIT imageWanted(m_result);
    });
}

void LiveView::buildLayout(const ActionRegistry& actions)
{
    auto* bar = new QHBoxLayout;
    const int tight = space(this, Space::Tight);
    bar->setContentsMargins(2 * tight, tight, 2 * tight, tight);
    bar->setSpacing(2 * tight);
    auto* back = new QToolButton(this);
    back->setDefaultAction(actions.action(u"image.back"_s));
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setAutoRaise(true);
    back->setFocusPolicy(Qt::TabFocus);
    m_bar->setRange(0, barSteps);
    m_bar->setAccessibleName(tr("Progress"));
    bar->addWidget(back);
    bar->addWidget(m_message, 1);
    bar->addWidget(m_bar, 1);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_canvas);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_stack, 1);
}

void LiveView::start()
{
    clear();
    m_active = true;
    if (m_session.queue().counts().inProgress > 0)
        m_state->showBusy(tr("Waiting for a preview…"));
}

void LiveView::clear()
{
    m_active = false;
    m_item = 0;
    m_itemEnded = false;
    m_itemSession.clear();
    m_result.clear();
    m_decoder.clear();
    m_loader.cancel();
    m_canvas->clear();
    m_state->showMessage(u"live"_s, tr("Nothing is running"),
                         tr("What the server generates appears here while it is made."));
    m_stack->setCurrentWidget(m_state);
    say({}, std::nullopt);
}

QString LiveView::message() const
{
    return m_message->fullText();
}

void LiveView::say(const QString& message, std::optional<double> fraction)
{
    m_message->setFullText(message);
    m_bar->setVisible(fraction.has_value());
    m_bar->setValue(qRound(fraction.value_or(0.0) * barSteps));
    m_bar->setFormat(tr("%1 %", "percentage").arg(static_cast<int>(fraction.value_or(0.0) * 100)));
}

void LiveView::onStatus(const QueueItemStatusChanged& event)
{
    if (!m_active)
        return;
    if (event.itemId == m_item && isFinal(event.status)) {
        m_itemEnded = true;
        m_decoder.clear();
        if (event.status == QueueStatus::Completed)
            say(m_result.isEmpty() ? tr("Done") : m_result, std::nullopt);
        else
            say(event.status == QueueStatus::Canceled ? tr("Canceled")
                                                      : tr("Failed: %1").arg(event.errorMessage),
                std::nullopt);
        return;
    }
    if (event.status == QueueStatus::InProgress && !m_canvas->hasImage())
        m_state->showBusy(tr("Waiting for a preview…"));
}

void LiveView::onProgress(const ItemProgress& progress)
{
    if (!m_active || (m_item != 0 && !m_itemEnded && progress.itemId != m_item))
        return;
    if (m_item != progress.itemId) {
        m_item = progress.itemId;
        m_itemSession = progress.sessionId;
        m_itemEnded = false;
    }
    say(progress.message.isEmpty() ? progress.nodeType : progress.message, progress.percentage.value_or(0.0));
    if (!progress.image)
        return;
    m_previewSize = QSize(progress.image->width, progress.image->height);
    m_decoder.decode(progress.image->bytes);
}

void LiveView::showPreview(const QImage& image)
{
    m_result.clear();
    m_canvas->setImage(image, m_previewSize.isEmpty() ? image.size() : m_previewSize);
    m_stack->setCurrentWidget(m_canvas);
}

void LiveView::onImages(const QList<ImageDto>& images)
{
    if (!m_active || m_itemSession.isEmpty())
        return;
    for (const ImageDto& image : images) {
        if (image.sessionId == m_itemSession && !image.isVideo()) {
            m_loader.load(image.imageName, {});
            return;
        }
    }
}

void LiveView::showResult(const QString& name, const ImagePyramid& picture, QSize size)
{
    m_decoder.clear();
    m_result = name;
    m_canvas->setImage(picture, size);
    m_stack->setCurrentWidget(m_canvas);
    if (m_itemEnded)
        say(name, std::nullopt);
}

void LiveView::keyPressEvent(QKeyEvent* event)
{
    if (m_canvas->panByKey(event))
        return;
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Backspace:
        Q_EMIT backWanted();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_result.isEmpty())
            Q_EMIT imageWanted(m_result);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace vitrine
