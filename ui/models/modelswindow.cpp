// SPDX-License-Identifier: Apache-2.0
#include "ui/models/modelswindow.h"

#include "lib/base/settings.h"
#include "lib/jobs/modelinstalling.h"
#include "lib/session/login.h"
#include "lib/session/serversession.h"
#include "ui/keys/shortcuts.h"
#include "ui/models/installdialog.h"
#include "ui/models/installspane.h"
#include "ui/models/modelactions.h"
#include "ui/models/modelcachedialog.h"
#include "ui/models/modelcovers.h"
#include "ui/models/modeldetailspane.h"
#include "ui/models/modelsbar.h"
#include "ui/models/modelsdelegate.h"
#include "ui/models/modelsdemand.h"
#include "ui/models/modelsdrops.h"
#include "ui/models/modeltexts.h"
#include "ui/shell/messagebanner.h"
#include "ui/shell/metrics.h"
#include "ui/shell/servertext.h"
#include "ui/shell/statepane.h"
#include "ui/shell/windowactions.h"
#include "ui/workflow/elidedlabel.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString failedTopic = u"models not read"_s;
constexpr int soonMs = 50;

} // namespace

ModelsWindow::ModelsWindow(ServerSession& session, Settings& settings, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_session(session)
    , m_settings(settings)
    , m_covers(new ModelCovers(session.client(), this))
    , m_model(new ModelsModel(session.models(), *m_covers, this))
    , m_filter(new ModelsFilter(*m_model, this))
    , m_tree(new QTreeView(this))
    , m_banner(new MessageBanner(this))
    , m_installing(new ModelInstalling(session.modelInstalls(), this))
{
    setObjectName(u"modelsWindow"_s);
    setWindowTitle(tr("Models – Vitrine"));
    setAttribute(Qt::WA_QuitOnClose, false);
    setUpTree();
    m_actions = new ModelActions(session, *m_model, *m_covers, settings, *m_banner, *this);
    m_tree->addAction(m_actions->remove);
    m_bar = new ModelsBar(*m_filter, this);
    new ModelsDemand(*m_tree, *m_filter, *m_covers);
    m_details = new ModelDetailsPane(session, *m_model, *m_covers, *m_actions, this);
    m_installs = new InstallsPane(*m_installing, settings, *m_banner, this);
    m_state = new StatePane(this);
    m_state->setObjectName(u"modelsState"_s);
    m_state->setBackgroundRole(QPalette::Base);
    m_state->setAutoFillBackground(true);
    m_area = new QStackedWidget(this);
    m_splitter = new QSplitter(this);
    m_totals = new ElidedLabel(this);
    m_totals->setObjectName(u"modelsTotals"_s);
    m_note = new QLabel(this);
    m_note->setObjectName(u"modelsNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    layOut();

    const int unit = fontMetrics().averageCharWidth();
    resize(unit * 200, fontMetrics().height() * 42);
    const QByteArray geometry = settings.get<SettingKey::ModelsGeometry>();
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    m_splitter->setSizes({unit * 136, unit * 64});
    const QByteArray kept = settings.get<SettingKey::ModelsSplitter>();
    if (!kept.isEmpty())
        m_splitter->restoreState(kept);
    const QByteArray rows = settings.get<SettingKey::InstallsSplitter>();
    if (!rows.isEmpty())
        m_rows->restoreState(rows);
    m_tree->setFocus();
    connectAll();
    addSearchKeys(*this, m_bar->search());
    Shortcuts::apply(settings, u"models"_s, actions());
    connectInstalls();
    updateRole();
    updatePermission();
    updateMissing();
    updateState();
    updateFoot();
}

ModelsWindow::~ModelsWindow()
{
    keepLayout();
    m_session.models().disconnect(this);
    m_covers->disconnect(this);
    delete m_dialog;
    delete m_installs;
    delete m_details; // tells the model of its drafts
    delete m_tree;
}

void ModelsWindow::setUpTree()
{
    m_tree->setObjectName(u"modelsTree"_s);
    m_tree->setAccessibleName(tr("Models"));
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new ModelsDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setSortingEnabled(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView& header = *m_tree->header();
    header.setSectionsMovable(true);
    header.setStretchLastSection(true);
    header.setHighlightSections(false);
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    const int unit = fontMetrics().averageCharWidth();
    const int widths[ModelsModel::ColumnCount]{56, 18, 14, 16, 16, 14, 40};
    for (int column = 0; column < ModelsModel::ColumnCount; ++column)
        header.resizeSection(column, qMax(widths[column] * unit, header.sectionSizeHint(column)));
    header.setSectionHidden(ModelsModel::Variant, true);
    m_tree->sortByColumn(ModelsModel::Name, Qt::AscendingOrder);
    const QByteArray kept = m_settings.get<SettingKey::ModelsColumns>();
    if (!kept.isEmpty() && header.restoreState(kept))
        m_tree->sortByColumn(header.sortIndicatorSection(), header.sortIndicatorOrder());
}

QWidget* ModelsWindow::newToolBar()
{
    auto* tools = new QToolBar(this);
    tools->setObjectName(u"modelsTools"_s);
    tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tools->setIconSize(QSize(iconEdge(this), iconEdge(this)));
    const int tight = space(this, Space::Tight);
    tools->setContentsMargins(tight, tight / 2, tight, tight / 2);
    tools->addAction(m_actions->install);
    tools->addSeparator();
    tools->addActions({m_actions->convert, m_actions->reidentify, m_actions->remove});
    auto* gap = new QWidget(tools);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    tools->addWidget(gap);
    tools->addActions({m_actions->cache, m_actions->refresh});
    return tools;
}

void ModelsWindow::layOut()
{
    m_area->addWidget(m_tree);
    m_area->addWidget(m_state);
    m_splitter->addWidget(m_area);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setHandleWidth(1);
    m_rows = new QSplitter(Qt::Vertical, this);
    m_rows->setObjectName(u"modelsRows"_s);
    m_rows->addWidget(m_splitter);
    m_rows->addWidget(m_installs);
    m_rows->setStretchFactor(0, 1);
    m_rows->setStretchFactor(1, 0);
    m_rows->setChildrenCollapsible(false);
    m_rows->setHandleWidth(1);
    m_rows->setSizes({fontMetrics().height() * 32, fontMetrics().height() * 10});

    auto* foot = new QHBoxLayout;
    const int wide = space(this, Space::Wide);
    const int tight = space(this, Space::Tight);
    foot->setContentsMargins(wide, tight, wide, tight);
    foot->setSpacing(space(this, Space::Normal));
    foot->addWidget(m_totals, 1);
    foot->addWidget(m_note);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(newToolBar());
    column->addWidget(m_banner);
    column->addWidget(m_bar);
    column->addWidget(m_rows, 1);
    column->addLayout(foot);
}

void ModelsWindow::connectAll()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&m_soon, &QTimer::timeout, this, [this] {
        showSelection();
        updateState();
        updateFoot();
    });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, soon);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(m_filter, &QAbstractItemModel::dataChanged, this, soon);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, soon);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, soon] {
        showSelection(); // a key that follows means what is selected now
        soon();
    });
    connect(&m_session.models(), &ModelStore::stateChanged, this, soon);
    connect(&m_session.models(), &ModelStore::modelsChanged, this, [this, soon] {
        m_bar->update();
        readMissing();
        if (!m_wanted.isEmpty() && showModel(m_wanted))
            m_wanted.clear();
        soon();
    });
    connect(&m_session, &ServerSession::stateChanged, this, soon);
    connect(&m_session.client(), &ApiClient::capabilitiesChanged, this, &ModelsWindow::readMissing);
    connect(&m_session.login(), &Login::accountChanged, this, &ModelsWindow::updateRole);
    connect(m_actions, &ModelActions::refreshWanted, this, &ModelsWindow::refresh);
    connect(m_actions, &ModelActions::permissionChanged, this, [this, soon] {
        updatePermission();
        soon();
    });
    connect(m_actions, &ModelActions::replaced, this, [this](const QString& key) { m_wanted = key; });
    connect(m_actions, &ModelActions::busyChanged, this, [this](const QString& sentence) {
        m_busy = sentence;
        updateFoot();
    });
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &ModelsWindow::showMenu);
    connect(m_tree->header(), &QHeaderView::customContextMenuRequested, this, [this](const QPoint& at) {
        auto* menu = new QMenu(this);
        menu->setObjectName(u"modelsColumnsMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (int column = 1; column < ModelsModel::ColumnCount; ++column) {
            QAction* action =
                menu->addAction(m_filter->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
            action->setCheckable(true);
            action->setChecked(!m_tree->header()->isSectionHidden(column));
            connect(action, &QAction::toggled, m_tree,
                    [this, column](bool shown) { m_tree->header()->setSectionHidden(column, !shown); });
        }
        menu->popup(m_tree->header()->mapToGlobal(at));
    });
    connect(m_state, &StatePane::actionTriggered, this, [this] {
        if (m_model->rowCount() > 0)
            m_bar->reset();
        else if (m_session.models().state() == ModelStore::State::Failed)
            refresh();
        else
            m_actions->install->trigger();
    });
}

