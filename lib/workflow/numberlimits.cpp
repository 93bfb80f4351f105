// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/numberlimits.h"

#include "lib/workflow/webuichecks.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NumberLimits)
};

/// value / step is whole, apart from what binary fractions lose.
bool isMultiple(double value, double step)
{
    const double quotient = value / step;
    return std::abs(quotient - std::round(quotient)) < 1e-6;
}

} // namespace

NumberLimits NumberLimits::of(const FieldTemplate& field, const FieldSettings& settings)
{
    NumberLimits out;
    out.integer = field.type.name == "IntegerField"_L1;
    const bool stepGiven = field.multipleOf && *field.multipleOf > 0;
    out.step = stepGiven ? *field.multipleOf : (out.integer ? 1.0 : 0.1);
    out.fineStep = stepGiven || out.integer ? out.step : 0.01;
    out.rounds = out.integer || stepGiven;

    const double margin = out.integer ? 1.0 : 0.01;
    out.minimum = -unlimited;
    out.maximum = unlimited;
    if (field.minimum)
        out.minimum = *field.minimum;
    else if (field.exclusiveMinimum)
        out.minimum = *field.exclusiveMinimum + margin;
    if (field.maximum)
        out.maximum = *field.maximum;
    else if (field.exclusiveMaximum)
        out.maximum = *field.exclusiveMaximum - margin;
    // The form can narrow what the server takes, never widen it.
    out.minimum = std::max(out.minimum, settings.min.value_or(out.minimum));
    out.maximum = std::min(out.maximum, settings.max.value_or(out.maximum));
    const double least = out.tidied(std::ceil(out.tidied(out.minimum / out.step)) * out.step);
    const double most = out.tidied(std::floor(out.tidied(out.maximum / out.step)) * out.step);
    if (out.rounds || least <= most) {
        out.minimum = least;
        out.maximum = most;
    }
    out.maximum = std::max(out.minimum, out.maximum);
    return out;
}

/// Without the noise of binary fractions: 0.30000000000000004 becomes 0.3. Whole numbers have none, and more
/// digits.
double NumberLimits::tidied(double value) const
{
    return integer ? value : QString::number(value, 'g', 12).toDouble();
}

double NumberLimits::stepped(double value) const
{
    return tidied(std::floor(tidied(value / step) + 0.5) * step);
}

double NumberLimits::nearest(double value) const
{
    return std::clamp(rounds ? stepped(value) : value, minimum, maximum);
}

QString NumberLimits::shown(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString NumberLimits::problem(const FieldTemplate& field, const FieldSettings& settings, double value)
{
    if (const QList<WebUiComplaint> missed = missedBounds(field, value); !missed.isEmpty())
        return missed.first().text;
    if (settings.min && value < *settings.min)
        return Words::tr("must be at least %1 in this form").arg(shown(*settings.min));
    if (settings.max && value > *settings.max)
        return Words::tr("must be at most %1 in this form").arg(shown(*settings.max));
    if (field.multipleOf && *field.multipleOf > 0 && !isMultiple(value, *field.multipleOf))
        return Words::tr("must be a multiple of %1").arg(shown(*field.multipleOf));
    return {};
}

} // namespace vitrine
