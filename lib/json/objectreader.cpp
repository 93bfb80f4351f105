// SPDX-License-Identifier: Apache-2.0
#include "lib/json/objectreader.h"

#include "lib/base/logging.h"

#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString typeName(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"boolean"_s;
    case QJsonValue::Double:
        return u"number"_s;
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Array:
        return u"array"_s;
    case QJsonValue::Object:
        return u"object"_s;
    case QJsonValue::Undefined:
        break;
    }
    return u"nothing"_s;
}

/// Servers write "2026-01-31 10:00:00.123" without a zone and mean UTC; some records use "T" or end in "Z".
QDateTime parseServerTime(const QString& text)
{
    QString iso = text;
    iso.replace(u' ', u'T');
    QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

/// A whole number that JSON may have written as 7 or as 7.0.
std::optional<qint64> wholeNumber(const QJsonValue& value)
{
    if (!value.isDouble())
        return std::nullopt;
    constexpr qint64 no = std::numeric_limits<qint64>::min();
    const qint64 exact = value.toInteger(no);
    if (exact != no)
        return exact;
    return std::nullopt;
}

} // namespace

ObjectReader::ObjectReader(QJsonObject object, QString path)
    : m_object(std::move(object))
    , m_path(std::move(path))
{
}

ObjectReader ObjectReader::fromValue(const QJsonValue& value, const QString& path)
{
    ObjectReader reader(value.toObject(), path);
    if (!value.isObject())
        reader.fail(path, u"expected object, got %1"_s.arg(typeName(value)));
    return reader;
}

bool ObjectReader::present(const QString& key) const
{
    const QJsonValue value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

std::optional<QJsonValue> ObjectReader::take(const QString& key, const char* expected)
{
    if (m_error)
        return std::nullopt;
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined()) {
        fail(pathOf(key), u"expected %1, but it is missing"_s.arg(QLatin1String(expected)));
        return std::nullopt;
    }
    return value;
}

void ObjectReader::fail(const QString& path, const QString& text)
{
    if (!m_error)
        m_error = path + u": "_s + text;
}

void ObjectReader::wrongType(const QString& key, const char* expected, const QJsonValue& got)
{
    fail(pathOf(key), u"expected %1, got %2"_s.arg(QLatin1String(expected), typeName(got)));
}

ApiError ObjectReader::error() const
{
    return ApiError::decode({}, m_error.value_or(QString()));
}

void ObjectReader::required(const QString& key, QString& out)
{
    if (const auto value = take(key, "string")) {
        if (value->isString())
            out = value->toString();
        else
            wrongType(key, "string", *value);
    }
}

void ObjectReader::required(const QString& key, bool& out)
{
    if (const auto value = take(key, "boolean")) {
        if (value->isBool())
            out = value->toBool();
        else
            wrongType(key, "boolean", *value);
    }
}

void ObjectReader::required(const QString& key, int& out)
{
    qint64 wide = 0;
    required(key, wide);
    if (!ok())
        return;
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        fail(pathOf(key), u"the number is too large"_s);
    else
        out = static_cast<int>(wide);
}

void ObjectReader::required(const QString& key, qint64& out)
{
    if (const auto value = take(key, "integer")) {
        if (const auto number = wholeNumber(*value))
            out = *number;
        else
            wrongType(key, "integer", *value);
    }
}

void ObjectReader::required(const QString& key, double& out)
{
    if (const auto value = take(key, "number")) {
        if (value->isDouble())
            out = value->toDouble();
        else
            wrongType(key, "number", *value);
    }
}

void ObjectReader::required(const QString& key, QJsonObject& out)
{
    if (const auto value = take(key, "object")) {
        if (value->isObject())
            out = value->toObject();
        else
            wrongType(key, "object", *value);
    }
}

void ObjectReader::required(const QString& key, QJsonArray& out)
{
    if (const auto value = take(key, "array")) {
        if (value->isArray())
            out = value->toArray();
        else
            wrongType(key, "array", *value);
    }
}

void ObjectReader::required(const QString& key, QStringList& out)
{
    QJsonArray array;
    required(key, array);
    if (!ok())
        return;
    QStringList strings;
    strings.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonValue entry = array.at(i);
        if (!entry.isString()) {
            fail(u"%1[%2]"_s.arg(pathOf(key)).arg(i), u"expected string, got %1"_s.arg(typeName(entry)));
            return;
        }
        strings.append(entry.toString());
    }
    out = std::move(strings);
}

void ObjectReader::required(const QString& key, QDateTime& out)
{
    QString text;
    required(key, text);
    if (!ok())
        return;
    const QDateTime time = parseServerTime(text);
    if (time.isValid())
        out = time;
    else
        fail(pathOf(key), u"expected a time, got “%1”"_s.arg(text.left(40)));
}

void reportSkipped(const ApiError& error)
{
    qCWarning(lcJson).noquote() << "a record was left out:" << error.detail;
}

} // namespace vitrine
