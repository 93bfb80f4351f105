// SPDX-License-Identifier: Apache-2.0
#include "ui/queue/queuewindow.h"

#include "lib/base/settings.h"
#include "lib/session/serversession.h"
#include "ui/keys/shortcuts.h"
#include "ui/queue/queueactions.h"
#include "ui/queue/queuebar.h"
#include "ui/queue/queuecolumns.h"
#include "ui/queue/queuedelegate.h"
#include "ui/queue/queuedemand.h"
#include "ui/queue/queuedetailspane.h"
#include "ui/queue/queuetexts.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebanner.h"
#include "ui/shell/metrics.h"
#include "ui/shell/statepane.h"
#include "ui/shell/windowactions.h"
#include "ui/workflow/elidedlabel.h"
#include "ui/workflow/flatprogressbar.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString pausedTopic = u"queue paused"_s;
const QString failedTopic = u"queue not read"_s;
constexpr int progressSteps = 1000;
constexpr int soonMs = 100;

} // namespace

QueueWindow::QueueWindow(ServerSession& session, ThumbnailStore& thumbnails, Settings& settings,
                         QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_session(session)
    , m_settings(settings)
    , m_list(session.client(), session.queue())
    , m_model(new QueueModel(m_list, this))
    , m_filter(new QueueFilter(*m_model, this))
    , m_tree(new QTreeView(this))
    , m_banner(new MessageBanner(this))
{
    setObjectName(u"queueWindow"_s);
    setWindowTitle(tr("Queue – Vitrine"));
    setAttribute(Qt::WA_QuitOnClose, false);
    m_tree->setObjectName(u"queueTree"_s);
    m_tree->setAccessibleName(tr("Queue"));
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new QueueDelegate(thumbnails, m_tree));
    setUpQueueTree(*m_tree, settings);
    m_actions = new QueueActions(session, *m_filter, *m_tree, *m_banner, *this);
    m_bar = new QueueBar(*m_filter, session.queue(), settings, this);
    m_demand = new QueueDemand(*m_tree, *m_filter, thumbnails);
    m_details = new QueueDetailsPane(session, m_list, thumbnails, *m_actions, this);
    m_state = new StatePane(this);
    m_state->setObjectName(u"queueState"_s);
    m_state->setBackgroundRole(QPalette::Base);
    m_state->setAutoFillBackground(true);
    m_area = new QStackedWidget(this);
    m_splitter = new QSplitter(this);
    m_progress = new FlatProgressBar(this);
    m_progress->setObjectName(u"queueTotalProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the queue"));
    m_progress->setRange(0, progressSteps);
    m_progress->setFormat(tr("%p %"));
    m_totals = new ElidedLabel(this);
    m_totals->setObjectName(u"queueTotals"_s);
    m_status = new QLabel(this);
    m_status->setObjectName(u"queueNote"_s);
    m_status->setTextFormat(Qt::PlainText);
    layOut();

    const int unit = fontMetrics().averageCharWidth();
    resize(unit * 220, fontMetrics().height() * 42);
    const QByteArray geometry = settings.get<SettingKey::QueueGeometry>();
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    m_splitter->setSizes({unit * 160, unit * 60});
    const QByteArray kept = settings.get<SettingKey::QueueSplitter>();
    if (!kept.isEmpty())
        m_splitter->restoreState(kept);
    m_tree->setFocus();
    connectAll();
    updateState();
    updatePaused();
}

QueueWindow::~QueueWindow()
{
    keepLayout();
    m_list.disconnect(this);
    delete m_details; // knows rows of the list, which goes before children do
    delete m_tree;
    delete m_filter;
    delete m_model;
}

QWidget* QueueWindow::newToolBar()
{
    auto* tools = new QToolBar(this);
    tools->setObjectName(u"queueTools"_s);
    tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tools->setIconSize(QSize(iconEdge(this), iconEdge(this)));
    const int tight = space(this, Space::Tight);
    tools->setContentsMargins(tight, tight / 2, tight, tight / 2);
    tools->addAction(m_actions->pause);
    tools->addSeparator();
    tools->addAction(m_actions->cancel);
    auto* more = new QMenu(tools);
    more->setToolTipsVisible(true);
    more->addActions({m_actions->cancelBatch, m_actions->cancelOthers});
    auto* button = qobject_cast<QToolButton*>(tools->widgetForAction(m_actions->cancel));
    button->setMenu(more);
    button->setPopupMode(QToolButton::MenuButtonPopup);
    tools->addActions({m_actions->retry, m_actions->remove});
    auto* gap = new QWidget(tools);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    tools->addWidget(gap);
    tools->addActions({m_actions->prune, m_actions->clear});
    return tools;
}

