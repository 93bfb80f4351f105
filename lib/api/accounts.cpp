// SPDX-License-Identifier: Apache-2.0
#include "lib/api/accounts.h"

#include "lib/api/decode.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using Method = ApiRequest::Method;

constexpr qsizetype mostPasswordBytes = 72;
constexpr qsizetype leastStrictLength = 8;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::AccountsApi)
};

QString userPath(const QString& userId)
{
    return u"/api/v1/auth/users/"_s + RequestFactory::segment(userId);
}

Result<Account> readUser(const HttpAnswer& answer)
{
    return oneField<QJsonObject>(u"user"_s)(answer).and_then(
        [](const QJsonObject& user) { return Account::fromJson(user, u"$.user"_s); });
}

Result<LoginAnswer> readLogin(const HttpAnswer& answer)
{
    QString token;
    QJsonObject user;
    int expiresIn = 0;
    const Result<Done> fields = fieldsOf<Done>([&](ObjectReader& reader, Done&) {
        reader.required(u"token"_s, token);
        reader.required(u"user"_s, user);
        reader.required(u"expires_in"_s, expiresIn);
    })(answer);
    if (!fields)
        return Failure(fields.error());
    return Account::fromJson(user, u"$.user"_s).map([&](const Account& account) {
        return LoginAnswer{token.toLatin1(), account, expiresIn};
    });
}

QByteArray newAccountBody(const NewAccount& account)
{
    QJsonObject body{{u"email"_s, account.email}, {u"password"_s, account.password}};
    if (!account.displayName.isEmpty())
        body.insert(u"display_name"_s, account.displayName);
    if (account.isAdmin)
        body.insert(u"is_admin"_s, true);
    return jsonBytes(body);
}

bool hasAny(const QString& text, bool (QChar::*is)() const)
{
    return std::any_of(text.cbegin(), text.cend(), [is](QChar c) { return (c.*is)(); });
}

} // namespace

Result<Account> Account::fromJson(const QJsonValue& value, const QString& path)
{
    ObjectReader reader = ObjectReader::fromValue(value, path);
    Account account;
    reader.required(u"user_id"_s, account.userId);
    reader.required(u"email"_s, account.email);
    reader.defaulted(u"display_name"_s, account.displayName);
    reader.defaulted(u"is_admin"_s, account.isAdmin);
    reader.defaulted(u"is_active"_s, account.isActive);
    reader.required(u"created_at"_s, account.createdAt);
    reader.optional(u"last_login_at"_s, account.lastLoginAt);
    if (!reader.ok())
        return Failure(reader.error());
    return account;
}

LoginProblem loginProblem(const ApiError& error)
{
    const QString& words = error.detail;
    const auto says = [&words](QLatin1StringView part) { return words.contains(part, Qt::CaseInsensitive); };
    // "Incorrect email or password", "Current password is incorrect"
    if (says("incorrect"_L1) && says("password"_L1))
        return LoginProblem::WrongPassword;
    if (error.kind == ApiError::Kind::Unauthorized) {
        if (says("missing"_L1) || says("required"_L1))
            return LoginProblem::NoToken;
        return LoginProblem::TokenRejected;
    }
    if (error.kind == ApiError::Kind::Forbidden) {
        if (says("account is disabled"_L1))
            return LoginProblem::NotActive;
        if (says("multiuser"_L1))
            return LoginProblem::NoAccounts;
        if (says("admin"_L1))
            return LoginProblem::AdminOnly;
    }
    return LoginProblem::Other;
}

QString accountMessage(const ApiError& error)
{
    const LoginProblem problem = loginProblem(error);
    const bool atLogin = error.request.endsWith("/auth/login"_L1);
    if (problem == LoginProblem::WrongPassword) {
        return atLogin ? Words::tr("No account has this e-mail address and password. Upper and lower case "
                                   "count in both; type them again.")
                       : Words::tr("This is not your current password. Type it again.");
    }
    if (problem == LoginProblem::NotActive)
        return Words::tr("This account is disabled. Ask an administrator of the server to enable it.");
    if (problem == LoginProblem::NoAccounts)
        return Words::tr("This server has no accounts: everything can be done without signing in.");
    // Its own words name the rule that was broken, or the account that is there.
    if ((error.kind == ApiError::Kind::Rejected || error.kind == ApiError::Kind::Conflict)
        && !error.detail.isEmpty())
        return Words::tr("The server did not take this (%1). Change it and try again.").arg(error.detail);
    return error.userMessage();
}

QString emailProblem(const QString& email)
{
    if (email.trimmed().isEmpty())
        return Words::tr("Type the e-mail address of the account.");
    static const QRegularExpression address(u"^[^\\s@]+@[^\\s@]+$"_s);
    if (!address.match(email.trimmed()).hasMatch())
        return Words::tr("“%1” is not an e-mail address. Type one such as name@example.com.")
            .arg(email.trimmed());
    return {};
}

