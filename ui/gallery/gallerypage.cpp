// SPDX-License-Identifier: Apache-2.0
#include "ui/gallery/gallerypage.h"

#include "lib/base/settings.h"
#include "lib/imaging/thumbnailstore.h"
#include "lib/session/serversession.h"
#include "ui/gallery/brokenimages.h"
#include "ui/gallery/gallerybar.h"
#include "ui/gallery/galleryview.h"
#include "ui/gallery/imagelistmodel.h"
#include "ui/gallery/viewdemand.h"
#include "ui/shell/metrics.h"
#include "ui/shell/statepane.h"
#include "ui/viewer/compareview.h"
#include "ui/viewer/imageviewer.h"
#include "ui/viewer/liveview.h"

#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

GalleryPage::GalleryPage(ServerSession& session, ThumbnailStore& thumbnails, Settings& settings,
                         const ActionRegistry& actions, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_thumbnails(thumbnails)
    , m_settings(settings)
    , m_model(new ImageListModel(session.images(), thumbnails, this))
    , m_bar(new GalleryBar(actions, this))
    , m_view(new GalleryView(*m_model, this))
    , m_demand(new ViewDemand(*m_view, *m_model, session.images(), thumbnails))
    , m_state(new StatePane(this))
    , m_viewer(new ImageViewer(session, thumbnails, actions, this))
    , m_compare(new CompareView(session, thumbnails, actions, this))
    , m_live(new LiveView(session, actions, this))
    , m_gallery(new QWidget(this))
    , m_area(new QStackedWidget(this))
    , m_note(new QLabel(this))
    , m_pages(new QStackedWidget(this))
{
    m_state->setObjectName(u"galleryState"_s);
    m_state->setBackgroundRole(QPalette::Base);
    m_state->setAutoFillBackground(true);
    m_area->addWidget(m_view);
    m_area->addWidget(m_state);
    auto* column = new QVBoxLayout(m_gallery);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const int tight = space(this, Space::Tight);
    m_note->setObjectName(u"galleryNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(3 * tight, 0, 3 * tight, tight);
    m_note->hide();
    column->addWidget(m_bar);
    column->addWidget(m_note);
    column->addWidget(m_area, 1);
    m_pages->addWidget(m_gallery);
    m_pages->addWidget(m_viewer);
    m_pages->addWidget(m_compare);
    m_pages->addWidget(m_live);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pages);

    const int edge = settings.get<SettingKey::ThumbnailSize>();
    m_view->setEdge(edge);
    m_bar->setEdge(m_view->edge());
    connect(m_bar, &GalleryBar::edgeChanged, m_view, &GalleryView::setEdge);
    connect(m_view, &GalleryView::edgeChanged, this, [this](int changed) {
        m_bar->setEdge(changed);
        m_settings.set<SettingKey::ThumbnailSize>(changed);
    });
    connect(m_bar, &GalleryBar::queryChanged, this, &GalleryPage::applyQuery);
    connect(m_view, &QAbstractItemView::activated, this, &GalleryPage::openCurrent);
    connect(m_view, &GalleryView::selectedCountChanged, this, &GalleryPage::tellSelection);
    connect(m_view, &GalleryView::screenComplete, this, &GalleryPage::screenComplete);
    connect(m_model, &QAbstractItemModel::modelReset, this, &GalleryPage::onRowsChanged);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &GalleryPage::onRowsChanged);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &GalleryPage::onRowsChanged);
    connect(m_state, &StatePane::actionTriggered, this, &GalleryPage::onStateAction);
    connect(m_state, &StatePane::thirdActionTriggered, this, &GalleryPage::troubleshootingWanted);
    connect(m_state, &StatePane::secondActionTriggered, this, &GalleryPage::changeServerWanted);
    connect(m_viewer, &ImageViewer::backWanted, this, &GalleryPage::closeViewer);
    connect(m_compare, &CompareView::backWanted, this, &GalleryPage::closeViewer);
    connect(m_live, &LiveView::backWanted, this, &GalleryPage::closeViewer);
    connect(m_live, &LiveView::imageWanted, this, &GalleryPage::openImage);
    connect(m_viewer, &ImageViewer::nextWanted, this, &GalleryPage::showNext);
    connect(m_viewer, &ImageViewer::previousWanted, this, &GalleryPage::showPrevious);
    connect(&session.boards(), &BoardStore::boardsChanged, m_viewer, &ImageViewer::updateDetails);
}

