// SPDX-License-Identifier: Apache-2.0
#include "ui/queue/queueactions.h"

#include "lib/session/login.h"
#include "lib/session/serversession.h"
#include "ui/queue/queueactiontexts.h"
#include "ui/queue/queuefilter.h"
#include "ui/queue/queuetexts.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebanner.h"
#include "ui/shell/windowactions.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString topic = u"queue action"_s;

bool isOpen(QueueStatus status)
{
    return !isFinal(status);
}

bool canRetry(QueueStatus status)
{
    return status == QueueStatus::Failed || status == QueueStatus::Canceled;
}

bool isAny(QueueStatus /*status*/)
{
    return true;
}

} // namespace

QueueActions::QueueActions(ServerSession& session, QueueFilter& filter, QTreeView& tree,
                           MessageBanner& banner, QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_filter(filter)
    , m_tree(tree)
    , m_banner(banner)
    , m_window(window)
{
    build();
    connectActions();
    update();
}

QueueActions::~QueueActions() = default;

void QueueActions::build()
{
    const auto make = [this](const QString& name, const QString& text, const QString& icon,
                             const QKeySequence& shortcut = {}) {
        return newWindowAction(m_window, name, text, icon, shortcut);
    };
    pause = make(u"queuePause"_s, tr("&Pause Queue"), u"pause"_s, QKeySequence(u"Ctrl+P"_s));
    cancel = make(u"queueCancel"_s, tr("&Cancel"), u"stop"_s, QKeySequence(u"Ctrl+Shift+X"_s));
    cancelBatch = make(u"queueCancelBatch"_s, tr("Cancel Whole &Batch"), {}, QKeySequence(u"Ctrl+Shift+B"_s));
    cancelOthers = make(u"queueCancelOthers"_s, tr("Cancel All E&xcept What Runs…"), {});
    retry = make(u"queueRetry"_s, tr("&Retry"), u"refresh"_s, QKeySequence(u"Ctrl+R"_s));
    repeat = make(u"queueRepeat"_s, tr("Run &Again"), u"play"_s, QKeySequence(u"Ctrl+Return"_s));
    remove = make(u"queueDelete"_s, tr("&Delete…"), u"trash"_s, QKeySequence::Delete);
    prune = make(u"queuePrune"_s, tr("Delete &Finished…"), u"check"_s, QKeySequence(u"Ctrl+Shift+Del"_s));
    clear = make(u"queueClear"_s, tr("C&lear Queue…"), u"trash"_s);
    openWorkflow =
        make(u"queueOpenWorkflow"_s, tr("Open &Workflow"), u"workflow"_s, QKeySequence(u"Ctrl+Shift+W"_s));
    copy = make(u"queueCopy"_s, tr("Cop&y"), u"copy"_s, QKeySequence::Copy);
    refresh = make(u"queueRefresh"_s, tr("Re&fresh"), u"refresh"_s, QKeySequence(u"F5"_s));
    copy->setShortcutContext(Qt::WidgetShortcut);
    remove->setShortcutContext(Qt::WidgetShortcut); // Del edits texts elsewhere in the window
    m_tree.addActions({copy, remove});
}

void QueueActions::connectActions()
{
    connect(&m_session.login(), &Login::accountChanged, this, &QueueActions::update);
    connect(pause, &QAction::triggered, this, [this] {
        const auto& processor = m_session.queue().processor();
        const bool running = !processor || processor->isStarted;
        start({.kind = running ? QueueAction::Kind::Pause : QueueAction::Kind::Resume});
    });
    connect(cancel, &QAction::triggered, this, &QueueActions::cancelSelected);
    connect(cancelBatch, &QAction::triggered, this, &QueueActions::cancelBatches);
    connect(cancelOthers, &QAction::triggered, this, &QueueActions::cancelAllOthers);
    connect(retry, &QAction::triggered, this, &QueueActions::retrySelected);
    connect(repeat, &QAction::triggered, this, &QueueActions::repeatSelected);
    connect(remove, &QAction::triggered, this, &QueueActions::removeSelected);
    connect(prune, &QAction::triggered, this, &QueueActions::pruneAll);
    connect(clear, &QAction::triggered, this, &QueueActions::clearAll);
    connect(copy, &QAction::triggered, this, &QueueActions::copySelected);
    connect(openWorkflow, &QAction::triggered, this, [this] {
        const QList<qint64> items = selectedItems();
        if (!items.isEmpty())
            Q_EMIT workflowWanted(items.first());
    });
    connect(refresh, &QAction::triggered, this, [this] { m_filter.model().list().refresh(); });
}

QList<qint64> QueueActions::selectedWhere(bool (*wanted)(QueueStatus)) const
{
    QSet<qint64> found;
    const QueueList& list = m_filter.model().list();
    for (const QModelIndex& index : m_tree.selectionModel()->selectedRows()) {
        const QueueModel::Entry entry = m_filter.entry(index);
        if (!entry.batch || entry.batch->isRedacted())
            continue;
        for (const qint64 id : m_filter.itemsOf(index)) {
            if (wanted(list.find(id)->status))
                found.insert(id);
        }
    }
    QList<qint64> items(found.cbegin(), found.cend());
    std::sort(items.begin(), items.end(), std::greater<>());
    return items;
}

QList<qint64> QueueActions::selectedItems() const
{
    return selectedWhere(&isAny);
}

QStringList QueueActions::selectedBatches() const
{
    QSet<QString> found;
    for (const QModelIndex& index : m_tree.selectionModel()->selectedRows()) {
        const QueueModel::Entry entry = m_filter.entry(index);
        if (entry.batch && !entry.batch->isRedacted() && entry.batch->openItems() > 0)
            found.insert(entry.batch->batchId);
    }
    return {found.cbegin(), found.cend()};
}

void QueueActions::update()
{
    const QueueList& list = m_filter.model().list();
    const QueueCounts& own = list.ownCounts();
    const bool online = m_session.state() != ServerSession::State::Offline && !isBusy();
    bool open = false;
    bool again = false;
    bool others = false;
    int items = 0;
    for (const QModelIndex& index : m_tree.selectionModel()->selectedRows()) {
        const QueueModel::Entry entry = m_filter.entry(index);
        if (entry.batch && entry.batch->isRedacted())
            others = true;
        if (!entry.batch || entry.batch->isRedacted())
            continue;
        if (entry.row) {
            ++items;
            open = open || isOpen(entry.row->status);
            again = again || canRetry(entry.row->status);
        } else {
            items += static_cast<int>(entry.batch->items.size());
            open = open || entry.batch->openItems() > 0;
            again = again || entry.batch->counts.failed + entry.batch->counts.canceled > 0;
        }
    }
    const auto& processor = m_session.queue().processor();
    const bool paused = processor && !processor->isStarted;
    pause->setText(paused ? tr("&Resume Queue") : tr("&Pause Queue"));
    pause->setIcon(symbolicIcon(paused ? u"play"_s : u"pause"_s));
    const Permissions permissions = m_session.login().permissions();
    const QString whyNotPause = permissions.whyNot(Permissions::Thing::PauseQueue);
    pause->setToolTip(!whyNotPause.isEmpty() ? whyNotPause
                          : paused           ? tr("Starts what waits again.")
                                             : tr("What runs goes on; nothing else is started."));
    pause->setEnabled(online && processor && whyNotPause.isEmpty());
    // Of a selection with one's own in it these are taken.
    const QString whyNotItems = others && items == 0 ? permissions.whyNotItem(u"redacted"_s) : QString();
    for (QAction* action : {cancel, cancelBatch, retry, repeat, remove, openWorkflow})
        action->setToolTip(whyNotItems); // empty: what it is called
    cancel->setEnabled(online && open);
    cancelBatch->setEnabled(online && open);
    cancelOthers->setEnabled(online && own.pending + own.waiting > 0);
    retry->setEnabled(online && again);
    repeat->setEnabled(online && items > 0 && m_tree.selectionModel()->selectedRows().size() == 1);
    remove->setEnabled(online && items > 0);
    prune->setEnabled(online && own.completed + own.failed + own.canceled > 0);
    clear->setEnabled(online && own.total > 0);
    openWorkflow->setEnabled(online && items > 0 && m_tree.selectionModel()->selectedRows().size() == 1);
    copy->setEnabled(m_tree.selectionModel()->hasSelection());
}

void QueueActions::ask(const QString& question, const QString& note, const QString& button,
                       const QueueAction& action)
{
    auto* box =
        new QMessageBox(QMessageBox::Warning, tr("Queue"), question, QMessageBox::NoButton, &m_window);
    box->setObjectName(u"queueQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(note);
    QPushButton* yes = box->addButton(button, QMessageBox::AcceptRole);
    yes->setObjectName(u"queueQuestionYes"_s);
    QPushButton* no = box->addButton(tr("Keep"), QMessageBox::RejectRole);
    no->setObjectName(u"queueQuestionNo"_s);
    box->setDefaultButton(no); // Return must not delete anything
    box->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, [this, action] { start(action); });
    box->open();
}

void QueueActions::cancelSelected()
{
    const QueueAction action{.kind = QueueAction::Kind::CancelItems, .items = selectedWhere(&isOpen)};
    const auto count = static_cast<int>(action.items.size());
    if (count == 1)
        start(action);
    else if (count > 1)
        ask(tr("Cancel %Ln item(s)?", nullptr, count), tr("They stay in the list and can be retried."),
            tr("Cancel %Ln Item(s)", nullptr, count), action);
}

void QueueActions::cancelBatches()
{
    const QueueAction action{.kind = QueueAction::Kind::CancelBatches, .batches = selectedBatches()};
    int items = 0;
    for (const QueueBatch& batch : m_filter.model().list().batches()) {
        if (action.batches.contains(batch.batchId))
            items += batch.openItems();
    }
    if (action.batches.isEmpty())
        return;
    ask(tr("Cancel %Ln item(s)?", nullptr, items),
        tr("That is everything of %Ln batch(es) that waits or runs, also what is not shown.", nullptr,
           static_cast<int>(action.batches.size())),
        tr("Cancel %Ln Item(s)", nullptr, items), action);
}

void QueueActions::cancelAllOthers()
{
    const QueueCounts& own = m_filter.model().list().ownCounts();
    const int count = own.pending + own.waiting;
    ask(tr("Cancel %Ln waiting item(s)?", nullptr, count), tr("What runs now goes on."),
        tr("Cancel %Ln Item(s)", nullptr, count), {.kind = QueueAction::Kind::CancelAllExceptCurrent});
}

void QueueActions::retrySelected()
{
    const QList<qint64> items = selectedWhere(&canRetry);
    if (!items.isEmpty())
        start({.kind = QueueAction::Kind::RetryItems, .items = items});
}

void QueueActions::removeSelected()
{
    const QueueAction action{.kind = QueueAction::Kind::DeleteItems, .items = selectedItems()};
    const auto count = static_cast<int>(action.items.size());
    if (count == 0)
        return;
    const auto open = static_cast<int>(selectedWhere(&isOpen).size());
    QStringList notes;
    if (open > 0)
        notes.append(tr("Not ended yet, and canceled by this: %Ln.", nullptr, open));
    notes.append(tr("This cannot be undone. Pictures stay in the gallery."));
    ask(tr("Delete %Ln item(s) from the queue?", nullptr, count), notes.join(u' '),
        tr("Delete %Ln Item(s)", nullptr, count), action);
}

void QueueActions::pruneAll()
{
    const QueueCounts& own = m_filter.model().list().ownCounts();
    const int count = own.completed + own.failed + own.canceled;
    ask(tr("Delete %Ln finished item(s) from the queue?", nullptr, count),
        tr("These are %1 completed, %2 failed and %3 canceled ones. This cannot be undone. Pictures stay in "
           "the "
           "gallery.")
            .arg(queuetexts::number(own.completed), queuetexts::number(own.failed),
                 queuetexts::number(own.canceled)),
        tr("Delete %Ln Item(s)", nullptr, count), {.kind = QueueAction::Kind::Prune});
}

void QueueActions::clearAll()
{
    const QueueCounts& own = m_filter.model().list().ownCounts();
    const int open = own.pending + own.inProgress + own.waiting;
    QStringList notes;
    if (open > 0)
        notes.append(tr("Not ended yet, and canceled by this: %Ln.", nullptr, open));
    notes.append(tr("This cannot be undone. Pictures stay in the gallery."));
    ask(tr("Delete all %Ln item(s) from the queue?", nullptr, own.total), notes.join(u' '),
        tr("Delete %Ln Item(s)", nullptr, own.total), {.kind = QueueAction::Kind::Clear});
}

void QueueActions::copySelected()
{
    QStringList lines;
    for (const qint64 id : selectedItems()) {
        const QueueRow& row = *m_filter.model().list().find(id);
        QStringList parts{QString::number(id), queuetexts::status(row), queuetexts::values(row),
                          row.errorMessage.isEmpty() ? row.errorType : row.errorMessage};
        parts.removeAll(QString());
        lines.append(parts.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void QueueActions::start(const QueueAction& action)
{
    if (isBusy())
        return;
    m_banner.clear(topic);
    m_job = new QueueActionJob(m_session.queue().api(), action, this);
    connect(m_job, &QueueActionJob::progress, this, [this, kind = action.kind](int done, int total) {
        Q_EMIT busyChanged(queueactiontexts::busy(kind, done, total));
    });
    connect(m_job, &ApiJob::finished, this, [this, job = m_job.data()] { onEnded(*job); });
    m_job->start();
    Q_EMIT busyChanged(queueactiontexts::busy(action.kind, 0, static_cast<int>(action.items.size())));
    update();
}

void QueueActions::onEnded(const QueueActionJob& job)
{
    m_job->deleteLater();
    m_job.clear();
    Q_EMIT busyChanged({});
    m_filter.model().list().refresh(); // servers tell little or nothing of what was just done
    update();
    const QString sentence = queueactiontexts::outcome(job);
    if (job.error()) {
        m_banner.show(MessageBanner::Kind::Error, topic, sentence + u' ' + job.error()->userMessage(), {},
                      job.error()->logLine());
    } else if (!sentence.isEmpty()) {
        m_banner.show(job.lateCount() > 0 ? MessageBanner::Kind::Info : MessageBanner::Kind::Success, topic,
                      sentence);
    }
}

void QueueActions::repeatSelected()
{
    const QList<qint64> items = selectedItems();
    if (!items.isEmpty()) // of a batch the newest one; more of the same is a matter of its form
        runRepeat(items.first());
}

void QueueActions::runRepeat(qint64 itemId)
{
    if (isBusy())
        return;
    m_banner.clear(topic);
    m_repeat = new RepeatItemJob(m_session.client(), m_session.queue().api(), itemId, this);
    connect(m_repeat, &ApiJob::finished, this, [this, job = m_repeat.data()] {
        job->deleteLater();
        m_repeat.clear();
        Q_EMIT busyChanged({});
        m_filter.model().list().refresh();
        update();
        if (job->error())
            m_banner.show(
                MessageBanner::Kind::Error, topic,
                tr("Item %1 was not submitted again. %2").arg(job->itemId()).arg(job->error()->userMessage()),
                {}, job->error()->logLine());
        else
            m_banner.show(MessageBanner::Kind::Success, topic,
                          tr("Item %1 runs again as item %2.").arg(job->itemId()).arg(job->newItemId()));
    });
    m_repeat->start();
    Q_EMIT busyChanged(tr("Submitting…"));
    update();
}

} // namespace vitrine
