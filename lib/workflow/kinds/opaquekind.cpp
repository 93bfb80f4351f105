// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/kinds/opaquekind.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vitrine {

bool OpaqueKind::accepts(const FieldType& type) const
{
    return type.isSingle() && type.name.endsWith(m_suffix);
}

QJsonValue OpaqueKind::cleaned(const QJsonValue& value) const
{
    const bool fits = value.type() == m_json
        && (!value.isObject() || value["type"_L1].toString().contains("_generator_"_L1));
    return fits ? value : QJsonValue(QJsonValue::Undefined);
}

Result<QJsonValue> OpaqueKind::parseText(const FieldTemplate& /*field*/, const FieldSettings& /*settings*/,
                                         const QString& text) const
{
    return refuse(text, tr("a field of this kind can only be changed in the workflow editor"));
}

QString UnknownKind::id() const
{
    return u"unknown"_s;
}

bool UnknownKind::accepts(const FieldType& /*type*/) const
{
    return true;
}

QJsonValue UnknownKind::cleaned(const QJsonValue& value) const
{
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

QString UnknownKind::problem(const FieldTemplate& /*field*/, const FieldSettings& /*settings*/,
                             const QJsonValue& /*value*/) const
{
    return {};
}

Result<QJsonValue> UnknownKind::parseText(const FieldTemplate& /*field*/, const FieldSettings& /*settings*/,
                                          const QString& text) const
{
    return refuse(text, tr("only a connection from another node can fill this field"));
}

} // namespace vitrine
