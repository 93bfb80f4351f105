// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/kinds/lorakind.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vitrine {

QString LoraKind::id() const
{
    return u"lora"_s;
}

bool LoraKind::accepts(const FieldType& /*type*/) const
{
    return false;
}

QJsonValue LoraKind::cleaned(const QJsonValue& value) const
{
    const QJsonObject object = value.toObject();
    const QJsonValue model = m_model.cleaned(object.value("lora"_L1));
    const QJsonValue weight = object.value("weight"_L1);
    if (model.isUndefined() || !weight.isDouble())
        return QJsonValue::Undefined;
    return QJsonObject{{"lora"_L1, model}, {"weight"_L1, weight}};
}

Result<QJsonValue> LoraKind::parseText(const FieldTemplate& /*field*/, const FieldSettings& /*settings*/,
                                       const QString& text) const
{
    return refuse(text, tr("it must be the name or the key of an installed LoRA"));
}

QString LoraKind::displayText(const FieldTemplate& field, const QJsonValue& value) const
{
    const QJsonObject object = value.toObject();
    return tr("%1 (%2)")
        .arg(m_model.displayText(field, object.value("lora"_L1)))
        .arg(object.value("weight"_L1).toDouble());
}

} // namespace vitrine
