// SPDX-License-Identifier: Apache-2.0
#include "tests/lib/apischema.h"
#include "tests/support/testdata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vitrine::test {

namespace {

QJsonArray branches(const QJsonObject& schema)
{
    for (const QString& word : {u"anyOf"_s, u"oneOf"_s, u"allOf"_s}) {
        if (schema.contains(word))
            return schema.value(word).toArray();
    }
    return {};
}

bool isNull(const QJsonValue& schema)
{
    return schema["type"_L1] == "null"_L1;
}

/// A text that fits: some are dates although the schema does not say so.
QString exampleText(const QJsonObject& schema, const QString& key)
{
    if (schema.value("format"_L1) == "date-time"_L1 || key.endsWith("_at"_L1))
        return u"2026-01-02 03:04:05.678"_s;
    return key == "date"_L1 ? u"2026-01-02"_s : u"text"_s;
}

} // namespace

QStringList ApiSchema::versions()
{
    return {u"6.3.0"_s, u"6.8"_s, u"6.14.2"_s};
}

ApiSchema::ApiSchema(const QString& version)
{
    QFile file(testData(u"openapi/api-%1.json"_s).arg(version));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    m_openApi = QJsonDocument::fromJson(file.readAll()).object();
}

QStringList ApiSchema::routes() const
{
    QStringList out;
    const QJsonObject paths = m_openApi.value("paths"_L1).toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QStringList methods = path->toObject().keys();
        for (const QString& method : methods)
            out.append(method.toUpper() + u' ' + path.key());
    }
    return out;
}

QJsonValue ApiSchema::operation(const QString& route) const
{
    const qsizetype space = route.indexOf(u' ');
    return m_openApi.value("paths"_L1)[route.sliced(space + 1)][route.left(space).toLower()];
}

QStringList ApiSchema::queryNames(const QString& route, bool requiredOnly) const
{
    QStringList out;
    const QJsonArray parameters = operation(route)["parameters"_L1].toArray();
    for (const QJsonValue& parameter : parameters) {
        if (parameter["in"_L1] == "query"_L1 && (!requiredOnly || parameter["required"_L1].toBool()))
            out.append(parameter["name"_L1].toString());
    }
    return out;
}

QStringList ApiSchema::queryNames(const QString& route) const
{
    return queryNames(route, false);
}

QStringList ApiSchema::requiredQueryNames(const QString& route) const
{
    return queryNames(route, true);
}

QStringList ApiSchema::bodyKeys(const QString& route, const QString& type) const
{
    QJsonObject schema = operation(route)["requestBody"_L1]["content"_L1][type]["schema"_L1].toObject();
    const QJsonArray choices = branches(schema);
    if (!choices.isEmpty()) // an optional body
        schema = choices.first().toObject();
    return resolved(schema).value("properties"_L1).toObject().keys();
}

QStringList ApiSchema::bodyKeys(const QString& route) const
{
    return bodyKeys(route, u"application/json"_s);
}

QStringList ApiSchema::formParts(const QString& route) const
{
    return bodyKeys(route, u"multipart/form-data"_s);
}

QJsonObject ApiSchema::resolved(QJsonObject schema) const
{
    while (schema.contains("$ref"_L1)) {
        const QString name = schema.value("$ref"_L1).toString().section(u'/', -1);
        schema = m_openApi.value("components"_L1)["schemas"_L1][name].toObject();
    }
    return schema;
}

QJsonObject ApiSchema::answerSchema(const QString& route) const
{
    const QJsonObject responses = operation(route)["responses"_L1].toObject();
    if (responses.isEmpty())
        return {};
    const QJsonObject content = responses.begin()->toObject().value("content"_L1).toObject();
    return content.value("application/json"_L1)["schema"_L1].toObject();
}

QByteArray ApiSchema::answer(const QString& route, Fullness fullness, bool wantsList) const
{
    QJsonObject schema = answerSchema(route);
    if (schema.isEmpty())
        return {};
    const QJsonArray choices = branches(schema);
    for (const QJsonValue& choice : choices) {
        if (wantsList && choice["type"_L1] == "array"_L1)
            schema = choice.toObject();
    }
    const QByteArray text =
        QJsonDocument(QJsonArray{example(schema, {}, fullness)}).toJson(QJsonDocument::Compact);
    return text.sliced(1, text.size() - 2);
}

QJsonValue ApiSchema::example(const QJsonObject& reference, const QString& key, Fullness fullness) const
{
    const QJsonObject schema = resolved(reference);
    if (schema.contains("const"_L1))
        return schema.value("const"_L1);
    if (schema.contains("enum"_L1))
        return schema.value("enum"_L1)[0];
    const QJsonArray choices = branches(schema);
    for (const QJsonValue& choice : choices) {
        if (fullness == Fullness::Least && isNull(choice))
            return QJsonValue::Null;
    }
    for (const QJsonValue& choice : choices) {
        if (!isNull(choice))
            return example(choice.toObject(), key, fullness);
    }
    const QString type = schema.value("type"_L1).toString();
    if (type == "string"_L1)
        return exampleText(schema, key);
    if (type == "integer"_L1)
        return 1;
    if (type == "number"_L1)
        return 1.5;
    if (type == "boolean"_L1)
        return true;
    if (type == "array"_L1)
        return QJsonArray{example(schema.value("items"_L1).toObject(), {}, fullness)};
    return exampleObject(schema, fullness);
}

QJsonValue ApiSchema::exampleObject(const QJsonObject& schema, Fullness fullness) const
{
    QJsonObject out;
    const QJsonArray required = schema.value("required"_L1).toArray();
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        if (fullness == Fullness::Most || required.contains(it.key()))
            out.insert(it.key(), example(it->toObject(), it.key(), fullness));
    }
    return out;
}

QSet<QString> ApiSchema::answeredKeys() const
{
    QSet<QString> keys;
    const QStringList all = routes();
    for (const QString& route : all)
        collectKeys(answerSchema(route), keys);
    return keys;
}

void ApiSchema::collectKeys(const QJsonObject& reference, QSet<QString>& keys) const
{
    const QJsonObject schema = resolved(reference);
    const QJsonArray choices = branches(schema);
    for (const QJsonValue& choice : choices)
        collectKeys(choice.toObject(), keys);
    if (schema.contains("items"_L1))
        collectKeys(schema.value("items"_L1).toObject(), keys);
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        keys.insert(it.key());
        collectKeys(it->toObject(), keys);
    }
}

} // namespace vitrine::test
