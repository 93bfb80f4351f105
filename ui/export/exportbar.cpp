// SPDX-License-Identifier: Apache-2.0
#include "ui/export/exportbar.h"

#include "lib/export/exportqueue.h"
#include "ui/export/exporttexts.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"
#include "ui/workflow/flatprogressbar.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int progressSteps = 1000;

} // namespace

ExportBar::ExportBar(ExportQueue& queue, QWidget* parent)
    : QFrame(parent)
    , m_queue(queue)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_remark(new QLabel(this))
    , m_progress(new FlatProgressBar(this))
    , m_cancel(new QPushButton(tr("&Cancel"), this))
    , m_continue(new QPushButton(this))
    , m_problems(new QPushButton(tr("Show &Problems…"), this))
    , m_open(new QPushButton(tr("Open &Folder"), this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"exportBar"_s);
    m_sentence->setObjectName(u"exportText"_s);
    m_remark->setObjectName(u"exportRemark"_s);
    m_progress->setObjectName(u"exportProgress"_s);
    m_cancel->setObjectName(u"cancelExport"_s);
    m_continue->setObjectName(u"continueExport"_s);
    m_problems->setObjectName(u"exportProblems"_s);
    m_open->setObjectName(u"openExportFolder"_s);
    m_close->setObjectName(u"exportClose"_s);
    for (QLabel* label : {m_sentence, m_remark}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_remark->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setRange(0, progressSteps);
    m_progress->setFormat(tr("%p %"));
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_cancel->setToolTip(tr("What was exported stays. The same export again goes on from there."));
    m_close->setIcon(symbolicIcon(u"close"_s));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss"));
    // The gallery keeps the keyboard.
    for (QWidget* button :
         {static_cast<QWidget*>(m_cancel), static_cast<QWidget*>(m_continue),
          static_cast<QWidget*>(m_problems), static_cast<QWidget*>(m_open), static_cast<QWidget*>(m_close)})
        button->setFocusPolicy(Qt::TabFocus);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_sentence);
    texts->addWidget(m_remark);
    auto* row = new QHBoxLayout(this);
    const int tight = space(this, Space::Tight);
    row->setContentsMargins(space(this, Space::Wide), tight, tight, tight);
    row->setSpacing(space(this, Space::Normal));
    row->addWidget(m_icon);
    row->addLayout(texts, 1);
    row->addWidget(m_progress);
    for (QPushButton* button : {m_cancel, m_continue, m_problems, m_open})
        row->addWidget(button);
    row->addWidget(m_close);

    connect(m_cancel, &QPushButton::clicked, &queue, &ExportQueue::cancel);
    connect(m_continue, &QPushButton::clicked, &queue, &ExportQueue::goOn);
    connect(m_problems, &QPushButton::clicked, this, &ExportBar::showProblems);
    connect(m_open, &QPushButton::clicked, this, &ExportBar::openFolder);
    connect(m_close, &QToolButton::clicked, &queue, &ExportQueue::dismiss);
    connect(&queue, &ExportQueue::changed, this, &ExportBar::update);
    update();
}

void ExportBar::update()
{
    using Status = ExportQueue::Status;
    const Status status = m_queue.status();
    setVisible(status != Status::Idle);
    if (status == Status::Idle)
        return;
    const ExportJob& job = *m_queue.job();
    const bool running = status == Status::Running;
    const bool stopped = status == Status::Stopped || status == Status::Waiting;
    m_sentence->setText(running       ? exporttexts::running(m_queue)
                            : stopped ? exporttexts::stopped(m_queue)
                                      : exporttexts::finished(job));
    m_remark->setText(status == Status::Waiting ? tr("It goes on when the server is back.") : QString());
    m_remark->setVisible(status == Status::Waiting);
    m_progress->setVisible(running);
    if (job.total() > 0)
        m_progress->setValue(static_cast<int>(job.doneCount() * progressSteps / job.total()));
    else
        m_progress->setValue(0);
    m_cancel->setVisible(running);
    m_continue->setVisible(stopped || (!running && job.problemCount() > 0));
    m_continue->setText(stopped ? tr("C&ontinue") : tr("&Try Again"));
    m_problems->setVisible(!running && job.problemCount() > 0);
    m_open->setVisible(!running && job.savedCount() + job.skippedCount() > 0);
    m_close->setVisible(!running);
    applyColors();
    QFrame::update();
}

void ExportBar::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_queue.job()->settings().folder));
}

void ExportBar::showProblems()
{
    const ExportJob& job = *m_queue.job();
    auto* box =
        new QMessageBox(QMessageBox::Warning, tr("Export"),
                        tr("%Ln image(s) could not be exported completely. “Try Again” fetches these only.",
                           nullptr, static_cast<int>(job.problemCount())),
                        QMessageBox::Close, window());
    box->setObjectName(u"exportProblemList"_s);
    box->setTextFormat(Qt::PlainText);
    box->setDetailedText(job.problems().join(u'\n'));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void ExportBar::applyColors()
{
    using Status = ExportQueue::Status;
    const ExtraColors extra = extraColors(palette());
    QString icon = u"folder"_s;
    QColor color = palette().color(QPalette::WindowText);
    if (m_queue.status() == Status::Stopped || m_queue.status() == Status::Waiting) {
        icon = m_queue.status() == Status::Waiting ? u"offline"_s : u"error"_s;
        color = m_queue.status() == Status::Waiting ? extra.warning : extra.error;
    } else if (m_queue.status() == Status::Finished) {
        const bool hasProblems = m_queue.job()->problemCount() > 0;
        icon = hasProblems ? u"warning"_s : u"success"_s;
        color = hasProblems ? extra.warning : extra.success;
    }
    m_icon->setPixmap(symbolicPixmap(icon, color, iconEdge(this) + 2, devicePixelRatioF()));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, extra.muted);
    m_remark->setPalette(muted);
}

void ExportBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_queue.status() != ExportQueue::Status::Idle)
        applyColors();
    QFrame::changeEvent(event);
}

void ExportBar::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(QRect(0, 0, width(), 1), extraColors(palette()).hairline);
}

} // namespace vitrine
