// SPDX-License-Identifier: Apache-2.0
#include "ui/viewer/compareview.h"

#include "lib/base/worker.h"
#include "lib/session/serversession.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/viewer/comparepane.h"
#include "ui/viewer/splitcanvas.h"
#include "ui/workflow/elidedlabel.h"

#include <QActionGroup>
#include <QComboBox>
#include <QGridLayout>
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

constexpr int blinkMs = 700;
constexpr std::array gains{1, 4, 16, 64};

} // namespace

CompareView::CompareView(ServerSession& session, ThumbnailStore& thumbnails, const ActionRegistry& actions,
                         QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_thumbnails(thumbnails)
    , m_modes(new QActionGroup(this))
    , m_swap(new QAction(symbolicIcon(u"swap"_s), tr("Swap (C)"), this))
    , m_gain(new QComboBox(this))
    , m_zoomLabel(new QLabel(this))
    , m_side(new QWidget(this))
    , m_grid(new QGridLayout(m_side))
    , m_overlay(new SplitCanvas(this))
    , m_leftCaption(new ElidedLabel(this, Qt::ElideMiddle))
    , m_note(new QLabel(this))
    , m_rightCaption(new ElidedLabel(this, Qt::ElideMiddle))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"compareView"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_worker.setMaxThreadCount(1);
    m_blink.setInterval(blinkMs);
    m_overlay->setObjectName(u"compareOverlay"_s);
    m_overlay->setMeasuredByFit(true);
    m_note->setObjectName(u"compareNote"_s);
    m_rightCaption->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space(this, Space::Hair));

    auto* captions = new QHBoxLayout;
    const int tight = space(this, Space::Tight);
    captions->setContentsMargins(2 * tight, 0, 2 * tight, tight);
    captions->setSpacing(2 * tight);
    captions->addWidget(m_leftCaption, 1);
    captions->addWidget(m_note);
    captions->addWidget(m_rightCaption, 1);
    auto* together = new QWidget(this);
    auto* overlayColumn = new QVBoxLayout(together);
    overlayColumn->setContentsMargins(0, 0, 0, 0);
    overlayColumn->setSpacing(tight);
    overlayColumn->addWidget(m_overlay, 1);
    overlayColumn->addLayout(captions);
    m_stack->addWidget(m_side);
    m_stack->addWidget(together);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(buildBar(actions));
    column->addWidget(m_stack, 1);

    link(m_overlay);
    connect(&m_blink, &QTimer::timeout, this, &CompareView::turnPage);
    setMode(Mode::SideBySide);
}

CompareView::~CompareView()
{
    m_worker.clear();
    m_worker.waitForDone();
}

QHBoxLayout* CompareView::buildBar(const ActionRegistry& actions)
{
    auto* bar = new QHBoxLayout;
    const int tight = space(this, Space::Tight);
    bar->setContentsMargins(2 * tight, tight, 2 * tight, tight);
    bar->setSpacing(tight);
    const auto addButton = [&](QAction* action, Qt::ToolButtonStyle style = Qt::ToolButtonIconOnly) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(style);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        bar->addWidget(button);
        return button;
    };
    addButton(actions.action(u"image.back"_s), Qt::ToolButtonTextBesideIcon)->setObjectName(u"compareBack"_s);
    bar->addStretch();
    const auto addMode = [&](Mode mode, const QString& text, const QString& name) {
        QAction* action = m_modes->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(mode));
        addButton(action, Qt::ToolButtonTextOnly)->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, mode] { setMode(mode); });
    };
    addMode(Mode::SideBySide, tr("Side by Side"), u"compareSide"_s);
    addMode(Mode::Slider, tr("Slider"), u"compareSlider"_s);
    addMode(Mode::Blink, tr("Blink"), u"compareBlink"_s);
    addMode(Mode::Difference, tr("Difference"), u"compareDifference"_s);
    for (const int gain : gains)
        m_gain->addItem(gain == 1 ? tr("As it is") : tr("× %1", "amplified").arg(gain), gain);
    m_gain->setCurrentIndex(1);
    m_gain->setObjectName(u"compareGain"_s);
    m_gain->setAccessibleName(tr("Amplification of the difference"));
    m_gain->setToolTip(m_gain->accessibleName());
    m_gain->setFocusPolicy(Qt::TabFocus);
    bar->addWidget(m_gain);
    connect(m_gain, &QComboBox::currentIndexChanged, this, &CompareView::updateDifference);
    addButton(m_swap)->setObjectName(u"compareSwap"_s);
    connect(m_swap, &QAction::triggered, this, &CompareView::swap);
    auto* pair = new QAction(symbolicIcon(u"next"_s), tr("Another Pair (N)"), this);
    connect(pair, &QAction::triggered, this, &CompareView::nextPair);
    m_nextPair = addButton(pair);
    m_nextPair->setObjectName(u"comparePair"_s);
    bar->addStretch();
    addButton(actions.action(u"image.zoomOut"_s));
    m_zoomLabel->setAlignment(Qt::AlignCenter);
    m_zoomLabel->setMinimumWidth(fontMetrics().horizontalAdvance(u"1600 %"_s));
    bar->addWidget(m_zoomLabel);
    addButton(actions.action(u"image.zoomIn"_s));
    addButton(actions.action(u"image.zoomFit"_s));
    addButton(actions.action(u"image.zoomOriginal"_s));
    addButton(actions.action(u"view.fullScreen"_s));
    return bar;
}

