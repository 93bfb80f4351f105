// SPDX-License-Identifier: Apache-2.0
#include "ui/help/logwindow.h"

#include "lib/base/settings.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"
#include "ui/shell/statepane.h"
#include "ui/shell/windowactions.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QLoggingCategory>
#include <QPushButton>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int intervalMs = 500;
const QString everything = u"vitrine.*=true"_s;

/// Warnings and errors stand out.
class LogDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(LogModel::IsProblemRole).toBool())
            option->palette.setColor(QPalette::Text, extraColors(option->palette).warning);
    }
};

} // namespace

/// Lines with a text in them; all of them, or warnings and errors alone.
class LogFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setProblemsOnly(bool only)
    {
        m_problemsOnly = only;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        return (!m_problemsOnly
                || sourceModel()->index(row, 0, parent).data(LogModel::IsProblemRole).toBool())
            && QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }

private:
    bool m_problemsOnly = false;
};

LogWindow::LogWindow(std::function<QString()> text, Settings& settings, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_text(std::move(text))
    , m_settings(settings)
    , m_filter(new LogFilter(this))
    , m_search(new QLineEdit(this))
    , m_problems(new QCheckBox(tr("&Warnings and errors only"), this))
    , m_detailed(new QCheckBox(tr("In &detail"), this))
    , m_area(new QStackedWidget(this))
    , m_view(new QListView(m_area))
    , m_state(new StatePane(m_area))
    , m_copy(new QPushButton(symbolicIcon(u"copy"_s), {}, this))
{
    setObjectName(u"logWindow"_s);
    setWindowTitle(tr("Log – Vitrine"));
    setAttribute(Qt::WA_QuitOnClose, false);
    m_filter->setSourceModel(&m_model);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setObjectName(u"logSearch"_s);
    m_search->setPlaceholderText(tr("Search the log"));
    m_search->setAccessibleName(tr("Search the log"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(symbolicIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_problems->setObjectName(u"logProblems"_s);
    m_detailed->setObjectName(u"logDetailed"_s);
    m_detailed->setToolTip(
        tr("Writes down everything from now on, also after the next start: for looking for "
           "an error."));
    m_detailed->setChecked(m_settings.get<SettingKey::LogRules>() == everything);
    m_view->setObjectName(u"logLines"_s);
    m_view->setAccessibleName(tr("Log"));
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new LogDelegate(m_view));
    m_view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_view->setUniformItemSizes(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setFrameShape(QFrame::NoFrame);
    m_state->setObjectName(u"logState"_s);
    m_area->addWidget(m_view);
    m_area->addWidget(m_state);
    m_copy->setObjectName(u"copyLog"_s);

    auto* tools = new QHBoxLayout;
    const int wide = space(this, Space::Wide);
    tools->setContentsMargins(wide, space(this, Space::Normal), wide, 0);
    tools->setSpacing(space(this, Space::Normal));
    tools->addWidget(m_search, 1);
    tools->addWidget(m_problems);
    tools->addWidget(m_detailed);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(wide, 0, wide, wide);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    auto* close = new QPushButton(tr("Close"), this);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(this, Space::Normal));
    column->addLayout(tools);
    column->addWidget(m_area, 1);
    column->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 40);

    m_timer.setInterval(intervalMs);
    connect(&m_timer, &QTimer::timeout, this, &LogWindow::read);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& wanted) {
        m_filter->setFilterFixedString(wanted);
        updateState();
    });
    connect(m_problems, &QCheckBox::toggled, this, [this](bool only) {
        m_filter->setProblemsOnly(only);
        updateState();
    });
    connect(m_detailed, &QCheckBox::toggled, this, &LogWindow::setDetailed);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LogWindow::updateState);
    connect(m_state, &StatePane::actionTriggered, this, [this] {
        m_search->clear();
        m_problems->setChecked(false);
    });
    connect(m_copy, &QPushButton::clicked, this, &LogWindow::copy);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    addSearchKeys(*this, *m_search);
    onKey(*this, QKeySequence::Copy, [this] { copy(); });
    updateState();
}

void LogWindow::showEvent(QShowEvent* event)
{
    read();
    m_view->scrollToBottom();
    m_timer.start();
    QWidget::showEvent(event);
}

void LogWindow::hideEvent(QHideEvent* event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

/// Whoever looks at the end sees what comes; whoever looks elsewhere is left alone.
void LogWindow::read()
{
    const QScrollBar& bar = *m_view->verticalScrollBar();
    const bool atEnd = bar.value() == bar.maximum();
    const QString text = m_text ? m_text() : QString();
    m_model.setLines(text.isEmpty() ? QStringList() : text.split(u'\n'));
    if (atEnd)
        m_view->scrollToBottom();
    updateState();
}

/// What is selected, or else all that is shown.
void LogWindow::copy()
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty()) {
        for (int row = 0; row < m_filter->rowCount(); ++row)
            rows.append(m_filter->index(row, 0));
    }
    QStringList lines;
    for (const QModelIndex& row : std::as_const(rows))
        lines.append(row.data().toString());
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void LogWindow::updateState()
{
    const bool some = m_filter->rowCount() > 0;
    if (m_model.rowCount() == 0)
        m_state->showMessage(u"info"_s, tr("Nothing was logged yet"), {});
    else if (!some)
        m_state->showMessage(u"search"_s, tr("No line is like this"), {}, tr("Show all"));
    m_area->setCurrentWidget(some ? static_cast<QWidget*>(m_view) : m_state);
    m_copy->setText(m_view->selectionModel()->hasSelection() ? tr("&Copy Selected Lines")
                                                             : tr("&Copy All Lines"));
    m_copy->setEnabled(some);
}

void LogWindow::setDetailed(bool detailed)
{
    const QString rules = detailed ? everything : QString();
    m_settings.set<SettingKey::LogRules>(rules);
    QLoggingCategory::setFilterRules(rules);
}

} // namespace vitrine
