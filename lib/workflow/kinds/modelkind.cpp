// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/kinds/modelkind.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vitrine {

QString ModelKind::id() const
{
    return u"model"_s;
}

bool ModelKind::accepts(const FieldType& type) const
{
    return type.isSingle() && type.name == "ModelIdentifierField"_L1;
}

QJsonValue ModelKind::cleaned(const QJsonValue& value) const
{
    const QJsonObject object = value.toObject();
    QJsonObject out;
    for (const QLatin1StringView key : {"key"_L1, "hash"_L1, "name"_L1, "base"_L1, "type"_L1}) {
        const QString text = object.value(key).toString();
        if (text.isEmpty())
            return QJsonValue::Undefined;
        out.insert(key, text);
    }
    const QJsonValue submodel = object.value("submodel_type"_L1);
    if (submodel.isString() || submodel.isNull())
        out.insert("submodel_type"_L1, submodel);
    else if (!submodel.isUndefined())
        return QJsonValue::Undefined;
    return out;
}

Result<QJsonValue> ModelKind::parseText(const FieldTemplate& /*field*/, const FieldSettings& /*settings*/,
                                        const QString& text) const
{
    return refuse(text, tr("it must be the name or the key of an installed model"));
}

QString ModelKind::displayText(const FieldTemplate& /*field*/, const QJsonValue& value) const
{
    return value.toObject().value("name"_L1).toString();
}

} // namespace vitrine
