// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/sessionview.h"

#include "lib/api/recall.h"
#include "lib/base/settings.h"
#include "lib/jobs/modelinstalling.h"
#include "ui/boards/autoaddboard.h"
#include "ui/boards/boardactions.h"
#include "ui/boards/boarddrops.h"
#include "ui/boards/boardmodel.h"
#include "ui/boards/boardspanel.h"
#include "ui/boards/boardtexts.h"
#include "ui/boards/itemmover.h"
#include "ui/connection/serverconnection.h"
#include "ui/deletion/deleting.h"
#include "ui/details/detailspanel.h"
#include "ui/export/exporting.h"
#include "ui/gallery/gallerybar.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/gallery/imageactions.h"
#include "ui/library/librarywindow.h"
#include "ui/models/modelswindow.h"
#include "ui/queue/queuemonitor.h"
#include "ui/server/serverwindow.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/filedrops.h"
#include "ui/shell/messagebanner.h"
#include "ui/shell/undoing.h"
#include "ui/shell/windowactions.h"
#include "ui/transfers/uploading.h"
#include "ui/viewer/compareview.h"
#include "ui/viewer/imageviewer.h"
#include "ui/workflow/workflowcommands.h"
#include "ui/workflow/workflowpanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int sizeStep = 32;
constexpr int mostForAField = 1000; // of the gallery's selection
const QString connectionTopic = u"connection"_s;

} // namespace

SessionView::SessionView(ServerConnection& connection, Settings& settings, const ActionRegistry& actions,
                         MessageBanner& banner, QObject* parent)
    : QObject(parent)
    , m_connection(connection)
    , m_settings(settings)
    , m_actions(actions)
    , m_banner(banner)
    , m_boards(new BoardsPanel(connection.session().boards(), connection.thumbnails()))
    , m_gallery(new GalleryPage(connection.session(), connection.thumbnails(), settings, actions))
    , m_workflow(new WorkflowPanel(connection.session(), connection.thumbnails()))
    , m_details(new DetailsPanel(connection.session()))
    , m_uploading(std::make_unique<Uploading>(connection.uploads(), connection.session().boards(), settings,
                                              banner, connection.pastedFolder()))
    , m_deleting(std::make_unique<Deleting>(connection, *m_gallery, *m_workflow, actions, banner))
    , m_imageActions(std::make_unique<ImageActions>(connection, *m_gallery, *m_workflow, actions, banner))
    , m_autoAdd(std::make_unique<AutoAddBoard>(connection.session().boards(), connection.session().login(),
                                               settings, connection.settingsId()))
    , m_mover(std::make_unique<ItemMover>(connection.session(), banner))
    , m_undoing(std::make_unique<Undoing>(connection.deletions(), *m_mover, *actions.action(u"edit.undo"_s)))
    , m_drops(std::make_unique<BoardDrops>(connection.session().profile().id(), connection.session().boards(),
                                           connection.session().login(), *m_autoAdd, *m_mover))
    , m_boardActions(std::make_unique<BoardActions>(connection.session(), *m_boards, *m_autoAdd, settings,
                                                    actions, banner))
    , m_exporting(std::make_unique<Exporting>(connection.session(), *m_gallery, *m_boards, settings, actions))
    , m_queue(std::make_unique<QueueMonitor>(connection, *m_workflow, settings))
    , m_workflowCommands(std::make_unique<WorkflowCommands>(*m_workflow, connection.session().profile().id(),
                                                            settings, actions))
{
    ServerSession& session = connection.session();
    const auto remembered =
        BoardModel::boardIdOf(settings.get<SettingKey::LastBoard>(connection.settingsId()));
    m_boards->setCurrentBoard(remembered);
    m_gallery->setBoard(remembered); // its names are the first request of all
    m_workflow->setHistory(&connection.history());
    m_workflow->setSelection([gallery = QPointer<GalleryPage>(m_gallery)] {
        return gallery ? gallery->chosenNames(mostForAField) : QStringList();
    });
    m_workflow->setOriginals(connection.originals());

    connectBoards();
    connectDrops();
    m_autoAdd->setOpenBoard(remembered);
    m_workflow->setAutoAddBoard(m_autoAdd->board());
    m_boardActions->updateActions();
    connect(&session, &ServerSession::stateChanged, this, &SessionView::onSessionState);
    connect(&session, &ServerSession::liveEventsChanged, this, &SessionView::updateActions);
    connect(m_gallery, &GalleryPage::screenComplete, this,
            [this] { m_connection.session().firstScreenDone(); });
    connect(m_gallery, &GalleryPage::troubleshootingWanted, this, &SessionView::troubleshootingWanted);
    connect(m_gallery, &GalleryPage::changeServerWanted, this, [this] {
        Q_EMIT changeServerWanted(m_gallery->list()->error().kind == ApiError::Kind::Unauthorized);
    });
    connect(m_gallery, &GalleryPage::pageChanged, this, &SessionView::onSessionState);
    connect(m_gallery, &GalleryPage::listStateChanged, this, &SessionView::updateBanner);
    connect(m_gallery, &GalleryPage::selectionChanged, this, &SessionView::updateActions);
    connect(m_gallery, &GalleryPage::selectionChanged, this, &SessionView::showDetails);
    connect(m_gallery, &GalleryPage::pageChanged, this, &SessionView::showDetails);
    connect(&m_gallery->viewer(), &ImageViewer::imageShown, this, &SessionView::showDetails);
    connect(m_details, &DetailsPanel::recallWanted, this, &SessionView::recall);
    connect(m_workflow, &WorkflowPanel::imageActivated, m_gallery, &GalleryPage::openImage);
    connect(m_workflowCommands.get(), &WorkflowCommands::workflowWanted, this, &SessionView::workflowWanted);
    connect(m_imageActions.get(), &ImageActions::moveWanted, m_mover.get(), &ItemMover::move);
    connect(m_imageActions.get(), &ImageActions::copyWanted, m_mover.get(), &ItemMover::copy);
    connect(m_imageActions.get(), &ImageActions::exportWanted, m_exporting.get(), &Exporting::exportImages);
    connect(m_imageActions.get(), &ImageActions::workflowShown, this, &SessionView::workflowWanted);
    const auto showImage = [this](const QString& name) {
        m_gallery->openImage(name);
        m_gallery->window()->raise();
        m_gallery->window()->activateWindow();
    };
    connect(m_uploading.get(), &Uploading::imageWanted, this, showImage);
    connect(m_queue.get(), &QueueMonitor::imageWanted, this, showImage);
    connect(m_queue.get(), &QueueMonitor::workflowShown, this, [this] {
        Q_EMIT workflowWanted();
        m_workflow->window()->raise();
        m_workflow->window()->activateWindow();
    });
    connect(m_uploading.get(), &Uploading::uploadWanted, &actions,
            [&actions] { actions.action(u"file.uploadFiles"_s)->trigger(); });
    connect(m_deleting.get(), &Deleting::boardWanted, this, [this](const std::optional<QString>& boardId) {
        m_boards->setCurrentBoard(boardId);
        chooseBoard(boardId);
    });
    connectActions(actions);
    updateActions();
    onSessionState();
}

