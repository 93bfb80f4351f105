// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/fieldsettings.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

std::optional<double> number(const QJsonObject& object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional<double>(value.toDouble()) : std::nullopt;
}

} // namespace

FieldSettings FieldSettings::fromJson(const QJsonObject& settings)
{
    FieldSettings out;
    const QString type = settings.value("type"_L1).toString();
    if (type != "integer-field-config"_L1 && type != "float-field-config"_L1
        && type != "string-field-config"_L1)
        return out;
    out.type = type;
    const bool isText = type == "string-field-config"_L1;
    out.component = settings.value("component"_L1).toString(isText ? u"input"_s : u"number-input"_s);
    out.min = number(settings, "min"_L1);
    out.max = number(settings, "max"_L1);
    out.showShuffle = settings.value("showShuffle"_L1).toBool();
    const QJsonArray options = settings.value("options"_L1).toArray();
    for (const QJsonValue& option : options) {
        const QJsonObject object = option.toObject();
        out.options.append({object.value("label"_L1).toString(), object.value("value"_L1).toString()});
    }
    return out;
}

} // namespace vitrine
