// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/numberspinbox.h"

#include "lib/workflow/calculation.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QStyleOptionSpinBox>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

qint64 saturated(double number)
{
    constexpr double edge = 9223372036854775808.0; // 2^63, which a double holds exactly
    if (number >= edge)
        return std::numeric_limits<qint64>::max();
    if (number < -edge)
        return std::numeric_limits<qint64>::min();
    return static_cast<qint64>(number);
}

qint64 saturatedSum(qint64 a, qint64 b)
{
    qint64 sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        return b > 0 ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
    return sum;
}

qint64 roundedTo(qint64 value, qint64 step)
{
    if (step <= 1)
        return value;
    const qint64 below = value - ((value % step) + step) % step;
    return value - below >= step - (value - below) ? saturatedSum(below, step) : below;
}

/// Without the noise of binary fractions: 7.5 and one step of 0.1 is 7.6.
double tidy(double number)
{
    return QString::number(number, 'g', 12).toDouble();
}

QLocale numberLocale(const QWidget* widget)
{
    QLocale locale = widget->locale();
    locale.setNumberOptions(QLocale::OmitGroupSeparator | QLocale::RejectGroupSeparator);
    return locale;
}

} // namespace

NumberSpinBox::NumberSpinBox(const NumberLimits& limits, QWidget* parent)
    : QAbstractSpinBox(parent)
    , m_limits(limits)
{
    setAccelerated(true);
    connect(lineEdit(), &QLineEdit::textEdited, this, &NumberSpinBox::onTyped);
    connect(this, &QAbstractSpinBox::editingFinished, this, &NumberSpinBox::commit);
}

QString NumberSpinBox::textFor(const QJsonValue& value) const
{
    if (!value.isDouble())
        return {};
    if (m_limits.integer)
        return numberLocale(this).toString(value.toInteger());
    const double number = value.toDouble();
    const double size = std::abs(number);
    const char format = number == 0 || (size >= 1e-4 && size < 1e12) ? 'f' : 'g';
    return numberLocale(this).toString(number, format, QLocale::FloatingPointShortest);
}

void NumberSpinBox::setValue(const QJsonValue& value)
{
    m_value = value;
    const QString text = textFor(value);
    // Another editor of the same field may write while this one is typed in.
    if (lineEdit()->text() != text)
        lineEdit()->setText(text);
    update();
}

QJsonValue NumberSpinBox::nearest(const QJsonValue& value) const
{
    if (!m_limits.integer)
        return m_limits.nearest(value.toDouble());
    const qint64 rounded = roundedTo(value.toInteger(), saturated(m_limits.step));
    return std::clamp(rounded, saturated(m_limits.minimum), saturated(m_limits.maximum));
}

std::optional<QJsonValue> NumberSpinBox::parsed(const QString& text) const
{
    const QString trimmed = text.trimmed();
    const QLocale locale = numberLocale(this);
    bool ok = false;
    if (m_limits.integer) {
        const qint64 whole = locale.toLongLong(trimmed, &ok);
        if (ok)
            return QJsonValue(whole);
    }
    double number = locale.toDouble(trimmed, &ok);
    if (!ok)
        number = QLocale::c().toDouble(trimmed, &ok);
    if (!ok || !std::isfinite(number))
        return std::nullopt;
    return fromNumber(number);
}

QJsonValue NumberSpinBox::fromNumber(double number) const
{
    return m_limits.integer ? QJsonValue(saturated(std::floor(number + 0.5))) : QJsonValue(number);
}

std::optional<QJsonValue> NumberSpinBox::parsedOrCalculated(const QString& text) const
{
    if (auto value = parsed(text))
        return value;
    QString plain = text;
    const auto result = calculated(plain.replace(numberLocale(this).decimalPoint(), u"."_s));
    return result ? std::optional(fromNumber(m_limits.integer ? *result : tidy(*result))) : std::nullopt;
}

QValidator::State NumberSpinBox::validate(QString& text, int& /*position*/) const
{
    const auto value = parsed(text);
    if (value && nearest(*value) == *value)
        return QValidator::Acceptable;
    const bool canBecomeNumber = std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.isDigit() || c.isSpace() || u"+-.,eE\u2212\u066b*/%^()\u00d7\u00f7"_s.contains(c);
    });
    return value || canBecomeNumber ? QValidator::Intermediate : QValidator::Invalid;
}

void NumberSpinBox::onTyped(const QString& text)
{
    const auto value = parsed(text);
    if (value && nearest(*value) == *value && *value != m_value) {
        m_value = *value;
        update();
        Q_EMIT valueEdited();
    }
}

void NumberSpinBox::commit()
{
    if (lineEdit()->text() == textFor(m_value))
        return;
    const auto value = parsedOrCalculated(lineEdit()->text());
    if (value)
        take(nearest(*value));
    else
        setValue(m_value);
}

bool NumberSpinBox::discard()
{
    if (lineEdit()->text() == textFor(m_value))
        return false;
    setValue(m_value);
    return true;
}

void NumberSpinBox::take(const QJsonValue& value)
{
    const bool changed = value != m_value;
    setValue(value);
    if (changed)
        Q_EMIT valueEdited();
}

void NumberSpinBox::stepBy(int steps)
{
    const bool fine = QGuiApplication::keyboardModifiers() & Qt::ShiftModifier;
    const double step = fine ? m_limits.fineStep : m_limits.step;
    const QJsonValue start = parsedOrCalculated(lineEdit()->text()).value_or(m_value);
    if (m_limits.integer)
        take(nearest(saturatedSum(start.toInteger(), saturated(step) * steps)));
    else
        take(nearest(tidy(start.toDouble() + step * steps)));
    selectAll();
}

QAbstractSpinBox::StepEnabled NumberSpinBox::stepEnabled() const
{
    StepEnabled out = StepNone;
    if (isReadOnly())
        return out;
    const double number = m_value.toDouble();
    if (number < m_limits.maximum)
        out |= StepUpEnabled;
    if (number > m_limits.minimum)
        out |= StepDownEnabled;
    return out;
}

void NumberSpinBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QAbstractSpinBox::wheelEvent(event);
    else
        event->ignore();
}

QSize NumberSpinBox::sizeFor(int digits) const
{
    ensurePolished();
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    const QSize contents(fontMetrics().horizontalAdvance(u'8') * digits + 4, lineEdit()->sizeHint().height());
    return style()->sizeFromContents(QStyle::CT_SpinBox, &option, contents, this);
}

QSize NumberSpinBox::sizeHint() const
{
    return sizeFor(10);
}

QSize NumberSpinBox::minimumSizeHint() const
{
    return sizeFor(5);
}

} // namespace vitrine
