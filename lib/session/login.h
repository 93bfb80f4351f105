// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/accounts.h"
#include "lib/net/logintoken.h"
#include "lib/net/tokenstore.h"
#include "lib/session/permissions.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace vitrine {

/// The login at one server: who we are there, whether that still counts, and what happens when it does not.
///
/// A login ends when its time is over, when another client changes the password, and when the account is
/// disabled; the first call that hears of it (401), the live events or the clock tell. With `holdCalls` all
/// calls then wait: for the login that the token store keeps, or for the user (`Needed`), who signs in or
/// refuses. Every successful write renews the login; a client that only looks renews it itself before it
/// ends, with a write that changes nothing.
class Login : public QObject {
    Q_OBJECT

public:
    enum class State {
        None,        ///< Nobody asked for one: the server has no accounts, or it is not known yet.
        Looking,     ///< Calls wait while we find out what the server wants.
        SetupNeeded, ///< Calls wait: the server has no administrator yet. See `setUp`.
        Needed,      ///< Calls wait for `signIn` or `refuse`.
        Refused,     ///< Calls end with an error until `signIn`.
        SignedIn,
    };
    Q_ENUM(State)
    enum class Reason {
        FirstTime,
        Expired,
        Ended, ///< The password was changed, or the account disabled: servers say the same for both.
    };

    explicit Login(ApiClient& client, QObject* parent = nullptr);

    /// From now on calls wait for a login instead of ending with 401. `store` must outlive this object; null
    /// keeps nothing.
    void holdCalls(TokenStore* store);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Reason reason() const { return m_reason; }
    /// What happened and what to do, for the head of a login form.
    [[nodiscard]] QString explanation() const;
    /// Somebody has to decide: a prompt is due. One window at a time takes it.
    [[nodiscard]] bool wantsPrompt() const;
    /// True for the one that asks the user, until it is destroyed or gives it back with `releasePrompt`.
    bool claimPrompt(QObject* asker);
    void releasePrompt(const QObject* asker);

    /// Known when the server has accounts and was asked.
    [[nodiscard]] const std::optional<LoginRules>& rules() const { return m_rules; }
    [[nodiscard]] bool hasAccounts() const { return m_rules && m_rules->multiuser; }
    /// The user that is, or was last, signed in.
    [[nodiscard]] const std::optional<Account>& account() const { return m_account; }
    /// For the form: the last one's.
    [[nodiscard]] QString email() const;
    [[nodiscard]] Permissions permissions() const;
    [[nodiscard]] TokenStore* store() const { return m_store; }
    /// The login outlives the program, or is to.
    [[nodiscard]] bool isKept() const { return m_keep; }
    void setKept(bool keep);

    /// What waits goes on. `keep`: seven days and in the token store, instead of one day and in memory.
    ApiCall<LoginAnswer>* signIn(const QString& email, const QString& password, bool keep);
    /// The first administrator; sign in afterwards.
    ApiCall<Account>* setUp(const NewAccount& account);
    /// Other logins of this user end, this one goes on.
    ApiCall<Account>* changePassword(const QString& current, const QString& wanted);
    ApiCall<Account>* setDisplayName(const QString& name);
    /// What waits ends with an error that says so.
    void refuse();
    /// Asks again after `refuse`. Calls end with the error until there is a login.
    void ask();
    /// Forgets the login here and in the token store. Calls end with an error until the next one.
    void signOut();

    /// Asks the server whether it has accounts and who we are, when it can tell.
    void check();
    /// The live events were refused.
    void onEventsRefused();

Q_SIGNALS:
    void stateChanged();
    void accountChanged();
    /// After each login: read again what was missed.
    void signedIn();
    /// Another user than before signed in: nothing that is shown is theirs. What waited has ended.
    void userChanged();
    /// After `signOut`, when the server has been told.
    void signedOut();

private:
    void onLoginNeeded(const ApiError& error);
    void onRenewed(const QByteArray& token);
    /// `dead`: what the server has just refused.
    void tryKept(const QByteArray& kept, const QByteArray& dead);
    void askRules();
    void askAccount();
    void onRules(const LoginRules& rules);
    void standAside();
    void onAnswer(const LoginAnswer& answer);
    void setAccount(const std::optional<Account>& account);
    void keepToken(const QByteArray& token);
    void watchEnd();
    void onEndNear();
    void setState(State state);
    [[nodiscard]] Reason reasonOf() const;

    ApiClient& m_client;
    AccountsApi m_api;
    TokenStore* m_store = nullptr;
    State m_state = State::None;
    Reason m_reason = Reason::FirstTime;
    std::optional<LoginRules> m_rules;
    std::optional<Account> m_account;
    QPointer<QObject> m_asker;
    ApiError m_needed; ///< What the server said.
    QTimer m_end;
    QTimer m_again; ///< The server was away when it was asked for its rules.
    QElapsedTimer m_sinceKept;
    qint64 m_keptEpoch = 0; ///< Of the token in the store.
    bool m_keep = false;
    bool m_renewing = false;
    bool m_askingRules = false;
};

} // namespace vitrine