void QueueWindow::layOut()
{
    m_area->addWidget(m_tree);
    m_area->addWidget(m_state);
    m_splitter->addWidget(m_area);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setHandleWidth(1);

    auto* foot = new QHBoxLayout;
    const int wide = space(this, Space::Wide);
    const int tight = space(this, Space::Tight);
    foot->setContentsMargins(wide, tight, wide, tight);
    foot->setSpacing(space(this, Space::Normal));
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    foot->addWidget(m_progress);
    foot->addWidget(m_totals, 1);
    foot->addWidget(m_status);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(newToolBar());
    column->addWidget(m_banner);
    column->addWidget(m_bar);
    column->addWidget(m_splitter, 1);
    column->addLayout(foot);
}

void QueueWindow::connectAll()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&m_soon, &QTimer::timeout, this, [this] {
        m_actions->update();
        showSelection();
        updateState();
        updateFoot();
    });
    connect(&m_list, &QueueList::itemsChanged, this, soon);
    connect(&m_list, &QueueList::readingChanged, this, soon);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, soon);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(m_filter, &QAbstractItemModel::modelReset, this, soon);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, soon);
    connect(&m_list, &QueueList::stateChanged, this, [this] {
        updateState();
        updateFoot();
    });
    connect(&m_session.queue(), &QueueStore::countsChanged, this, soon);
    connect(&m_session.queue(), &QueueStore::processorChanged, this, [this] {
        updatePaused();
        updateFoot();
        m_actions->update();
    });
    connect(&m_session, &ServerSession::stateChanged, this, soon);
    connect(&m_session, &ServerSession::liveEventsChanged, this, &QueueWindow::updateFoot);
    connect(m_actions, &QueueActions::busyChanged, this, [this](const QString& sentence) {
        m_busy = sentence;
        updateFoot();
    });
    connect(m_actions, &QueueActions::workflowWanted, this, &QueueWindow::workflowWanted);
    connect(m_details, &QueueDetailsPane::imageActivated, this, &QueueWindow::imageWanted);
    connect(m_tree, &QTreeView::activated, this, &QueueWindow::openCurrent);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &QueueWindow::showMenu);
    connect(m_tree->header(), &QHeaderView::customContextMenuRequested, this, [this](const QPoint& at) {
        auto* menu = new QMenu(this);
        menu->setToolTipsVisible(true);
        menu->setObjectName(u"queueColumnsMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnsMenu(*menu, *m_tree);
        menu->popup(m_tree->header()->mapToGlobal(at));
    });
    connect(m_state, &StatePane::actionTriggered, this, [this] {
        if (m_list.state() == QueueList::State::Failed)
            m_actions->refresh->trigger();
        else
            m_bar->reset();
    });
    addSearchKeys(*this, m_bar->search());
    Shortcuts::apply(m_settings, u"queue"_s, QWidget::actions());
}

void QueueWindow::updateState()
{
    using State = QueueList::State;
    const bool hasRows = m_filter->rowCount() > 0;
    m_area->setCurrentWidget(hasRows ? static_cast<QWidget*>(m_tree) : m_state);
    const bool failed = m_list.state() == State::Failed;
    if (failed && m_list.itemCount() > 0)
        m_banner->show(MessageBanner::Kind::Warning, failedTopic,
                       tr("What is shown may be old. %1").arg(m_list.error().userMessage()),
                       {tr("Try Again"), [this] { m_list.refresh(); }}, m_list.error().logLine());
    else
        m_banner->clear(failedTopic);
    if (hasRows)
        return;
    if (m_list.itemCount() > 0)
        m_state->showMessage(u"filter"_s, tr("No such items"), tr("Nothing in the queue fits the filter."),
                             tr("Show All Items"));
    else if (failed)
        m_state->showMessage(u"warning"_s, tr("The queue cannot be read"), m_list.error().userMessage(),
                             tr("Try Again"));
    else if (m_list.state() == State::Ready)
        m_state->showMessage(u"queue"_s, tr("The queue is empty"),
                             tr("What is submitted, here or by other programs, appears here and stays until "
                                "it is deleted."));
    else
        m_state->showBusy(tr("Reading the queue…"));
}

