// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/intakebar.h"

#include "ui/shell/metrics.h"
#include "ui/workflow/flatprogressbar.h"
#include "ui/workflow/textlabel.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

QToolButton* button(const QString& name, const QString& text, const QString& toolTip, QWidget* parent)
{
    auto* out = new QToolButton(parent);
    out->setObjectName(name);
    out->setText(text);
    out->setToolTip(toolTip);
    out->setFocusPolicy(Qt::StrongFocus);
    return out;
}

} // namespace

IntakeBar::IntakeBar(ItemIntake& intake, ItemIntake::What what, bool many, QWidget* parent)
    : QWidget(parent)
    , m_intake(intake)
    , m_choose(button(u"chooseFile"_s, many ? tr("Choose Files…") : tr("Choose File…"),
                      tr("Upload from this computer and use it here"), this))
    , m_selection(button(u"useSelected"_s,
                         what == ItemIntake::What::Videos ? tr("Use Selected Video")
                             : many                       ? tr("Use Selected Images")
                                                          : tr("Use Selected Image"),
                         tr("Use what is selected in the gallery"), this))
    , m_status(new QWidget(this))
    , m_sentence(new TextLabel(m_status, TextLabel::Tone::Muted))
    , m_progress(new FlatProgressBar(m_status))
    , m_retry(button(u"intakeRetry"_s, tr("Try Again"), {}, m_status))
    , m_dismiss(button(u"intakeDismiss"_s, tr("Cancel"), {}, m_status))
{
    m_sentence->setObjectName(u"intakeSentence"_s);
    m_progress->setRange(0, 1000);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(space(this, Space::Tight));
    buttons->addWidget(m_choose);
    buttons->addWidget(m_selection);
    buttons->addStretch(1);
    auto* status = new QVBoxLayout(m_status);
    status->setContentsMargins(0, 0, 0, 0);
    status->setSpacing(space(this, Space::Hair));
    status->addWidget(m_sentence);
    auto* answers = new QHBoxLayout;
    answers->setSpacing(space(this, Space::Tight));
    answers->addWidget(m_progress, 1);
    answers->addWidget(m_retry);
    answers->addWidget(m_dismiss);
    answers->addStretch(0);
    status->addLayout(answers);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(this, Space::Hair));
    layout->addLayout(buttons);
    layout->addWidget(m_status);

    connect(m_choose, &QToolButton::clicked, &intake, &ItemIntake::chooseFiles);
    connect(m_selection, &QToolButton::clicked, &intake, &ItemIntake::takeSelection);
    connect(m_retry, &QToolButton::clicked, &intake, &ItemIntake::retry);
    connect(m_dismiss, &QToolButton::clicked, &intake, &ItemIntake::dismiss);
    connect(&intake, &ItemIntake::stateChanged, this, &IntakeBar::showState);
    showState();
}

void IntakeBar::showState()
{
    const QString sentence = m_intake.sentence();
    m_status->setVisible(!sentence.isEmpty());
    m_sentence->setTone(m_intake.hasFailed() ? TextLabel::Tone::Problem : TextLabel::Tone::Muted);
    m_sentence->setPlainText(sentence);
    m_progress->setVisible(!m_intake.hasFailed());
    m_progress->setValue(qRound(m_intake.fraction() * 1000));
    m_retry->setVisible(m_intake.canRetry());
    m_dismiss->setText(m_intake.hasFailed() ? tr("Dismiss") : tr("Cancel"));
}

} // namespace vitrine