void CompareView::link(ImageCanvas* canvas)
{
    connect(canvas, &ImageCanvas::placeChanged, this, [this, canvas] { follow(canvas); });
    connect(canvas, &ImageCanvas::zoomChanged, this, &CompareView::updateZoomLabel);
    connect(canvas, &ImageCanvas::clickedTwice, canvas,
            [canvas] { canvas->isFit() ? canvas->setZoom(1.0) : canvas->setFit(); });
}

void CompareView::follow(const ImageCanvas* leader)
{
    const CanvasPlace place = leader->place();
    for (ComparePane* pane : std::as_const(m_panes)) {
        if (&pane->canvas() != leader)
            pane->canvas().setPlace(place);
    }
    if (m_overlay != leader)
        m_overlay->setPlace(place);
}

void CompareView::compare(const QStringList& names)
{
    Q_ASSERT(names.size() >= fewest && names.size() <= most);
    clear();
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto* pane = new ComparePane(m_session.images().api(), m_thumbnails, m_side);
        m_panes.append(pane);
        link(&pane->canvas());
        connect(pane, &ComparePane::changed, this, &CompareView::updateOverlay);
        const ImageDto* record = m_session.images().find(names.at(i));
        pane->showImage(names.at(i), tr("%1: %2", "number and name of a picture").arg(i + 1).arg(names.at(i)),
                        record ? QSize(record->width, record->height) : QSize());
    }
    m_nextPair->setVisible(names.size() > fewest);
    arrangePanes();
    updateOverlay();
}

void CompareView::clear()
{
    qDeleteAll(m_panes);
    m_panes.clear();
    m_first = 0;
    m_second = 1;
    ++m_differenceWish;
    m_blink.stop();
    m_overlay->clear();
    m_overlay->setSecond({});
    m_overlay->setPlace({});
}

void CompareView::arrangePanes()
{
    // Four in a square, fewer in a row: each as large as it can be.
    const qsizetype columns = m_panes.size() == most ? 2 : m_panes.size();
    for (qsizetype i = 0; i < m_panes.size(); ++i) {
        const auto row = static_cast<int>(i / columns);
        const auto at = static_cast<int>(i % columns);
        m_grid->addWidget(m_panes.at(i), row, at);
    }
    for (int i = 0; i < most; ++i) {
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
        m_grid->setRowStretch(i, i * columns < m_panes.size() ? 1 : 0);
    }
}

void CompareView::setMode(Mode mode)
{
    const CanvasPlace place = shownCanvas() ? shownCanvas()->place() : CanvasPlace{};
    m_mode = mode;
    m_modes->actions().at(static_cast<int>(mode))->setChecked(true);
    m_stack->setCurrentIndex(mode == Mode::SideBySide ? 0 : 1);
    m_gain->setVisible(mode == Mode::Difference);
    m_note->setVisible(mode != Mode::Slider && mode != Mode::SideBySide);
    m_overlay->setHandleShown(mode == Mode::Slider);
    updateOverlay();
    if (ImageCanvas* canvas = shownCanvas()) {
        canvas->setPlace(place);
        follow(canvas);
    }
}

ImageCanvas* CompareView::shownCanvas() const
{
    if (m_panes.isEmpty())
        return nullptr;
    return m_mode == Mode::SideBySide ? &m_panes.first()->canvas() : m_overlay;
}

void CompareView::updateOverlay()
{
    m_nextPair->setEnabled(m_mode != Mode::SideBySide);
    if (m_mode != Mode::Blink)
        m_blink.stop();
    if (m_panes.isEmpty() || m_mode == Mode::SideBySide) {
        updateZoomLabel();
        return;
    }
    ComparePane* first = m_panes.at(m_first);
    ComparePane* second = m_panes.at(m_second);
    m_leftCaption->setFullText(first->caption());
    m_rightCaption->setFullText(second->caption());
    const QString error = first->errorText().isEmpty() ? second->errorText() : first->errorText();
    if (!error.isEmpty()) {
        m_note->setText(error);
        m_note->show();
    }
    if (m_mode == Mode::Difference) {
        updateDifference();
        return;
    }
    m_overlay->setImage(first->canvas().picture(), first->imageSize());
    m_overlay->setSecond(second->canvas().picture());
    if (m_mode == Mode::Slider) {
        m_overlay->setSplit(0.5);
        m_note->setVisible(!error.isEmpty());
    } else {
        m_overlay->setSplit(1.0);
        m_note->setText(first->caption());
        m_blink.start();
    }
}

