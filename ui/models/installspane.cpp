// SPDX-License-Identifier: Apache-2.0
#include "ui/models/installspane.h"

#include "lib/api/capabilities.h"
#include "lib/base/settings.h"
#include "ui/models/installsdelegate.h"
#include "ui/models/modeltexts.h"
#include "ui/shell/askfirst.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebanner.h"
#include "ui/shell/metrics.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString topic = u"installation"_s;

} // namespace

InstallsPane::InstallsPane(ModelInstalling& installing, Settings& settings, MessageBanner& banner,
                           QWidget* parent)
    : QWidget(parent)
    , m_installing(installing)
    , m_settings(settings)
    , m_banner(banner)
    , m_model(new InstallsModel(installing, this))
    , m_table(new QTableView(this))
    , m_title(new QLabel(this))
{
    setObjectName(u"installsPane"_s);
    build();
    layOut();
    connect(&installing, &ModelInstalling::failed, this,
            [this](const QString& sentence, const ApiError& error) {
                m_banner.show(MessageBanner::Kind::Error, topic, sentence, {}, error.logLine());
            });
    connect(&installing, &ModelInstalling::changed, this, &InstallsPane::update);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &InstallsPane::update);
    connect(m_table, &QTableView::customContextMenuRequested, this, &InstallsPane::showMenu);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const InstallEntry* entry = m_model->entryAt(index);
            entry && entry->install && entry->install->model)
            Q_EMIT modelWanted(entry->install->model->key);
    });
    update();
}

InstallsPane::~InstallsPane()
{
    m_installing.disconnect(this);
    keepLayout();
    delete m_table;
}

QAction* InstallsPane::make(const QString& name, const QString& text, const QString& icon)
{
    auto* action = new QAction(symbolicIcon(icon), text, this);
    action->setObjectName(name);
    return action;
}

void InstallsPane::build()
{
    m_pause = make(u"installPause"_s, tr("&Pause"), u"pause"_s);
    m_resume = make(u"installResume"_s, tr("&Resume"), u"play"_s);
    m_retry = make(u"installRetry"_s, tr("Re&try"), u"refresh"_s);
    m_cancel = make(u"installCancel"_s, tr("&Cancel"), u"close"_s);
    m_clear = make(u"installClear"_s, tr("Clear F&inished"), u"check"_s);
    m_copy = make(u"installCopy"_s, tr("Copy &Source and Reason"), u"copy"_s);
    connect(m_pause, &QAction::triggered, this, [this] { each(&ModelInstalling::pause); });
    connect(m_resume, &QAction::triggered, this, [this] { each(&ModelInstalling::resume); });
    connect(m_retry, &QAction::triggered, this, [this] { each(&ModelInstalling::retry); });
    connect(m_cancel, &QAction::triggered, this, &InstallsPane::askToCancel);
    connect(m_clear, &QAction::triggered, &m_installing, &ModelInstalling::clearFinished);
    connect(m_copy, &QAction::triggered, this, [this] {
        QStringList lines;
        for (const qint64 handle : selected()) {
            if (const InstallEntry* entry = m_installing.find(handle))
                lines.append(entry->problem.isEmpty()
                                 ? entry->shownSource()
                                 : tr("%1: %2").arg(entry->shownSource(), entry->problem));
        }
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    });
}

void InstallsPane::layOut()
{
    m_table->setObjectName(u"installsTable"_s);
    m_table->setAccessibleName(tr("Installations"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new InstallsDelegate(m_table));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height()
                                                     + 2 * space(m_table, Space::Tight));
    constexpr int shownRows = 6; // with the header
    m_table->setMinimumHeight(m_table->verticalHeader()->defaultSectionSize() * shownRows);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSectionsMovable(true);
    const int unit = fontMetrics().averageCharWidth();
    const int widths[InstallsModel::ColumnCount]{58, 24, 28, 15, 14, 40};
    for (int column = 0; column < InstallsModel::ColumnCount; ++column)
        header->resizeSection(column, qMax(widths[column] * unit, header->sectionSizeHint(column)));
    const QByteArray kept = m_settings.get<SettingKey::InstallsColumns>();
    if (!kept.isEmpty())
        header->restoreState(kept);

    m_title->setObjectName(u"installsTitle"_s);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    auto* tools = new QToolBar(this);
    tools->setObjectName(u"installsTools"_s);
    tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tools->setIconSize(QSize(iconEdge(this), iconEdge(this)));
    tools->addActions({m_pause, m_resume, m_retry, m_cancel, m_clear});
    auto* head = new QHBoxLayout;
    const int tight = space(this, Space::Tight);
    head->setContentsMargins(space(this, Space::Wide), tight / 2, tight, tight / 2);
    head->addWidget(m_title, 1);
    head->addWidget(tools);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
}

