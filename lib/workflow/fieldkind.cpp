// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/fieldkind.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vitrine {

QJsonValue FieldKind::fallbackDefault(const FieldTemplate& /*field*/) const
{
    return QJsonValue::Undefined;
}

QString FieldKind::problem(const FieldTemplate& field, const FieldSettings& settings,
                           const QJsonValue& value) const
{
    if (value.isArray() && field.type.cardinality == FieldType::Cardinality::SingleOrCollection
        && cleaned(value).isUndefined())
        return entriesProblem(field, settings, value.toArray());
    return cleaned(value).isUndefined() ? tr("is not a value of this kind") : QString();
}

QString FieldKind::entriesProblem(const FieldTemplate& field, const FieldSettings& settings,
                                  const QJsonArray& entries) const
{
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonValue entry = entries.at(i);
        const QString wrong =
            entry.isArray() ? tr("is not a value of this kind") : problem(field, settings, entry);
        if (!wrong.isEmpty())
            return tr("entry %1 %2").arg(i + 1).arg(wrong);
    }
    return {};
}

QString FieldKind::displayText(const FieldTemplate& /*field*/, const QJsonValue& value) const
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

Failure FieldKind::refuse(const QString& text, const QString& wanted)
{
    return Failure(ApiError::input(tr("\"%1\" cannot be used here: %2.").arg(text, wanted)));
}

} // namespace vitrine
