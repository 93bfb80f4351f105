// SPDX-License-Identifier: Apache-2.0
#include "lib/api/boards.h"
#include "lib/api/images.h"
#include "lib/session/login.h"
#include "lib/session/serversession.h"
#include "tests/support/apikit.h"
#include "tests/support/fakeaccounts.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTemporaryFile>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

namespace {

using State = Login::State;

const QString ann = u"ann@example.com"_s;
const QString bob = u"bob@example.com"_s;

ServerProfile profileWith(const QString& address, const QByteArray& token)
{
    ServerProfile profile = profileFor(address);
    profile.token = token;
    return profile;
}

/// A client of a server with accounts that waits for logins.
struct Rig {
    explicit Rig(const FakeAccounts& server, const QByteArray& token = {})
        : client(profileWith(server.address(), token))
        , login(client)
    {
        login.holdCalls(&store);
    }

    ApiCall<QList<BoardDto>>* boards() { return BoardsApi(client).list(); }
    /// What the token store holds for this server.
    QByteArray kept()
    {
        QByteArray out = "?";
        store.read(client.requests().profile().id(), TokenStore::Kind::Login, &client,
                   [&](const Result<QByteArray>& secret) { out = secret.value_or("error"); });
        return QTest::qWaitFor([&] { return out != "?"; }) ? out : QByteArray("no answer");
    }
    void keep(const QByteArray& token)
    {
        store.write(client.requests().profile().id(), TokenStore::Kind::Login, token, &client, {});
    }

    SessionTokenStore store;
    ApiClient client;
    Login login;
    QSignalSpy signedIn{&login, &Login::signedIn};
    QSignalSpy users{&login, &Login::userChanged};
};

/// How a call that nobody waits for came out.
template <class T>
struct Outcome {
    explicit Outcome(ApiCall<T>* call)
    {
        call->then(
            &context, [this](const T& answer) { value = answer; }, [this](const ApiError& e) { error = e; });
    }

    [[nodiscard]] bool isOpen() const { return !value && !error; }

    QObject context;
    std::optional<T> value;
    std::optional<ApiError> error;
};

} // namespace

