// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apiclient.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace vitrine {

/// UserDTO: somebody whom a server with accounts knows.
struct Account {
    QString userId;
    QString email;
    QString displayName; ///< Empty when null.
    bool isAdmin = false;
    bool isActive = true;
    QDateTime createdAt;                  ///< UTC
    std::optional<QDateTime> lastLoginAt; ///< UTC

    /// What people call this user.
    [[nodiscard]] const QString& title() const { return displayName.isEmpty() ? email : displayName; }

    static Result<Account> fromJson(const QJsonValue& value, const QString& path);
    friend bool operator==(const Account&, const Account&) = default;
};

/// SetupStatusResponse: how a server takes logins.
struct LoginRules {
    bool setupRequired = false;   ///< Nobody is its administrator yet.
    bool multiuser = false;       ///< False: everybody may do everything, and no login is taken.
    bool strictPasswords = false; ///< See `passwordProblem`.
};

/// LoginResponse.
struct LoginAnswer {
    QByteArray token;
    Account account;
    int expiresIn = 0; ///< Seconds; every successful write gives a token with a new lifetime.
};

struct NewAccount {
    QString email;
    QString password;
    QString displayName = {}; ///< Optional.
    bool isAdmin = false;     ///< Not for the first account, which always is.
};

/// What is to be changed; the rest stays.
struct AccountChanges {
    std::optional<QString> displayName = {};
    std::optional<QString> password = {};
    std::optional<bool> isAdmin = {};
    std::optional<bool> isActive = {}; ///< False ends the user's logins and runs at once.
};

/// Why a server did not take a login or a token, told from its words. Which of them it uses depends on the
/// route; the status alone says as much as a program needs.
enum class LoginProblem {
    Other,
    NoToken, ///< 401: nothing was sent.
    /// 401: expired, or ended by a change of the password or by a disabled account; a server says "User
    /// account is inactive or does not exist" for both of these.
    TokenRejected,
    NotActive,     ///< 403 at a login: disabled.
    WrongPassword, ///< 401 at a login, 400 at a change of the password.
    NoAccounts,    ///< 403: the server takes no logins.
    AdminOnly,     ///< 403
};
[[nodiscard]] LoginProblem loginProblem(const ApiError& error);

/// One or two sentences for what went wrong with e-mail addresses, passwords and accounts.
[[nodiscard]] QString accountMessage(const ApiError& error);

/// What is wrong with an e-mail address or a new password, as a sentence that says what to do; empty when
/// the server will take it. Of a password only 72 bytes count (bcrypt), so longer ones are refused.
[[nodiscard]] QString emailProblem(const QString& email);
[[nodiscard]] QString passwordProblem(const QString& password, bool strict);

/// /api/v1/auth/… of servers with accounts; every call needs Capability::Accounts.
class AccountsApi {
public:
    explicit AccountsApi(ApiClient& client)
        : m_client(client)
    {
    }

    /// GET /api/v1/auth/status
    ApiCall<LoginRules>* status();
    /// POST /api/v1/auth/setup: the first administrator; Kind::Rejected when there is one. Gives no token.
    ApiCall<Account>* setUp(const NewAccount& account);
    /// POST /api/v1/auth/login. For a day, or with `remember` for seven. Kind::Unauthorized and
    /// Kind::Forbidden: see `accountMessage`.
    ApiCall<LoginAnswer>* logIn(const QString& email, const QString& password, bool remember);
    /// POST /api/v1/auth/logout. The token stays valid: forget it.
    ApiCall<Done>* logOut();

    /// GET /api/v1/auth/me
    ApiCall<Account>* me();
    /// PATCH /api/v1/auth/me
    ApiCall<Account>* setDisplayName(const QString& name);
    /// PATCH /api/v1/auth/me: ends every other login of this user. Kind::Rejected: the current one is wrong.
    ApiCall<Account>* changePassword(const QString& current, const QString& wanted);

    // For administrators; Kind::Forbidden for others.

    /// GET /api/v1/auth/users
    ApiCall<QList<Account>>* users();
    /// GET /api/v1/auth/users/{user_id}
    ApiCall<Account>* user(const QString& userId);
    /// POST /api/v1/auth/users
    ApiCall<Account>* createUser(const NewAccount& account);
    /// PATCH /api/v1/auth/users/{user_id}
    ApiCall<Account>* changeUser(const QString& userId, const AccountChanges& changes);
    /// DELETE /api/v1/auth/users/{user_id}
    ApiCall<Done>* deleteUser(const QString& userId);
    /// GET /api/v1/auth/generate-password: one that keeps the strict rules.
    ApiCall<QString>* generatePassword();

private:
    template <class T>
    ApiCall<T>* send(const ApiRequest& request, typename ApiCall<T>::Decoder decoder);

    ApiClient& m_client;
};

} // namespace vitrine
