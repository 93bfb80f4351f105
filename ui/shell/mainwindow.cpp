// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/mainwindow.h"

#include "lib/base/settings.h"
#include "lib/imaging/webpsupport.h"
#include "lib/session/login.h"
#include "ui/boards/boardspanel.h"
#include "ui/boards/itemmover.h"
#include "ui/connection/connectdialog.h"
#include "ui/connection/profileeditor.h"
#include "ui/connection/profilesdialog.h"
#include "ui/connection/serverconnection.h"
#include "ui/connection/servermenu.h"
#include "ui/connection/sessionhost.h"
#include "ui/connection/startpage.h"
#include "ui/connection/windowlogin.h"
#include "ui/deletion/deletionbar.h"
#include "ui/details/detailspanel.h"
#include "ui/export/exportbar.h"
#include "ui/gallery/gallerypage.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/logwindow.h"
#include "ui/notices/windownotices.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/askfirst.h"
#include "ui/shell/connectionbutton.h"
#include "ui/shell/icons.h"
#include "ui/shell/menus.h"
#include "ui/shell/messagebanner.h"
#include "ui/shell/nodereload.h"
#include "ui/shell/quitting.h"
#include "ui/shell/servertext.h"
#include "ui/shell/sessionview.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workflowkeeper.h"
#include "ui/transfers/transfersindicator.h"
#include "ui/troubleshooting/troubleshootingwindow.h"
#include "ui/workflow/workflowpanel.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QMenuBar>
#include <QPointer>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int layoutVersion = 2;

} // namespace

