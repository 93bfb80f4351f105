// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/kinds/stringkind.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vitrine {

QString StringKind::id() const
{
    return u"string"_s;
}

bool StringKind::accepts(const FieldType& type) const
{
    return !type.isCollection() && type.name == "StringField"_L1;
}

QJsonValue StringKind::fallbackDefault(const FieldTemplate& /*field*/) const
{
    return QString();
}

QJsonValue StringKind::cleaned(const QJsonValue& value) const
{
    return value.isString() ? value : QJsonValue(QJsonValue::Undefined);
}

QString StringKind::problem(const FieldTemplate& field, const FieldSettings& settings,
                            const QJsonValue& value) const
{
    if (value.isArray() && field.type.cardinality == FieldType::Cardinality::SingleOrCollection)
        return entriesProblem(field, settings, value.toArray());
    if (!value.isString())
        return tr("must be text");
    const qsizetype length = value.toString().size();
    if (field.minLength && length < *field.minLength)
        return tr("must have at least %n characters", nullptr, *field.minLength);
    if (field.maxLength && length > *field.maxLength)
        return tr("must have at most %n characters", nullptr, *field.maxLength);
    return {};
}

Result<QJsonValue> StringKind::parseText(const FieldTemplate& field, const FieldSettings& settings,
                                         const QString& text) const
{
    if (settings.component == "dropdown"_L1) {
        for (const FieldSettings::Option& option : settings.options)
            if (option.value != text && !option.label.isEmpty() && option.label == text)
                return QJsonValue(option.value);
    }
    if (const QString wrong = problem(field, settings, text); !wrong.isEmpty())
        return refuse(text, tr("it %1").arg(wrong));
    return QJsonValue(text);
}

} // namespace vitrine
