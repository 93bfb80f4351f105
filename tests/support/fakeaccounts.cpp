// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeaccounts.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace vitrine::test {

namespace {

constexpr int forwardTimeoutMs = 10'000;

QByteArray json(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray base64(const QJsonObject& object)
{
    return json(object).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

BrokenServer::Reaction refuse(int status, const char* detail, const QByteArray& head = {})
{
    return BrokenServer::answer(status, "application/json", json({{u"detail"_s, QLatin1String(detail)}}),
                                head);
}

} // namespace

QByteArray FakeToken::bytes() const
{
    const qint64 end = QDateTime::currentSecsSinceEpoch() + secondsLeft;
    return base64({{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"JWT"_s}}) + '.'
        + base64({{u"user_id"_s, userId},
                  {u"email"_s, QString(userId + u"@example.com"_s)},
                  {u"is_admin"_s, false},
                  {u"remember_me"_s, false},
                  {u"token_epoch"_s, epoch},
                  {u"exp"_s, end}})
        + ".signature" + QByteArray::number(serial);
}

FakeAccounts::FakeAccounts(const DemoOptions& demo)
    : m_demo(demo)
    , m_server([this](const BrokenServer::Request& request) { return react(request); })
{
    const auto url = m_demo.start();
    if (!url)
        qFatal("the demo server does not start: %s", qPrintable(url.error().logLine()));
    m_demoPort = static_cast<quint16>(url->port());
    users.insert(u"ann@example.com"_s, {.userId = u"ann"_s, .password = u"secret-a"_s, .isAdmin = true});
    users.insert(u"bob@example.com"_s, {.userId = u"bob"_s, .password = u"secret-b"_s});
}

int FakeAccounts::count(const char* target, const char* method) const
{
    int found = 0;
    for (const BrokenServer::Request& request : requests()) {
        if (request.target.startsWith(target) && (!method || request.method == method))
            ++found;
    }
    return found;
}

QByteArray FakeAccounts::login(const QString& email)
{
    return issue(email);
}

QByteArray FakeAccounts::issue(const QString& email)
{
    const User user = users.value(email);
    m_lastToken = FakeToken{user.userId, user.epoch, lifetime, ++m_issued}.bytes();
    m_tokens.insert(m_lastToken, email);
    return m_lastToken;
}

QString FakeAccounts::emailOf(const BrokenServer::Request& request) const
{
    const qsizetype at = request.head.indexOf("Authorization: Bearer ");
    if (at < 0)
        return {};
    const QByteArray token = request.head.mid(at + 22, request.head.indexOf('\r', at) - at - 22);
    const QString email = m_tokens.value(token);
    return users.value(email).isActive ? email : QString();
}

QJsonObject FakeAccounts::record(const QString& email) const
{
    const User user = users.value(email);
    return {{u"user_id"_s, user.userId},
            {u"email"_s, email},
            {u"display_name"_s, QJsonValue::Null},
            {u"is_admin"_s, user.isAdmin},
            {u"is_active"_s, user.isActive},
            {u"created_at"_s, u"2026-01-02T03:04:05"_s},
            {u"updated_at"_s, u"2026-01-02T03:04:05"_s}};
}

BrokenServer::Reaction FakeAccounts::react(const BrokenServer::Request& request)
{
    const QByteArray path = request.target.split('?').first();
    if (path.startsWith("/ws/"))
        return BrokenServer::answer(503, "text/plain", "no events here");
    if (path.startsWith("/api/v1/auth/"))
        return onAuth(request, path.mid(13));
    const bool isOpen = path == "/openapi.json" || path == "/api/v1/app/version";
    const QString email = emailOf(request);
    if (!isOpen && multiuser && email.isEmpty()) {
        return refuse(401,
                      request.head.contains("Authorization: Bearer") ? "Invalid or expired token"
                                                                     : "Authentication required");
    }
    const bool isWrite = request.method != "GET" && request.method != "HEAD";
    return forward(request, isWrite && renews ? "X-Refreshed-Token: " + issue(email) + "\r\n" : QByteArray());
}

BrokenServer::Reaction FakeAccounts::onAuth(const BrokenServer::Request& request, const QByteArray& path)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QString given = body.value("email"_L1).toString();
    if (path == "status") {
        return BrokenServer::json(json({{u"setup_required"_s, setupRequired},
                                        {u"multiuser_enabled"_s, multiuser},
                                        {u"strict_password_checking"_s, strict}}));
    }
    if (path == "setup") {
        if (!setupRequired)
            return refuse(400, "Administrator account already configured");
        setupRequired = false;
        users.insert(
            given, {.userId = u"first"_s, .password = body.value("password"_L1).toString(), .isAdmin = true});
        return BrokenServer::json(json({{u"success"_s, true}, {u"user"_s, record(given)}}));
    }
    if (path == "login") {
        if (!users.contains(given) || users.value(given).password != body.value("password"_L1).toString())
            return refuse(401, "Incorrect email or password", "WWW-Authenticate: Bearer\r\n");
        if (!users.value(given).isActive)
            return refuse(403, "User account is disabled");
        return BrokenServer::json(json({{u"token"_s, QString::fromLatin1(issue(given))},
                                        {u"user"_s, record(given)},
                                        {u"expires_in"_s, lifetime}}));
    }
    if (path == "logout")
        return BrokenServer::json(R"({"success":true})");
    const QString email = emailOf(request);
    if (email.isEmpty())
        return refuse(401, "Invalid or expired authentication token", "WWW-Authenticate: Bearer\r\n");
    if (path == "me" && request.method == "PATCH" && body.contains("new_password"_L1)) {
        User& user = users[email];
        if (user.password != body.value("current_password"_L1).toString())
            return refuse(400, "Current password is incorrect");
        user.password = body.value("new_password"_L1).toString();
        ++user.epoch;
        m_tokens.removeIf([&](auto it) { return it.value() == email; });
        return BrokenServer::answer(200, "application/json", json(record(email)),
                                    "X-Refreshed-Token: " + issue(email) + "\r\n");
    }
    return BrokenServer::json(json(record(email)));
}

/// The demo server has a thread of its own, so it can be waited for.
BrokenServer::Reaction FakeAccounts::forward(const BrokenServer::Request& request,
                                             const QByteArray& extraHead) const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_demoPort);
    QByteArray head;
    const QList<QByteArray> lines = request.head.split('\n');
    for (const QByteArray& line : lines) {
        const QByteArray name = line.left(line.indexOf(':')).toLower();
        if (name != "connection" && name != "accept-encoding")
            head += line.trimmed() + "\r\n";
    }
    socket.write(head + "Connection: close\r\n\r\n" + request.body);
    QByteArray answer;
    while (socket.waitForReadyRead(forwardTimeoutMs))
        answer += socket.readAll();
    answer += socket.readAll();
    const qsizetype firstLine = answer.indexOf("\r\n") + 2;
    if (answer.startsWith("HTTP/1.1 2"))
        answer.insert(firstLine, extraHead);
    return {answer, true};
}

} // namespace vitrine::test
