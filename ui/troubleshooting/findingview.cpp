// SPDX-License-Identifier: Apache-2.0
#include "ui/troubleshooting/findingview.h"

#include "ui/shell/busyindicator.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"
#include "ui/workflow/textlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString iconOf(Finding::State state)
{
    switch (state) {
    case Finding::State::Ok:
        return u"success"_s;
    case Finding::State::Warning:
        return u"warning"_s;
    case Finding::State::Problem:
        return u"error"_s;
    case Finding::State::Unknown:
        return u"question"_s;
    }
    return {};
}

QColor colorOf(Finding::State state, const ExtraColors& extra)
{
    switch (state) {
    case Finding::State::Ok:
        return extra.success;
    case Finding::State::Warning:
        return extra.warning;
    case Finding::State::Problem:
        return extra.error;
    case Finding::State::Unknown:
        return extra.muted;
    }
    return extra.muted;
}

} // namespace

FindingView::FindingView(Finding::Check check, QWidget* parent)
    : QWidget(parent)
    , m_busy(new BusyIndicator(this))
    , m_icon(new QLabel(this))
    , m_title(new TextLabel(checkTitle(check), this))
    , m_what(new TextLabel(tr("Looking…"), this, TextLabel::Tone::Muted))
    , m_whatToDo(new TextLabel(this, TextLabel::Tone::Muted))
{
    setObjectName(u"finding-"_s + checkWord(check));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (TextLabel* label : {m_what, m_whatToDo})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const int edge = iconEdge(this);
    m_busy->setFixedSize(edge, edge);
    m_icon->setFixedSize(edge, edge);
    m_icon->hide();
    m_whatToDo->hide();

    auto* grid = new QGridLayout(this);
    const int tight = space(this, Space::Tight);
    grid->setContentsMargins(0, tight, 0, tight);
    grid->setHorizontalSpacing(space(this, Space::Normal));
    grid->setVerticalSpacing(space(this, Space::Hair));
    grid->addWidget(m_busy, 0, 0, Qt::AlignTop);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_what, 1, 1);
    grid->addWidget(m_whatToDo, 2, 1);
    grid->setColumnStretch(1, 1);
}

void FindingView::setFinding(const Finding& finding)
{
    m_finding = finding;
    m_busy->hide();
    m_icon->show();
    m_icon->setToolTip(stateTitle(finding.state));
    m_icon->setAccessibleName(stateTitle(finding.state));
    m_what->setTone(TextLabel::Tone::Normal);
    m_what->setPlainText(finding.what);
    m_whatToDo->setVisible(!finding.whatToDo.isEmpty());
    m_whatToDo->setPlainText(tr("What to do: %1").arg(finding.whatToDo));
    applyColors();
}

void FindingView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

void FindingView::applyColors()
{
    if (!m_finding)
        return;
    const QColor color = colorOf(m_finding->state, extraColors(palette()));
    m_icon->setPixmap(symbolicPixmap(iconOf(m_finding->state), color, iconEdge(this), devicePixelRatioF()));
}

} // namespace vitrine
