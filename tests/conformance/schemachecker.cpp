// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/schemachecker.h"

#include <QStringList>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace vitrine::test {

using namespace Qt::StringLiterals;

class SchemaChecker::Compiled {
public:
    explicit Compiled(const QJsonObject& document)
    {
        valijson::SchemaParser parser;
        parser.populateSchema(valijson::adapters::QtJsonAdapter(document), schema);
    }
    valijson::Schema schema;
};

SchemaChecker::SchemaChecker(const QJsonObject& openApi)
    : m_openApi(openApi)
{
}

SchemaChecker::~SchemaChecker() = default;

bool SchemaChecker::hasRoute(const QString& method, const QString& path) const
{
    return m_openApi[u"paths"_s][path][method.toLower()].isObject();
}

QString SchemaChecker::checkAnswer(const QString& method, const QString& path, int status,
                                   const QJsonValue& value)
{
    const QJsonValue route = m_openApi[u"paths"_s][path][method.toLower()];
    if (!route.isObject())
        return u"%1 %2 is not in the schema"_s.arg(method, path);
    QJsonValue response = route[u"responses"_s][QString::number(status)];
    if (!response.isObject())
        return u"%1 %2 may not answer %3"_s.arg(method, path).arg(status);
    const QJsonObject schema = response[u"content"_s][u"application/json"_s][u"schema"_s].toObject();
    return check(u"%1 %2 %3"_s.arg(method, path).arg(status), schema, value);
}

QString SchemaChecker::checkNamed(const QString& name, const QJsonValue& value)
{
    if (!m_openApi[u"components"_s][u"schemas"_s][name].isObject())
        return u"no schema named "_s + name;
    return check(name, {{u"$ref"_s, u"#/components/schemas/"_s + name}}, value);
}

QString SchemaChecker::check(const QString& key, const QJsonObject& schema, const QJsonValue& value)
{
    std::shared_ptr<Compiled>& compiled = m_compiled[key];
    if (!compiled) {
        // References count from the document's root, so the schema is put beside the components that it
        // names.
        compiled = std::make_shared<Compiled>(
            QJsonObject{{u"components"_s, m_openApi[u"components"_s]}, {u"allOf"_s, QJsonArray{schema}}});
    }
    valijson::Validator validator;
    valijson::ValidationResults results;
    if (validator.validate(compiled->schema, valijson::adapters::QtJsonAdapter(value), &results))
        return {};
    QStringList lines{key};
    for (const auto& error : results) {
        QString where;
        for (const std::string& part : error.context)
            where += QString::fromStdString(part);
        lines.append(where + u": "_s + QString::fromStdString(error.description));
    }
    return lines.mid(0, 12).join(u'\n');
}

} // namespace vitrine::test
