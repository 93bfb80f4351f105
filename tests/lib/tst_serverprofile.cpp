// SPDX-License-Identifier: Apache-2.0
#include "lib/net/profilelogin.h"
#include "lib/net/requestfactory.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

/// What people type as an address, and the requests made from it.
class TestServerProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url");
        QTest::newRow("host") << u"gpu-box"_s << u"http://gpu-box:9090"_s;
        QTest::newRow("host and port") << u"gpu-box:8080"_s << u"http://gpu-box:8080"_s;
        QTest::newRow("blanks") << u"  localhost "_s << u"http://localhost:9090"_s;
        QTest::newRow("http") << u"http://gpu-box"_s << u"http://gpu-box"_s;
        QTest::newRow("https") << u"https://gpu-box"_s << u"https://gpu-box"_s;
        QTest::newRow("https and port") << u"https://gpu-box:9443/"_s << u"https://gpu-box:9443"_s;
        QTest::newRow("sub-path") << u"https://host/invoke/"_s << u"https://host/invoke"_s;
        QTest::newRow("host and path") << u"host/invoke"_s << u"http://host:9090/invoke"_s;
        QTest::newRow("query and fragment") << u"http://host:1/a?x=1#y"_s << u"http://host:1/a"_s;
        QTest::newRow("ipv4") << u"192.168.1.5"_s << u"http://192.168.1.5:9090"_s;
        QTest::newRow("ipv6") << u"[::1]:9090"_s << u"http://[::1]:9090"_s;
        QTest::newRow("ipv6 alone") << u"[::1]"_s << u"http://[::1]:9090"_s;
    }

    void addresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, url);
        const auto profile = ServerProfile::fromAddress(typed);
        QVERIFY2(profile, qPrintable(profile ? QString() : profile.error().detail));
        QCOMPARE(profile->baseUrl.toString(), url);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("blank") << u"   "_s;
        QTest::newRow("other scheme") << u"ftp://host"_s;
        QTest::newRow("no host") << u"http://"_s;
        QTest::newRow("words") << u"my gpu box"_s;
        QTest::newRow("port too large") << u"host:99999"_s;
        QTest::newRow("password") << u"http://user:secret@host"_s;
    }

    void refusals()
    {
        QFETCH(QString, typed);
        const auto profile = ServerProfile::fromAddress(typed);
        QVERIFY(!profile);
        QCOMPARE(profile.error().kind, ApiError::Kind::Input);
        QVERIFY(!profile.error().userMessage().contains(u"secret"_s));
        QVERIFY(!profile.error().userMessage().contains(u'%'));
    }

    void requestsCarryTheSubPath()
    {
        const RequestFactory factory(*ServerProfile::fromAddress(u"https://host/invoke"_s));
        QCOMPARE(factory.http(u"/api/v1/boards/"_s).url(), QUrl(u"https://host/invoke/api/v1/boards/"_s));
        QCOMPARE(factory.webSocket(u"/ws/socket.io/"_s, {{u"EIO"_s, u"4"_s}}).url(),
                 QUrl(u"wss://host/invoke/ws/socket.io/?EIO=4"_s));
        QCOMPARE(factory.resolve(u"api/v1/images/i/a.png/full"_s),
                 QUrl(u"https://host/invoke/api/v1/images/i/a.png/full"_s));
    }

    /// Packing answers costs a server more than a fast network gains.
    void onlyFarServersPackAnswers_data()
    {
        QTest::addColumn<bool>("isNear");
        for (const char* host :
             {"localhost", "127.0.0.1", "[::1]", "10.1.2.3", "172.16.0.1", "172.31.255.1", "192.168.1.5",
              "169.254.3.4", "[fe80::1]", "[fd00::1]", "gpu-box", "gpu.local"})
            QTest::newRow(host) << true;
        for (const char* host : {"example.org", "8.8.8.8", "172.32.0.1", "[2001:db8::1]", "10.example.org"})
            QTest::newRow(host) << false;
    }

    void onlyFarServersPackAnswers()
    {
        QFETCH(bool, isNear);
        const auto profile =
            ServerProfile::fromAddress(u"http://"_s + QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(profile);
        QCOMPARE(profile->isNear(), isNear);
        const QByteArray encoding = RequestFactory(*profile).http(u"/"_s).rawHeader("Accept-Encoding");
        QCOMPARE(encoding, QByteArray(isNear ? "identity" : ""));
    }

    void otherOriginsAreRefused()
    {
        const RequestFactory factory(*ServerProfile::fromAddress(u"http://host:9090"_s));
        QVERIFY(!factory.resolve(u"http://elsewhere:9090/x"_s).isValid());
        QVERIFY(!factory.resolve(u"//elsewhere/x"_s).isValid());
        QVERIFY(factory.resolve(u"http://host:9090/x"_s).isValid());
    }

    /// Basic and bearer share one header: both are never sent together.
    void oneAuthorizationOnly()
    {
        ServerProfile profile = *ServerProfile::fromAddress(u"host"_s);
        profile.headers = {{"authorization", "Basic Zm9vOmJhcg=="}};
        QCOMPARE(RequestFactory(profile).http(u"/"_s).rawHeader("Authorization"), "Basic Zm9vOmJhcg==");
        profile.token = "t";
        for (const QNetworkRequest& request :
             {RequestFactory(profile).http(u"/"_s), RequestFactory(profile).webSocket(u"/"_s)}) {
            QCOMPARE(request.rawHeader("Authorization"), "Bearer t");
            const QList<QByteArray> names = request.rawHeaderList();
            QCOMPARE(std::count_if(names.cbegin(), names.cend(),
                                   [](const QByteArray& name) {
                                       return name.compare("authorization", Qt::CaseInsensitive) == 0;
                                   }),
                     1);
        }
    }

    /// A login like any other: nobody is anonymous with it, and beside it no other is taken.
    void anAuthorizationOfOnesOwn()
    {
        ServerProfile profile = *ServerProfile::fromAddress(u"host"_s);
        profile.headers = {{"X-Key", "1"}};
        QVERIFY(!hasOwnAuthorization(profile) && !sendsLogin(profile));
        profile.headers = {{"X-Key", "1"}, {"authorization", "Token secret"}};
        QVERIFY(hasOwnAuthorization(profile) && sendsLogin(profile));
        QVERIFY(profile.check());
        ServerProfile withToken = profile;
        withToken.token = "secret";
        ServerProfile withBasic = profile;
        withBasic.basic = BasicLogin{u"ann"_s, u"secret"_s};
        for (const ServerProfile& both : {withToken, withBasic}) {
            const auto checked = both.check();
            QVERIFY(!checked);
            const QString said = checked.error().userMessage();
            QVERIFY2(said.contains(u"header Authorization"_s), qPrintable(said));
            QVERIFY(!said.contains(u"secret"_s));
        }
    }

    void namesAreEncoded()
    {
        const RequestFactory factory(*ServerProfile::fromAddress(u"host"_s));
        const QUrl url =
            factory.http(u"/api/v1/images/i/"_s + RequestFactory::segment(u"a/../b?c#d é.png"_s)).url();
        QCOMPARE(url.toString(QUrl::FullyEncoded),
                 u"http://host:9090/api/v1/images/i/a%2F..%2Fb%3Fc%23d%20%C3%A9.png"_s);
    }

    void idsAreFileNamesAndDistinct()
    {
        const QString a = ServerProfile::fromAddress(u"http://host/a"_s)->id();
        const QString b = ServerProfile::fromAddress(u"http://host/b"_s)->id();
        QVERIFY(a != b);
        QVERIFY(!a.contains(u'/'));
        QCOMPARE(a, ServerProfile::fromAddress(u"http://host/a/"_s)->id());
    }
};

VITRINE_TEST(TestServerProfile)
#include "tst_serverprofile.moc"
