// SPDX-License-Identifier: Apache-2.0
#include "ui/viewer/imageviewer.h"

#include "lib/imaging/thumbnailstore.h"
#include "lib/session/serversession.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/metrics.h"
#include "ui/shell/statepane.h"
#include "ui/viewer/detailsstrip.h"
#include "ui/viewer/imagecanvas.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int moreDelayMs = 120;

} // namespace

ImageViewer::ImageViewer(ServerSession& session, ThumbnailStore& thumbnails, const ActionRegistry& actions,
                         QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_thumbnails(thumbnails)
    , m_loader(session.images().api())
    , m_fullScreen(actions.action(u"view.fullScreen"_s))
    , m_bar(new QWidget(this))
    , m_canvas(new ImageCanvas(this))
    , m_note(new QLabel(this))
    , m_details(new DetailsStrip(this))
    , m_state(new StatePane(this))
    , m_stack(new QStackedWidget(this))
    , m_zoomLabel(new QLabel(this))
    , m_placeLabel(new QLabel(this))
{
    setObjectName(u"imageViewer"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_state->setObjectName(u"viewerState"_s);
    m_zoomLabel->setObjectName(u"zoomLabel"_s);
    m_placeLabel->setObjectName(u"placeLabel"_s);
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_state);

    auto* bar = new QHBoxLayout(m_bar);
    const int tight = space(this, Space::Tight);
    bar->setContentsMargins(2 * tight, tight, 2 * tight, tight);
    bar->setSpacing(tight);
    const auto addButton = [&](const QString& id) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(actions.action(id));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        bar->addWidget(button);
        return button;
    };
    QToolButton* back = addButton(u"image.back"_s);
    back->setObjectName(u"viewerBack"_s);
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addStretch();
    m_previous = addButton(u"image.previous"_s);
    bar->addWidget(m_placeLabel);
    m_next = addButton(u"image.next"_s);
    bar->addStretch();
    addButton(u"image.zoomOut"_s);
    m_zoomLabel->setAlignment(Qt::AlignCenter);
    m_zoomLabel->setMinimumWidth(fontMetrics().horizontalAdvance(u"1600 %"_s));
    bar->addWidget(m_zoomLabel);
    addButton(u"image.zoomIn"_s);
    addButton(u"image.zoomFit"_s);
    addButton(u"image.zoomOriginal"_s);
    addButton(u"view.fullScreen"_s);

    m_note->setObjectName(u"viewerNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setText(
        tr("The server is away. This is the thumbnail that was kept; the picture itself comes when "
           "the server is back."));
    m_note->setWordWrap(true);
    m_note->setContentsMargins(3 * tight, 0, 3 * tight, tight);
    m_note->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
    column->addWidget(m_details);

    m_moreTimer.setSingleShot(true);
    m_moreTimer.setInterval(moreDelayMs);
    connect(&m_moreTimer, &QTimer::timeout, this, [this] { m_loader.decodeAgain({}); });
    connect(&m_loader, &FullImageLoader::loaded, this, &ImageViewer::onLoaded);
    connect(&m_loader, &FullImageLoader::failed, this, &ImageViewer::onFailed);
    connect(m_canvas, &ImageCanvas::zoomChanged, this, &ImageViewer::onZoomChanged);
    connect(m_canvas, &ImageCanvas::clickedTwice, this,
            [this] { m_canvas->isFit() ? zoomOriginal() : zoomFit(); });
    connect(m_state, &StatePane::actionTriggered, this, &ImageViewer::load);
    connect(&thumbnails, &ThumbnailStore::ready, this, [this](const QString& name) {
        if (name != m_name || m_complete)
            return;
        m_missing ? showMissing() : showThumbnail();
    });
    connect(&session, &ServerSession::stateChanged, this, [this] {
        if (!m_missing || !m_missing->isTransient())
            return;
        m_session.state() == ServerSession::State::Online ? load() : showMissing();
    });
    connect(&session.images(), &ImageStore::recordsChanged, this, [this](const QStringList& names) {
        if (!names.contains(m_name))
            return;
        updateDetails();
        if (m_missing)
            showMissing(); // in the size of the picture
    });
    onZoomChanged();
}

QSize ImageViewer::screenBounds() const
{
    return (QSizeF(m_stack->size()) * devicePixelRatioF()).toSize().expandedTo(QSize(256, 256));
}

void ImageViewer::showImage(const QString& name)
{
    if (name == m_name && (m_complete || m_loader.isLoading()))
        return;
    m_name = name;
    m_canvas->clear();
    m_thumbnails.setDemand(this, {name});
    if (!m_session.images().find(name))
        m_session.images().demand({name});
    updateDetails();
    load();
    Q_EMIT imageShown(name);
}

