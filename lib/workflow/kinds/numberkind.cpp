// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/kinds/numberkind.h"

#include "lib/workflow/numberlimits.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

bool isWhole(double number)
{
    return std::floor(number) == number;
}

} // namespace

QString NumberKind::id() const
{
    return m_integer ? u"integer"_s : u"float"_s;
}

bool NumberKind::accepts(const FieldType& type) const
{
    return !type.isCollection() && type.name == (m_integer ? "IntegerField"_L1 : "FloatField"_L1);
}

QJsonValue NumberKind::fallbackDefault(const FieldTemplate& /*field*/) const
{
    return 0;
}

QJsonValue NumberKind::cleaned(const QJsonValue& value) const
{
    const bool fits = value.isDouble() && (!m_integer || isWhole(value.toDouble()));
    return fits ? value : QJsonValue(QJsonValue::Undefined);
}

QString NumberKind::problem(const FieldTemplate& field, const FieldSettings& settings,
                            const QJsonValue& value) const
{
    if (value.isArray() && field.type.cardinality == FieldType::Cardinality::SingleOrCollection)
        return entriesProblem(field, settings, value.toArray());
    if (cleaned(value).isUndefined())
        return m_integer ? tr("must be a whole number") : tr("must be a number");
    return NumberLimits::problem(field, settings, value.toDouble());
}

Result<QJsonValue> NumberKind::parseText(const FieldTemplate& field, const FieldSettings& settings,
                                         const QString& text) const
{
    bool ok = false;
    // Seeds can have more digits than a double keeps.
    const qlonglong whole = text.trimmed().toLongLong(&ok);
    QJsonValue value(static_cast<qint64>(whole));
    if (!ok) {
        const double number = text.trimmed().toDouble(&ok);
        if (!ok || !std::isfinite(number))
            return refuse(text, m_integer ? tr("it must be a whole number") : tr("it must be a number"));
        value = number;
    }
    if (const QString wrong = problem(field, settings, value); !wrong.isEmpty())
        return refuse(text, tr("it %1").arg(wrong));
    return value;
}

} // namespace vitrine
