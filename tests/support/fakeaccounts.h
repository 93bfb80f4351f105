// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/demo/demoserver.h"
#include "tests/support/brokenserver.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>

#include <memory>

namespace vitrine::test {

/// What a token says, as a server writes it; signed by nobody.
struct FakeToken {
    QString userId = QStringLiteral("user-1");
    qint64 epoch = 0;
    qint64 secondsLeft = 86'400;
    int serial = 0; ///< Makes two of one moment differ.

    [[nodiscard]] QByteArray bytes() const;
};

/// The accounts of a server, in front of a demo server that has none: logins, tokens that end when the test
/// says so, renewals. What a real one does in each of these cases is held by TestAccounts. No live events.
class FakeAccounts {
public:
    struct User {
        QString userId;
        QString password;
        bool isAdmin = false;
        bool isActive = true;
        qint64 epoch = 0;
    };

    explicit FakeAccounts(const DemoOptions& demo = {.images = 12, .boards = 2, .stepSeconds = 0});

    [[nodiscard]] QString address() const { return m_server.address(); }
    [[nodiscard]] const QList<BrokenServer::Request>& requests() const { return m_server.requests(); }
    /// Requests whose target begins so, and, with `method`, are of it.
    [[nodiscard]] int count(const char* target, const char* method = nullptr) const;
    DemoServer& demo() { return m_demo; }

    bool setupRequired = false;
    bool multiuser = true;
    bool strict = false;
    bool renews = true;         ///< Successful writes answer with a new token.
    qint64 lifetime = 86'400;   ///< Of what a login or a renewal gives, in seconds.
    QHash<QString, User> users; ///< By e-mail.

    /// A login that counts.
    QByteArray login(const QString& email);
    /// Every token from before counts no more.
    void endLogins() { m_tokens.clear(); }
    /// E-mail; empty for a token that does not count.
    [[nodiscard]] QString ownerOf(const QByteArray& token) const { return m_tokens.value(token); }
    /// The token of the last login or renewal.
    [[nodiscard]] const QByteArray& lastToken() const { return m_lastToken; }

private:
    BrokenServer::Reaction react(const BrokenServer::Request& request);
    BrokenServer::Reaction onAuth(const BrokenServer::Request& request, const QByteArray& path);
    BrokenServer::Reaction forward(const BrokenServer::Request& request, const QByteArray& extraHead) const;
    QByteArray issue(const QString& email);
    [[nodiscard]] QString emailOf(const BrokenServer::Request& request) const;
    [[nodiscard]] QJsonObject record(const QString& email) const;

    DemoServer m_demo;
    quint16 m_demoPort = 0;
    QHash<QByteArray, QString> m_tokens; ///< What counts, and whose it is.
    QByteArray m_lastToken;
    int m_issued = 0;
    BrokenServer m_server;
};

} // namespace vitrine::test