QString passwordProblem(const QString& password, bool strict)
{
    if (password.isEmpty())
        return Words::tr("Type a password.");
    if (password.toUtf8().size() > mostPasswordBytes)
        return Words::tr("The password is too long: the server would look at its first 72 bytes only. Choose "
                         "a shorter one.");
    if (!strict)
        return {};
    if (password.size() < leastStrictLength || !hasAny(password, &QChar::isUpper)
        || !hasAny(password, &QChar::isLower) || !hasAny(password, &QChar::isDigit))
        return Words::tr("This server wants passwords of eight characters or more, with upper case, lower "
                         "case and a digit among them.");
    return {};
}

template <class T>
ApiCall<T>* AccountsApi::send(const ApiRequest& request, typename ApiCall<T>::Decoder decoder)
{
    if (!m_client.capabilities().has(Capability::Accounts))
        return m_client.unsupported<T>(Capability::Accounts);
    return m_client.send<T>(request, std::move(decoder));
}

ApiCall<LoginRules>* AccountsApi::status()
{
    return send<LoginRules>({.path = u"/api/v1/auth/status"_s, .isOpen = true},
                            fieldsOf<LoginRules>([](ObjectReader& reader, LoginRules& out) {
                                reader.required(u"setup_required"_s, out.setupRequired);
                                reader.required(u"multiuser_enabled"_s, out.multiuser);
                                reader.required(u"strict_password_checking"_s, out.strictPasswords);
                            }));
}

ApiCall<Account>* AccountsApi::setUp(const NewAccount& account)
{
    return send<Account>({.method = Method::Post,
                          .path = u"/api/v1/auth/setup"_s,
                          .body = newAccountBody(account),
                          .isOpen = true},
                         &readUser);
}

ApiCall<LoginAnswer>* AccountsApi::logIn(const QString& email, const QString& password, bool remember)
{
    const QJsonObject body{{u"email"_s, email}, {u"password"_s, password}, {u"remember_me"_s, remember}};
    return send<LoginAnswer>(
        {.method = Method::Post, .path = u"/api/v1/auth/login"_s, .body = jsonBytes(body), .isOpen = true},
        &readLogin);
}

ApiCall<Done>* AccountsApi::logOut()
{
    return send<Done>({.method = Method::Post, .path = u"/api/v1/auth/logout"_s, .isOpen = true},
                      &ignoreBody);
}

ApiCall<Account>* AccountsApi::me()
{
    return send<Account>({.path = u"/api/v1/auth/me"_s}, oneRecord<Account>(&Account::fromJson));
}

ApiCall<Account>* AccountsApi::setDisplayName(const QString& name)
{
    return send<Account>({.method = Method::Patch,
                          .path = u"/api/v1/auth/me"_s,
                          .body = jsonBytes(QJsonObject{{u"display_name"_s, name}})},
                         oneRecord<Account>(&Account::fromJson));
}

ApiCall<Account>* AccountsApi::changePassword(const QString& current, const QString& wanted)
{
    const QJsonObject body{{u"current_password"_s, current}, {u"new_password"_s, wanted}};
    return send<Account>({.method = Method::Patch, .path = u"/api/v1/auth/me"_s, .body = jsonBytes(body)},
                         oneRecord<Account>(&Account::fromJson));
}

ApiCall<QList<Account>>* AccountsApi::users()
{
    return send<QList<Account>>({.path = u"/api/v1/auth/users"_s}, recordList<Account>(&Account::fromJson));
}

ApiCall<Account>* AccountsApi::user(const QString& userId)
{
    return send<Account>({.path = userPath(userId)}, oneRecord<Account>(&Account::fromJson));
}

ApiCall<Account>* AccountsApi::createUser(const NewAccount& account)
{
    return send<Account>(
        {.method = Method::Post, .path = u"/api/v1/auth/users"_s, .body = newAccountBody(account)},
        oneRecord<Account>(&Account::fromJson));
}

ApiCall<Account>* AccountsApi::changeUser(const QString& userId, const AccountChanges& changes)
{
    QJsonObject body;
    if (changes.displayName)
        body.insert(u"display_name"_s, *changes.displayName);
    if (changes.password)
        body.insert(u"password"_s, *changes.password);
    if (changes.isAdmin)
        body.insert(u"is_admin"_s, *changes.isAdmin);
    if (changes.isActive)
        body.insert(u"is_active"_s, *changes.isActive);
    return send<Account>({.method = Method::Patch, .path = userPath(userId), .body = jsonBytes(body)},
                         oneRecord<Account>(&Account::fromJson));
}

ApiCall<Done>* AccountsApi::deleteUser(const QString& userId)
{
    return send<Done>(
        {.method = Method::Delete, .path = userPath(userId), .expect = ApiRequest::Expect::Nothing},
        &ignoreBody);
}

ApiCall<QString>* AccountsApi::generatePassword()
{
    return send<QString>({.path = u"/api/v1/auth/generate-password"_s}, oneField<QString>(u"password"_s));
}

} // namespace vitrine
