// SPDX-License-Identifier: Apache-2.0
#include "ui/transfers/transferswindow.h"

#include "lib/base/settings.h"
#include "lib/session/boardstore.h"
#include "lib/transfers/uploadqueue.h"
#include "ui/keys/shortcuts.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebanner.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"
#include "ui/shell/servertext.h"
#include "ui/shell/statepane.h"
#include "ui/shell/windowactions.h"
#include "ui/transfers/duplicatesbar.h"
#include "ui/transfers/transferscolumns.h"
#include "ui/transfers/transfersdelegate.h"
#include "ui/transfers/transfersmodel.h"
#include "ui/transfers/uploadtexts.h"
#include "ui/workflow/flatprogressbar.h"

#include <QAction>
#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QSet>
#include <QStackedWidget>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString problemTopic = u"uploads"_s;
constexpr int progressSteps = 1000;

} // namespace

TransfersWindow::TransfersWindow(UploadQueue& queue, const BoardStore& boards, Settings& settings,
                                 QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_queue(queue)
    , m_boards(boards)
    , m_settings(settings)
    , m_model(new TransfersModel(queue, boards, this))
    , m_banner(new MessageBanner(this))
    , m_duplicates(new DuplicatesBar(queue, this))
    , m_table(new QTableView(this))
    , m_state(new StatePane(this))
    , m_area(new QStackedWidget(this))
    , m_progress(new FlatProgressBar(this))
    , m_totals(new QLabel(this))
    , m_status(new QLabel(this))
{
    setObjectName(u"transfersWindow"_s);
    setWindowTitle(tr("Transfers – Vitrine"));
    setAttribute(Qt::WA_QuitOnClose, false);
    m_table->setObjectName(u"transfersTable"_s);
    m_table->setAccessibleName(tr("Uploads"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TransfersDelegate(m_table));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    setUpTransfersTable(*m_table, settings);
    m_state->setObjectName(u"transfersState"_s);
    m_state->setBackgroundRole(QPalette::Base);
    m_state->setAutoFillBackground(true);
    m_progress->setObjectName(u"transfersProgress"_s);
    m_progress->setAccessibleName(tr("Progress of all uploads"));
    m_progress->setRange(0, progressSteps);
    m_progress->setFormat(tr("%p %"));
    m_totals->setObjectName(u"transfersTotals"_s);
    m_status->setObjectName(u"transfersStatus"_s);
    buildActions();
    Shortcuts::apply(settings, u"transfers"_s, actions());
    layOut();

    const int unit = fontMetrics().averageCharWidth();
    resize(unit * 172, fontMetrics().height() * 34);
    const QByteArray geometry = settings.get<SettingKey::TransfersGeometry>();
    if (!geometry.isEmpty())
        restoreGeometry(geometry);

    connect(&queue.list(), &UploadList::totalsChanged, this, &TransfersWindow::update);
    connect(&queue, &UploadQueue::statusChanged, this, &TransfersWindow::update);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &TransfersWindow::update);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TransfersWindow::update);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TransfersWindow::updateActions);
    connect(m_table, &QTableView::activated, this, &TransfersWindow::openImage);
    connect(m_table, &QTableView::customContextMenuRequested, this, &TransfersWindow::showMenu);
    connect(m_state, &StatePane::actionTriggered, this, &TransfersWindow::uploadWanted);
    update();
}

TransfersWindow::~TransfersWindow()
{
    keepLayout();
}