SessionView::~SessionView()
{
    m_banner.clear(connectionTopic);
    m_imageActions.reset();
    m_boardActions.reset();
    m_exporting.reset();
    m_queue.reset();
    m_workflowCommands.reset();
    m_deleting.reset();
    delete m_details;
    delete m_workflow;
    delete m_gallery;
    delete m_boards;
}

BoardsPanel& SessionView::boards()
{
    return *m_boards;
}
GalleryPage& SessionView::gallery()
{
    return *m_gallery;
}
WorkflowPanel& SessionView::workflow()
{
    return *m_workflow;
}
DeletionBar& SessionView::deletionBar()
{
    return m_deleting->bar();
}
ExportBar& SessionView::exportBar()
{
    return m_exporting->bar();
}
DetailsPanel& SessionView::details()
{
    return *m_details;
}

void SessionView::connectActions(const ActionRegistry& actions)
{
    // The context is a widget of this server: with it the connections go.
    const auto on = [&](const QString& id, auto* receiver, auto slot) {
        connect(actions.action(id), &QAction::triggered, receiver, slot);
    };
    GalleryPage* gallery = m_gallery;
    BoardsPanel* boards = m_boards;
    GalleryView* grid = &gallery->view();
    ImageViewer* viewer = &gallery->viewer();
    CompareView* comparison = &gallery->comparison();
    on(u"edit.copyName"_s, this, &SessionView::copyNames);
    on(u"edit.selectAll"_s, grid, &QAbstractItemView::selectAll);
    on(u"edit.selectNone"_s, grid, &QAbstractItemView::clearSelection);
    on(u"edit.invertSelection"_s, grid, &GalleryView::invertSelection);
    on(u"image.details"_s, this, &SessionView::detailsWanted);
    on(u"edit.find"_s, gallery, [gallery] {
        gallery->closeViewer();
        gallery->bar().focusSearch();
    });
    on(u"view.larger"_s, grid, [grid] { grid->setEdge(grid->edge() + sizeStep); });
    on(u"view.smaller"_s, grid, [grid] { grid->setEdge(grid->edge() - sizeStep); });
    on(u"file.uploadFiles"_s, this,
       [this] { m_uploading->chooseFiles(m_gallery, uploadBoard(), m_gallery->list()->query()); });
    on(u"file.uploadFolder"_s, this,
       [this] { m_uploading->chooseFolder(m_gallery, uploadBoard(), m_gallery->list()->query()); });
    on(u"edit.paste"_s, this, &SessionView::paste);
    on(u"view.transfers"_s, this, &SessionView::showTransfers);
    on(u"workflow.library"_s, this, &SessionView::showLibrary);
    on(u"view.models"_s, this, &SessionView::showModels);
    on(u"server.page"_s, this, &SessionView::showServer);
    on(u"view.queue"_s, m_queue.get(), &QueueMonitor::showWindow);
    on(u"view.refresh"_s, this, [this] {
        m_connection.session().boards().refresh();
        m_gallery->refresh();
    });
    on(u"view.live"_s, gallery,
       [gallery](bool live) { live ? gallery->showLive() : gallery->closeViewer(); });
    on(u"board.new"_s, boards, &BoardsPanel::askForNewBoard);
    on(u"board.filter"_s, boards, &BoardsPanel::focusFilter);
    on(u"image.open"_s, gallery, &GalleryPage::openCurrent);
    on(u"image.back"_s, gallery, &GalleryPage::closeViewer);
    on(u"image.next"_s, gallery, &GalleryPage::showNext);
    on(u"image.previous"_s, gallery, &GalleryPage::showPrevious);
    on(u"image.compare"_s, gallery, &GalleryPage::compareSelected);
    const auto onZoom = [&](const QString& id, auto inViewer, auto inComparison) {
        on(id, gallery, [gallery, viewer, comparison, inViewer, inComparison] {
            gallery->isComparing() ? (comparison->*inComparison)() : (viewer->*inViewer)();
        });
    };
    onZoom(u"image.zoomFit"_s, &ImageViewer::zoomFit, &CompareView::zoomFit);
    onZoom(u"image.zoomOriginal"_s, &ImageViewer::zoomOriginal, &CompareView::zoomOriginal);
    onZoom(u"image.zoomIn"_s, &ImageViewer::zoomIn, &CompareView::zoomIn);
    onZoom(u"image.zoomOut"_s, &ImageViewer::zoomOut, &CompareView::zoomOut);
    on(u"server.retry"_s, this, [this] {
        m_connection.session().retry();
        m_gallery->refresh();
    });
}