GalleryPage::~GalleryPage() = default;

ImageList* GalleryPage::list() const
{
    return m_list.get();
}

void GalleryPage::setBoard(const std::optional<QString>& boardId)
{
    closeViewer();
    m_board = boardId;
    applyQuery();
}

void GalleryPage::applyQuery()
{
    ImageQuery query = m_bar->query();
    showBoard(query, m_board);
    if (m_list && m_list->query() == query)
        return;
    m_view->forget();
    if (m_list)
        m_list->disconnect(this);
    m_list = m_session.images().open(query);
    const auto onState = [this] {
        onListState();
        if (m_list->state() == ImageList::State::Ready)
            Q_EMIT namesReceived(static_cast<int>(m_list->names().size()));
    };
    connect(m_list.get(), &ImageList::stateChanged, this, onState);
    m_broken.reset();
    if (query.brokenOnly) {
        m_broken = std::make_unique<BrokenImages>(m_session.client(), m_list);
        connect(m_broken.get(), &BrokenImages::changed, this, &GalleryPage::onListState);
    }
    m_model->setList(m_list);
    onState();
}

void GalleryPage::onRowsChanged()
{
    if (m_list && m_model->list() == m_list.get())
        onListState();
}

void GalleryPage::onListState()
{
    const bool empty = m_list->names().isEmpty();
    switch (m_list->state()) {
    case ImageList::State::Loading:
        if (empty)
            m_state->showBusy(tr("Reading images…"));
        break;
    case ImageList::State::Failed:
        // Names that were read before stay on screen; the window's banner says what is wrong.
        if (empty) {
            m_state->showMessage(
                u"offline"_s, tr("The images cannot be read"), m_list->error().userMessage(), tr("Try again"),
                m_list->error().kind == ApiError::Kind::Unauthorized ? tr("Sign in…") : tr("Change server…"),
                tr("Find Out Why…"));
        }
        break;
    case ImageList::State::Ready:
        if (empty)
            showEmpty();
        break;
    }
    showNote();
    m_area->setCurrentWidget(empty ? static_cast<QWidget*>(m_state) : m_view);
    tellSelection();
    m_viewer->setPlace(m_list->row(m_viewer->imageName()), static_cast<int>(m_list->names().size()));
    m_demand->update();
    Q_EMIT listStateChanged();
}

void GalleryPage::showEmpty()
{
    const ImageQuery& query = m_list->query();
    if (m_broken && m_broken->isRunning())
        m_state->showBusy(tr("Looking for images without a file…"));
    else if (m_broken && m_broken->error())
        m_state->showMessage(u"offline"_s, tr("Not all images were checked"),
                             m_broken->error()->userMessage(), tr("Try again"));
    else if (query.brokenOnly)
        m_state->showMessage(u"check"_s, tr("No broken images"),
                             tr("The server has the files of all that it lists here."), tr("Show all"));
    else if (query.starredOnly)
        m_state->showMessage(u"star"_s, tr("No starred images"),
                             tr("None of those that were to be seen here has a star."), tr("Show all"));
    else if (!query.searchTerm.isEmpty())
        m_state->showMessage(u"search"_s, tr("Nothing found"), tr("No image's metadata holds these words."),
                             tr("Clear search"));
    else
        m_state->showMessage(u"image"_s, tr("No images here yet"),
                             tr("What you generate with this board chosen appears here."));
}

void GalleryPage::showNote()
{
    const bool isSeen = m_list->state() == ImageList::State::Failed && !m_list->names().isEmpty();
    const bool shown = isSeen || (m_broken && (m_broken->isRunning() || m_broken->error()));
    m_note->setVisible(shown);
    if (!shown)
        return;
    if (isSeen) {
        m_note->setText(
            tr("The server is away: this is what was seen of it before. Nothing can be changed until it is "
               "back."));
        return;
    }
    const QLocale locale;
    const QString sofar =
        tr("%1 of %2 checked")
            .arg(locale.toString(m_broken->checkedCount()), locale.toString(m_broken->totalCount()));
    m_note->setText(m_broken->isRunning() ? sofar : tr("Only %1. Refresh to check again.").arg(sofar));
}

