// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/kinds/recordkind.h"

#include <QJsonObject>

namespace vitrine {

bool RecordKind::accepts(const FieldType& type) const
{
    return type.isSingle() && type.name == m_typeName;
}

QJsonValue RecordKind::cleaned(const QJsonValue& value) const
{
    const QString record = value.toObject().value(m_key).toString();
    if (record.isEmpty())
        return QJsonValue::Undefined;
    return QJsonObject{{m_key, record}};
}

Result<QJsonValue> RecordKind::parseText(const FieldTemplate& /*field*/, const FieldSettings& /*settings*/,
                                         const QString& text) const
{
    const QString record = text.trimmed();
    if (record.isEmpty())
        return refuse(text, tr("a name on the server is needed"));
    return QJsonValue(QJsonObject{{m_key, record}});
}

QString RecordKind::displayText(const FieldTemplate& /*field*/, const QJsonValue& value) const
{
    return value.toObject().value(m_key).toString();
}

} // namespace vitrine
