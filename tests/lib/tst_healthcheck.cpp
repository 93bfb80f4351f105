// SPDX-License-Identifier: Apache-2.0
#include "lib/api/app.h"
#include "tests/support/apikit.h"
#include "tests/support/brokenserver.h"
#include "tests/support/testmain.h"

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// AppApi::version as the health check: only an InvokeAI passes it.
class TestHealthCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aServerPasses()
    {
        ApiKit kit;
        TAKE(version, AppApi(kit.client()).version());
        const QString known = qEnvironmentVariable("VITRINE_TEST_SERVER_VERSION");
        if (known.isEmpty())
            QVERIFY(version.contains(u'.'));
        else
            QCOMPARE(version, known);
    }

    void aServerBelowItsPathDoesNotPass()
    {
        ApiKit kit;
        ServerProfile profile = kit.profile();
        profile.baseUrl.setPath(u"/some/where"_s);
        ApiClient client(profile);
        const auto version = await(AppApi(client).version());
        QVERIFY(!version);
        const bool isPage = version.error().kind == ApiError::Kind::NotInvokeAi; // the web UI's
        const bool isMissing = version.error().kind == ApiError::Kind::NotFound;
        // The demo server does not pretend to know something.
        QVERIFY2(isPage || isMissing || version.error().httpStatus == 501, problemOf(version));
    }

    void othersDoNotPass_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ApiError::Kind>("kind");
        const auto no = ApiError::Kind::NotInvokeAi;
        QTest::newRow("page") << QByteArray("text/html") << QByteArray("<html>Welcome</html>") << no;
        QTest::newRow("page with a charset")
            << QByteArray("Text/HTML; charset=utf-8") << QByteArray("<html></html>") << no;
        QTest::newRow("text") << QByteArray("text/plain") << QByteArray("6.14.2") << no;
        QTest::newRow("no type") << QByteArray() << QByteArray(R"({"version":"6.14.2"})") << no;
        QTest::newRow("other JSON") << QByteArray("application/json") << QByteArray(R"({"app":"x"})") << no;
        QTest::newRow("empty version")
            << QByteArray("application/json") << QByteArray(R"({"version":""})") << no;
        QTest::newRow("number") << QByteArray("application/json") << QByteArray(R"({"version":6})") << no;
        QTest::newRow("list") << QByteArray("application/json") << QByteArray(R"(["6.14.2"])") << no;
        QTest::newRow("broken JSON") << QByteArray("application/json") << QByteArray(R"({"version":)")
                                     << ApiError::Kind::Decode;
    }
    void othersDoNotPass()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(ApiError::Kind, kind);
        BrokenServer server([&](const auto&) { return BrokenServer::answer(200, type, body); });
        ApiClient client(*ServerProfile::fromAddress(server.address()));
        const auto version = await(AppApi(client).version());
        QVERIFY(!version);
        QVERIFY2(version.error().kind == kind, problemOf(version));
        QVERIFY(version.error().userMessage().contains(u"127.0.0.1"_s));
    }

    void aDetourElsewhereIsNotFollowed()
    {
        BrokenServer other([](const auto&) { return BrokenServer::json(R"({"version":"6.14.2"})"); });
        BrokenServer server([&](const auto&) {
            return BrokenServer::answer(302, "text/plain", "moved",
                                        "Location: " + other.address().toLatin1() + "/\r\n");
        });
        ApiClient client(*ServerProfile::fromAddress(server.address()));
        EXPECT_KIND(AppApi(client).version(), NotInvokeAi);
        QVERIFY(other.requests().isEmpty());
    }

    void troubleIsNamed_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<ApiError::Kind>("kind");
        QTest::newRow("page") << u"html"_s << ApiError::Kind::NotInvokeAi;
        QTest::newRow("500") << u"500"_s << ApiError::Kind::Server;
        QTest::newRow("503") << u"503"_s << ApiError::Kind::Server;
        QTest::newRow("login") << u"unauthorized"_s << ApiError::Kind::Unauthorized;
        QTest::newRow("cut off") << u"reset-before-body"_s << ApiError::Kind::Unreachable;
    }
    void troubleIsNamed()
    {
        QFETCH(QString, fault);
        QFETCH(ApiError::Kind, kind);
        DemoServer demo({.images = 0, .boards = 0});
        const Result<QUrl> url = demo.start();
        QVERIFY(url);
        QVERIFY(demo.injectFault({fault, {}, -1}));
        ApiClient client(*ServerProfile::fromAddress(url->toString()));
        const auto version = await(AppApi(client).version());
        QVERIFY(!version);
        QVERIFY2(version.error().kind == kind, problemOf(version));
    }
};

VITRINE_TEST(TestHealthCheck)
#include "tst_healthcheck.moc"
