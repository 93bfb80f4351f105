// SPDX-License-Identifier: Apache-2.0
#include "ui/troubleshooting/troubleshootingwindow.h"

#include "lib/diagnosis/reporttext.h"
#include "ui/shell/busyindicator.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/windowactions.h"
#include "ui/troubleshooting/findingview.h"
#include "ui/workflow/textlabel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int copiedMs = 2'000;

} // namespace

TroubleshootingWindow::TroubleshootingWindow(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_title(new TextLabel(this))
    , m_summary(new TextLabel(this, TextLabel::Tone::Muted))
    , m_busy(new BusyIndicator(this))
    , m_list(new QWidget)
    , m_column(new QVBoxLayout(m_list))
    , m_copy(new QPushButton(symbolicIcon(u"copy"_s), {}, this))
    , m_again(new QPushButton(this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(u"troubleshootingWindow"_s);
    setWindowTitle(tr("Troubleshooting – Vitrine"));
    setAttribute(Qt::WA_QuitOnClose, false);
    m_title->setObjectName(u"troubleshootingServer"_s);
    m_summary->setObjectName(u"troubleshootingSummary"_s);
    m_copy->setObjectName(u"copyReport"_s);
    m_again->setObjectName(u"runAgain"_s);
    QFont large = m_title->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.2);
    m_title->setFont(large);
    const int edge = iconEdge(this);
    m_busy->setFixedSize(edge, edge);

    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"troubleshootingFindings"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_list);
    const int wide = space(this, Space::Wide);
    m_column->setContentsMargins(wide, 0, wide, 0);
    m_column->setSpacing(space(this, Space::Tight));
    m_column->addStretch();

    auto* summary = new QHBoxLayout;
    summary->setSpacing(space(this, Space::Tight));
    summary->addWidget(m_busy, 0, Qt::AlignTop);
    summary->addWidget(m_summary, 1);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(wide, wide, wide, 0);
    head->setSpacing(space(this, Space::Tight));
    head->addWidget(m_title);
    head->addLayout(summary);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(wide, 0, wide, wide);
    buttons->setSpacing(space(this, Space::Normal));
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(m_again);
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(this, Space::Normal));
    column->addLayout(head);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 40);

    m_copied.setSingleShot(true);
    m_copied.setInterval(copiedMs);
    connect(&m_copied, &QTimer::timeout, this, &TroubleshootingWindow::updateState);
    connect(m_copy, &QPushButton::clicked, this, &TroubleshootingWindow::copy);
    connect(m_again, &QPushButton::clicked, this, [this] { isRunning() ? stop() : run(); });
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    addClosingKeys(*this);
    onKey(*this, QKeySequence::Refresh, [this] {
        if (!isRunning())
            run();
    });
    updateState();
}

TroubleshootingWindow::~TroubleshootingWindow()
{
    delete m_job;
}

void TroubleshootingWindow::lookAt(SubjectSource subject)
{
    m_subject = std::move(subject);
    run();
}

void TroubleshootingWindow::run()
{
    if (!m_subject)
        return;
    delete m_job;
    qDeleteAll(m_views);
    m_views.clear();
    m_job = new ServerReportJob(m_subject(), this);
    m_title->setPlainText(m_job->server().displayAddress());
    const QList<Finding::Check> checks = m_job->checks();
    for (const Finding::Check check : checks) {
        auto* view = new FindingView(check, m_list);
        m_column->insertWidget(static_cast<int>(m_views.size()), view);
        m_views.append(view);
    }
    connect(m_job, &ServerReportJob::found, this, [this, checks](const Finding& finding) {
        m_views.at(checks.indexOf(finding.check))->setFinding(finding);
        updateState();
    });
    connect(m_job, &ApiJob::finished, this, &TroubleshootingWindow::updateState);
    m_job->start();
    m_copied.stop();
    updateState();
}

void TroubleshootingWindow::stop()
{
    m_job->abort();
    for (FindingView* view : std::as_const(m_views)) {
        if (!view->finding())
            view->hide();
    }
}

void TroubleshootingWindow::copy()
{
    QGuiApplication::clipboard()->setText(reportText(findings(), m_job->server()));
    m_copied.start();
    updateState();
}

QString TroubleshootingWindow::sentence() const
{
    if (!m_job)
        return {};
    const QList<Finding>& all = m_job->findings();
    if (isRunning())
        return tr("Looking: %1 of %2").arg(all.size()).arg(m_views.size());
    const auto count = [&all](Finding::State state) {
        return static_cast<int>(std::count_if(all.cbegin(), all.cend(),
                                              [state](const Finding& each) { return each.state == state; }));
    };
    const int problems = count(Finding::State::Problem);
    const int warnings = count(Finding::State::Warning);
    if (m_job->error())
        return tr("Stopped. What is below was looked at.");
    if (problems > 0 && warnings > 0)
        return tr("%n problem(s)", nullptr, problems) + u", "_s + tr("%n warning(s)", nullptr, warnings);
    if (problems > 0)
        return tr("%n problem(s)", nullptr, problems);
    if (warnings > 0)
        return tr("It works. %n warning(s)", nullptr, warnings);
    return tr("Everything works.");
}

QString TroubleshootingWindow::summary() const
{
    return m_summary->plainText();
}

void TroubleshootingWindow::updateState()
{
    const bool running = isRunning();
    m_busy->setVisible(running);
    m_summary->setPlainText(sentence());
    m_copy->setEnabled(!findings().isEmpty());
    m_copy->setText(m_copied.isActive() ? tr("Copied") : tr("&Copy Report"));
    m_again->setText(running ? tr("&Stop") : tr("&Run Again"));
    m_again->setIcon(symbolicIcon(running ? u"stop"_s : u"refresh"_s));
    m_again->setEnabled(static_cast<bool>(m_subject));
}

} // namespace vitrine
