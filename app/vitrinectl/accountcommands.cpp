// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/apicommand.h"
#include "app/vitrinectl/commandtable.h"
#include "lib/api/accounts.h"
#include "lib/net/keychaintokenstore.h"
#include "lib/net/logintoken.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrinectl)
};

QString idOf(ApiCommand& command)
{
    return command.client().requests().profile().secretsId();
}

QString addressOf(ApiCommand& command)
{
    return command.client().requests().profile().displayAddress();
}

/// Goes on with the server's rules; one without accounts ends the command.
void withAccounts(ApiCommand& command, std::function<void(const LoginRules&)> goOn)
{
    // Whether it has them is what is being asked.
    command.client().setCapabilities(command.client().capabilities().with(Capability::Accounts));
    AccountsApi(command.client())
        .status()
        ->then(
            &command,
            [&command, goOn = std::move(goOn)](const LoginRules& rules) {
                if (rules.multiuser)
                    goOn(rules);
                else
                    command.fail(ExitFailed,
                                 Words::tr("The server at %1 has no accounts: everything can be done "
                                           "without signing in.")
                                     .arg(addressOf(command)));
            },
            [&command](const ApiError& error) {
                const bool older =
                    error.kind == ApiError::Kind::NotFound || error.kind == ApiError::Kind::NotInvokeAi;
                if (older)
                    command.fail(ExitFailed,
                                 Words::tr("The server at %1 has no accounts: everything can be done "
                                           "without signing in.")
                                     .arg(addressOf(command)));
                else
                    command.fail(error);
            });
}

void keep(ApiCommand& command, const LoginAnswer& answer)
{
    auto* store = new KeychainTokenStore(&command);
    store->write(idOf(command), TokenStore::Kind::Login, answer.token, &command,
                 [&command, store, answer](const Result<void>& done) {
                     if (!done || !store->isPersistent()) {
                         command.fail(ExitFailed,
                                      Words::tr("The password is right, but this system has no keychain that "
                                                "could keep the login. Put a token into VITRINE_TOKEN "
                                                "instead."));
                         return;
                     }
                     command.console().result(
                         Words::tr("You are signed in at %1 as %2. The login is in the keychain of this "
                                   "system for seven days, and longer while it is used.")
                             .arg(addressOf(command), answer.account.email),
                         u"login"_s,
                         {{u"email"_s, answer.account.email}, {u"is_admin"_s, answer.account.isAdmin}});
                     command.finish(ExitOk);
                 });
}

void logIn(ApiCommand& command)
{
    const QString email = command.argument(0);
    if (const QString problem = emailProblem(email); !problem.isEmpty()) {
        command.fail(ExitUsage, problem);
        return;
    }
    withAccounts(command, [&command, email](const LoginRules& rules) {
        if (rules.setupRequired) {
            command.fail(ExitFailed,
                         Words::tr("Nobody is the administrator of the server at %1 yet. Sign up first, in "
                                   "the window or in its web page.")
                             .arg(addressOf(command)));
            return;
        }
        const QString password = command.console().secret(Words::tr("Password of %1:").arg(email));
        if (password.isEmpty()) {
            command.fail(ExitUsage,
                         Words::tr("No password was given. Type it, or send it as a line on the standard "
                                   "input."));
            return;
        }
        AccountsApi(command.client())
            .logIn(email, password, true)
            ->then(
                &command, [&command](const LoginAnswer& answer) { keep(command, answer); },
                [&command](const ApiError& error) {
                    command.fail(exitCodeFor(error), accountMessage(error));
                });
    });
}

/// The server's own route takes a cookie away and nothing else, so the token is what has to go.
void logOut(ApiCommand& command)
{
    auto* store = new KeychainTokenStore(&command);
    store->remove(idOf(command), TokenStore::Kind::Login, &command, [&command](const Result<void>& done) {
        if (!done) {
            command.fail(done.error());
            return;
        }
        command.console().result(Words::tr("No login at %1 is kept any more.").arg(addressOf(command)),
                                 u"logout"_s, {});
        command.finish(ExitOk);
    });
}

void whoAmI(ApiCommand& command)
{
    withAccounts(command, [&command](const LoginRules&) {
        command.expect(AccountsApi(command.client()).me(), [&command](const Account& account) {
            const auto token = LoginToken::read(command.client().requests().profile().token);
            const QString end = token ? token->expiresAt.toString(Qt::ISODate) : QString();
            const QString role = account.isAdmin ? Words::tr("administrator") : Words::tr("user");
            command.console().result(Words::tr("%1 (%2), until %3").arg(account.email, role, end),
                                     u"account"_s,
                                     {{u"user_id"_s, account.userId},
                                      {u"email"_s, account.email},
                                      {u"display_name"_s, account.displayName},
                                      {u"is_admin"_s, account.isAdmin},
                                      {u"expires_at"_s, end}});
            command.finish(ExitOk);
        });
    });
}

} // namespace

QList<CommandEntry> accountCommands()
{
    return {
        {{u"login"_s},
         u"EMAIL"_s,
         Words::tr("Sign in at a server with accounts; the keychain keeps it"),
         {},
         apiCommand(logIn)},
        {{u"logout"_s}, {}, Words::tr("Forget the login that the keychain keeps"), {}, apiCommand(logOut)},
        {{u"whoami"_s}, {}, Words::tr("Show who is signed in, and until when"), {}, apiCommand(whoAmI)},
    };
}

} // namespace vitrine