void TransfersWindow::buildActions()
{
    const auto make = [this](const QString& name, const QString& text, const QString& icon,
                             const QKeySequence& shortcut = {}) {
        return newWindowAction(*this, name, text, icon, shortcut);
    };
    m_pause = make(u"pauseUploads"_s, tr("&Pause"), u"pause"_s, QKeySequence(u"Ctrl+P"_s));
    m_cancel = make(u"cancelUploads"_s, tr("&Cancel"), u"close"_s, QKeySequence::Delete);
    m_cancelAll = make(u"cancelAllUploads"_s, tr("Cancel &All"), u"stop"_s);
    m_retry = make(u"retryUploads"_s, tr("&Retry"), u"refresh"_s, QKeySequence(u"Ctrl+R"_s));
    m_retryFailed =
        make(u"retryFailedUploads"_s, tr("Retry All &Failed"), u"refresh"_s, QKeySequence(u"Ctrl+Shift+R"_s));
    m_clear = make(u"clearUploads"_s, tr("Clear F&inished"), u"check"_s, QKeySequence(u"Ctrl+Shift+Del"_s));
    m_open = make(u"openUploaded"_s, tr("&Open the Picture"), u"image"_s);
    m_copy = make(u"copyReasons"_s, tr("Copy &Names and Reasons"), u"copy"_s, QKeySequence::Copy);
    auto* close = make(u"closeTransfers"_s, tr("Close"), u"close"_s, QKeySequence::Close);
    close->setShortcuts({QKeySequence(QKeySequence::Close), QKeySequence(Qt::Key_Escape)});
    connect(m_pause, &QAction::triggered, this,
            [this] { m_queue.isPaused() ? m_queue.resume() : m_queue.pause(); });
    connect(m_cancel, &QAction::triggered, this, [this] { m_queue.cancel(selectedIds()); });
    connect(m_cancelAll, &QAction::triggered, &m_queue, &UploadQueue::cancelAll);
    connect(m_retry, &QAction::triggered, this, [this] { m_queue.retry(selectedIds()); });
    connect(m_retryFailed, &QAction::triggered, &m_queue, &UploadQueue::retryFailed);
    connect(m_clear, &QAction::triggered, &m_queue, &UploadQueue::clearFinished);
    connect(m_open, &QAction::triggered, this, [this] { openImage(m_table->currentIndex()); });
    connect(m_copy, &QAction::triggered, this, &TransfersWindow::copyReasons);
    connect(close, &QAction::triggered, this, &QWidget::close);
}

void TransfersWindow::layOut()
{
    auto* tools = new QToolBar(this);
    tools->setObjectName(u"transfersTools"_s);
    tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tools->setIconSize(QSize(iconEdge(this), iconEdge(this)));
    const int tight = space(this, Space::Tight);
    tools->setContentsMargins(tight, tight / 2, tight, tight / 2);
    tools->addActions({m_pause});
    tools->addSeparator();
    tools->addActions({m_cancel, m_cancelAll});
    tools->addSeparator();
    tools->addActions({m_retry, m_retryFailed});
    tools->addSeparator();
    tools->addActions({m_clear});

    m_area->addWidget(m_table);
    m_area->addWidget(m_state);

    auto* foot = new QHBoxLayout;
    const int wide = space(this, Space::Wide);
    foot->setContentsMargins(wide, tight, wide, tight);
    foot->setSpacing(space(this, Space::Normal));
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    foot->addWidget(m_progress);
    foot->addWidget(m_totals, 1);
    foot->addWidget(m_status);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(tools);
    column->addWidget(m_banner);
    column->addWidget(m_duplicates);
    column->addWidget(m_area, 1);
    column->addLayout(foot);
}

void TransfersWindow::update()
{
    const UploadTotals& totals = m_queue.list().totals();
    const bool empty = m_queue.list().entries().isEmpty();
    m_area->setCurrentWidget(empty ? static_cast<QWidget*>(m_state) : m_table);
    if (empty && m_queue.isAdding())
        m_state->showBusy(tr("Looking through the files…"));
    else if (empty)
        m_state->showMessage(
            u"upload"_s, tr("No uploads"),
            tr("Upload pictures, or folders with all they hold. They go to the board that is "
               "open; what is not finished goes on at the next start."),
            tr("Upload Files…"));
    m_progress->setVisible(totals.isActive());
    const double share = totals.bytesTotal > 0
        ? static_cast<double>(totals.bytesDone) / static_cast<double>(totals.bytesTotal)
        : 0.0;
    m_progress->setValue(static_cast<int>(share * progressSteps));
    m_totals->setText(uploadtexts::totals(totals));
    m_status->setText(uploadtexts::status(m_queue));
    updateProblem();
    updateActions();
}