void SessionView::connectBoards()
{
    BoardStore& boards = m_connection.session().boards();
    connect(m_boards, &BoardsPanel::boardChosen, this, &SessionView::chooseBoard);
    connect(&boards, &BoardStore::boardsChanged, this, &SessionView::onBoardsChanged);
    connect(m_autoAdd.get(), &AutoAddBoard::changed, m_workflow,
            [this] { m_workflow->setAutoAddBoard(m_autoAdd->board()); });
    connect(m_boardActions.get(), &BoardActions::busy, this, &SessionView::busy);
    connect(m_boardActions.get(), &BoardActions::done, this, &SessionView::noted);
    connect(m_mover.get(), &ItemMover::busy, this, &SessionView::busy);
    connect(m_mover.get(), &ItemMover::done, this, &SessionView::noted);
    connect(m_mover.get(), &ItemMover::moved, this, &SessionView::moved);
}

void SessionView::connectDrops()
{
    m_boards->setDrops(m_drops.get());
    connect(m_drops.get(), &BoardDrops::filesDropped, this, &SessionView::uploadTo);
    connect(m_drops.get(), &BoardDrops::pictureDropped, this, &SessionView::uploadPictureTo);
    connect(m_drops.get(), &BoardDrops::workflowDropped, this, &SessionView::openWorkflow);
    const QString server = m_connection.session().profile().id();
    auto* onGallery = new FileDrops(*m_gallery, server, [this](int count) {
        return tr("Upload %Ln to “%1”", nullptr, count)
            .arg(boardtexts::title(m_connection.session().boards(), uploadBoard().value_or(u"none"_s)));
    });
    connect(onGallery, &FileDrops::filesDropped, this,
            [this](const QList<QUrl>& urls) { uploadTo(uploadBoard(), urls); });
    connect(onGallery, &FileDrops::workflowDropped, this, &SessionView::openWorkflow);
    connect(onGallery, &FileDrops::pictureDropped, this,
            [this](const QImage& picture) { uploadPictureTo(uploadBoard(), picture); });
}