void CompareView::turnPage()
{
    const bool toSecond = m_overlay->split() > 0.5;
    m_overlay->setSplit(toSecond ? 0.0 : 1.0);
    m_note->setText(m_panes.at(toSecond ? m_second : m_first)->caption());
}

void CompareView::updateDifference()
{
    if (m_mode != Mode::Difference || m_panes.isEmpty())
        return;
    const ComparePane* first = m_panes.at(m_first);
    const ComparePane* second = m_panes.at(m_second);
    const quint64 wish = ++m_differenceWish;
    m_overlay->setSplit(1.0);
    if (!first->isComplete() || !second->isComplete()) {
        if (first->errorText().isEmpty() && second->errorText().isEmpty())
            m_note->setText(tr("Loading…"));
        m_overlay->clear();
        return;
    }
    const QImage one = m_panes.at(m_first)->canvas().picture().levels().first();
    const QImage other = m_panes.at(m_second)->canvas().picture().levels().first();
    m_note->setText(tr("Comparing…"));
    runInPool(
        m_worker, this,
        [one, other, gain = m_gain->currentData().toInt()] { return imageDifference(one, other, gain); },
        [this, wish](const ImageDifference& difference) {
            if (wish == m_differenceWish)
                showDifference(difference);
        });
}

void CompareView::showDifference(const ImageDifference& difference)
{
    const CanvasPlace place = m_overlay->hasImage() ? m_overlay->place() : m_panes.first()->canvas().place();
    m_overlay->setImage(difference.image, difference.image.size());
    m_overlay->setPlace(place);
    QString text;
    if (difference.largest == 0)
        text = tr("The pixels are equal");
    else
        text = tr("%1 % of the pixels differ, by %2 of 255 at most")
                   .arg(QLocale().toString(difference.share * 100, 'f', difference.share < 0.01 ? 2 : 0))
                   .arg(difference.largest);
    if (difference.scaled)
        text = tr("%1; sizes differ").arg(text);
    m_note->setText(text);
}

QString CompareView::differenceText() const
{
    return m_mode == Mode::Difference ? m_note->text() : QString();
}

void CompareView::updateZoomLabel()
{
    const ImageCanvas* canvas = shownCanvas();
    m_zoomLabel->setText(canvas && canvas->hasImage() ? tr("%1 %").arg(qRound(canvas->zoom() * 100))
                                                      : QString());
}

void CompareView::zoomIn()
{
    if (ImageCanvas* canvas = shownCanvas())
        canvas->zoomIn();
}

void CompareView::zoomOut()
{
    if (ImageCanvas* canvas = shownCanvas())
        canvas->zoomOut();
}

void CompareView::zoomFit()
{
    if (ImageCanvas* canvas = shownCanvas())
        canvas->setFit();
}

void CompareView::zoomOriginal()
{
    if (ImageCanvas* canvas = shownCanvas())
        canvas->setZoom(1.0);
}

void CompareView::swap()
{
    if (m_panes.isEmpty())
        return;
    m_panes.swapItemsAt(m_first, m_second);
    arrangePanes();
    updateOverlay();
}

void CompareView::nextPair()
{
    if (m_panes.size() <= fewest)
        return;
    if (++m_second == m_panes.size()) {
        m_first = m_first + 2 < m_panes.size() ? m_first + 1 : 0;
        m_second = m_first + 1;
    }
    updateOverlay();
}

void CompareView::keyPressEvent(QKeyEvent* event)
{
    ImageCanvas* canvas = shownCanvas();
    if (canvas && (canvas->panByKey(event) || canvas->zoomByKey(event)))
        return;
    switch (event->key()) {
    case Qt::Key_M:
        setMode(static_cast<Mode>((static_cast<int>(m_mode) + 1) % m_modes->actions().size()));
        break;
    case Qt::Key_C:
        swap();
        break;
    case Qt::Key_N:
        nextPair();
        break;
    case Qt::Key_Space:
        if (m_mode == Mode::Blink) { // from now on by hand
            m_blink.stop();
            turnPage();
        }
        break;
    case Qt::Key_Escape:
    case Qt::Key_Backspace:
        Q_EMIT backWanted();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace vitrine
