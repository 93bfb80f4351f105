// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/statepane.h"

#include "ui/shell/busyindicator.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int longestLine = 64; // characters

} // namespace

StatePane::StatePane(QWidget* parent)
    : QWidget(parent)
    , m_busy(new BusyIndicator(this))
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_second(new QPushButton(this))
    , m_third(new QPushButton(this))
{
    m_title->setObjectName(u"stateTitle"_s);
    m_sentence->setObjectName(u"stateSentence"_s);
    m_action->setObjectName(u"stateAction"_s);
    m_second->setObjectName(u"stateSecondAction"_s);
    m_third->setObjectName(u"stateThirdAction"_s);
    for (QLabel* label : {m_title, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
    }
    m_icon->setAlignment(Qt::AlignCenter);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_title->setFont(bold);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space(this, Space::Normal));
    buttons->addStretch();
    buttons->addWidget(m_action);
    buttons->addWidget(m_second);
    buttons->addWidget(m_third);
    buttons->addStretch();

    auto* column = new QVBoxLayout(this);
    const int page = space(this, Space::Section);
    column->setContentsMargins(page, page, page, page);
    column->setSpacing(space(this, Space::Normal));
    column->addStretch(2);
    column->addWidget(m_busy, 0, Qt::AlignHCenter);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    // Lines that can be read: not the whole width of a large window.
    m_sentence->setMaximumWidth(fontMetrics().averageCharWidth() * longestLine);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_sentence, 1000);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addSpacing(space(this, Space::Tight));
    column->addLayout(buttons);
    column->addStretch(3);

    connect(m_action, &QPushButton::clicked, this, &StatePane::actionTriggered);
    connect(m_second, &QPushButton::clicked, this, &StatePane::secondActionTriggered);
    connect(m_third, &QPushButton::clicked, this, &StatePane::thirdActionTriggered);
    applyColors();
}

void StatePane::showBusy(const QString& title)
{
    m_iconName.clear();
    m_busy->show();
    m_icon->hide();
    m_title->setText(title);
    m_sentence->clear();
    m_sentence->hide();
    m_action->hide();
    m_second->hide();
    m_third->hide();
}

void StatePane::showMessage(const QString& icon, const QString& title, const QString& sentence,
                            const QString& action, const QString& secondAction, const QString& thirdAction)
{
    m_iconName = icon;
    m_busy->hide();
    m_icon->show();
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_second->setText(secondAction);
    m_second->setVisible(!secondAction.isEmpty());
    m_third->setText(thirdAction);
    m_third->setVisible(!thirdAction.isEmpty());
    applyColors();
}

QString StatePane::title() const
{
    return m_title->text();
}
QString StatePane::sentence() const
{
    return m_sentence->text();
}

void StatePane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColors();
    QWidget::changeEvent(event);
}

void StatePane::applyColors()
{
    const ExtraColors extra = extraColors(palette());
    if (!m_iconName.isEmpty()) {
        const int edge = fontMetrics().height() * 3;
        m_icon->setPixmap(symbolicPixmap(m_iconName, extra.muted, edge, devicePixelRatioF()));
    }
    QPalette muted;
    for (const auto role :
         {QPalette::WindowText, QPalette::Text}) // which one counts depends on the background's role
        muted.setColor(role, extra.muted);
    m_sentence->setPalette(muted);
}

} // namespace vitrine
