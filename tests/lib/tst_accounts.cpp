// SPDX-License-Identifier: Apache-2.0
#include "lib/api/accounts.h"
#include "lib/api/app.h"
#include "lib/api/enqueuebody.h"
#include "lib/session/login.h"
#include "lib/session/serversession.h"
#include "tests/lib/rigserver.h"
#include "tests/support/apikit.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QVersionNumber>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

namespace {

using State = Login::State;

const QString adminEmail = u"Ann@Example.com"_s; // the domain is made lower case, the rest is not
const QString userEmail = u"bob@localhost"_s;
const QString adminPassword = u"Secret-1"_s;
const QString userPassword = u"secret-2"_s;
constexpr int eventsTimeoutMs = 60'000;

} // namespace

/// Accounts of a real server of its own with `multiuser: true`: AccountsApi, logins that end, and what two
/// users may do. On a server without accounts: that there are none. Needs the rig and
/// VITRINE_TEST_SERVER_VERSION, both of which tests/realserver sees to.
class TestAccounts : public QObject {
    Q_OBJECT

    RigServer m_server;
    Capabilities m_capabilities;
    QString m_userId;

    [[nodiscard]] bool has() const { return m_capabilities.has(Capability::Accounts); }

    std::unique_ptr<ApiClient> client(const QByteArray& token = {})
    {
        ServerProfile profile = profileFor(m_server.url());
        profile.token = token;
        auto out = std::make_unique<ApiClient>(profile);
        out->setCapabilities(m_capabilities);
        return out;
    }

