// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/kinds/booleankind.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace vitrine {

QString BooleanKind::id() const
{
    return u"boolean"_s;
}

bool BooleanKind::accepts(const FieldType& type) const
{
    return !type.isCollection() && type.name == "BooleanField"_L1;
}

QJsonValue BooleanKind::fallbackDefault(const FieldTemplate& /*field*/) const
{
    return false;
}

QJsonValue BooleanKind::cleaned(const QJsonValue& value) const
{
    return value.isBool() ? value : QJsonValue(QJsonValue::Undefined);
}

Result<QJsonValue> BooleanKind::parseText(const FieldTemplate& /*field*/, const FieldSettings& /*settings*/,
                                          const QString& text) const
{
    static const QStringList on{u"true"_s, u"on"_s, u"yes"_s, u"1"_s};
    static const QStringList off{u"false"_s, u"off"_s, u"no"_s, u"0"_s};
    const QString word = text.trimmed().toLower();
    if (on.contains(word))
        return QJsonValue(true);
    if (off.contains(word))
        return QJsonValue(false);
    return refuse(text, tr("it must be \"true\" or \"false\""));
}

QString BooleanKind::displayText(const FieldTemplate& /*field*/, const QJsonValue& value) const
{
    if (!value.isBool())
        return {};
    return value.toBool() ? tr("on") : tr("off");
}

} // namespace vitrine
