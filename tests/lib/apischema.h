// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/capabilities.h"

#include <QJsonObject>
#include <QStringList>

namespace vitrine::test {

/// What the tests of lib/api need of one server's schema: tests/data/openapi/api-VERSION.json, written by
/// trim_api.py. Routes are "GET /api/v1/boards/{board_id}".
class ApiSchema {
public:
    static QStringList versions(); ///< Oldest first.
    explicit ApiSchema(const QString& version);

    [[nodiscard]] QStringList routes() const;
    [[nodiscard]] bool has(const QString& route) const { return !operation(route).isUndefined(); }
    [[nodiscard]] Capabilities capabilities() const { return Capabilities::fromSchema(m_openApi); }

    /// The names of what may stand in the query.
    [[nodiscard]] QStringList queryNames(const QString& route) const;
    [[nodiscard]] QStringList requiredQueryNames(const QString& route) const;
    /// The keys of a JSON body that is an object; empty when it may have any, or there is none.
    [[nodiscard]] QStringList bodyKeys(const QString& route) const;
    /// The parts of a form.
    [[nodiscard]] QStringList formParts(const QString& route) const;

    enum class Fullness {
        Least, ///< Only what is required; null where that may be.
        Most,  ///< Everything, without nulls.
    };
    /// A good answer of the route; empty when it answers anything but JSON. Where it may be a page or a plain
    /// list, `wantsList` says which.
    [[nodiscard]] QByteArray answer(const QString& route, Fullness fullness, bool wantsList) const;

    /// Every key of every answer.
    [[nodiscard]] QSet<QString> answeredKeys() const;

private:
    [[nodiscard]] QJsonValue operation(const QString& route) const;
    [[nodiscard]] QStringList queryNames(const QString& route, bool requiredOnly) const;
    [[nodiscard]] QStringList bodyKeys(const QString& route, const QString& type) const;
    [[nodiscard]] QJsonObject resolved(QJsonObject schema) const;
    [[nodiscard]] QJsonObject answerSchema(const QString& route) const;
    [[nodiscard]] QJsonValue example(const QJsonObject& schema, const QString& key, Fullness fullness) const;
    [[nodiscard]] QJsonValue exampleObject(const QJsonObject& schema, Fullness fullness) const;
    void collectKeys(const QJsonObject& schema, QSet<QString>& keys) const;

    QJsonObject m_openApi;
};

} // namespace vitrine::test
