// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/valuenodes.h"

#include <QRandomGenerator>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace vitrine::demo {

using namespace Qt::StringLiterals;

namespace {

double calculated(const QString& operation, double a, double b)
{
    if (operation == u"SUB"_s)
        return a - b;
    if (operation == u"MUL"_s)
        return a * b;
    if (operation == u"DIV"_s)
        return a / b;
    if (operation == u"EXP"_s)
        return std::pow(a, b);
    if (operation == u"ABS"_s)
        return std::abs(a);
    if (operation == u"SQRT"_s)
        return std::sqrt(a);
    if (operation == u"MIN"_s)
        return std::min(a, b);
    return operation == u"MAX"_s ? std::max(a, b) : a + b;
}

/// To a multiple, by the server's names of the ways.
qint64 rounded(double value, qint64 multiple, const QString& method)
{
    const double parts = value / double(multiple);
    if (method == u"Floor"_s)
        return multiple * qint64(std::floor(parts));
    if (method == u"Ceiling"_s)
        return multiple * qint64(std::ceil(parts));
    return multiple * qint64(method == u"Truncate"_s ? std::trunc(parts) : std::nearbyint(parts));
}

qint64 drawn(qint64 low, qint64 high)
{
    const qint64 range = std::max<qint64>(1, high - low);
    return low + qint64(QRandomGenerator::global()->generate64() % quint64(range));
}

} // namespace

std::optional<QJsonObject> runValueNode(const QJsonObject& node)
{
    const QString type = node.value(u"type"_s).toString();
    const auto whole = [&](const QString& field) { return node.value(field).toInteger(); };
    const auto real = [&](const QString& field) { return node.value(field).toDouble(); };
    const auto text = [&](const QString& field) { return node.value(field).toString(); };
    const auto value = [](const QJsonValue& v) { return QJsonObject{{u"value"_s, v}}; };
    if (QStringList{u"string"_s, u"integer"_s, u"float"_s, u"boolean"_s}.contains(type))
        return value(node.value(u"value"_s));
    if (type == u"add"_s)
        return value(whole(u"a"_s) + whole(u"b"_s));
    if (type == u"rand_int"_s)
        return value(drawn(whole(u"low"_s), whole(u"high"_s)));
    if (type == u"float_math"_s)
        return value(calculated(text(u"operation"_s), real(u"a"_s), real(u"b"_s)));
    if (type == u"float_to_int"_s)
        return value(rounded(real(u"value"_s), std::max<qint64>(1, whole(u"multiple"_s)), text(u"method"_s)));
    if (type == u"string_join_three"_s)
        return value(text(u"string_left"_s) + text(u"string_middle"_s) + text(u"string_right"_s));
    if (type == u"collect"_s)
        return QJsonObject{{u"collection"_s, node.value(u"collection"_s)}};
    if (type == u"model_identifier"_s)
        return QJsonObject{{u"model"_s, node.value(u"model"_s)}};
    return std::nullopt;
}

} // namespace vitrine::demo