void TransfersWindow::updateProblem()
{
    const std::optional<ApiError>& problem = m_queue.problem();
    if (!problem) {
        m_banner->clear(problemTopic);
    } else if (m_banner->topic() != problemTopic || m_banner->text() != problem->userMessage()) {
        m_banner->show(MessageBanner::Kind::Error, problemTopic, problem->userMessage(),
                       {tr("Try Again"), [this] { m_queue.tryAgain(); }});
    }
}

QList<qint64> TransfersWindow::selectedIds() const
{
    QList<qint64> ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : rows)
        ids.append(index.data(TransfersModel::IdRole).toLongLong());
    return ids;
}

void TransfersWindow::updateActions()
{
    bool canCancel = false;
    bool canRetry = false;
    const QItemSelectionModel* selection = m_table->selectionModel();
    const QList<UploadEntry>& entries = m_queue.list().entries();
    for (const QItemSelectionRange& range : selection->selection()) {
        for (int row = range.top(); row <= range.bottom() && row < entries.size(); ++row) {
            const UploadState state = entries.at(row).state;
            canCancel = canCancel || entries.at(row).isUnfinished() || state == UploadState::Failed;
            canRetry = canRetry || state == UploadState::Failed || state == UploadState::Canceled
                || state == UploadState::Skipped;
        }
    }
    const UploadTotals& totals = m_queue.list().totals();
    const bool paused = m_queue.isPaused();
    m_pause->setText(paused ? tr("&Resume") : tr("&Pause"));
    m_pause->setIcon(symbolicIcon(paused ? u"play"_s : u"pause"_s));
    m_cancel->setEnabled(canCancel);
    m_cancelAll->setEnabled(totals.unfinished() > 0);
    m_retry->setEnabled(canRetry);
    m_retryFailed->setEnabled(totals.failed > 0);
    m_clear->setEnabled(totals.done + totals.skipped + totals.canceled > 0);
    const UploadEntry* current =
        m_queue.list().find(m_table->currentIndex().data(TransfersModel::IdRole).toLongLong());
    m_open->setEnabled(current && !current->imageName.isEmpty());
    m_copy->setEnabled(selection->hasSelection());
}

void TransfersWindow::openImage(const QModelIndex& index)
{
    const UploadEntry* entry = m_queue.list().find(index.data(TransfersModel::IdRole).toLongLong());
    if (entry && !entry->imageName.isEmpty())
        Q_EMIT imageWanted(entry->imageName);
}

void TransfersWindow::copyReasons()
{
    QStringList lines;
    for (const qint64 id : selectedIds()) {
        if (const UploadEntry* entry = m_queue.list().find(id))
            lines.append(entry->problem.isEmpty() ? entry->filePath
                                                  : tr("%1: %2").arg(entry->filePath, entry->problem));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void TransfersWindow::fillBoards(QMenu& menu)
{
    const auto entry = [&](const QString& name, const UploadTarget& target) {
        QAction* action = menu.addAction(servertext::forMenu(name));
        connect(action, &QAction::triggered, this, [this, target] { m_queue.retry(selectedIds(), target); });
    };
    entry(tr("Uncategorized"), {});
    menu.addSeparator();
    for (const BoardDto& board : m_boards.boards()) {
        if (!board.archived)
            entry(board.boardName, {.boardId = board.boardId, .boardName = board.boardName});
    }
}

void TransfersWindow::showMenu(const QPoint& at)
{
    updateActions();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"transfersMenu"_s);
    menu->addAction(m_open);
    menu->addSeparator();
    menu->addAction(m_retry);
    QMenu* boards = menu->addMenu(tr("Retry on &Board"));
    boards->setObjectName(u"retryBoards"_s);
    boards->setEnabled(m_retry->isEnabled());
    fillBoards(*boards);
    menu->addAction(m_cancel);
    menu->addSeparator();
    menu->addAction(m_copy);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void TransfersWindow::keepLayout()
{
    m_settings.set<SettingKey::TransfersGeometry>(saveGeometry());
    keepTransfersColumns(*m_table, m_settings);
}

void TransfersWindow::closeEvent(QCloseEvent* event)
{
    keepLayout();
    QWidget::closeEvent(event);
}

} // namespace vitrine
