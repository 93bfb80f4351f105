// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/submitbar.h"

#include "ui/shell/metrics.h"
#include "ui/workflow/accentbutton.h"
#include "ui/workflow/linkbutton.h"
#include "ui/workflow/look.h"
#include "ui/workflow/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRuns = 10000; // what the server takes
constexpr int linesOfReasons = 5;

/// As tall as its contents, up to some lines; then it scrolls.
class ReasonArea : public QScrollArea {
public:
    explicit ReasonArea(QWidget* parent)
        : QScrollArea(parent)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Maximum);
        setSizePolicy(policy);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int contents = widget() ? widget()->heightForWidth(std::max(1, viewport()->width())) : 0;
        return {look::characters(this, 24), std::min(contents, fontMetrics().lineSpacing() * linesOfReasons)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QScrollArea::resizeEvent(event);
        updateGeometry();
    }
};

} // namespace

SubmitBar::SubmitBar(QWidget* parent)
    : QWidget(parent)
    , m_reasonArea(new ReasonArea(this))
    , m_submit(new AccentButton(tr("Submit"), this))
    , m_more(new AccentButton(QString(), this))
    , m_menu(new QMenu(m_more))
    , m_runs(new QSpinBox(this))
    , m_items(new TextLabel(this, TextLabel::Tone::Normal))
    , m_autoBoard(new TextLabel(this, TextLabel::Tone::Muted))
    , m_warning(new TextLabel(this, TextLabel::Tone::Warning))
{
    auto* page = new QWidget(m_reasonArea);
    m_reasonLayout = new QVBoxLayout(page);
    m_reasonLayout->setContentsMargins(0, 0, 0, 0);
    m_reasonLayout->setSpacing(2);
    m_reasonArea->setWidget(page);
    m_reasonArea->hide();

    m_submit->setObjectName(u"submitButton"_s);
    m_runs->setObjectName(u"submitRuns"_s);
    m_reasonArea->setObjectName(u"submitReasons"_s);
    QFont bold = font();
    bold.setBold(true);
    m_submit->setFont(bold);
    m_submit->setAutoDefault(false);
    m_submit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_submit->setMinimumHeight(look::lines(this, 2));
    m_more->setObjectName(u"submitMore"_s);
    m_more->setAutoDefault(false);
    m_more->setFixedSize(look::lines(this, 1.6), look::lines(this, 2));
    m_more->setAccessibleName(tr("Where in the queue"));
    m_more->setToolTip(tr("To the end of the queue, to its front, or in place of what waits"));
    m_items->setObjectName(u"submitItems"_s);
    m_warning->setObjectName(u"submitWarning"_s);
    m_warning->hide();
    fillMenu();
    m_runs->setRange(1, mostRuns);
    m_runs->setPrefix(u"×"_s);
    m_runs->setMinimumHeight(look::lines(this, 2));
    m_runs->setAccessibleName(tr("Runs"));
    m_runs->setToolTip(tr("How often the workflow runs"));

    auto* row = new QHBoxLayout;
    row->setSpacing(space(this, Space::Tight));
    auto* buttons = new QHBoxLayout; // they are one
    buttons->setSpacing(1);
    buttons->addWidget(m_submit, 1);
    buttons->addWidget(m_more);
    row->addLayout(buttons, 1);
    row->addWidget(m_runs);
    auto* below = new QHBoxLayout;
    below->setSpacing(space(this, Space::Normal));
    below->addWidget(m_items);
    below->addWidget(m_autoBoard, 1);
    auto* layout = new QVBoxLayout(this);
    const int margin = space(this, Space::Tight);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(space(this, Space::Tight));
    layout->addWidget(m_reasonArea);
    layout->addLayout(row);
    layout->addLayout(below);
    layout->addWidget(m_warning);
    m_items->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_items->setWordWrap(false);
    m_items->hide();
    connect(m_submit, &QPushButton::clicked, this, [this] { Q_EMIT submitWanted(SubmitMode::Back); });
    connect(m_runs, &QSpinBox::valueChanged, this, &SubmitBar::runsChanged);
    updateToolTip();
}

void SubmitBar::fillMenu()
{
    const auto add = [this](SubmitMode mode, const QString& name, const QString& text) {
        QAction* action = m_menu->addAction(text, this, [this, mode] { Q_EMIT submitWanted(mode); });
        action->setObjectName(name);
        // They are shown here; the window's own actions listen to them.
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setShortcutVisibleInContextMenu(true);
        m_modes.append(action);
    };
    add(SubmitMode::Back, u"submitBack"_s, tr("Submit to the &End of the Queue"));
    add(SubmitMode::Front, u"submitFront"_s, tr("Submit to the &Front of the Queue"));
    m_menu->addSeparator();
    add(SubmitMode::Replace, u"submitReplace"_s, tr("&Replace the Queue…"));
    m_more->setMenu(m_menu);
}

void SubmitBar::setReasons(const QList<WorkflowProblem>& reasons)
{
    m_submit->setEnabled(reasons.isEmpty());
    m_more->setEnabled(reasons.isEmpty());
    if (m_reasons == reasons)
        return;
    m_reasons = reasons;
    while (QLayoutItem* item = m_reasonLayout->takeAt(0)) {
        // A reason may vanish because of its own click.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const WorkflowProblem& reason : reasons) {
        auto* link = new LinkButton(reason.text, m_reasonArea->widget());
        connect(link, &LinkButton::clicked, this, [this, reason] { Q_EMIT reasonChosen(reason); });
        m_reasonLayout->addWidget(link);
    }
    m_reasonArea->setVisible(!reasons.isEmpty());
    m_reasonArea->updateGeometry();
    updateToolTip();
}

bool SubmitBar::canSubmit() const
{
    return m_reasons.isEmpty();
}

int SubmitBar::runs() const
{
    return m_runs->value();
}

void SubmitBar::setAutoBoard(const QString& name)
{
    m_autoBoard->setPlainText(tr("Board “Auto”: %1").arg(name));
}

void SubmitBar::setItems(const QString& text, const QString& warning)
{
    m_items->showText(text);
    m_warning->showText(warning);
    m_submit->setAccessibleDescription(text);
}

void SubmitBar::setShortcut(SubmitMode mode, const QKeySequence& shortcut)
{
    m_modes.at(static_cast<qsizetype>(mode))->setShortcut(shortcut);
    if (mode == SubmitMode::Back)
        m_shortcut = shortcut;
    updateToolTip();
}

void SubmitBar::updateToolTip()
{
    if (!m_reasons.isEmpty()) {
        m_submit->setToolTip(look::plainToolTip(m_reasons.first().text));
        return;
    }
    const QString keys = m_shortcut.toString(QKeySequence::NativeText);
    m_submit->setToolTip(keys.isEmpty() ? tr("Run this workflow") : tr("Run this workflow (%1)").arg(keys));
}

} // namespace vitrine
