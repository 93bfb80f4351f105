// SPDX-License-Identifier: Apache-2.0
#include "ui/queue/queuedetailspane.h"

#include "lib/session/serversession.h"
#include "ui/details/jsonview.h"
#include "ui/details/valuetable.h"
#include "ui/queue/queueactions.h"
#include "ui/queue/queuetexts.h"
#include "ui/shell/metrics.h"
#include "ui/shell/servertext.h"
#include "ui/shell/statepane.h"
#include "ui/workflow/runpicturesmodel.h"
#include "ui/workflow/runpicturesview.h"
#include "ui/workflow/textlabel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qsizetype mostJsonShown = 1 << 20;
constexpr qsizetype mostResults = 200; // of a batch
enum Page { DetailsPage, TracebackPage, JsonPage };

QString longTime(const std::optional<QDateTime>& time)
{
    return time ? QLocale().toString(time->toLocalTime(), QLocale::LongFormat) : QString();
}

} // namespace

QueueDetailsPane::QueueDetailsPane(ServerSession& session, QueueList& list, ThumbnailStore& thumbnails,
                                   QueueActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_list(list)
    , m_details(session.queue().api())
    , m_nothing(new StatePane(this))
    , m_page(new QWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_title(new TextLabel(this))
    , m_problem(new TextLabel(this, TextLabel::Tone::Problem))
    , m_pictures(new RunPicturesModel(this))
    , m_strip(new RunPicturesView(*m_pictures, thumbnails, this))
    , m_table(new ValueTable(1, this))
    , m_traceback(new QPlainTextEdit(this))
    , m_json(new JsonView(tr("Record"), this))
    , m_pages(new QTabWidget(this))
{
    setObjectName(u"queueDetails"_s);
    m_title->setObjectName(u"queueDetailsTitle"_s);
    m_problem->setObjectName(u"queueDetailsProblem"_s);
    m_table->setObjectName(u"queueDetailsTable"_s);
    m_table->setAccessibleName(tr("Details"));
    m_table->horizontalHeader()->hide();
    m_traceback->setObjectName(u"queueTraceback"_s);
    m_traceback->setAccessibleName(tr("Traceback"));
    m_traceback->setReadOnly(true);
    m_traceback->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_traceback->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_traceback->setFrameShape(QFrame::NoFrame);
    m_traceback->setTabChangesFocus(true);
    layOut(actions);
    connect(&m_details, &QueueItemDetails::changed, this, &QueueDetailsPane::onRecord);
    connect(m_strip, &RunPicturesView::imageActivated, this, &QueueDetailsPane::imageActivated);
    connect(m_pages, &QTabWidget::currentChanged, this, &QueueDetailsPane::showJson);
    connect(m_json, &JsonView::actionTriggered, this, [this] {
        if (m_details.state() == QueueItemDetails::State::Failed)
            m_details.refresh();
        else
            QApplication::clipboard()->setText(QString::fromUtf8(m_details.record().json));
    });
    show(QList<QueueModel::Entry>());
}

void QueueDetailsPane::layOut(QueueActions& actions)
{
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    const int tight = space(this, Space::Tight);
    const int wide = space(this, Space::Wide);

    auto* tools = new QToolBar(this);
    tools->setObjectName(u"queueDetailsTools"_s);
    tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tools->setIconSize(QSize(iconEdge(this), iconEdge(this)));
    tools->addActions({actions.openWorkflow, actions.repeat});

    auto* lines = new QWidget(this);
    auto* column = new QVBoxLayout(lines);
    column->setContentsMargins(0, tight, 0, 0);
    column->setSpacing(tight);
    m_problem->setContentsMargins(wide, 0, wide, 0);
    column->addWidget(m_problem);
    column->addWidget(m_strip);
    column->addWidget(m_table, 1);
    m_pages->setDocumentMode(true);
    m_pages->addTab(lines, tr("Details"));
    m_pages->addTab(m_traceback, tr("Traceback"));
    m_pages->addTab(m_json, tr("Record"));

    auto* page = new QVBoxLayout(m_page);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(tight);
    m_title->setContentsMargins(wide, wide, wide, 0);
    page->addWidget(m_title);
    page->addWidget(tools);
    page->addWidget(m_pages, 1);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_page);
    m_nothing->setBackgroundRole(QPalette::Window);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    setMinimumWidth(fontMetrics().averageCharWidth() * 36);
}

void QueueDetailsPane::show(const QList<QueueModel::Entry>& entries)
{
    const bool one = entries.size() == 1;
    const QueueRow* row = one ? entries.first().row : nullptr;
    m_stack->setCurrentWidget(entries.isEmpty() ? static_cast<QWidget*>(m_nothing) : m_page);
    m_pages->setTabVisible(JsonPage, row != nullptr);
    if (!row) {
        m_details.show(0);
        m_pages->setTabVisible(TracebackPage, false);
        setProblem({});
    }
    if (entries.isEmpty())
        m_nothing->showMessage(u"info"_s, tr("Nothing is selected"),
                               tr("Select an item to see its values, its results and what went wrong."));
    else if (row)
        showItem(*row);
    else if (one)
        showBatch(*entries.first().batch);
    else
        showSeveral(entries);
}

void QueueDetailsPane::setProblem(const QString& text)
{
    m_problem->showText(text);
}

QList<QStringList> QueueDetailsPane::linesOf(const QueueRow& row) const
{
    QList<QStringList> lines{{tr("Status"), queuetexts::status(row)}};
    const auto add = [&lines](const QString& label, const QString& value) {
        if (!value.isEmpty())
            lines.append({label, value});
    };
    if (const ItemProgress* now = m_list.progress(row.itemId)) {
        const QString what = servertext::oneLine(now->message.isEmpty() ? now->nodeType : now->message);
        add(tr("At the moment"),
            now->percentage ? tr("%1 (%2 %)").arg(what).arg(static_cast<int>(*now->percentage * 100)) : what);
    }
    for (const FieldValue& field : row.fieldValues)
        add(servertext::oneLine(field.fieldName), servertext::oneLine(fieldValueText(field.value)));
    const auto ms = row.durationMs(m_list.serverNow());
    add(tr("Duration"), ms ? queuetexts::duration(*ms) : QString());
    add(tr("Created"), longTime(row.createdAt));
    add(tr("Started"), longTime(row.startedAt));
    add(tr("Ended"), longTime(row.completedAt));
    add(tr("Workflow"), servertext::oneLine(row.workflowName));
    add(tr("Origin"), queuetexts::origin(row));
    add(tr("Device"), servertext::oneLine(row.device));
    add(tr("User"), queuetexts::user(row));
    if (!row.isRedacted())
        add(tr("Batch"), row.batchId);
    return lines;
}

void QueueDetailsPane::showItem(const QueueRow& row)
{
    const bool another = row.itemId != m_details.itemId();
    m_title->setPlainText(row.isRedacted() ? tr("Item %1 of another user").arg(row.itemId)
                                           : tr("Item %1").arg(row.itemId));
    if (row.isRedacted()) {
        m_details.show(0);
        setProblem({});
        m_pictures->replaceResults({});
        m_strip->hide();
        m_pages->setTabVisible(TracebackPage, false);
        m_pages->setTabVisible(JsonPage, false);
    } else if (another
               || (m_shownStatus != row.status && m_details.state() != QueueItemDetails::State::Loading)) {
        m_shownStatus = row.status;
        m_details.show(row.itemId);
    }
    QList<QStringList> lines = linesOf(row);
    if (m_details.state() == QueueItemDetails::State::Ready && !row.isRedacted()) {
        const QueueItem& item = m_details.record().item;
        lines.append({tr("Session"), item.sessionId});
        if (item.retriedFromItemId)
            lines.append({tr("Retry of item"), QString::number(*item.retriedFromItemId)});
        if (item.priority > 0)
            lines.append({tr("Priority"), QString::number(item.priority)});
    }
    m_table->setLines(lines);
}

void QueueDetailsPane::onRecord()
{
    const QueueRow* row = m_list.find(m_details.itemId());
    if (!row)
        return;
    showRecord();
    showItem(*row);
    showJson();
}

void QueueDetailsPane::showRecord()
{
    if (m_details.state() == QueueItemDetails::State::Failed) {
        setProblem(tr("The record cannot be read. %1").arg(m_details.error().userMessage()));
        m_pages->setTabVisible(TracebackPage, false);
        return;
    }
    const QueueItemDetails::Record& record = m_details.record(); // empty while it loads
    const QueueItem& item = record.item;
    QStringList problem;
    if (!record.errorNode.isEmpty())
        problem.append(tr("At node %1:").arg(servertext::oneLine(record.errorNode)));
    problem.append(item.errorType.isEmpty() || item.errorMessage.isEmpty()
                       ? item.errorType + item.errorMessage
                       : tr("%1: %2").arg(item.errorType, item.errorMessage));
    problem.removeAll(QString());
    setProblem(item.status == QueueStatus::Failed ? problem.join(u' ') : QString());
    m_pages->setTabVisible(TracebackPage, !item.errorTraceback.isEmpty());
    if (m_traceback->toPlainText() != item.errorTraceback)
        m_traceback->setPlainText(item.errorTraceback);
    m_pictures->replaceResults(record.results);
    m_strip->setVisible(!record.results.isEmpty());
}

/// Only while it is looked at: a record may be long.
void QueueDetailsPane::showJson()
{
    if (m_pages->currentIndex() != JsonPage)
        return;
    switch (m_details.state()) {
    case QueueItemDetails::State::None:
        m_json->showMessage(u"info"_s, tr("Nothing is shown"), {});
        break;
    case QueueItemDetails::State::Loading:
        m_json->showBusy();
        break;
    case QueueItemDetails::State::Failed:
        m_json->showMessage(u"warning"_s, tr("The record cannot be read"), m_details.error().userMessage(),
                            tr("Try again"));
        break;
    case QueueItemDetails::State::Ready:
        if (m_details.record().json.size() > mostJsonShown)
            m_json->showMessage(
                u"info"_s, tr("Too long to be shown"),
                tr("The record has %1.").arg(QLocale().formattedDataSize(m_details.record().json.size())),
                tr("Copy"));
        else
            m_json->showJson(m_details.record().json);
        break;
    }
}

void QueueDetailsPane::showBatch(const QueueBatch& batch)
{
    const QueueRow& newest = *m_list.find(batch.items.first());
    const QueueRow& oldest = *m_list.find(batch.items.last());
    m_title->setPlainText(batch.isRedacted()
                              ? tr("Items of other users")
                              : tr("Batch of %Ln item(s)", nullptr, static_cast<int>(batch.items.size())));
    QList<QStringList> lines;
    const auto add = [&lines](const QString& label, const QString& value) {
        if (!value.isEmpty())
            lines.append({label, value});
    };
    const auto count = [&](const QString& label, int number) {
        add(label, number > 0 ? queuetexts::number(number) : QString());
    };
    count(tr("Items"), batch.counts.total);
    count(tr("Running"), batch.counts.inProgress);
    count(tr("Waiting"), batch.counts.pending + batch.counts.waiting);
    count(tr("Completed"), batch.counts.completed);
    count(tr("Failed"), batch.counts.failed);
    count(tr("Canceled"), batch.counts.canceled);
    if (const auto each = batch.msPerItem())
        add(tr("Time per item"), queuetexts::duration(qRound64(*each)));
    if (const auto left = m_list.msLeft(batch))
        add(tr("Time left"), tr("about %1").arg(queuetexts::duration(*left)));
    add(tr("Created"), longTime(oldest.createdAt));
    add(tr("Started"), longTime(batch.startedAt));
    if (batch.openItems() == 0)
        add(tr("Ended"), longTime(batch.completedAt));
    if (!batch.isRedacted()) {
        add(tr("Values"), queuetexts::fieldNames(newest));
        add(tr("Workflow"), servertext::oneLine(batch.workflowName));
        add(tr("Origin"), queuetexts::origin(newest));
        add(tr("User"), queuetexts::user(newest));
        add(tr("Batch"), batch.batchId);
    }
    m_table->setLines(lines);
    QStringList results;
    for (const qint64 id : batch.items) {
        results += m_list.find(id)->results; // of those whose records were read
        if (results.size() >= mostResults)
            break;
    }
    m_pictures->replaceResults(results);
    m_strip->setVisible(!results.isEmpty());
}

void QueueDetailsPane::showSeveral(const QList<QueueModel::Entry>& entries)
{
    QSet<qint64> items;
    QueueCounts counts;
    int others = 0;
    for (const QueueModel::Entry& entry : entries) {
        for (const qint64 id : QueueModel::itemsOf(entry)) {
            if (items.contains(id))
                continue;
            items.insert(id);
            if (entry.batch->isRedacted())
                ++others;
            else
                countItems(counts, m_list.find(id)->status, 1);
        }
    }
    m_title->setPlainText(tr("%Ln item(s) are selected", nullptr, static_cast<int>(items.size())));
    QList<QStringList> lines;
    const auto count = [&](const QString& label, int number) {
        if (number > 0)
            lines.append({label, queuetexts::number(number)});
    };
    count(tr("Running"), counts.inProgress);
    count(tr("Waiting"), counts.pending + counts.waiting);
    count(tr("Completed"), counts.completed);
    count(tr("Failed"), counts.failed);
    count(tr("Canceled"), counts.canceled);
    count(tr("Other users’"), others);
    m_table->setLines(lines);
    m_pictures->replaceResults({});
    m_strip->hide();
}

} // namespace vitrine
