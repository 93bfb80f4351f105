// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/serversession.h"
#include "tests/support/brokenserver.h"

#include <QJsonArray>
#include <QJsonObject>

#include <memory>

namespace vitrine::test {

/// A server that is all model routes, as far as tests of the models' window need what no demo server does:
/// thousands of models, missing files, stalled downloads, Hugging Face, refusals. Behaves as 6.14 does, or
/// lacks what 6.3 lacks.
class FakeModels {
public:
    /// `older`: with the capabilities of 6.3.
    explicit FakeModels(bool older = false);

    /// A session on it that was never started: nothing but what is asked for arrives here.
    [[nodiscard]] std::unique_ptr<ServerSession> session() const;

    QList<QJsonObject> models;
    QStringList missing;               ///< Keys.
    QHash<QString, QByteArray> covers; ///< By key.
    QList<QJsonObject> installs;
    QHash<QByteArray, int> refused; ///< "PATCH i/" -> a status: for what begins so.
    QByteArray refusal = R"({"detail":"refused by a test"})";
    QJsonObject huggingFace; ///< By repository: {"urls": [], "is_diffusers": false}.
    QString login = QStringLiteral("invalid");
    QByteArray token; ///< The last that came for Hugging Face.
    QJsonObject starters{{QStringLiteral("starter_models"), QJsonArray()},
                         {QStringLiteral("starter_bundles"), QJsonObject()}};
    QJsonArray found; ///< In every folder: {"path", "is_installed"}.
    QJsonValue cache = QJsonValue::Null;

    /// A record as servers send it.
    static QJsonObject model(const QString& name, const QString& type = QStringLiteral("main"),
                             const QString& base = QStringLiteral("sdxl"), qint64 size = 1000);
    /// An installation: of a URL or of a path.
    static QJsonObject install(int id, const QString& source, const QString& status, qint64 bytes = 0,
                               qint64 total = 0);
    /// Thousands.
    void addMany(int count);

    [[nodiscard]] int count(const QByteArray& method, const QByteArray& path) const;
    /// The body of the newest request of this kind; null when there was none.
    [[nodiscard]] QJsonObject body(const QByteArray& method, const QByteArray& path) const;
    /// The query of the newest one.
    [[nodiscard]] QByteArray target(const QByteArray& method, const QByteArray& path) const;
    [[nodiscard]] QString address() const { return m_server.address(); }

private:
    BrokenServer::Reaction react(const BrokenServer::Request& request);
    BrokenServer::Reaction onModel(const BrokenServer::Request& request, const QByteArray& path);
    BrokenServer::Reaction onInstall(const BrokenServer::Request& request, const QByteArray& path);
    [[nodiscard]] const BrokenServer::Request* newest(const QByteArray& method, const QByteArray& path) const;

    const bool m_older;
    int m_nextInstall = 1;
    BrokenServer m_server;
};

} // namespace vitrine::test
