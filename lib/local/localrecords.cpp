// SPDX-License-Identifier: Apache-2.0
#include "lib/local/localrecords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

bool isJson(const QString& column)
{
    return column == "session"_L1 || column == "workflow"_L1 || column == "field_values"_L1;
}

bool isFlag(const QString& column)
{
    return column == "starred"_L1 || column == "is_intermediate"_L1 || column == "has_workflow"_L1;
}

/// What is no JSON stays a text, so that the decoder says where.
QJsonValue jsonOf(const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isObject())
        return document.object();
    if (document.isArray())
        return document.array();
    return text == "null"_L1 ? QJsonValue() : QJsonValue(text);
}

QJsonValue valueOf(const QString& column, const QVariant& value)
{
    if (isFlag(column))
        return value.toBool();
    if (value.typeId() == QMetaType::QString)
        return isJson(column) ? jsonOf(value.toString()) : QJsonValue(value.toString());
    if (value.typeId() == QMetaType::Double)
        return value.toDouble();
    return value.toLongLong();
}

} // namespace

QStringList columnNames(const QSqlQuery& row)
{
    const QSqlRecord columns = row.record();
    QStringList names;
    for (int i = 0; i < columns.count(); ++i)
        names.append(columns.fieldName(i));
    return names;
}

QJsonObject rowJson(const QSqlQuery& row, const QStringList& columns)
{
    QJsonObject object;
    for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
        const QString& column = columns.at(i);
        if (const QVariant value = row.value(i); !value.isNull() || isFlag(column))
            object.insert(column, valueOf(column, value));
    }
    return object;
}

QJsonObject objectFromText(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace vitrine