/// Logins and what becomes of calls without one, on accounts that end when the test says so.
class TestLogin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tokensAreRead()
    {
        const auto token = LoginToken::read(FakeToken{u"ann"_s, 3, 100}.bytes());
        QVERIFY(token);
        QCOMPARE(token->userId, u"ann"_s);
        QCOMPARE(token->epoch, 3);
        const qint64 left = QDateTime::currentDateTimeUtc().secsTo(token->expiresAt);
        QVERIFY(left > 90 && left <= 100);
        for (const char* junk : {"", "secret", "a.b", "a.b.c", "..", "a.e30.c", "a.bnVsbA.c"})
            QVERIFY2(!LoginToken::read(junk), junk);
        const auto later = *LoginToken::read(FakeToken{u"ann"_s, 3, 200}.bytes());
        const auto changed = *LoginToken::read(FakeToken{u"ann"_s, 4, 50}.bytes());
        QVERIFY(later.isNewerThan(*token) && !token->isNewerThan(later));
        QVERIFY(changed.isNewerThan(later) && !later.isNewerThan(changed));
    }

    /// Reading, writing and uploading alike: each is answered once, with what it asked for.
    void callsWaitForTheLogin()
    {
        FakeAccounts server;
        Rig rig(server);
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(pictureBytes());
        file.flush();
        Outcome list(rig.boards());
        Outcome made(BoardsApi(rig.client).create(u"held"_s));
        Outcome upload(ImagesApi(rig.client).upload({.filePath = file.fileName(), .fileName = u"a.png"_s}));
        QTRY_COMPARE(rig.login.state(), State::Needed);
        QCOMPARE(rig.login.reason(), Login::Reason::FirstTime);
        const auto before = server.requests().size();
        Outcome later(rig.boards()); // is not even sent
        QTest::qWait(50);
        QCOMPARE(server.requests().size(), before);
        QVERIFY(list.isOpen() && made.isOpen() && upload.isOpen() && later.isOpen());

        TAKE(answer, rig.login.signIn(u" ann@example.com "_s, u"secret-a"_s, false));
        QCOMPARE(answer.account.userId, u"ann"_s);
        QTRY_VERIFY(list.value && made.value && upload.value && later.value);
        QCOMPARE(made.value->boardName, u"held"_s);
        QCOMPARE(upload.value->width, 20);
        QCOMPARE(rig.login.state(), State::SignedIn);
        QCOMPARE(rig.signedIn.size(), 1);
        // Refused once at most, done once.
        TAKE(now, rig.boards());
        QCOMPARE(std::count_if(now.cbegin(), now.cend(),
                               [](const BoardDto& board) { return board.boardName == "held"_L1; }),
                 1);
        QCOMPARE(server.count("/api/v1/images/upload", "POST"), 2);
    }

    void abortedCallsDoNotGoOn()
    {
        FakeAccounts server;
        Rig rig(server);
        ApiCall<QList<BoardDto>>* call = rig.boards();
        QTRY_COMPARE(rig.login.state(), State::Needed);
        int ends = 0;
        connect(call, &ApiCallBase::finished, this, [&] { ++ends; });
        call->abort();
        QTRY_COMPARE(ends, 1);
        auto owner = std::make_unique<QObject>();
        rig.boards()->abortWith(owner.get());
        owner.reset();
        const int before = server.count("/api/v1/boards/");
        EXPECT_OK(rig.login.signIn(ann, u"secret-a"_s, false));
        QTest::qWait(50);
        QCOMPARE(server.count("/api/v1/boards/"), before);
        QCOMPARE(ends, 1);
    }

    void aDownloadBeginsAnew()
    {
        FakeAccounts server;
        Rig rig(server, server.login(ann));
        TAKE(names, ImagesApi(rig.client).names({}));
        server.endLogins();
        QBuffer sink;
        sink.open(QIODevice::WriteOnly);
        Outcome download(ImagesApi(rig.client).fullTo(names.names.first(), &sink));
        QTRY_COMPARE(rig.login.state(), State::Needed);
        QVERIFY(sink.data().isEmpty());
        EXPECT_OK(rig.login.signIn(ann, u"secret-a"_s, false));
        QTRY_VERIFY(download.value);
        QVERIFY(sink.data().startsWith("\x89PNG"));
    }

    void wrongPasswordsKeepCallsWaiting()
    {
        FakeAccounts server;
        Rig rig(server);
        Outcome list(rig.boards());
        QTRY_COMPARE(rig.login.state(), State::Needed);
        const auto refused = await(rig.login.signIn(ann, u"wrong"_s, false));
        QVERIFY(!refused);
        QCOMPARE(loginProblem(refused.error()), LoginProblem::WrongPassword);
        QVERIFY(accountMessage(refused.error()).contains(u"password"_s));
        QVERIFY(!accountMessage(refused.error()).contains(u"wrong\""_s));
        server.users[bob].isActive = false;
        const auto disabled = await(rig.login.signIn(bob, u"secret-b"_s, false));
        QVERIFY(!disabled);
        QCOMPARE(loginProblem(disabled.error()), LoginProblem::NotActive);
        QCOMPARE(rig.login.state(), State::Needed);
        QVERIFY(list.isOpen());
        EXPECT_OK(rig.login.signIn(ann, u"secret-a"_s, false));
        QTRY_VERIFY(list.value);
    }

    void aRefusedPromptEndsWhatWaits()
    {
        FakeAccounts server;
        Rig rig(server);
        Outcome list(rig.boards());
        QTRY_COMPARE(rig.login.state(), State::Needed);
        rig.login.refuse();
        QTRY_VERIFY(list.error);
        QCOMPARE(list.error->kind, ApiError::Kind::Unauthorized);
        QVERIFY2(list.error->userMessage().contains(u"nobody signed in"_s),
                 qPrintable(list.error->userMessage()));
        QCOMPARE(rig.login.state(), State::Refused);
        // The next ones end at once, without a request and without another prompt.
        const auto before = server.requests().size();
        EXPECT_KIND(rig.boards(), Unauthorized);
        QCOMPARE(server.requests().size(), before);
        QVERIFY(!rig.login.wantsPrompt());
        rig.login.ask();
        QVERIFY(rig.login.wantsPrompt());
        EXPECT_OK(rig.login.signIn(ann, u"secret-a"_s, false));
        EXPECT_OK(rig.boards());
    }

    void withoutHoldingA401IsAnError()
    {
        FakeAccounts server;
        ApiClient client(profileFor(server.address()));
        EXPECT_KIND(BoardsApi(client).list(), Unauthorized);
    }

    /// A page of a proxy, and its own kind of login, are not for us to answer.
    void otherLoginsAreNotWaitedFor_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("page") << QByteArray("text/html") << QByteArray("WWW-Authenticate: Basic\r\n");
        QTest::newRow("JSON") << QByteArray("application/json")
                              << QByteArray("WWW-Authenticate: Basic realm=\"x\"\r\n");
        QTest::newRow("no InvokeAI") << QByteArray("application/json") << QByteArray();
    }
    void otherLoginsAreNotWaitedFor()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, head);
        BrokenServer server([&](const auto&) { return BrokenServer::answer(401, type, "{}", head); });
        ApiClient client(profileFor(server.address()));
        Login login(client);
        SessionTokenStore store;
        login.holdCalls(&store);
        EXPECT_KIND(BoardsApi(client).list(), Unauthorized);
        QCOMPARE(login.state(), State::None);
        EXPECT_KIND(BoardsApi(client).list(), Unauthorized);
    }

    void renewalsAreTaken()
    {
        FakeAccounts server;
        server.lifetime = 1000;
        const QByteArray first = server.login(ann);
        Rig rig(server, first);
        QSignalSpy renewed(&rig.client, &ApiClient::tokenRenewed);
        EXPECT_OK(rig.boards());
        QVERIFY(renewed.isEmpty()); // reading renews nothing
        server.lifetime = 2000;
        EXPECT_OK(BoardsApi(rig.client).create(u"a"_s));
        QCOMPARE(renewed.size(), 1);
        QCOMPARE(rig.client.requests().profile().token, server.lastToken());
        // One that is older than what we have is not taken, nor one of somebody else.
        const QByteArray present = server.lastToken();
        server.lifetime = 500;
        EXPECT_OK(BoardsApi(rig.client).create(u"b"_s));
        QCOMPARE(rig.client.requests().profile().token, present);
        QCOMPARE(renewed.size(), 1);
    }

    void renewalsOfAnEarlierLoginAreNot()
    {
        const QByteArray late = FakeToken{u"ann"_s, 9, 900'000}.bytes();
        BrokenServer server([&](const auto&) {
            auto answer =
                BrokenServer::answer(200, "application/json", "[]", "X-Refreshed-Token: " + late + "\r\n");
            answer.delayMs = 100;
            return answer;
        });
        const QByteArray mine = FakeToken{u"bob"_s, 0, 100}.bytes();
        ApiClient client(profileWith(server.address(), FakeToken{u"ann"_s, 0, 100}.bytes()));
        Outcome call(ImagesApi(client).byNames({u"a"_s}));
        QTRY_COMPARE(server.requests().size(), 1);
        client.setToken(mine);
        QTRY_VERIFY(call.value);
        QCOMPARE(client.requests().profile().token, mine);
    }

    /// An answer that was on its way while somebody signed in is no reason to ask again.
    void a401ForTheLastLoginIsSentAgain()
    {
        const QByteArray fresh = FakeToken{}.bytes();
        BrokenServer server([&](const BrokenServer::Request& request) {
            if (request.head.contains(fresh))
                return BrokenServer::json("[]");
            auto answer = BrokenServer::json(R"({"detail":"Invalid or expired token"})", 401);
            answer.delayMs = 100;
            return answer;
        });
        ApiClient client(profileWith(server.address(), "old"));
        client.holdWithoutLogin(true);
        QSignalSpy needed(&client, &ApiClient::loginNeeded);
        Outcome call(BoardsApi(client).list());
        QTRY_COMPARE(server.requests().size(), 1);
        client.setToken(fresh);
        QTRY_VERIFY(call.value);
        QVERIFY(needed.isEmpty());
    }

    void keptLoginsAreTriedFirst()
    {
        FakeAccounts server;
        Rig rig(server);
        rig.keep(server.login(bob));
        Outcome list(rig.boards());
        QTRY_VERIFY(list.value);
        QTRY_COMPARE(rig.login.state(), State::SignedIn);
        QCOMPARE(rig.login.account()->userId, u"bob"_s);
        QVERIFY(rig.login.isKept());
        QVERIFY(!rig.login.permissions().isAdmin());
        QCOMPARE(rig.signedIn.size(), 1);
    }

    void deadLoginsAreForgotten()
    {
        FakeAccounts server;
        Rig rig(server);
        rig.keep(server.login(bob));
        server.endLogins();
        Outcome list(rig.boards());
        QTRY_COMPARE(rig.login.state(), State::Needed);
        QCOMPARE(rig.login.reason(), Login::Reason::Ended);
        QCOMPARE(rig.login.email(), u"bob@example.com"_s);
        QTRY_COMPARE(rig.kept(), QByteArray());
        QVERIFY(list.isOpen());
    }

    void whatIsKept_data()
    {
        QTest::addColumn<bool>("keep");
        QTest::newRow("kept") << true;
        QTest::newRow("for the session") << false;
    }
    void whatIsKept()
    {
        QFETCH(bool, keep);
        FakeAccounts server;
        Rig rig(server);
        Outcome list(rig.boards());
        QTRY_COMPARE(rig.login.state(), State::Needed);
        EXPECT_OK(rig.login.signIn(ann, u"secret-a"_s, keep));
        QCOMPARE(rig.kept(), keep ? rig.client.requests().profile().token : QByteArray());
        const auto login = std::find_if(server.requests().cbegin(), server.requests().cend(),
                                        [](const auto& r) { return r.target == "/api/v1/auth/login"; });
        QCOMPARE(login->body.contains("\"remember_me\":true"), keep);
        rig.login.signOut();
        QTRY_COMPARE(server.count("/api/v1/auth/logout", "POST"), 1);
        QCOMPARE(rig.kept(), QByteArray());
        QVERIFY(rig.client.requests().profile().token.isEmpty());
        EXPECT_KIND(rig.boards(), Unauthorized);
    }

    void endsAreTold_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<Login::Reason>("reason");
        QTest::newRow("expired") << 0 << Login::Reason::Expired;
        QTest::newRow("password changed") << 1 << Login::Reason::Ended;
    }
    void endsAreTold()
    {
        QFETCH(int, how);
        QFETCH(Login::Reason, reason);
        FakeAccounts server;
        server.renews = false;
        if (how == 0)
            server.lifetime = -5;
        Rig rig(server, server.login(ann));
        server.lifetime = 1000;
        server.endLogins();
        Outcome list(rig.boards());
        QTRY_COMPARE(rig.login.state(), State::Needed);
        QCOMPARE(rig.login.reason(), reason);
        QVERIFY(!rig.login.explanation().isEmpty());
        EXPECT_OK(rig.login.signIn(ann, u"secret-a"_s, false));
        QTRY_VERIFY(list.value);
    }

    /// The clock tells before any call does, and a client that only reads renews its login itself.
    void aReaderRenewsBeforeTheEnd()
    {
        FakeAccounts server;
        server.lifetime = 2;
        Rig rig(server, server.login(ann));
        const QByteArray first = server.lastToken();
        server.lifetime = 1000;
        QTRY_VERIFY_WITH_TIMEOUT(rig.client.requests().profile().token != first, 5000);
        QCOMPARE(rig.login.state(), State::None); // nothing to see
        QCOMPARE(server.count("/api/v1/images/images_by_names", "POST"), 1);
    }

    void theClockTellsOfTheEnd()
    {
        FakeAccounts server;
        server.renews = false;
        server.lifetime = 1;
        Rig rig(server, server.login(ann));
        server.endLogins();
        QTRY_COMPARE_WITH_TIMEOUT(rig.login.state(), State::Needed, 5000);
        QVERIFY(rig.client.isHolding());
    }

    void firstAdministrator()
    {
        FakeAccounts server;
        server.users.clear();
        server.setupRequired = true;
        Rig rig(server);
        Outcome list(rig.boards());
        QTRY_COMPARE(rig.login.state(), State::SetupNeeded);
        TAKE(made, rig.login.setUp({.email = u"me@example.com"_s, .password = u"p"_s}));
        QVERIFY(made.isAdmin);
        QCOMPARE(rig.login.state(), State::Needed);
        QVERIFY(list.isOpen());
        EXPECT_OK(rig.login.signIn(u"me@example.com"_s, u"p"_s, false));
        QTRY_VERIFY(list.value);
        QVERIFY(rig.login.permissions().isAdmin());
    }

    void somebodyElseSetItUp()
    {
        FakeAccounts server;
        server.setupRequired = true;
        Rig rig(server);
        Outcome list(rig.boards());
        QTRY_COMPARE(rig.login.state(), State::SetupNeeded);
        server.setupRequired = false;
        EXPECT_KIND(rig.login.setUp({.email = u"me@example.com"_s, .password = u"p"_s}), Rejected);
        QTRY_COMPARE(rig.login.state(), State::Needed);
    }

    void anotherUserGetsNothingOfTheFirst()
    {
        FakeAccounts server;
        Rig rig(server);
        Outcome first(rig.boards());
        QTRY_COMPARE(rig.login.state(), State::Needed);
        EXPECT_OK(rig.login.signIn(ann, u"secret-a"_s, false));
        QTRY_VERIFY(first.value);
        server.endLogins();
        Outcome made(BoardsApi(rig.client).create(u"of ann"_s));
        QTRY_COMPARE(rig.login.state(), State::Needed);
        EXPECT_OK(rig.login.signIn(bob, u"secret-b"_s, false));
        QTRY_VERIFY(made.error);
        QVERIFY(made.error->userMessage().contains(u"another user"_s));
        QCOMPARE(rig.users.size(), 1);
        QCOMPARE(rig.signedIn.size(), 1);
        QCOMPARE(server.count("/api/v1/boards/", "POST"), 1);
        // Nor after it was refused for a while.
        server.endLogins();
        Outcome again(rig.boards());
        QTRY_COMPARE(rig.login.state(), State::Needed);
        rig.login.refuse();
        rig.login.ask();
        EXPECT_OK(rig.login.signIn(ann, u"secret-a"_s, false));
        QCOMPARE(rig.users.size(), 2);
    }

    void ownPasswordChange()
    {
        FakeAccounts server;
        Rig rig(server);
        Outcome first(rig.boards());
        QTRY_COMPARE(rig.login.state(), State::Needed);
        EXPECT_OK(rig.login.signIn(ann, u"secret-a"_s, true));
        const auto wrong = await(rig.login.changePassword(u"no"_s, u"new"_s));
        QVERIFY(!wrong);
        QCOMPARE(loginProblem(wrong.error()), LoginProblem::WrongPassword);
        EXPECT_OK(rig.login.changePassword(u"secret-a"_s, u"new"_s));
        QCOMPARE(rig.login.state(), State::SignedIn);
        EXPECT_OK(rig.boards()); // with the token of the answer
        // The one that was kept is dead now.
        QCOMPARE(rig.kept(), rig.client.requests().profile().token);
    }

    void onePromptAtATime()
    {
        FakeAccounts server;
        Rig rig(server);
        QObject first;
        QVERIFY(!rig.login.claimPrompt(&first));
        Outcome list(rig.boards());
        QTRY_VERIFY(rig.login.wantsPrompt());
        auto second = std::make_unique<QObject>();
        QVERIFY(rig.login.claimPrompt(second.get()));
        QVERIFY(rig.login.claimPrompt(second.get()));
        QVERIFY(!rig.login.claimPrompt(&first));
        second.reset();
        QVERIFY(rig.login.claimPrompt(&first));
        rig.login.releasePrompt(&first);
        rig.login.refuse();
    }

    /// A whole session: the first request finds out, everything comes after the login, events included.
    void aSessionGoesOn()
    {
        FakeAccounts server;
        SessionTokenStore store;
        ServerSession session(profileFor(server.address()), {});
        session.login().holdCalls(&store);
        const auto list = session.images().open({});
        QSignalSpy refused(&session.client(), &ApiClient::storingRefused);
        session.start();
        QTRY_COMPARE(session.login().state(), State::Needed);
        QCOMPARE(refused.size(), 1); // before anything of it was seen
        QVERIFY(list->state() != ImageList::State::Failed);
        EXPECT_OK(session.login().signIn(ann, u"secret-a"_s, false));
        QTRY_COMPARE(list->state(), ImageList::State::Ready);
        QVERIFY(waitUntilReady(session));
        QVERIFY(!list->names().isEmpty());
    }

    void sessionsWithoutAccountsAreNotAsked()
    {
        DemoServer demo({.images = 3, .boards = 1, .stepSeconds = 0});
        const auto url = demo.start();
        QVERIFY(url);
        SessionTokenStore store;
        ServerSession session(profileFor(url->toString()), {});
        session.login().holdCalls(&store);
        session.start();
        QVERIFY(waitUntilReady(session));
        QCOMPARE(session.login().state(), State::None);
        QVERIFY(session.login().permissions().isAdmin());
        QVERIFY(!session.login().hasAccounts());
    }

    void refusedEventsAreLookedInto()
    {
        FakeAccounts server;
        Rig rig(server, server.login(ann));
        server.endLogins();
        rig.login.onEventsRefused();
        QTRY_COMPARE(rig.login.state(), State::Needed);
    }

    void permissionsSayWhy()
    {
        using Thing = Permissions::Thing;
        using Change = Permissions::BoardChange;
        Account user;
        user.userId = u"bob"_s;
        const Permissions none;
        const Permissions bobs(user);
        user.isAdmin = true;
        const Permissions admins(user);
        for (const Thing thing : {Thing::PauseQueue, Thing::ManageModels, Thing::ServerSettings,
                                  Thing::ManageUsers, Thing::CustomNodes}) {
            QVERIFY(none.whyNot(thing).isEmpty() && admins.whyNot(thing).isEmpty());
            QVERIFY(bobs.whyNot(thing).endsWith(u'.'));
        }
        QVERIFY(none.whyNotItem(u"redacted"_s).isEmpty() && admins.whyNotItem(u"ann"_s).isEmpty());
        QVERIFY(bobs.whyNotItem(u"bob"_s).isEmpty());
        QVERIFY(!bobs.whyNotItem(u"ann"_s).isEmpty() && !bobs.whyNotItem(u"redacted"_s).isEmpty());
        BoardDto board;
        board.userId = u"ann"_s;
        for (const QString& visibility : {u"private"_s, u"shared"_s, u"public"_s}) {
            board.boardVisibility = visibility;
            QVERIFY(!bobs.whyNotBoard(board, Change::Edit).isEmpty());
            QCOMPARE(bobs.whyNotBoard(board, Change::Contents).isEmpty(), visibility == "public"_L1);
            QVERIFY(admins.whyNotBoard(board, Change::Edit).isEmpty());
        }
        board.userId = u"bob"_s;
        QVERIFY(bobs.whyNotBoard(board, Change::Edit).isEmpty());
        QVERIFY(bobs.whyNotWorkflow(u"bob"_s).isEmpty() && !bobs.whyNotWorkflow(u"ann"_s).isEmpty());
    }

    void badInputGetsASentence()
    {
        QVERIFY(emailProblem(u" a@localhost "_s).isEmpty());
        for (const QString& bad : {u""_s, u"a"_s, u"a@"_s, u"@b"_s, u"a b@c"_s})
            QVERIFY2(emailProblem(bad).endsWith(u'.'), qPrintable(bad));
        QVERIFY(passwordProblem(u"a"_s, false).isEmpty());
        QVERIFY(!passwordProblem({}, false).isEmpty());
        QVERIFY(!passwordProblem(QString(37, u'ä'), false).isEmpty()); // 74 bytes
        QVERIFY(passwordProblem(QString(36, u'ä'), false).isEmpty());
        for (const QString& weak : {u"Short1"_s, u"lowercase1"_s, u"UPPERCASE1"_s, u"NoDigits"_s})
            QVERIFY2(!passwordProblem(weak, true).isEmpty(), qPrintable(weak));
        QVERIFY(passwordProblem(u"LongEnough1"_s, true).isEmpty());
    }
};

VITRINE_TEST(TestLogin)
#include "tst_login.moc"
