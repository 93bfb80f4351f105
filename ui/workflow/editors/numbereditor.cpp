// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/editors/numbereditor.h"

#include "ui/shell/metrics.h"
#include "ui/workflow/look.h"
#include "ui/workflow/numberspinbox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <cmath>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

/// Finer than any screen; wider ranges share positions.
constexpr int mostPositions = 10000;

} // namespace

NumberEditor::NumberEditor(const FormField& field, FieldSources& sources, QWidget* parent)
    : FieldEditor(field, sources, parent)
    , m_limits(NumberLimits::of(field.fieldTemplate, field.settings))
    , m_box(new NumberSpinBox(m_limits, this))
{
    const QString& component = field.settings.component;
    const bool byTemplate =
        component.isEmpty() && field.fieldTemplate.component == FieldTemplate::Component::Slider;
    const bool both = component == "number-input-and-slider"_L1;
    const bool sliderOnly = component == "slider"_L1 || byTemplate;

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(this, Space::Tight));
    if (both || sliderOnly) {
        makeSlider();
        layout->addWidget(m_slider, 2);
    }
    if (sliderOnly) {
        m_box->hide();
        m_text = new QLabel(this);
        m_text->setTextFormat(Qt::PlainText);
        m_text->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        const int widest = std::max(fontMetrics().horizontalAdvance(m_box->textFor(m_limits.minimum)),
                                    fontMetrics().horizontalAdvance(m_box->textFor(m_limits.maximum)));
        m_text->setMinimumWidth(std::max(widest, look::characters(this, 4)));
        layout->addWidget(m_text);
        setInput(m_slider);
    } else {
        layout->addWidget(m_box, 1);
        setInput(m_box);
        if (m_slider)
            addInput(m_slider);
    }
    if (field.settings.showShuffle) {
        auto* button = new QPushButton(tr("Shuffle"), this);
        button->setToolTip(tr("Set a random number"));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, &NumberEditor::shuffle);
        layout->addWidget(button);
    }
    connect(m_box, &NumberSpinBox::valueEdited, this, [this] { edited(Edit::Typing); });
    m_box->setToolTip(hint());
    if (m_slider)
        m_slider->setToolTip(hint());
}

void NumberEditor::makeSlider()
{
    m_slider = new QSlider(Qt::Horizontal, this);
    const double steps = (m_limits.maximum - m_limits.minimum) / m_limits.step;
    const int positions = static_cast<int>(std::clamp(std::round(steps), 1.0, double{mostPositions}));
    m_slider->setRange(0, positions);
    m_slider->setPageStep(std::max(1, positions / 10));
    m_slider->setMinimumWidth(look::characters(this, 6));
    connect(m_slider, &QSlider::valueChanged, this, &NumberEditor::fromSlider);
}

QJsonValue NumberEditor::value() const
{
    return m_box->value();
}

void NumberEditor::setValue(const QJsonValue& value)
{
    m_box->setValue(value);
    showOnSlider();
}

void NumberEditor::commit()
{
    m_box->commit();
}

bool NumberEditor::discard()
{
    return m_box->discard();
}

QString NumberEditor::hint() const
{
    // Limits are multiples of the step: no limit may be a little less.
    const double unlimited = NumberLimits::unlimited - m_limits.step;
    const bool least = m_limits.minimum > -unlimited;
    const bool most = m_limits.maximum < unlimited;
    const QString from = m_box->textFor(m_limits.minimum);
    const QString to = m_box->textFor(m_limits.maximum);
    QStringList parts;
    if (least && most)
        parts.append(tr("%1 to %2").arg(from, to));
    else if (least)
        parts.append(tr("%1 or more").arg(from));
    else if (most)
        parts.append(tr("%1 or less").arg(to));
    if (field().fieldTemplate.multipleOf && m_limits.step != 1)
        parts.append(tr("in steps of %1").arg(NumberLimits::shown(m_limits.step)));
    return parts.join(tr(", "));
}

void NumberEditor::edited(Edit edit)
{
    showOnSlider();
    Q_EMIT valueEdited(edit);
}

void NumberEditor::fromSlider(int position)
{
    const double share = static_cast<double>(position) / m_slider->maximum();
    const double number = m_limits.minimum + share * (m_limits.maximum - m_limits.minimum);
    // A float slider without a server's step still moves in steps.
    const double stepped =
        m_limits.minimum + std::round((number - m_limits.minimum) / m_limits.step) * m_limits.step;
    const double tidy = QString::number(stepped, 'g', 12).toDouble();
    m_box->setValue(m_box->nearest(m_limits.integer ? QJsonValue(std::llround(tidy)) : QJsonValue(tidy)));
    if (m_text)
        m_text->setText(m_box->textFor(m_box->value()));
    Q_EMIT valueEdited(Edit::Typing);
}

void NumberEditor::showOnSlider()
{
    if (m_text)
        m_text->setText(m_box->textFor(m_box->value()));
    if (!m_slider)
        return;
    const QSignalBlocker blocker(m_slider);
    const double range = m_limits.maximum - m_limits.minimum;
    const double share = range > 0 ? (m_box->value().toDouble() - m_limits.minimum) / range : 0;
    m_slider->setValue(static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * m_slider->maximum())));
}

void NumberEditor::shuffle()
{
    const double share = QRandomGenerator::global()->generateDouble();
    const double number = m_limits.minimum + share * (m_limits.maximum - m_limits.minimum);
    const double stepped = m_limits.stepped(number);
    m_box->setValue(
        m_box->nearest(m_limits.integer ? QJsonValue(std::llround(stepped)) : QJsonValue(stepped)));
    edited(Edit::Whole);
}

} // namespace vitrine