void SessionView::updateActions()
{
    const bool viewing = m_gallery->isViewing();
    const bool large = m_gallery->showsPictures();
    const bool hasCurrent = !m_gallery->view().currentName().isEmpty();
    const auto enable = [this](const QString& id, bool enabled) {
        m_actions.action(id)->setEnabled(enabled);
    };
    for (const QString& id :
         {u"file.uploadFiles"_s, u"file.uploadFolder"_s, u"edit.paste"_s, u"view.transfers"_s,
          u"view.queue"_s, u"view.models"_s, u"view.live"_s, u"workflow.library"_s, u"server.page"_s})
        enable(id, true);
    enable(u"edit.copyName"_s, m_gallery->chosenCount() > 0);
    enable(u"edit.selectAll"_s, !large);
    enable(u"edit.selectNone"_s, !large);
    enable(u"edit.invertSelection"_s, !large);
    enable(u"view.larger"_s, !large);
    enable(u"view.smaller"_s, !large);
    enable(u"image.open"_s, !large && hasCurrent);
    enable(u"image.compare"_s, !large && m_gallery->canCompare());
    enable(u"image.back"_s, large);
    for (const QString& id :
         {u"image.zoomFit"_s, u"image.zoomOriginal"_s, u"image.zoomIn"_s, u"image.zoomOut"_s})
        enable(id, large && !m_gallery->isLive());
    m_actions.action(u"view.live"_s)->setChecked(m_gallery->isLive());
    if (!viewing) {
        enable(u"image.next"_s, false);
        enable(u"image.previous"_s, false);
    }
    const ServerSession& session = m_connection.session();
    enable(u"server.retry"_s,
           session.state() == ServerSession::State::Offline
               || (session.state() == ServerSession::State::Online && !session.hasLiveEvents()));
}

void SessionView::openWorkflow(const QString& path)
{
    Q_EMIT workflowWanted();
    m_workflow->openFile(path);
}

void SessionView::uploadTo(const std::optional<QString>& boardId, const QList<QUrl>& urls)
{
    m_uploading->upload(urls, boardId, m_gallery->list()->query());
}

void SessionView::uploadPictureTo(const std::optional<QString>& boardId, const QImage& picture)
{
    m_uploading->uploadPicture(picture, boardId, m_gallery->list()->query());
}

std::optional<QString> SessionView::uploadBoard() const
{
    return m_autoAdd->uploadBoard(m_boards->currentBoard());
}

void SessionView::goToBoard(const QString& boardId)
{
    m_boards->setCurrentBoard(boardId);
    chooseBoard(boardId);
}

void SessionView::showTransfers()
{
    m_uploading->showWindow();
}

void SessionView::showLibrary()
{
    if (!m_library) {
        m_library = std::make_unique<LibraryWindow>(m_connection.session(), m_settings);
        connect(m_workflow, &WorkflowPanel::placed, m_library.get(), [this](const WorkflowOrigin& origin) {
            if (m_library->isVisible() && origin.isRecordOf(m_connection.session().profile().id()))
                m_library->refresh(origin.workflowId);
        });
        m_library->setSelection([this] { return m_gallery->chosenNames(mostForAField); });
        connect(m_library.get(), &LibraryWindow::opened, this,
                [this](const WorkflowDocument& document, const WorkflowOrigin& origin) {
                    Q_EMIT workflowWanted();
                    m_workflow->openDocument(document, origin);
                });
    }
    showInFront(*m_library);
}

void SessionView::showModels()
{
    if (!m_models)
        m_models = std::make_unique<ModelsWindow>(m_connection.session(), m_settings);
    m_models->setWindowState(m_models->windowState() & ~Qt::WindowMinimized);
    showInFront(*m_models);
}

int SessionView::unsentInstalls() const
{
    return m_models ? m_models->installing().unsentCount() : 0;
}

void SessionView::showServer()
{
    if (!m_server)
        m_server = std::make_unique<ServerWindow>(m_connection.session(), m_settings);
    showInFront(*m_server);
}

