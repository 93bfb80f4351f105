// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <memory>

namespace vitrine::test {

/// Checks JSON against an OpenAPI schema. Errors come back as text; empty means that it fits.
class SchemaChecker {
public:
    explicit SchemaChecker(const QJsonObject& openApi);
    ~SchemaChecker();

    [[nodiscard]] bool hasRoute(const QString& method, const QString& path) const;

    /// The answer of a route; `path` is the schema's own, with `{names}`.
    QString checkAnswer(const QString& method, const QString& path, int status, const QJsonValue& value);

    /// A named schema: "QueueItemStatusChangedEvent".
    QString checkNamed(const QString& name, const QJsonValue& value);

private:
    class Compiled;
    QString check(const QString& key, const QJsonObject& schema, const QJsonValue& value);

    QJsonObject m_openApi;
    QHash<QString, std::shared_ptr<Compiled>> m_compiled;
};

} // namespace vitrine::test
