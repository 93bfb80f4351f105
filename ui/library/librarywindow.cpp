// SPDX-License-Identifier: Apache-2.0
#include "ui/library/librarywindow.h"

#include "lib/base/settings.h"
#include "lib/export/filenames.h"
#include "lib/session/login.h"
#include "lib/session/serversession.h"
#include "lib/session/workflowlist.h"
#include "ui/keys/shortcuts.h"
#include "ui/library/libraryactions.h"
#include "ui/library/librarydelegate.h"
#include "ui/library/librarymodel.h"
#include "ui/library/workflowpictures.h"
#include "ui/library/workflowthumbnails.h"
#include "ui/shell/askfirst.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebanner.h"
#include "ui/shell/metrics.h"
#include "ui/shell/servertext.h"
#include "ui/shell/statepane.h"
#include "ui/shell/windowactions.h"

#include <QAction>
#include <QCloseEvent>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int searchDelayMs = 250;
constexpr int mostTags = 40; // a menu that is longer does not fit the screen

} // namespace

LibraryWindow::LibraryWindow(ServerSession& session, Settings& settings, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_session(session)
    , m_settings(settings)
    , m_list(new WorkflowList(session.client(), this))
    , m_thumbnails(new WorkflowThumbnails(
          session.client(), static_cast<int>(LibraryDelegate::thumbnailEdge * devicePixelRatioF()), this))
    , m_model(new LibraryModel(*m_list, *m_thumbnails, this))
    , m_banner(new MessageBanner(this))
    , m_actions(new LibraryActions(session.client(), *m_thumbnails, *m_banner, this))
    , m_sections(new QListWidget(this))
    , m_search(new QLineEdit(this))
    , m_order(new QComboBox(this))
    , m_bar(new QToolBar(this))
    , m_tagMenu(new QMenu(this))
    , m_pictureMenu(new QMenu(tr("&Picture"), this))
    , m_view(new QListView(this))
    , m_state(new StatePane(this))
    , m_area(new QStackedWidget(this))
    , m_count(new QLabel(this))
{
    setObjectName(u"libraryWindow"_s);
    setWindowTitle(tr("Workflow Library – Vitrine"));
    setAttribute(Qt::WA_QuitOnClose, false);
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(searchDelayMs);
    buildActions();
    Shortcuts::apply(settings, u"library"_s, actions());
    layOut();
    fillSections();
    connectParts();

    const int unit = fontMetrics().averageCharWidth();
    resize(unit * 140, fontMetrics().height() * 38);
    const QByteArray geometry = settings.get<SettingKey::LibraryGeometry>();
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    m_sections->setCurrentRow(0);
    fillTags();
    updateActions();
}

LibraryWindow::~LibraryWindow()
{
    m_settings.set<SettingKey::LibraryGeometry>(saveGeometry());
}

void LibraryWindow::buildActions()
{
    const auto make = [this](const QString& name, const QString& text, const QString& icon, auto slot,
                             const QKeySequence& shortcut = {}) {
        QAction* action = newWindowAction(*this, name, text, icon, shortcut);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_open = make(u"libraryOpen"_s, tr("&Open"), u"open"_s, &LibraryWindow::openCurrent);
    m_duplicate = make(
        u"libraryDuplicate"_s, tr("&Duplicate"), u"copy"_s,
        [this] {
            if (const auto* item = current())
                m_actions->duplicate(*item);
        },
        QKeySequence(u"Ctrl+D"_s));
    m_export = make(u"libraryExport"_s, tr("&Export…"), u"export"_s, &LibraryWindow::askToExport,
                    QKeySequence(u"Ctrl+E"_s));
    m_share = make(u"libraryShare"_s, tr("&Shared"), {}, [this](bool shared) {
        if (const auto* item = current())
            m_actions->setPublic(*item, shared);
    });
    m_share->setCheckable(true);
    m_setThumbnail = make(u"libraryThumbnail"_s, tr("From &File…"), u"open"_s, [this] {
        if (const auto* item = current())
            m_pictures->chooseFile(*item);
    });
    m_takeThumbnail =
        make(u"libraryTakeThumbnail"_s, tr("What Is Selected in the &Gallery"), u"image"_s, [this] {
            if (const auto* item = current())
                m_pictures->takeSelection(*item);
        });
    m_removeThumbnail = make(u"libraryNoThumbnail"_s, tr("&None"), {}, [this] {
        if (const auto* item = current())
            m_actions->removeThumbnail(*item);
    });
    m_pictureMenu->addActions({m_setThumbnail, m_takeThumbnail, m_removeThumbnail});
    m_pictureMenu->menuAction()->setIcon(symbolicIcon(u"image"_s));
    m_remove = make(u"libraryDelete"_s, tr("De&lete…"), u"trash"_s, &LibraryWindow::askToRemove,
                    QKeySequence::Delete);
    m_tags = m_tagMenu->menuAction();
    m_tags->setIcon(symbolicIcon(u"filter"_s));
    m_tags->setText(tr("&Tags"));
    make(
        u"libraryRefresh"_s, tr("Re&fresh"), u"refresh"_s, [this] { m_list->refresh(); },
        QKeySequence(u"F5"_s));
    make(
        u"libraryFind"_s, tr("&Find"), u"search"_s, [this] { beginSearch(*m_search); }, QKeySequence::Find);
}

void LibraryWindow::layOut()
{
    m_sections->setObjectName(u"librarySections"_s);
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setFixedWidth(fontMetrics().averageCharWidth() * 30);
    const int tight = space(this, Space::Tight);
    m_sections->setBackgroundRole(QPalette::Window);
    m_sections->viewport()->setBackgroundRole(QPalette::Window);
    m_search->setObjectName(u"librarySearch"_s);
    m_search->setPlaceholderText(tr("Search names, descriptions and tags"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(symbolicIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_order->setObjectName(u"libraryOrder"_s);
    m_order->setAccessibleName(tr("Order"));
    using OrderBy = WorkflowQuery::OrderBy;
    for (const auto& [text, by, descending] : {std::tuple{tr("Usual Order"), -1, false},
                                               {tr("Name"), int(OrderBy::Name), false},
                                               {tr("Recently Changed"), int(OrderBy::UpdatedAt), true},
                                               {tr("Newest"), int(OrderBy::CreatedAt), true},
                                               {tr("Recently Opened"), int(OrderBy::OpenedAt), true}})
        m_order->addItem(text, QVariant::fromValue(std::pair(by, descending)));
    m_bar->setObjectName(u"libraryBar"_s);
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bar->addActions({m_open, m_duplicate, m_export, m_pictureMenu->menuAction(), m_remove});
    if (auto* button = qobject_cast<QToolButton*>(m_bar->widgetForAction(m_pictureMenu->menuAction())))
        button->setPopupMode(QToolButton::InstantPopup);
    auto* tags = new QToolButton(this);
    tags->setObjectName(u"libraryTags"_s);
    tags->setDefaultAction(m_tags);
    tags->setPopupMode(QToolButton::InstantPopup);
    tags->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_view->setObjectName(u"libraryView"_s);
    m_view->setAccessibleName(tr("Workflows"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new LibraryDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setFrameShape(QFrame::NoFrame);
    m_state->setObjectName(u"libraryState"_s);
    m_state->setBackgroundRole(QPalette::Base);
    m_state->setAutoFillBackground(true);
    m_area->addWidget(m_view);
    m_area->addWidget(m_state);
    m_count->setObjectName(u"libraryCount"_s);

    auto* filters = new QHBoxLayout;
    filters->setContentsMargins(tight, tight, tight, tight);
    filters->setSpacing(tight);
    filters->addWidget(m_search, 1);
    filters->addWidget(tags);
    filters->addWidget(m_order);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(tight, tight, tight, tight);
    foot->addWidget(m_bar, 1);
    foot->addWidget(m_count);
    auto* main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(m_banner);
    main->addLayout(filters);
    main->addWidget(m_area, 1);
    main->addLayout(foot);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sections);
    row->addLayout(main, 1);
}

void LibraryWindow::connectParts()
{
    m_pictures =
        new WorkflowPictures(*m_view, *m_model, *m_actions, m_settings, *m_banner, m_session.profile().id());
    connect(m_sections, &QListWidget::currentRowChanged, this, &LibraryWindow::ask);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_searchDelay.start(); });
    connect(&m_searchDelay, &QTimer::timeout, this, &LibraryWindow::ask);
    connect(m_order, &QComboBox::currentIndexChanged, this, &LibraryWindow::ask);
    connect(m_view, &QListView::activated, this, &LibraryWindow::openCurrent);
    connect(m_view, &QListView::customContextMenuRequested, this, &LibraryWindow::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &LibraryWindow::updateActions);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &LibraryWindow::updateDemand);
    connect(m_view->verticalScrollBar(), &QScrollBar::rangeChanged, this, &LibraryWindow::updateDemand);
    connect(m_list, &WorkflowList::stateChanged, this, &LibraryWindow::updateState);
    connect(m_list, &WorkflowList::reset, this, &LibraryWindow::onReset);
    connect(m_list, &WorkflowList::appended, this, &LibraryWindow::updateState);
    connect(m_state, &StatePane::actionTriggered, m_list, &WorkflowList::refresh);
    connect(m_actions, &LibraryActions::opened, this, &LibraryWindow::opened);
    connect(m_actions, &LibraryActions::changed, this, &LibraryWindow::refresh);
    connect(&m_session.login(), &Login::accountChanged, this, &LibraryWindow::updateActions);
    connect(&m_session, &ServerSession::stateChanged, this, [this] {
        if (m_session.state() == ServerSession::State::Online
            && m_list->state() == WorkflowList::State::Failed)
            m_list->refresh();
    });
}

void LibraryWindow::fillSections()
{
    for (const LibrarySection section :
         {LibrarySection::Recent, LibrarySection::Own, LibrarySection::Shared, LibrarySection::Bundled}) {
        if (section == LibrarySection::Shared && !m_actions->canShare())
            continue; // older servers have one library for all
        auto* item = new QListWidgetItem(sectionTitle(section), m_sections);
        item->setData(Qt::UserRole, int(section));
        item->setSizeHint({0, fontMetrics().height() + 2 * space(this, Space::Normal)});
    }
}

void LibraryWindow::fillTags()
{
    m_tags->setEnabled(false);
    m_tags->setVisible(m_session.client().capabilities().has(Capability::WorkflowTags));
    if (!m_tags->isVisible())
        return;
    auto* call = WorkflowsApi(m_session.client()).tags();
    call->abortWith(this);
    // Without them nothing is lost but a filter; the next start of the window asks again.
    call->then(
        this, [this](const QStringList& tags) { showTags(tags); }, [](const ApiError&) {});
}

void LibraryWindow::showTags(const QStringList& tags)
{
    for (const QString& tag : tags.mid(0, mostTags)) {
        QAction* action = m_tagMenu->addAction(servertext::forMenu(tag));
        action->setCheckable(true);
        action->setData(tag);
        connect(action, &QAction::toggled, this, &LibraryWindow::ask);
    }
    m_tags->setEnabled(!tags.isEmpty());
}

QStringList LibraryWindow::chosenTags() const
{
    QStringList tags;
    for (const QAction* action : m_tagMenu->actions()) {
        if (action->isChecked())
            tags.append(action->data().toString());
    }
    return tags;
}

LibrarySection LibraryWindow::section() const
{
    const QListWidgetItem* item = m_sections->currentItem();
    return item ? LibrarySection(item->data(Qt::UserRole).toInt()) : LibrarySection::Recent;
}

void LibraryWindow::showSection(LibrarySection section)
{
    for (int row = 0; row < m_sections->count(); ++row) {
        if (m_sections->item(row)->data(Qt::UserRole).toInt() == int(section))
            m_sections->setCurrentRow(row);
    }
}

void LibraryWindow::ask()
{
    m_searchDelay.stop();
    WorkflowQuery query = sectionQuery(section());
    query.searchTerm = m_search->text().trimmed();
    query.tags = chosenTags();
    m_tags->setText(query.tags.isEmpty() ? tr("&Tags") : tr("&Tags (%1)").arg(query.tags.size()));
    const auto [by, descending] = m_order->currentData().value<std::pair<int, bool>>();
    if (by >= 0) {
        query.orderBy = WorkflowQuery::OrderBy(by);
        query.descending = descending;
    }
    m_list->setQuery(query);
}

void LibraryWindow::refresh(const QString& workflowId)
{
    m_wanted = workflowId;
    m_list->refresh();
}

void LibraryWindow::onReset()
{
    QModelIndex index = m_model->indexOf(std::exchange(m_wanted, {}));
    if (!index.isValid())
        index = m_model->index(0);
    m_view->setCurrentIndex(index);
    updateState();
    updateDemand();
}

void LibraryWindow::updateState()
{
    using State = WorkflowList::State;
    const bool filtered = !m_search->text().trimmed().isEmpty() || !chosenTags().isEmpty();
    const bool empty = m_list->items().isEmpty();
    if (m_list->state() == State::Failed)
        m_banner->show(MessageBanner::Kind::Error, u"list"_s, m_list->error().userMessage(),
                       {tr("Try Again"), [this] { m_list->refresh(); }});
    else if (m_list->state() == State::Ready)
        m_banner->clear(u"list"_s);
    if (!empty)
        m_area->setCurrentWidget(m_view);
    else
        m_area->setCurrentWidget(m_state);
    if (empty && m_list->state() == State::Loading)
        m_state->showBusy(tr("Loading workflows…"));
    else if (empty && m_list->state() == State::Failed)
        m_state->showMessage(u"error"_s, tr("The library could not be read"), m_list->error().userMessage(),
                             tr("Try Again"));
    else if (empty && filtered)
        m_state->showMessage(u"search"_s, tr("Nothing found"),
                             tr("No workflow of this section has these words or tags."));
    else if (empty)
        m_state->showMessage(u"workflow"_s, tr("No workflows"), emptySentence(section()));
    m_count->setText(empty ? QString() : tr("%Ln workflow(s)", nullptr, m_list->total()));
    updateActions();
}

const WorkflowListItem* LibraryWindow::current() const
{
    return m_area->currentWidget() == m_view ? m_model->itemAt(m_view->currentIndex()) : nullptr;
}

void LibraryWindow::updateActions()
{
    const WorkflowListItem* item = current();
    const QString whyNot =
        item ? m_session.login().permissions().whyNotWorkflow(item->userId.value_or(QString())) : QString();
    const bool bundled = item && !LibraryActions::isChangeable(*item);
    const bool changeable = item && !bundled && whyNot.isEmpty();
    for (QAction* action : {m_open, m_duplicate, m_export})
        action->setEnabled(item);
    for (QAction* action : {m_setThumbnail, m_takeThumbnail, m_pictureMenu->menuAction(), m_remove})
        action->setEnabled(changeable);
    const QString why = bundled ? tr("Bundled workflows cannot be changed: duplicate it first.") : whyNot;
    m_pictureMenu->menuAction()->setToolTip(why.isEmpty() ? tr("The picture that stands for it") : why);
    m_remove->setToolTip(why.isEmpty() ? m_remove->iconText() : why);
    m_removeThumbnail->setEnabled(changeable && item->hasThumbnail);
    m_share->setVisible(m_actions->canShare());
    m_share->setEnabled(changeable);
    m_share->setToolTip(why);
    m_share->setChecked(item && item->isPublic.value_or(false));
}

void LibraryWindow::updateDemand()
{
    QList<WorkflowListItem> shown;
    const int first = m_view->indexAt({1, 1}).row();
    const QModelIndex below = m_view->indexAt({1, m_view->viewport()->height() - 1});
    const int last = below.isValid() ? below.row() : m_model->rowCount() - 1;
    for (int row = qMax(0, first); row <= last; ++row)
        shown.append(*m_model->itemAt(m_model->index(row)));
    m_thumbnails->setDemand(shown);
}

void LibraryWindow::showMenu(const QPoint& at)
{
    if (!m_view->indexAt(at).isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_open, m_duplicate, m_export});
    menu->addSeparator();
    menu->addActions({m_share, m_pictureMenu->menuAction()});
    menu->addSeparator();
    menu->addAction(m_remove);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void LibraryWindow::openCurrent()
{
    if (const auto* item = current())
        m_actions->open(*item);
}

void LibraryWindow::askToExport()
{
    const auto* chosen = current();
    if (!chosen)
        return;
    auto* dialog = new QFileDialog(this, tr("Export Workflow"), m_settings.get<SettingKey::LastFolder>(),
                                   tr("Workflow files (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(filenames::whole(chosen->name, u".json"_s, u"workflow"_s));
    connect(dialog, &QFileDialog::fileSelected, this, [this, item = *chosen](const QString& path) {
        m_settings.set<SettingKey::LastFolder>(QFileInfo(path).absolutePath());
        m_actions->exportTo(item, path);
    });
    dialog->open();
}

void LibraryWindow::askToRemove()
{
    const auto* chosen = current();
    if (!chosen || !m_remove->isEnabled() || !LibraryActions::isChangeable(*chosen))
        return;
    askFirst({.name = u"deleteWorkflowBox"_s,
              .title = tr("Delete Workflow"),
              .text = tr("Delete “%1” from the library of this server? This cannot be undone.")
                          .arg(servertext::oneLine(chosen->name)),
              .verb = tr("&Delete")},
             this, [this, item = *chosen] { m_actions->remove(item); });
}

void LibraryWindow::setSelection(std::function<QStringList()> selection)
{
    m_pictures->setSelection(std::move(selection));
}

void LibraryWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_view->setFocus();
    ask();
}

void LibraryWindow::closeEvent(QCloseEvent* event)
{
    m_settings.set<SettingKey::LibraryGeometry>(saveGeometry());
    QWidget::closeEvent(event);
}

} // namespace vitrine