void QueueWindow::updateFoot()
{
    const QueueCounts& counts = m_session.queue().counts();
    const int open = counts.pending + counts.inProgress + counts.waiting;
    m_progress->setVisible(open > 0);
    double done = 0;
    int total = 0;
    for (const QueueBatch& batch :
         m_list.batches()) { // only what is under way, or it would always be near 100 %
        if (batch.openItems() == 0)
            continue;
        done += m_list.fraction(batch) * batch.counts.total;
        total += batch.counts.total;
    }
    m_progress->setValue(total == 0 ? 0 : static_cast<int>(done / total * progressSteps));
    const int others = m_list.counts().total - m_list.ownCounts().total;
    const auto& processor = m_session.queue().processor();
    const bool isPaused = processor && !processor->isStarted;
    QString text =
        queuetexts::work(counts, m_list.msPerItem(), isPaused ? std::optional<qint64>() : m_list.msLeft());
    if (text.isEmpty() && m_session.queue().countsKnown())
        text = tr("Nothing waits or runs");
    if (others > 0)
        text += u" · "_s + tr("%Ln of other users", nullptr, others);
    m_totals->setFullText(text);

    QString note = m_busy;
    if (note.isEmpty() && m_list.state() == QueueList::State::Loading && m_list.itemCount() > 0)
        note = tr("Reading: %1 of %2")
                   .arg(queuetexts::number(m_list.itemCount()), queuetexts::number(counts.total));
    else if (note.isEmpty() && m_session.state() == ServerSession::State::Offline)
        note = tr("Offline");
    else if (note.isEmpty() && !m_session.hasLiveEvents())
        note = tr("Not live");
    else if (note.isEmpty() && isPaused)
        note = tr("Paused");
    m_status->setText(note);
}

void QueueWindow::updatePaused()
{
    const auto& processor = m_session.queue().processor();
    if (!processor || processor->isStarted)
        m_banner->clear(pausedTopic);
    else
        m_banner->show(MessageBanner::Kind::Warning, pausedTopic,
                       tr("The queue is paused: what runs goes on, nothing else is started."),
                       {tr("Resume"), [this] { m_actions->pause->trigger(); }});
}

void QueueWindow::showSelection()
{
    QList<QueueModel::Entry> entries;
    const QModelIndex current = m_tree->currentIndex().siblingAtColumn(0);
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    for (const QModelIndex& index : rows) {
        const QueueModel::Entry entry = m_filter->entry(index);
        if (!entry.batch)
            continue;
        if (index == current)
            entries.prepend(entry);
        else
            entries.append(entry);
    }
    m_details->show(entries);
}

void QueueWindow::showItem(qint64 itemId)
{
    QModelIndex index = m_filter->mapFromSource(m_model->indexOf(itemId));
    if (!index.isValid()) {
        m_bar->reset();
        index = m_filter->mapFromSource(m_model->indexOf(itemId));
    }
    if (!index.isValid())
        return;
    m_tree->scrollTo(index);
    m_tree->selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

/// A picture, when there is one; a batch opens and closes by itself.
void QueueWindow::openCurrent(const QModelIndex& index)
{
    const QueueModel::Entry entry = m_filter->entry(index);
    if (entry.row && !entry.row->results.isEmpty())
        Q_EMIT imageWanted(entry.row->results.first());
}

void QueueWindow::showMenu(const QPoint& at)
{
    m_actions->update();
    auto* menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    menu->setObjectName(u"queueMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_actions->openWorkflow, m_actions->repeat});
    menu->addSeparator();
    menu->addActions({m_actions->cancel, m_actions->cancelBatch, m_actions->cancelOthers, m_actions->retry});
    menu->addSeparator();
    menu->addActions({m_actions->copy, m_actions->refresh});
    menu->addSeparator();
    menu->addActions({m_actions->remove, m_actions->prune, m_actions->clear});
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

void QueueWindow::keepLayout()
{
    m_settings.set<SettingKey::QueueGeometry>(saveGeometry());
    m_settings.set<SettingKey::QueueSplitter>(m_splitter->saveState());
    keepQueueColumns(*m_tree, m_settings);
}

void QueueWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        m_list.setActive(true);
}

void QueueWindow::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) // minimized: it goes on
        m_list.setActive(false);
}

void QueueWindow::closeEvent(QCloseEvent* event)
{
    keepLayout();
    QWidget::closeEvent(event);
}

} // namespace vitrine