void ImageViewer::load()
{
    m_complete = false;
    m_missing.reset();
    m_note->hide();
    m_moreTimer.stop();
    m_stack->setCurrentWidget(m_canvas);
    showThumbnail();
    m_loader.load(m_name, screenBounds());
}

void ImageViewer::clear()
{
    m_name.clear();
    m_complete = false;
    m_missing.reset();
    m_note->hide();
    m_moreTimer.stop();
    m_loader.cancel();
    m_canvas->clear();
    m_thumbnails.clearDemand(this);
    updateDetails();
}

void ImageViewer::showThumbnail()
{
    const QImage* image = m_thumbnails.find(m_name);
    if (!image)
        return;
    const ImageDto* record = m_session.images().find(m_name);
    m_canvas->setImage(*image, record ? QSize(record->width, record->height) : image->size());
}

void ImageViewer::prefetch(const QStringList& names)
{
    m_loader.prefetch(names);
    m_thumbnails.setDemand(this, {m_name}, names);
}

void ImageViewer::setBare(bool bare)
{
    m_bar->setVisible(!bare);
    m_details->setVisible(!bare);
}

void ImageViewer::onLoaded(const QString& name, const ImagePyramid& picture, QSize originalSize)
{
    if (name != m_name)
        return;
    m_decodedSize = picture.size();
    m_originalSize = originalSize;
    m_complete = true;
    m_canvas->setImage(picture, originalSize);
    m_stack->setCurrentWidget(m_canvas);
    onZoomChanged();
    Q_EMIT completed(name);
}

void ImageViewer::onFailed(const QString& name, const ApiError& error)
{
    if (name != m_name)
        return;
    m_missing = error;
    showMissing();
}

void ImageViewer::showMissing()
{
    const bool isAway = m_missing->isTransient() && m_session.state() == ServerSession::State::Offline;
    const bool hasInstead = isAway && m_thumbnails.find(m_name);
    m_note->setVisible(hasInstead);
    if (hasInstead) {
        showThumbnail();
        m_stack->setCurrentWidget(m_canvas);
        return;
    }
    m_state->showMessage(u"image-broken"_s, tr("The image cannot be shown"), m_missing->userMessage(),
                         tr("Try again"));
    m_stack->setCurrentWidget(m_state);
}

void ImageViewer::onZoomChanged()
{
    m_zoomLabel->setText(m_canvas->hasImage() ? tr("%1 %").arg(qRound(m_canvas->zoom() * 100)) : QString());
    // The picture was decoded for the screen; what is now shown larger needs its own pixels.
    const bool hasAll = m_decodedSize == m_originalSize;
    if (m_complete && !hasAll && m_canvas->neededPixels().width() > m_decodedSize.width() + 1
        && !m_loader.isLoading())
        m_moreTimer.start();
}

void ImageViewer::setPlace(int row, int count)
{
    const QLocale locale;
    m_placeLabel->setText(row < 0 ? QString()
                                  : tr("%1 of %2").arg(locale.toString(row + 1), locale.toString(count)));
    m_previous->defaultAction()->setEnabled(row > 0);
    m_next->defaultAction()->setEnabled(row >= 0 && row + 1 < count);
}

void ImageViewer::updateDetails()
{
    const ImageDto* record = m_session.images().find(m_name);
    if (!record) {
        m_details->setFacts(m_name, {});
        return;
    }
    QString board;
    if (record->boardId) {
        const BoardDto* found = m_session.boards().find(*record->boardId);
        board = found ? found->boardName.simplified() : QString();
    } else {
        board = tr("Uncategorized");
    }
    m_details->setFacts(m_name,
                        {tr("%1 × %2 px").arg(record->width).arg(record->height),
                         QLocale().toString(record->createdAt.toLocalTime(), QLocale::ShortFormat), board});
}

void ImageViewer::zoomIn()
{
    m_canvas->zoomIn();
}
void ImageViewer::zoomOut()
{
    m_canvas->zoomOut();
}
void ImageViewer::zoomFit()
{
    m_canvas->setFit();
}
void ImageViewer::zoomOriginal()
{
    m_canvas->setZoom(1.0);
}

void ImageViewer::leave()
{
    if (m_fullScreen->isChecked())
        m_fullScreen->trigger();
    else
        Q_EMIT backWanted();
}

void ImageViewer::keyPressEvent(QKeyEvent* event)
{
    if (m_canvas->panByKey(event) || m_canvas->zoomByKey(event))
        return;
    switch (event->key()) {
    case Qt::Key_Escape:
        leave();
        break;
    case Qt::Key_Backspace:
        Q_EMIT backWanted();
        break;
    case Qt::Key_Right:
    case Qt::Key_Space:
    case Qt::Key_PageDown:
        Q_EMIT nextWanted();
        break;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        Q_EMIT previousWanted();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace vitrine