void InstallsPane::setRefusal(const std::optional<QString>& reason)
{
    m_refusal = reason;
    update();
}

QList<qint64> InstallsPane::selected() const
{
    QList<qint64> handles;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : rows)
        handles.append(index.data(InstallsModel::HandleRole).toLongLong());
    return handles;
}

void InstallsPane::update()
{
    const QList<InstallEntry>& entries = m_installing.entries();
    const auto open = std::count_if(entries.cbegin(), entries.cend(),
                                    [](const InstallEntry& entry) { return !entry.isFinal(); });
    setVisible(!entries.isEmpty());
    m_title->setText(open > 0 ? tr("Installations: %Ln under way", nullptr, static_cast<int>(open))
                              : tr("Installations"));
    bool pauses = false;
    bool resumes = false;
    bool retries = false;
    bool cancels = false;
    for (const qint64 handle : selected()) {
        const InstallEntry* entry = m_installing.find(handle);
        if (!entry)
            continue;
        pauses = pauses || ModelInstalling::canPause(*entry);
        resumes = resumes || ModelInstalling::canResume(*entry);
        retries = retries || ModelInstalling::canRetry(*entry);
        cancels = cancels || !entry->isFinal();
    }
    const auto enable = [this](QAction& action, bool possible, const QString& why = {}) {
        const QString reason = m_refusal.value_or(why);
        action.setEnabled(possible && reason.isEmpty());
        action.setToolTip(reason.isEmpty() ? action.text().remove(u'&') : reason);
    };
    const QString why = m_installing.canPause() ? QString()
                                                : tr("This server cannot pause (it has no %1).")
                                                      .arg(Capabilities::described(Capability::InstallPause));
    enable(*m_pause, pauses, why);
    enable(*m_resume, resumes, why);
    enable(*m_retry, retries);
    enable(*m_cancel, cancels);
    enable(*m_clear, open < entries.size());
    m_copy->setEnabled(m_table->selectionModel()->hasSelection());
}

void InstallsPane::each(Command command)
{
    for (const qint64 handle : selected())
        (m_installing.*command)(handle);
}

/// What was loaded is lost; what loaded nothing needs no question.
void InstallsPane::askToCancel()
{
    qint64 bytes = 0;
    int count = 0;
    const QList<qint64> handles = selected();
    for (const qint64 handle : handles) {
        const InstallEntry* entry = m_installing.find(handle);
        if (!entry || entry->isFinal())
            continue;
        ++count;
        bytes += entry->install ? entry->install->bytes : 0;
    }
    const auto go = [this, handles] {
        for (const qint64 handle : handles)
            m_installing.cancel(handle);
    };
    if (bytes == 0) {
        go();
        return;
    }
    askFirst(
        {.name = u"cancelInstallsBox"_s,
         .title = tr("Cancel Installations"),
         .text = tr("Cancel %Ln installation(s)? The %1 that came already are thrown away.", nullptr, count)
                     .arg(modeltexts::size(bytes)),
         .verb = tr("C&ancel Installation", nullptr, count)},
        this, go);
}

void InstallsPane::showMenu(const QPoint& at)
{
    update();
    auto* menu = new QMenu(this);
    menu->setObjectName(u"installsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions({m_pause, m_resume, m_retry, m_cancel});
    menu->addSeparator();
    menu->addActions({m_copy, m_clear});
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void InstallsPane::keepLayout()
{
    m_settings.set<SettingKey::InstallsColumns>(m_table->horizontalHeader()->saveState());
}

} // namespace vitrine