MainWindow::MainWindow(const Services& services, QWidget* parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_actions(new ActionRegistry(mainWindowActions(), this))
    , m_banner(new MessageBanner(this))
    , m_center(new QWidget(this))
    , m_centerColumn(new QVBoxLayout(m_center))
    , m_startPage(new StartPage(services.host, this))
    , m_connectionButton(new ConnectionButton(this))
    , m_status(new StatusStrip(*statusBar()))
    , m_transfers(new TransfersIndicator(this))
    , m_notices(new WindowNotices(*this, services.bus, services.settings, *m_actions))
{
    setObjectName(u"mainWindow"_s);
    setDockNestingEnabled(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    m_centerColumn->setContentsMargins(0, 0, 0, 0);
    m_centerColumn->setSpacing(0);
    m_centerColumn->addWidget(m_banner);
    m_centerColumn->addWidget(m_startPage, 1);
    setCentralWidget(m_center);
    fillMenuBar(*menuBar(), *m_actions);
    menuBar()->setCornerWidget(m_connectionButton);
    auto* servers = new ServerMenu(services.host, *m_actions, m_connectionButton);
    connect(servers, &ServerMenu::profileChosen, &services.host,
            [this](const QString& key) { m_services.host.openProfile(key); });
    connect(servers, &ServerMenu::demoChosen, this, &MainWindow::openDemo);
    m_connectionButton->setMenu(servers);
    buildDocks();
    connectActions();
    connectNotices();
    new WindowKeys(*this, *m_actions, services.settings, [this] { return palettePlaces(); });
    // Their keys also work while the menu bar is hidden.
    for (const ActionSpec& spec : m_actions->specs()) {
        if (!spec.local)
            addAction(m_actions->action(spec.id));
    }
    m_status->addIndicator(*m_transfers);
    connect(m_transfers, &QAbstractButton::clicked, m_actions->action(u"view.transfers"_s),
            &QAction::trigger);
    connect(m_status, &StatusStrip::queueWanted, m_actions->action(u"view.queue"_s), &QAction::trigger);
    restoreLayout();

    connect(m_startPage, &StartPage::settingsWanted, this,
            [this](const ServerProfile& profile) { editServer(profile); });
    connect(m_startPage, &StartPage::troubleshootingWanted, this, &MainWindow::troubleshoot);
    connect(m_startPage, &StartPage::loginWanted, this,
            [this](const QString& address) { askForServer()->setAddress(address, true); });
    connect(&services.host, &SessionHost::secretsWanted, this, &MainWindow::onSecretsWanted);
    connect(&services.host, &SessionHost::aboutToChange, this, &MainWindow::dropView);
    connect(&services.host, &SessionHost::changed, this, &MainWindow::showConnection);
    connect(&services.settings, &Settings::saveFailed, this, [this](const QString& file) {
        m_banner->show(
            MessageBanner::Kind::Warning, u"settings"_s,
            tr("The settings cannot be written to %1. Check the folder's permissions and free space.")
                .arg(file));
    });
    if (services.host.connection())
        showConnection();
    else
        showNoServer({});
    if (!services.webp)
        m_banner->show(MessageBanner::Kind::Warning, u"webp"_s, webpMissingSentence());
    else if (services.settings.problem() == Settings::Problem::Damaged)
        m_banner->show(
            MessageBanner::Kind::Info, u"settings"_s,
            tr("The settings file was damaged. What could be read is used; the old file is kept as %1.")
                .arg(services.settings.filePath() + u".damaged"_s));
}

MainWindow::~MainWindow()
{
    dropView();
}

void MainWindow::buildDocks()
{
    const auto dock = [this](const QString& title, const QString& name, const QString& actionId) {
        auto* widget = new QDockWidget(title, this);
        widget->setObjectName(name);
        QAction* action = m_actions->action(actionId);
        connect(action, &QAction::triggered, widget, [widget](bool shown) {
            widget->setVisible(shown);
            if (shown)
                widget->raise();
        });
        connect(widget->toggleViewAction(), &QAction::toggled, action, &QAction::setChecked);
        return widget;
    };
    m_boardsDock = dock(tr("Boards"), u"boardsDock"_s, u"view.boards"_s);
    m_workflowDock = dock(tr("Workflow") + u"[*]"_s, u"workflowDock"_s, u"view.workflow"_s);
    m_workflowKeeper = new WorkflowKeeper(*m_workflowDock, m_services.settings);
    m_detailsDock = dock(tr("Details"), u"detailsDock"_s, u"view.details"_s);
}

void MainWindow::showDock(QDockWidget& dock)
{
    dock.show();
    dock.raise();
}

void MainWindow::defaultLayout()
{
    for (QDockWidget* dock : {m_boardsDock, m_workflowDock, m_detailsDock}) {
        dock->setFloating(false);
        dock->show();
    }
    addDockWidget(Qt::LeftDockWidgetArea, m_boardsDock);
    addDockWidget(Qt::RightDockWidgetArea, m_workflowDock);
    addDockWidget(Qt::RightDockWidgetArea, m_detailsDock);
    tabifyDockWidget(m_workflowDock, m_detailsDock);
    m_workflowDock->raise();
    const int unit = fontMetrics().averageCharWidth();
    resizeDocks({m_boardsDock, m_workflowDock}, {unit * 40, unit * 54}, Qt::Horizontal);
}

void MainWindow::restoreLayout()
{
    const int unit = fontMetrics().averageCharWidth();
    resize(unit * 190, fontMetrics().height() * 46);
    defaultLayout();
    const QByteArray geometry = m_services.settings.get<SettingKey::WindowGeometry>();
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    const QByteArray state = m_services.settings.get<SettingKey::WindowState>();
    if (!state.isEmpty())
        restoreState(state, layoutVersion);
    m_actions->action(u"view.boards"_s)->setChecked(!m_boardsDock->isHidden());
    m_actions->action(u"view.workflow"_s)->setChecked(!m_workflowDock->isHidden());
    m_actions->action(u"view.details"_s)->setChecked(!m_detailsDock->isHidden());
}

void MainWindow::connectActions()
{
    const auto on = [this](const QString& id, auto slot) {
        connect(m_actions->action(id), &QAction::triggered, this, slot);
    };
    on(u"file.openWorkflow"_s, [this] {
        if (!m_view)
            return;
        showDock(*m_workflowDock);
        m_view->workflow().chooseFile();
    });
    on(u"file.newWindow"_s, &MainWindow::newWindowWanted);
    on(u"file.quit"_s, &quitProgram);
    on(u"view.resetLayout"_s, &MainWindow::defaultLayout);
    on(u"view.fullScreen"_s, [this](bool full) {
        setWindowState(full ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    });
    on(u"server.connect"_s, [this] { askForServer(); });
    on(u"server.demo"_s, &MainWindow::openDemo);
    on(u"server.manage"_s, [this] { manageServers(); });
    on(u"server.settings"_s, &MainWindow::editCurrentServer);
    on(u"help.troubleshooting"_s, [this] { troubleshoot({}); });
    on(u"help.log"_s, &MainWindow::showLog);
    on(u"help.about"_s, &MainWindow::about);
    on(u"help.aboutQt"_s, [] { QApplication::aboutQt(); });
    m_actions->action(u"server.demo"_s)->setVisible(m_services.host.hasDemo());
    // What needs a server; SessionView turns on what it can do.
    for (const ActionSpec& spec : m_actions->specs()) {
        if (spec.id.startsWith("edit."_L1) || spec.id.startsWith("image."_L1)
            || spec.id.startsWith("workflow."_L1) || spec.id.startsWith("queue."_L1)
            || spec.id.startsWith("board."_L1) || spec.id.startsWith("file.upload"_L1)
            || spec.id.startsWith("file.export"_L1) || spec.id == "view.transfers"_L1
            || spec.id == "server.page"_L1 || spec.id == "help.troubleshooting"_L1
            || spec.id == "server.signIn"_L1 || spec.id == "server.signOut"_L1
            || spec.id == "server.changePassword"_L1 || spec.id == "view.queue"_L1
            || spec.id == "view.models"_L1 || spec.id == "view.live"_L1)
            m_actions->action(spec.id)->setEnabled(false);
    }
    m_actions->action(u"server.retry"_s)->setEnabled(false);
    m_actions->action(u"server.settings"_s)->setEnabled(false);
}

WindowKeys::Places MainWindow::palettePlaces()
{
    if (!m_view)
        return {{}, tr("Connect to a server first.")};
    WindowKeys::Places places;
    for (const BoardDto& board : m_view->connection().session().boards().boards()) {
        places.entries.append({.id = {},
                               .text = tr("Go to “%1”").arg(servertext::oneLine(board.boardName)),
                               .path = tr("Board"),
                               .icon = symbolicIcon(u"board"_s),
                               .trigger = [view = QPointer<SessionView>(m_view.get()), id = board.boardId] {
                                   if (view)
                                       view->goToBoard(id);
                               }});
    }
    return places;
}

void MainWindow::connectNotices()
{
    RunNotices& runs = m_notices->runs();
    connect(&runs, &RunNotices::titleChanged, this, &MainWindow::updateTitle);
    connect(&runs, &RunNotices::imageWanted, this, [this](const QString& name) {
        if (m_view)
            m_view->gallery().openImage(name);
    });
    connect(&runs, &RunNotices::runsWanted, this, [this] { showDock(*m_workflowDock); });
    connect(m_notices, &WindowNotices::quitWanted, this, &quitProgram);
}

void MainWindow::whenSafe(const std::function<void()>& go)
{
    if (mustAsk())
        m_notices->bringBack();
    m_workflowKeeper->whenSafe([this, go] { askAboutInstalls(go); });
}

bool MainWindow::mustAsk() const
{
    return m_workflowKeeper->isModified() || (m_view && m_view->unsentInstalls() > 0);
}

void MainWindow::askAboutInstalls(const std::function<void()>& go)
{
    const int unsent = m_view ? m_view->unsentInstalls() : 0;
    if (unsent == 0) {
        go();
        return;
    }
    askFirst({.name = u"unsentInstallsBox"_s,
              .title = tr("Installations That Wait"),
              .text = tr("%Ln installation(s) of models wait here for their turn and are not on the server "
                         "yet. They are lost when this window closes; what the server has taken on goes on "
                         "there.",
                         nullptr, unsent),
              .verb = tr("&Close and Lose Them", nullptr, unsent)},
             this, go);
}

void MainWindow::letGo()
{
    m_leaving = true;
    saveLayout();
}

void MainWindow::dropView()
{
    if (!m_view)
        return;
    m_workflowKeeper->detach();
    m_view->connection().session().setVisible(this, false);
    m_status->setSession(nullptr);
    m_transfers->setQueue(nullptr);
    m_view.reset();
    updatePictureAlone();
    m_startPage->show();
}

void MainWindow::showConnection()
{
    ServerConnection& connection = *m_services.host.connection();
    m_startPage->hide();
    m_actions->action(u"help.troubleshooting"_s)->setEnabled(true);
    m_view = std::make_unique<SessionView>(connection, m_services.settings, *m_actions, *m_banner);
    m_boardsDock->setWidget(&m_view->boards());
    m_workflowDock->setWidget(&m_view->workflow());
    m_detailsDock->setWidget(&m_view->details());
    m_centerColumn->addWidget(&m_view->gallery(), 1);
    m_centerColumn->addWidget(&m_view->exportBar());
    m_centerColumn->addWidget(&m_view->deletionBar());
    m_status->setSession(&connection.session());
    m_transfers->setQueue(&connection.uploads());
    connection.uploads().open();
    ServerSession& session = connection.session();
    SessionView* view = m_view.get();
    new NodeReload(session.templates(), *m_actions->action(u"workflow.reloadNodes"_s), *m_status, *m_banner,
                   view);
    connect(&session, &ServerSession::stateChanged, view, [this] { updateConnection(); });
    connect(&session, &ServerSession::liveEventsChanged, view, [this] { updateConnection(); });
    connect(&session.login(), &Login::stateChanged, view, [this] { updateConnection(); });
    connect(view, &SessionView::titleChanged, this, &MainWindow::updateTitle);
    connect(view, &SessionView::busy, m_status, &StatusStrip::showBusy);
    connect(view, &SessionView::noted, this, [this](const QString& sentence) {
        sentence.isEmpty() ? m_status->clearNote() : m_status->showNote(sentence);
    });
    connect(view, &SessionView::moved, this, [this, view](const QString& sentence) {
        m_status->showUndoable(sentence, [shown = QPointer<SessionView>(view)] {
            if (shown)
                shown->mover().undo();
        });
    });
    auto* login = new WindowLogin(m_services.host, *m_actions, *m_banner, *this, view);
    connect(view, &SessionView::changeServerWanted, login, [this, login](bool needsLogin) {
        if (!needsLogin || !login->ask())
            askForServer(needsLogin);
    });
    connect(view, &SessionView::troubleshootingWanted, this, [this] { troubleshoot({}); });
    connect(&view->workflow(), &WorkflowPanel::runStarted, &m_notices->runs(), &RunNotices::follow);
    view->workflow().setJournal(connection.runs()); // what it takes up is followed too
    connection.runs().open();
    connect(view, &SessionView::workflowWanted, m_workflowDock, [this] { showDock(*m_workflowDock); });
    connect(view, &SessionView::detailsWanted, m_detailsDock, [this] { showDock(*m_detailsDock); });
    connect(&view->gallery(), &GalleryPage::selectionChanged, m_status, &StatusStrip::setSelection);
    connect(&view->gallery(), &GalleryPage::pageChanged, this, &MainWindow::updatePictureAlone);
    connect(&view->gallery(), &GalleryPage::namesReceived, this, &MainWindow::namesReceived);
    connect(&view->gallery(), &GalleryPage::screenComplete, this, &MainWindow::screenComplete);
    m_workflowKeeper->attach(*view);
    updateConnection();
    updateTitle();
    updateVisibility();
    view->gallery().setFocus();
}

void MainWindow::updateConnection()
{
    using State = ConnectionButton::State;
    ServerConnection& connection = *m_services.host.connection();
    const ServerSession& session = connection.session();
    State state = State::Connecting;
    if (session.state() == ServerSession::State::Online)
        state = session.hasLiveEvents() ? State::Online : State::NoEvents;
    else if (session.state() == ServerSession::State::Offline)
        state = State::Offline;
    if (state != State::Offline && session.login().state() == Login::State::Refused)
        state = State::SignedOut;
    m_connectionButton->setConnection(state, connection.title(), session.serverVersion(),
                                      ServerMenu::stateOf(connection));
    m_actions->action(u"server.settings"_s)->setEnabled(!connection.isDemo());
    m_connectionButton->setFixedHeight(menuBar()->actionGeometry(menuBar()->actions().first()).height() - 1);
    menuBar()->setCornerWidget(m_connectionButton); // it measures its corner only now
}

void MainWindow::updateTitle()
{
    const QString board = m_view ? m_view->boardTitle().simplified() : QString();
    QStringList parts{m_notices->runs().titlePart(), board, u"Vitrine"_s};
    parts.removeAll(QString());
    setWindowTitle(parts.join(u" – "_s));
}

void MainWindow::openDemo()
{
    if (const Result<void> opened = m_services.host.openDemo(); !opened)
        m_banner->show(MessageBanner::Kind::Error, u"demo"_s, opened.error().userMessage());
}

void MainWindow::showNoServer(const ApiError& error)
{
    m_startPage->showError(error);
    m_startPage->setFocus();
    updateTitle();
}

ConnectDialog* MainWindow::askForServer(bool needsLogin)
{
    auto* dialog = new ConnectDialog(m_services.host, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectDialog::settingsWanted, this,
            [this](const ServerProfile& profile) { editServer(profile); });
    ServerConnection* current = m_services.host.connection();
    if (current && !current->isDemo())
        dialog->setAddress(current->session().profile().displayAddress(), needsLogin);
    connect(dialog, &ConnectDialog::troubleshootingWanted, this, &MainWindow::troubleshoot);
    dialog->open();
    return dialog;
}

ProfileEditor* MainWindow::editServer(const ServerProfile& profile)
{
    auto* editor = new ProfileEditor(m_services.host.profiles(), profile, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &ProfileEditor::troubleshootingWanted, this, &MainWindow::troubleshoot);
    connect(editor, &ProfileEditor::saved, this, [this](const ServerProfile& kept, bool connectNow) {
        if (connectNow)
            m_services.host.openProfile(kept.key);
    });
    editor->open();
    return editor;
}

ProfilesDialog* MainWindow::manageServers()
{
    auto* dialog = new ProfilesDialog(m_services.host.profiles(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProfilesDialog::troubleshootingWanted, this, &MainWindow::troubleshoot);
    connect(dialog, &ProfilesDialog::connectWanted, &m_services.host,
            [this](const QString& key) { m_services.host.openProfile(key); });
    dialog->open();
    return dialog;
}

void MainWindow::onSecretsWanted(const ServerProfile& profile, const ApiError& error)
{
    ProfileEditor* editor = editServer(profile);
    if (error.detail.isEmpty())
        editor->askForSecrets();
    else
        editor->showProblem(error);
}

void MainWindow::editCurrentServer()
{
    ServerConnection* current = m_services.host.connection();
    if (!current || current->isDemo())
        return;
    ServerProfile profile = current->session().profile();
    // Its secrets are known here; a login of the moment is not to be kept.
    if (!profile.usesToken)
        profile.token.clear();
    if (profile.key.isEmpty()) {
        if (const auto known = m_services.host.profiles().byAddress(profile.displayAddress()))
            profile.key = known->key;
    }
    ProfileEditor* editor = editServer(profile);
    if (current->session().state() == ServerSession::State::Offline)
        editor->showProblem(current->session().error());
}

void MainWindow::troubleshoot(const std::optional<ServerProfile>& server)
{
    if (!m_troubleshooting)
        m_troubleshooting = std::make_unique<TroubleshootingWindow>();
    m_troubleshooting->lookAt([this, server]() -> ReportSubject {
        ReportSubject subject{.readsWebp = m_services.webp};
        if (server) {
            subject.server = *server;
        } else if (m_view) {
            subject.server = m_view->connection().session().profile();
            if (const WorkflowDocument workflow = m_view->workflow().document(); !workflow.isEmpty())
                subject.openWorkflow = workflow;
        }
        // The folder may have been set after the connection was made.
        const auto kept = m_services.host.profiles().byKey(subject.server.key);
        subject.root = kept ? kept->dataFolder : subject.server.dataFolder;
        return subject;
    });
    showInFront(*m_troubleshooting);
}

void MainWindow::openWorkflow(const QString& path)
{
    if (!m_view)
        return;
    showDock(*m_workflowDock);
    m_view->workflow().openFile(path);
}

void MainWindow::showLog()
{
    if (!m_log)
        m_log = std::make_unique<LogWindow>(m_services.logText, m_services.settings);
    showInFront(*m_log);
}

void MainWindow::about()
{
    const QString version = m_view ? m_view->connection().session().serverVersion() : QString();
    auto* dialog = new AboutDialog(version.isEmpty() ? QString() : u"InvokeAI %1"_s.arg(version), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool MainWindow::event(QEvent* event)
{
    const bool result = QMainWindow::event(event);
    if (event->type() == QEvent::UpdateRequest)
        Q_EMIT painted();
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        updateVisibility();
    return result;
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange) {
        m_actions->action(u"view.fullScreen"_s)->setChecked(isFullScreen());
        updatePictureAlone();
    }
    if (event->type() == QEvent::WindowStateChange || event->type() == QEvent::ActivationChange)
        updateVisibility();
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_notices->runs().onWindowActivated();
}

void MainWindow::updatePictureAlone()
{
    const bool alone = isFullScreen() && m_view && m_view->gallery().showsPictures();
    m_pictureAlone.setActive(alone);
    if (m_view)
        m_view->gallery().setBare(alone);
}

void MainWindow::updateVisibility()
{
    if (m_view)
        m_view->connection().session().setVisible(this, isVisible() && !isMinimized());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveLayout();
    if (m_notices->keepsRunning() && !m_leaving) {
        hide();
        event->ignore();
        return;
    }
    if (mustAsk() && !m_leaving) {
        event->ignore();
        whenSafe([this] {
            letGo();
            close();
        });
        return;
    }
    m_leaving = false; // it may be shown again
    QMainWindow::closeEvent(event);
    if (event->isAccepted())
        Q_EMIT closed();
}

void MainWindow::setHoldsTray(bool holds)
{
    m_notices->setHoldsTray(holds);
}

bool MainWindow::holdsTray() const
{
    return m_notices->holdsTray();
}

void MainWindow::saveLayout()
{
    m_pictureAlone.setActive(false); // what was shown is what is remembered
    m_services.settings.set<SettingKey::WindowGeometry>(saveGeometry());
    m_services.settings.set<SettingKey::WindowState>(saveState(layoutVersion));
}

} // namespace vitrine