    /// The token of a new login; empty when that failed.
    QByteArray logIn(const QString& email, const QString& password, bool remember = false)
    {
        const auto anyone = client();
        const auto answer = await(AccountsApi(*anyone).logIn(email, password, remember));
        return answer ? answer->token : QByteArray();
    }
    QByteArray admin() { return logIn(adminEmail, adminPassword); }
    QByteArray user() { return logIn(userEmail, userPassword); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!m_server.version().isEmpty(), "run by tests/realserver/run.sh");
        QStringList options{u"--no-models"_s};
        // Servers before the first with accounts do not start with a setting that they do not know.
        if (QVersionNumber::fromString(m_server.version()) >= QVersionNumber(6, 12))
            options.append(u"multiuser: true"_s);
        QVERIFY(m_server.start(options));
        const auto anyone = client();
        TAKE(schema, AppApi(*anyone).schema());
        m_capabilities = Capabilities::fromSchema(QJsonDocument::fromJson(schema).object());
    }

    void olderServersHaveNone()
    {
        if (has())
            return;
        const auto anyone = client();
        AccountsApi api(*anyone);
        EXPECT_UNSUPPORTED(api.status(), Accounts);
        EXPECT_UNSUPPORTED(api.me(), Accounts);
        EXPECT_UNSUPPORTED(api.logIn(userEmail, userPassword, false), Accounts);
        ServerSession session(profileFor(m_server.url()), {});
        session.login().holdCalls(nullptr);
        session.start();
        QVERIFY(waitUntilReady(session));
        QCOMPARE(session.login().state(), State::None);
        QVERIFY(session.login().permissions().isAdmin());
    }

    void theFirstAdministrator()
    {
        if (!has())
            return;
        ServerSession session(profileFor(m_server.url()), {});
        SessionTokenStore store;
        session.login().holdCalls(&store);
        session.start();
        QTRY_COMPARE_WITH_TIMEOUT(session.login().state(), State::SetupNeeded, 30'000);
        QVERIFY(session.login().rules()->multiuser && !session.login().rules()->strictPasswords);
        EXPECT_KIND(session.login().setUp({.email = u"no address"_s, .password = u"a"_s}), Rejected);
        QCOMPARE(session.login().state(), State::SetupNeeded);
        TAKE(
            made,
            session.login().setUp({.email = adminEmail, .password = adminPassword, .displayName = u"Ann"_s}));
        QVERIFY(made.isAdmin && made.isActive);
        QCOMPARE(made.displayName, u"Ann"_s);
        QCOMPARE(made.email, u"Ann@example.com"_s);
        QCOMPARE(session.login().state(), State::Needed);
        EXPECT_OK(session.login().signIn(adminEmail, adminPassword, false));
        QVERIFY(waitUntilReady(session));
        QVERIFY(session.login().permissions().isAdmin() && session.login().hasAccounts());
        QTRY_VERIFY_WITH_TIMEOUT(session.hasLiveEvents(), eventsTimeoutMs);
        const auto again = await(AccountsApi(*client()).setUp({.email = userEmail, .password = u"x"_s}));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ApiError::Kind::Rejected);
        QVERIFY(accountMessage(again.error()).contains(u"already configured"_s));
    }

    void administratorsManageUsers()
    {
        if (!has())
            return;
        const auto anns = client(admin());
        AccountsApi api(*anns);
        EXPECT_KIND(api.createUser({.email = u"nobody"_s, .password = u"a"_s}), Rejected);
        TAKE(bob, api.createUser({.email = userEmail, .password = userPassword, .displayName = u"Bob"_s}));
        QVERIFY(!bob.isAdmin && bob.isActive && !bob.lastLoginAt);
        m_userId = bob.userId;
        const auto twice = await(api.createUser({.email = userEmail, .password = userPassword}));
        QVERIFY(!twice);
        QVERIFY(accountMessage(twice.error()).endsWith(u'.'));
        TAKE(carl, api.createUser({.email = u"carl@localhost"_s, .password = u"c"_s, .isAdmin = true}));
        QVERIFY(carl.isAdmin);
        TAKE(changed,
             api.changeUser(
                 carl.userId,
                 {.displayName = u"Carl"_s, .password = u"d"_s, .isAdmin = false, .isActive = false}));
        QVERIFY(!changed.isAdmin && !changed.isActive && changed.displayName == u"Carl"_s);
        TAKE(read, api.user(carl.userId));
        QCOMPARE(read, changed);
        TAKE(users, api.users());
        QVERIFY(users.size() >= 3);
        EXPECT_OK(api.deleteUser(carl.userId));
        EXPECT_KIND(api.user(carl.userId), NotFound);
        EXPECT_KIND(api.deleteUser(carl.userId), NotFound);
        TAKE(password, api.generatePassword());
        QVERIFY(passwordProblem(password, true).isEmpty());
    }

    void loginsAreRefusedInWords()
    {
        if (!has())
            return;
        const auto anyone = client();
        AccountsApi api(*anyone);
        const auto problem = [&](const QString& email, const QString& password) {
            const auto answer = await(api.logIn(email, password, false));
            return answer ? LoginProblem::Other : loginProblem(answer.error());
        };
        QCOMPARE(problem(userEmail, u"no"_s), LoginProblem::WrongPassword);
        QCOMPARE(problem(u"nobody@localhost"_s, u"no"_s), LoginProblem::WrongPassword);
        QCOMPARE(problem(u"ann@example.com"_s, adminPassword), LoginProblem::WrongPassword); // Ann
        const auto missing = await(api.me());
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ApiError::Kind::Unauthorized);
        QCOMPARE(loginProblem(missing.error()), LoginProblem::NoToken);
        const auto boards = await(BoardsApi(*anyone).list());
        QVERIFY(!boards);
        QCOMPARE(loginProblem(boards.error()), LoginProblem::NoToken);
        const auto junk = client("junk");
        for (const auto& error :
             {await(AccountsApi(*junk).me()).error(), await(BoardsApi(*junk).list()).error()})
            QCOMPARE(loginProblem(error), LoginProblem::TokenRejected);
        const auto bobs = client(user());
        const auto users = await(AccountsApi(*bobs).users());
        QVERIFY(!users);
        QCOMPARE(users.error().kind, ApiError::Kind::Forbidden);
        QCOMPARE(loginProblem(users.error()), LoginProblem::AdminOnly);
    }

    void tokensSayHowLongTheyLive()
    {
        if (!has())
            return;
        const auto left = [](const QByteArray& token) {
            const auto read = LoginToken::read(token);
            return read ? QDateTime::currentDateTimeUtc().secsTo(read->expiresAt) : 0;
        };
        const QByteArray day = logIn(userEmail, userPassword, false);
        const QByteArray week = logIn(userEmail, userPassword, true);
        QVERIFY(left(day) > 86'000 && left(day) <= 86'400);
        QVERIFY(left(week) > 604'000 && left(week) <= 604'800);
        QVERIFY(LoginToken::read(week)->isRemembered);
        QCOMPARE(LoginToken::read(day)->userId, m_userId);
    }

    /// With what a client that only reads renews its login: it changes nothing.
    void writesRenew()
    {
        if (!has())
            return;
        const auto bobs = client(user());
        QSignalSpy renewed(bobs.get(), &ApiClient::tokenRenewed);
        EXPECT_OK(BoardsApi(*bobs).list());
        QVERIFY(renewed.isEmpty());
        const QDateTime before = LoginToken::read(bobs->requests().profile().token)->expiresAt;
        QTest::qWait(1100); // ends are whole seconds
        EXPECT_OK(ImagesApi(*bobs).byNames({}));
        QCOMPARE(renewed.size(), 1);
        QVERIFY(LoginToken::read(bobs->requests().profile().token)->expiresAt > before);
        EXPECT_OK(BoardsApi(*bobs).list());
    }

    /// A session of Bob's while an administrator sets another password for him: one prompt, and what waited
    /// goes on; so do the live events.
    void anothersPasswordChange()
    {
        if (!has())
            return;
        ServerSession session(profileFor(m_server.url()), {});
        SessionTokenStore store;
        session.login().holdCalls(&store);
        session.start();
        QTRY_COMPARE_WITH_TIMEOUT(session.login().state(), State::Needed, 30'000);
        EXPECT_OK(session.login().signIn(userEmail, userPassword, true));
        QVERIFY(waitUntilReady(session));
        QVERIFY(!session.login().permissions().isAdmin());
        QTRY_VERIFY_WITH_TIMEOUT(session.hasLiveEvents(), eventsTimeoutMs);

        QSignalSpy states(&session.login(), &Login::stateChanged);
        const auto anns = client(admin());
        EXPECT_OK(AccountsApi(*anns).changeUser(m_userId, {.password = u"other"_s}));
        // Nobody calls: the socket's end tells.
        QTRY_COMPARE_WITH_TIMEOUT(session.login().state(), State::Needed, 30'000);
        QCOMPARE(session.login().reason(), Login::Reason::Ended);
        std::optional<BoardDto> board;
        std::optional<ImageDto> image;
        QObject context;
        BoardsApi(session.client())
            .create(u"held"_s)
            ->then(
                &context, [&](const BoardDto& made) { board = made; }, [](const ApiError&) {});
        ImagesApi(session.client())
            .upload({.bytes = pictureBytes(), .fileName = u"a.png"_s})
            ->then(
                &context, [&](const ImageDto& made) { image = made; }, [](const ApiError&) {});
        EXPECT_KIND(session.login().signIn(userEmail, userPassword, true), Unauthorized);
        QVERIFY(!board && !image);
        EXPECT_OK(session.login().signIn(userEmail, u"other"_s, true));
        QTRY_VERIFY_WITH_TIMEOUT(board && image, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(session.hasLiveEvents(), eventsTimeoutMs);

        // His own change goes on without a prompt; the login in another place ends.
        const QByteArray elsewhere = logIn(userEmail, u"other"_s);
        states.clear();
        const auto wrong = await(session.login().changePassword(u"wrong"_s, userPassword));
        QVERIFY(!wrong);
        QCOMPARE(loginProblem(wrong.error()), LoginProblem::WrongPassword);
        EXPECT_OK(session.login().changePassword(u"other"_s, userPassword));
        EXPECT_OK(BoardsApi(session.client()).list());
        QVERIFY(!session.login().wantsPrompt());
        EXPECT_KIND(BoardsApi(*client(elsewhere)).list(), Unauthorized);
        QTRY_VERIFY_WITH_TIMEOUT(session.hasLiveEvents(), eventsTimeoutMs);
    }

    void deactivation()
    {
        if (!has())
            return;
        ServerSession session(profileFor(m_server.url()), {});
        session.login().holdCalls(nullptr);
        session.start();
        QTRY_COMPARE_WITH_TIMEOUT(session.login().state(), State::Needed, 30'000);
        EXPECT_OK(session.login().signIn(userEmail, userPassword, false));
        QVERIFY(waitUntilReady(session));
        QTRY_VERIFY_WITH_TIMEOUT(session.hasLiveEvents(), eventsTimeoutMs);
        const auto anns = client(admin());
        EXPECT_OK(AccountsApi(*anns).changeUser(m_userId, {.isActive = false}));
        QTRY_COMPARE_WITH_TIMEOUT(session.login().state(), State::Needed, 30'000);
        QCOMPARE(session.login().reason(), Login::Reason::Ended);
        const auto refused = await(session.login().signIn(userEmail, userPassword, false));
        QVERIFY(!refused);
        QCOMPARE(loginProblem(refused.error()), LoginProblem::NotActive);
        QVERIFY(accountMessage(refused.error()).contains(u"disabled"_s));
        EXPECT_OK(AccountsApi(*anns).changeUser(m_userId, {.isActive = true}));
        EXPECT_OK(session.login().signIn(userEmail, userPassword, false));
        EXPECT_OK(BoardsApi(session.client()).list());
        QTRY_VERIFY_WITH_TIMEOUT(session.hasLiveEvents(), eventsTimeoutMs);
    }

    /// What Permissions disables is what the server refuses, and nothing else.
    void rolesAreTheServers()
    {
        if (!has())
            return;
        using Thing = Permissions::Thing;
        using Change = Permissions::BoardChange;
        const auto anns = client(admin());
        const auto bobs = client(user());
        TAKE(ann, AccountsApi(*anns).me());
        TAKE(bob, AccountsApi(*bobs).me());
        const Permissions annMay(ann);
        const Permissions bobMay(bob);
        QVERIFY(annMay.whyNot(Thing::PauseQueue).isEmpty() && !bobMay.whyNot(Thing::PauseQueue).isEmpty());
        EXPECT_KIND(QueueApi(*bobs).pause(), Forbidden);
        EXPECT_OK(QueueApi(*anns).pause());
        EXPECT_KIND(AppApi(*bobs).runtimeConfig(), Forbidden);
        EXPECT_KIND(AppApi(*bobs).cacheStatus(), Forbidden);
        EXPECT_KIND(AppApi(*bobs).loggingLevel(), Forbidden);
        EXPECT_OK(AppApi(*anns).runtimeConfig());

        // The queue is paused, so an item of Ann's waits.
        TAKE(run, QueueApi(*anns).enqueueBatch(EnqueueBody(textBatch(newId(), {newId()}))));
        const qint64 item = run.itemIds.first();
        TAKE(seen, QueueApi(*bobs).item(item));
        QVERIFY(!bobMay.whyNotItem(seen.userId).isEmpty());
        EXPECT_KIND(QueueApi(*bobs).cancel(item), Forbidden);
        EXPECT_OK(QueueApi(*anns).cancel(item));
        EXPECT_OK(QueueApi(*anns).resume());

        TAKE(board, BoardsApi(*anns).create(u"Ann's"_s));
        for (const QString& visibility : {u"shared"_s, u"public"_s}) {
            EXPECT_OK(BoardsApi(*anns).update(board.boardId, {.boardVisibility = visibility}));
            TAKE(bobSees, BoardsApi(*bobs).get(board.boardId));
            QVERIFY(!bobMay.whyNotBoard(bobSees, Change::Edit).isEmpty());
            EXPECT_KIND(BoardsApi(*bobs).update(board.boardId, {.boardName = u"mine"_s}), Forbidden);
            const auto added = await(ImagesApi(*bobs).upload(
                {.bytes = pictureBytes(), .fileName = u"a.png"_s, .boardId = board.boardId}));
            QCOMPARE(added.has_value(), bobMay.whyNotBoard(bobSees, Change::Contents).isEmpty());
        }
        EXPECT_OK(BoardsApi(*anns).remove(board.boardId, true));
    }
};

VITRINE_TEST(TestAccounts)
#include "tst_accounts.moc"