TransfersWindow* SessionView::transfers() const
{
    return m_uploading->window();
}

QString SessionView::boardTitle() const
{
    return boardtexts::title(m_connection.session().boards(), m_boards->currentBoard());
}

void SessionView::chooseBoard(const std::optional<QString>& boardId)
{
    m_settings.set<SettingKey::LastBoard>(m_connection.settingsId(), BoardModel::keyOf(boardId));
    m_boardWasListed = boardId && m_connection.session().boards().find(*boardId);
    m_autoAdd->setOpenBoard(boardId);
    m_gallery->setBoard(boardId);
    m_boardActions->updateActions();
    Q_EMIT titleChanged();
}

void SessionView::onBoardsChanged()
{
    const std::optional<QString>& board = m_boards->currentBoard();
    const bool first = !std::exchange(m_boardsKnown, true);
    const bool listed = board && m_connection.session().boards().find(*board);
    const bool gone =
        board && *board != "none"_L1 && !dayOfBoard(*board) && !listed && (first || m_boardWasListed);
    m_boardWasListed = listed;
    if (gone) { // deleted, here or by another client
        m_boards->setCurrentBoard(std::nullopt);
        chooseBoard(std::nullopt);
        return;
    }
    Q_EMIT titleChanged();
}

void SessionView::onSessionState()
{
    updateActions();
    updateBanner();
}

void SessionView::updateBanner()
{
    ServerSession& session = m_connection.session();
    const ImageList* list = m_gallery->list();
    const bool saidByGallery =
        list->state() == ImageList::State::Failed && list->names().isEmpty() && !m_gallery->isViewing();
    if (session.state() != ServerSession::State::Offline || saidByGallery) {
        if (session.state() != ServerSession::State::Connecting)
            m_toldError.clear();
        m_banner.clear(connectionTopic);
        return;
    }
    const ApiError error = session.error();
    if (error.logLine() == m_toldError)
        return;
    m_toldError = error.logLine();
    const bool needsLogin = error.kind == ApiError::Kind::Unauthorized;
    const bool otherServer =
        needsLogin || error.kind == ApiError::Kind::NotInvokeAi || error.kind == ApiError::Kind::Tls;
    MessageBanner::Action action{tr("Try again"), [this] {
                                     m_toldError.clear();
                                     m_connection.session().retry();
                                 }};
    if (otherServer)
        action = {needsLogin ? tr("Sign in…") : tr("Change server…"),
                  [this, needsLogin] { Q_EMIT changeServerWanted(needsLogin); }};
    m_banner.show(MessageBanner::Kind::Error, connectionTopic, error.userMessage(), action, error.logLine(),
                  {tr("Find Out Why…"), [this] { Q_EMIT troubleshootingWanted(); }});
}

void SessionView::showDetails()
{
    constexpr int mostShown = 2;
    const GalleryView& grid = m_gallery->view();
    if (m_gallery->isViewing())
        m_details->showItems(m_gallery->chosenNames());
    else if (const int selected = grid.selectedCount(); selected > mostShown)
        m_details->showCount(selected);
    else
        m_details->showItems(grid.selectedNames()); // also while they are compared
}

void SessionView::recall(const QString& name, const QJsonObject& parameters)
{
    RecallApi api(m_connection.session().client());
    api.recall(parameters, {})
        ->abortWith(this)
        ->then(
            this,
            [this](const QJsonObject&) {
                m_banner.show(MessageBanner::Kind::Success, u"recall"_s,
                              tr("The web UI takes over how this image was made."));
            },
            [this, name, parameters](const ApiError& error) {
                m_banner.show(
                    MessageBanner::Kind::Error, u"recall"_s,
                    tr("The web UI was not told how %1 was made. %2").arg(name, error.userMessage()),
                    {tr("Try again"), [this, name, parameters] { recall(name, parameters); }},
                    error.logLine());
            });
}

void SessionView::paste()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    const QList<QUrl> files = data ? FileDrops::filesIn(*data) : QList<QUrl>();
    if (!files.isEmpty())
        uploadTo(uploadBoard(), files);
    else if (data && data->hasImage())
        uploadPictureTo(uploadBoard(), data->imageData().value<QImage>());
    else
        Q_EMIT noted(tr("The clipboard holds no picture and no files."));
}

void SessionView::copyNames()
{
    QGuiApplication::clipboard()->setText(m_gallery->chosenNames().join(u'\n'));
}

} // namespace vitrine
