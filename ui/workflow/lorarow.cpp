// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/lorarow.h"

#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"
#include "ui/workflow/elidedlabel.h"
#include "ui/workflow/look.h"
#include "ui/workflow/numberspinbox.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

// As the web UI has them: the slider covers what is usual, the box everything.
constexpr double mostWeight = 10;
constexpr double sliderFrom = -1;
constexpr double sliderTo = 2;
constexpr double step = 0.05;

NumberLimits weightLimits()
{
    NumberLimits out;
    out.minimum = -mostWeight;
    out.maximum = mostWeight;
    out.step = step;
    out.fineStep = 0.01;
    out.rounds = false;
    return out;
}

int position(double weight)
{
    return qRound((std::clamp(weight, sliderFrom, sliderTo) - sliderFrom) / step);
}

/// A row in a form: the wheel scrolls the form unless one is in it.
class CalmSlider : public QSlider {
public:
    using QSlider::QSlider;

protected:
    void wheelEvent(QWheelEvent* event) override
    {
        if (hasFocus())
            QSlider::wheelEvent(event);
        else
            event->ignore();
    }
};

} // namespace

LoraRow::LoraRow(const QJsonObject& lora, QWidget* parent)
    : QWidget(parent)
    , m_on(new QCheckBox(this))
    , m_name(new ElidedLabel(this, Qt::ElideMiddle))
    , m_slider(new CalmSlider(Qt::Horizontal, this))
    , m_weight(new NumberSpinBox(weightLimits(), this))
    , m_remove(new QToolButton(this))
{
    m_on->setChecked(true);
    m_on->setToolTip(tr("Used or not"));
    m_slider->setRange(0, position(sliderTo));
    m_slider->setMinimumWidth(look::characters(this, 5));
    m_slider->setFocusPolicy(Qt::StrongFocus);
    m_weight->setFocusPolicy(Qt::StrongFocus);
    m_weight->setObjectName(u"loraWeight"_s);
    m_remove->setObjectName(u"removeLora"_s);
    m_remove->setIcon(symbolicIcon(u"close"_s));
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_remove->setToolTip(tr("Take this LoRA out"));
    auto* first = new QHBoxLayout;
    first->setSpacing(space(this, Space::Tight));
    first->addWidget(m_on);
    first->addWidget(m_name, 1);
    first->addWidget(m_remove);
    auto* second = new QHBoxLayout;
    second->setSpacing(space(this, Space::Tight));
    second->addWidget(m_slider, 2);
    second->addWidget(m_weight, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(first);
    layout->addLayout(second);
    connect(m_on, &QCheckBox::clicked, this, [this](bool on) {
        setOn(on);
        Q_EMIT switched();
    });
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int at) { takeWeight(QString::number(sliderFrom + at * step, 'f', 2).toDouble()); });
    connect(m_weight, &NumberSpinBox::valueEdited, this,
            [this] { takeWeight(m_weight->value().toDouble()); });
    connect(m_remove, &QToolButton::clicked, this, &LoraRow::removeWanted);
    setLora(lora);
}

void LoraRow::setLora(const QJsonObject& lora)
{
    m_lora = lora;
    const QString name = lora[u"lora"_s][u"name"].toString();
    m_name->setFullText(name);
    m_on->setAccessibleName(tr("Use %1").arg(name));
    m_weight->setAccessibleName(tr("Weight of %1").arg(name));
    m_slider->setAccessibleName(tr("Weight of %1").arg(name));
    m_remove->setAccessibleName(tr("Take out %1").arg(name));
    showWeight();
}

bool LoraRow::isOn() const
{
    return m_on->isChecked();
}

void LoraRow::setOn(bool on)
{
    m_on->setChecked(on);
    m_name->setEnabled(on);
    m_slider->setEnabled(on);
    m_weight->setEnabled(on);
}

void LoraRow::setMissing(bool missing)
{
    if (missing)
        setTextColor(*m_name, extraColors(palette()).error);
    else
        m_name->setPalette({});
}

void LoraRow::commit()
{
    m_weight->commit();
}

void LoraRow::takeWeight(double weight)
{
    if (m_lora[u"weight"_s].toDouble() == weight)
        return;
    m_lora.insert(u"weight"_s, weight);
    showWeight();
    Q_EMIT weightEdited();
}

void LoraRow::showWeight()
{
    const double weight = m_lora[u"weight"_s].toDouble();
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(position(weight));
    if (m_weight->value() != m_lora[u"weight"_s])
        m_weight->setValue(m_lora[u"weight"_s]);
}

} // namespace vitrine