void ModelsWindow::connectInstalls()
{
    m_drops = new ModelsDrops(*this, *m_tree, *m_details, [this] {
        const QStringList keys = selectedKeys();
        return keys.size() == 1 ? keys.first() : QString();
    });
    connect(m_drops, &ModelsDrops::coverDropped, m_actions, &ModelActions::setCoverFrom);
    connect(m_drops, &ModelsDrops::sourcesDropped, this,
            [this](const QMimeData& mime) { askToInstall().take(mime); });
    connect(m_actions, &ModelActions::installWanted, this, [this] { askToInstall(); });
    connect(m_actions, &ModelActions::cacheWanted, this, &ModelsWindow::showCache);
    connect(m_installing, &ModelInstalling::installed, &m_session.models(), &ModelStore::refresh);
    connect(m_installs, &InstallsPane::modelWanted, this, [this](const QString& key) { showModel(key); });
    connect(&m_session.modelInstalls(), &ModelInstallStore::stateChanged, this, &ModelsWindow::updateFoot);
}

void ModelsWindow::updateRole()
{
    const QString reason = m_session.login().permissions().whyNot(Permissions::Thing::ManageModels);
    m_actions->forbidManaging(reason.isEmpty() ? std::nullopt : std::optional(reason));
}

void ModelsWindow::updatePermission()
{
    const std::optional<QString> reason = m_actions->mayNotManage();
    m_drops->setAllowed(!reason);
    m_installs->setRefusal(reason);
    if (m_dialog)
        m_dialog->setRefusal(reason);
    // Others may not even look; while the server is away looking is how it is found again.
    m_session.modelInstalls().setWatched(this, isVisible() && !m_actions->isForbidden());
}

