// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/kinds/enumkind.h"

#include "lib/workflow/schedulers.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString asText(const QJsonValue& option)
{
    return option.toVariant().toString();
}

} // namespace

QString EnumKind::id() const
{
    return m_scheduler ? u"scheduler"_s : u"enum"_s;
}

bool EnumKind::accepts(const FieldType& type) const
{
    return type.isSingle() && type.name == (m_scheduler ? "SchedulerField"_L1 : "EnumField"_L1);
}

QJsonValue EnumKind::fallbackDefault(const FieldTemplate& field) const
{
    if (m_scheduler)
        return u"dpmpp_3m_k"_s;
    return field.options.isEmpty() ? QJsonValue(QJsonValue::Undefined) : field.options.first();
}

QJsonValue EnumKind::cleaned(const QJsonValue& value) const
{
    return value.isString() || value.isDouble() ? value : QJsonValue(QJsonValue::Undefined);
}

QString EnumKind::problem(const FieldTemplate& field, const FieldSettings& /*settings*/,
                          const QJsonValue& value) const
{
    if (field.options.isEmpty() || field.options.contains(value))
        return {};
    QStringList options;
    for (const QJsonValue& option : field.options)
        options.append(asText(option));
    return tr("must be one of: %1").arg(options.join(", "_L1));
}

Result<QJsonValue> EnumKind::parseText(const FieldTemplate& field, const FieldSettings& settings,
                                       const QString& text) const
{
    const QString wanted = text.trimmed();
    for (const QJsonValue& option : field.options) {
        if (asText(option) == wanted)
            return option;
    }
    for (const QJsonValue& option : field.options) {
        if (asText(option).compare(wanted, Qt::CaseInsensitive) == 0
            || displayText(field, option).compare(wanted, Qt::CaseInsensitive) == 0)
            return option;
    }
    if (field.options.isEmpty() && !wanted.isEmpty())
        return QJsonValue(wanted);
    return refuse(text, tr("it %1").arg(problem(field, settings, text)));
}

QString EnumKind::displayText(const FieldTemplate& field, const QJsonValue& value) const
{
    if (value.isUndefined() || value.isNull())
        return {};
    const QString text = asText(value);
    if (const auto label = field.choiceLabels.constFind(text); label != field.choiceLabels.constEnd())
        return *label;
    return m_scheduler ? schedulerLabel(text) : text;
}

} // namespace vitrine