void GalleryPage::onStateAction()
{
    const ImageQuery& query = m_list->query();
    if (m_list->state() == ImageList::State::Failed || (m_broken && m_broken->error()))
        refresh();
    else if (query.brokenOnly || query.starredOnly)
        m_bar->clearFilters();
    else
        m_bar->clearSearch();
}

void GalleryPage::refresh()
{
    m_thumbnails.retryFailed();
    m_list->refresh();
    if (m_broken)
        m_broken->restart();
    if (m_session.state() == ServerSession::State::Offline)
        m_session.retry();
}

bool GalleryPage::isViewing() const
{
    return m_pages->currentWidget() == m_viewer;
}

bool GalleryPage::isComparing() const
{
    return m_pages->currentWidget() == m_compare;
}

bool GalleryPage::isLive() const
{
    return m_pages->currentWidget() == m_live;
}

bool GalleryPage::showsPictures() const
{
    return m_pages->currentWidget() != m_gallery;
}

void GalleryPage::setBare(bool bare)
{
    m_viewer->setBare(bare);
}

void GalleryPage::showLive()
{
    if (isLive())
        return;
    showPage(m_live);
    m_live->start();
    m_live->setFocus();
}

void GalleryPage::showPage(QWidget* page)
{
    if (page != m_viewer)
        m_viewer->clear();
    if (page != m_compare)
        m_compare->clear();
    if (page != m_live)
        m_live->clear();
    if (page == m_pages->currentWidget())
        return;
    m_pages->setCurrentWidget(page);
    Q_EMIT pageChanged();
}

QStringList GalleryPage::chosenNames(int most) const
{
    if (isViewing())
        return {m_viewer->imageName()};
    return showsPictures() ? QStringList() : m_view->selectedNames(most);
}

int GalleryPage::chosenCount() const
{
    if (isViewing())
        return 1;
    return showsPictures() ? 0 : m_view->selectedCount();
}

bool GalleryPage::canCompare() const
{
    const int selected = m_view->selectedCount();
    return selected >= CompareView::fewest && selected <= CompareView::most;
}

void GalleryPage::compareSelected()
{
    if (!canCompare())
        return;
    QStringList images = m_view->selectedNames();
    images.removeIf(&isVideoName);
    if (images.size() < CompareView::fewest)
        return;
    showPage(m_compare);
    m_compare->compare(images);
    m_compare->setFocus();
}

void GalleryPage::openCurrent()
{
    const QString name = m_view->currentName();
    if (!name.isEmpty())
        openImage(name);
}

void GalleryPage::openImage(QString name) // a copy: it may be the name in a page that is cleared
{
    if (isVideoName(name)) {
        Q_EMIT playWanted(name);
        return;
    }
    const int row = m_list->row(name);
    if (row >= 0)
        m_view->setCurrentName(name);
    showPage(m_viewer);
    m_viewer->showImage(name);
    m_viewer->setPlace(row, static_cast<int>(m_list->names().size()));
    QStringList near;
    for (const int by : {m_lastStep, -m_lastStep, 2 * m_lastStep}) {
        const QString neighbour = row < 0 ? QString() : m_model->nameAt(row + by);
        if (!neighbour.isEmpty() && !isVideoName(neighbour))
            near.append(neighbour);
    }
    m_viewer->prefetch(near);
    m_viewer->setFocus();
}

void GalleryPage::closeViewer()
{
    if (!showsPictures())
        return;
    showPage(m_gallery);
    m_view->setFocus();
    m_demand->update();
}

void GalleryPage::showNext()
{
    step(1);
}
void GalleryPage::showPrevious()
{
    step(-1);
}

void GalleryPage::step(int by)
{
    const int row = m_list->row(m_viewer->imageName());
    m_lastStep = by;
    if (row < 0)
        return;
    int next = row + by;
    while (isVideoName(m_model->nameAt(next)))
        next += by;
    if (const QString name = m_model->nameAt(next); !name.isEmpty())
        openImage(name);
}

void GalleryPage::tellSelection()
{
    const bool known = m_list->state() == ImageList::State::Ready || !m_list->names().isEmpty();
    Q_EMIT selectionChanged(m_view->selectedCount(), known ? static_cast<int>(m_list->names().size()) : -1);
}

} // namespace vitrine
