// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/messagebanner.h"

#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/palettes.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vitrine {

MessageBanner::MessageBanner(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_details(new QLabel(this))
    , m_detailsButton(new QPushButton(tr("Details"), this))
    , m_action(new QPushButton(this))
    , m_second(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBanner"_s);
    m_sentence->setObjectName(u"bannerText"_s);
    m_action->setObjectName(u"bannerAction"_s);
    m_second->setObjectName(u"bannerSecondAction"_s);
    m_detailsButton->setObjectName(u"bannerDetails"_s);
    m_close->setObjectName(u"bannerClose"_s);
    m_close->setIcon(symbolicIcon(u"close"_s));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss"));
    m_detailsButton->setCheckable(true);
    for (QLabel* label : {m_sentence, m_details}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto* grid = new QGridLayout(this);
    const int wide = space(this, Space::Wide);
    const int tight = space(this, Space::Tight);
    grid->setContentsMargins(wide, tight + 1, tight, tight + 1);
    grid->setHorizontalSpacing(space(this, Space::Normal));
    grid->addWidget(m_icon, 0, 0);
    grid->addWidget(m_sentence, 0, 1);
    grid->addWidget(m_detailsButton, 0, 2);
    grid->addWidget(m_second, 0, 3);
    grid->addWidget(m_action, 0, 4);
    grid->addWidget(m_close, 0, 5);
    grid->addWidget(m_details, 1, 1, 1, 4);
    grid->setColumnStretch(1, 1);

    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto trigger = m_trigger; // it may replace this message
        hide();
        m_topic.clear();
        if (trigger)
            trigger();
    });
    connect(m_second, &QPushButton::clicked, this, [this] {
        if (const auto trigger = m_secondTrigger)
            trigger();
    });
    connect(m_close, &QToolButton::clicked, this, [this] { clear(m_topic); });
    connect(m_detailsButton, &QPushButton::toggled, m_details, &QLabel::setVisible);
    hide();
}

void MessageBanner::show(Kind kind, const QString& topic, const QString& sentence, const Action& action,
                         const QString& details)
{
    show(kind, topic, sentence, action, details, {});
}

void MessageBanner::show(Kind kind, const QString& topic, const QString& sentence, const Action& action,
                         const QString& details, const Action& second)
{
    m_kind = kind;
    m_topic = topic;
    m_trigger = action.trigger;
    m_secondTrigger = second.trigger;
    m_sentence->setText(sentence);
    m_action->setText(action.text);
    m_action->setVisible(!action.text.isEmpty());
    m_second->setText(second.text);
    m_second->setVisible(!second.text.isEmpty());
    m_details->setText(details);
    m_detailsButton->setVisible(!details.isEmpty());
    m_detailsButton->setChecked(false);
    m_details->hide();
    applyColors();
    QFrame::show();
}

void MessageBanner::clear(const QString& topic)
{
    if (topic != m_topic)
        return;
    m_topic.clear();
    hide();
}

QString MessageBanner::text() const
{
    return m_sentence->text();
}

QColor MessageBanner::ink() const
{
    const ExtraColors extra = extraColors(palette());
    switch (m_kind) {
    case Kind::Info:
        return palette().color(QPalette::Highlight);
    case Kind::Success:
        return extra.success;
    case Kind::Warning:
        return extra.warning;
    case Kind::Error:
        return extra.error;
    }
    return extra.error;
}

void MessageBanner::applyColors()
{
    const QString icon = m_kind == Kind::Info ? u"info"_s
        : m_kind == Kind::Success             ? u"success"_s
        : m_kind == Kind::Warning             ? u"warning"_s
                                              : u"error"_s;
    m_icon->setPixmap(symbolicPixmap(icon, ink(), iconEdge(this) + 2, devicePixelRatioF()));
    update();
}

void MessageBanner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColors();
    QFrame::changeEvent(event);
}

void MessageBanner::paintEvent(QPaintEvent*)
{
    paintNoticeBar(*this, ink());
}

} // namespace vitrine