InstallDialog& ModelsWindow::askToInstall()
{
    if (!m_dialog) {
        m_dialog = new InstallDialog(m_session, *m_installing, this);
        m_dialog->setRefusal(m_actions->mayNotManage());
    }
    showInFront(*m_dialog);
    return *m_dialog;
}

void ModelsWindow::showCache()
{
    auto* dialog = new ModelCacheDialog(m_session.client(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ModelsWindow::refresh()
{
    m_covers->retryFailed();
    m_session.models().refresh();
    readMissing();
}

void ModelsWindow::readMissing()
{
    if (!m_session.client().capabilities().has(Capability::MissingModels)) {
        m_missingProblem = tr("This server does not tell whose files are missing (it has no %1).")
                               .arg(Capabilities::described(Capability::MissingModels));
        updateMissing();
        return;
    }
    if (m_readingMissing)
        m_missingAgain = true; // what is on its way may be older than the reason to look
    if (m_readingMissing || !isVisible())
        return;
    m_readingMissing = true;
    auto* call = ModelsApi(m_session.client()).missing();
    call->abortWith(this);
    call->then(
            this,
            [this](const QList<ModelRecord>& models) {
                QStringList keys;
                for (const ModelRecord& model : models)
                    keys.append(model.key);
                m_missingProblem.clear();
                m_model->setMissing(keys);
                updateMissing();
            },
            [this](const ApiError& error) {
                m_missingProblem = tr("Nobody knows whose files are missing. %1").arg(error.userMessage());
                updateMissing();
            })
        ->finally(this, [this] {
            m_readingMissing = false;
            if (std::exchange(m_missingAgain, false))
                readMissing();
        });
}

void ModelsWindow::updateMissing()
{
    m_bar->setMissing(m_model->missingCount(), m_missingProblem);
}

QStringList ModelsWindow::selectedKeys() const
{
    QStringList keys;
    const QModelIndex current = m_tree->currentIndex().siblingAtColumn(0);
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    for (const QModelIndex& index : rows) {
        const QString key = index.data(ModelsModel::KeyRole).toString();
        if (index == current)
            keys.prepend(key);
        else
            keys.append(key);
    }
    return keys;
}

void ModelsWindow::showSelection()
{
    const QStringList keys = selectedKeys();
    const QSignalBlocker blocker(m_actions); // its answer is what is done here
    m_actions->setSelection(keys);
    m_details->show(keys);
}

bool ModelsWindow::showModel(const QString& key)
{
    QModelIndex index = m_filter->mapFromSource(m_model->indexOf(key));
    if (!index.isValid() && m_model->find(key)) {
        m_bar->reset();
        index = m_filter->mapFromSource(m_model->indexOf(key));
    }
    if (!index.isValid())
        return false;
    m_tree->selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_tree->scrollTo(index);
    return true;
}

void ModelsWindow::updateState()
{
    using State = ModelStore::State;
    const ModelStore& store = m_session.models();
    const bool hasRows = m_filter->rowCount() > 0;
    const bool hasModels = m_model->rowCount() > 0;
    m_area->setCurrentWidget(hasRows ? static_cast<QWidget*>(m_tree) : m_state);
    const bool failed = store.state() == State::Failed;
    if (failed && hasModels)
        m_banner->show(MessageBanner::Kind::Warning, failedTopic,
                       tr("What is shown may be old. %1").arg(store.error().userMessage()),
                       {tr("Try Again"), [this] { refresh(); }}, store.error().logLine());
    else
        m_banner->clear(failedTopic);
    if (hasRows)
        return;
    if (hasModels)
        m_state->showMessage(u"filter"_s, tr("No such models"), tr("No model fits what is asked for."),
                             tr("Show All Models"));
    else if (failed)
        m_state->showMessage(u"warning"_s, tr("The models cannot be read"), store.error().userMessage(),
                             tr("Try Again"));
    else if (store.state() == State::Ready)
        m_state->showMessage(u"model"_s, tr("No models"),
                             tr("Nothing can be generated without a model. Install one from a file, a URL, "
                                "Hugging Face or the list of starter models."),
                             m_actions->install->isEnabled() ? tr("Install…") : QString());
    else
        m_state->showBusy(tr("Reading the models…"));
}

void ModelsWindow::updateFoot()
{
    qint64 all = 0;
    for (const ModelRecord& model : m_model->models())
        all += model.fileSize;
    const int shown = m_filter->rowCount();
    const auto count = static_cast<int>(m_model->models().size());
    const auto with = [](const QString& text, const QString& size) {
        return size.isEmpty() ? text : tr("%1, %2").arg(text, size);
    };
    QStringList parts;
    if (count > 0)
        parts.append(
            shown == count
                ? with(tr("%Ln model(s)", nullptr, count), modeltexts::size(all))
                : with(tr("%1 of %Ln model(s)", nullptr, count).arg(QLocale().toString(shown)),
                       tr("%1 of %2").arg(modeltexts::size(m_filter->shownBytes()), modeltexts::size(all))));
    const QStringList keys = selectedKeys();
    if (keys.size() > 1) {
        qint64 bytes = 0;
        for (const QString& key : keys)
            bytes += m_model->find(key)->fileSize;
        parts.append(
            with(tr("%Ln selected", nullptr, static_cast<int>(keys.size())), modeltexts::size(bytes)));
    }
    if (const qsizetype missing = m_model->missingCount(); missing > 0)
        parts.append(tr("%Ln without files", nullptr, static_cast<int>(missing)));
    m_totals->setFullText(parts.join(u" · "_s));
    const ModelInstallStore& installs = m_session.modelInstalls();
    const bool noInstalls = installs.state() == ModelInstallStore::State::Failed && !m_actions->isForbidden();
    QString note = m_busy;
    if (note.isEmpty() && m_session.state() == ServerSession::State::Offline)
        note = tr("Offline");
    else if (note.isEmpty() && noInstalls)
        note = tr("The installations cannot be read");
    m_note->setText(note);
    m_note->setToolTip(noInstalls ? servertext::forToolTip(installs.error().userMessage()) : QString());
    updateMissing();
}

void ModelsWindow::showMenu(const QPoint& at)
{
    if (!m_tree->indexAt(at).isValid())
        return;
    showSelection();
    auto* menu = new QMenu(this);
    menu->setObjectName(u"modelsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions({m_actions->setCover, m_actions->removeCover});
    menu->addSeparator();
    menu->addActions({m_actions->convert, m_actions->reidentify, m_actions->copyPath});
    menu->addSeparator();
    menu->addAction(m_actions->remove);
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

void ModelsWindow::keepLayout()
{
    m_settings.set<SettingKey::ModelsGeometry>(saveGeometry());
    m_settings.set<SettingKey::ModelsSplitter>(m_splitter->saveState());
    m_settings.set<SettingKey::InstallsSplitter>(m_rows->saveState());
    m_settings.set<SettingKey::ModelsColumns>(m_tree->header()->saveState());
}

void ModelsWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    updatePermission();
    refresh();
}

void ModelsWindow::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) // minimized: it goes on
        m_session.modelInstalls().setWatched(this, false);
}

void ModelsWindow::closeEvent(QCloseEvent* event)
{
    keepLayout();
    QWidget::closeEvent(event);
}

} // namespace vitrine
