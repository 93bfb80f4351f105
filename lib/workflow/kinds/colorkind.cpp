// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/kinds/colorkind.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QJsonObject color(int r, int g, int b, int a)
{
    return {{"r"_L1, r}, {"g"_L1, g}, {"b"_L1, b}, {"a"_L1, a}};
}

} // namespace

QString ColorKind::id() const
{
    return u"color"_s;
}

bool ColorKind::accepts(const FieldType& type) const
{
    return type.isSingle() && type.name == "ColorField"_L1;
}

QJsonValue ColorKind::fallbackDefault(const FieldTemplate& /*field*/) const
{
    return color(127, 127, 127, 255);
}

QJsonValue ColorKind::cleaned(const QJsonValue& value) const
{
    const QJsonObject object = value.toObject();
    QJsonObject out;
    for (const QLatin1StringView key : {"r"_L1, "g"_L1, "b"_L1, "a"_L1}) {
        const double part = object.value(key).toDouble(-1);
        if (part < 0 || part > 255 || std::floor(part) != part)
            return QJsonValue::Undefined;
        out.insert(key, part);
    }
    return out;
}

Result<QJsonValue> ColorKind::parseText(const FieldTemplate& /*field*/, const FieldSettings& /*settings*/,
                                        const QString& text) const
{
    static const QRegularExpression form(
        u"^#?([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})?$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return refuse(text, tr("it must be a colour such as #7f7f7f or, with opacity, #7f7f7fff"));
    const auto part = [&](int group) { return match.captured(group).toInt(nullptr, 16); };
    return QJsonValue(color(part(1), part(2), part(3), match.captured(4).isEmpty() ? 255 : part(4)));
}

QString ColorKind::displayText(const FieldTemplate& /*field*/, const QJsonValue& value) const
{
    const QJsonObject object = value.toObject();
    if (object.isEmpty())
        return {};
    QString out = u"#"_s;
    for (const QLatin1StringView key : {"r"_L1, "g"_L1, "b"_L1, "a"_L1})
        out += u"%1"_s.arg(object.value(key).toInt(), 2, 16, QLatin1Char('0'));
    return out;
}

} // namespace vitrine
