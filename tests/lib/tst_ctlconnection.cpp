// SPDX-License-Identifier: Apache-2.0
#include "lib/base/settings.h"
#include "lib/net/keychaintokenstore.h"
#include "lib/profiles/connectionprofiles.h"
#include "tests/lib/ctl.h"
#include "tests/support/brokenserver.h"
#include "tests/support/certificates.h"
#include "tests/support/testmain.h"
#include "tests/support/tlsfront.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

/// The address of the server, for the start of this program that keeps profiles in a keychain.
const char* const roleVariable = "VITRINE_TEST_PROFILE";

} // namespace

/// `vitrinectl` with --profile and the options that say how a server is reached.
class TestCtlConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headersBasicAndProxy()
    {
        const BrokenServer server(
            [](const auto&) { return BrokenServer::json("{\"version\": \"6.14.2\"}"); });
        const CtlRun run =
            m_ctl.run({u"app"_s, u"version"_s, u"--server"_s, u"http://gpu-box.invalid:9090"_s,
                       u"--basic-user"_s, u"ann"_s, u"--header"_s, u"X-Room: blue"_s, u"--proxy"_s,
                       u"http://bob@127.0.0.1:%1"_s.arg(server.serverPort())},
                      {.variables = {{u"VITRINE_BASIC_PASSWORD"_s, u"secret-b"_s},
                                     {u"VITRINE_PROXY_PASSWORD"_s, u"secret-p"_s},
                                     {u"VITRINE_HEADERS"_s, u"X-Key: secret-k\nX-More: m"_s}}});
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        QVERIFY(!server.requests().isEmpty());
        const BrokenServer::Request& request = server.requests().first();
        QVERIFY(request.target.startsWith("http://gpu-box.invalid:9090/"));
        const QByteArray& head = request.head;
        QVERIFY2(head.contains("Authorization: Basic " + QByteArray("ann:secret-b").toBase64()),
                 head.constData());
        QVERIFY(head.contains("Proxy-Authorization: Basic " + QByteArray("bob:secret-p").toBase64()));
        QVERIFY(head.contains("X-Room: blue"));
        QVERIFY(head.contains("X-Key: secret-k"));
        QVERIFY(head.contains("X-More: m"));
        QVERIFY(!run.err.contains(u"secret"_s) && !run.out.contains(u"secret"_s));
    }

    void certificates()
    {
        const Certificates certificates;
        const Certificates::Pair mine = certificates.make(u"me"_s, u"DNS:me"_s);
        const Certificates::Pair pair = certificates.make(u"server"_s);
        QSslConfiguration configuration = pair.configuration();
        configuration.setCaCertificates(QSslCertificate::fromPath(certificates.authority()));
        configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
        DemoServer demo(DemoOptions{.images = 1, .boards = 1});
        QVERIFY(demo.start());
        const TlsFront front(configuration, demo.baseUrl());
        const QStringList command{u"board"_s, u"list"_s, u"--server"_s, front.address()};
        const CtlRun unknown = m_ctl.run(command);
        QVERIFY(unknown.exitCode != 0);
        QVERIFY2(unknown.err.contains(u"Vitrine Test Authority"_s), qPrintable(unknown.err));
        const CtlRun known = m_ctl.run(command
                                       + QStringList{u"--ca"_s, certificates.authority(), u"--certificate"_s,
                                                     mine.certificate, u"--key"_s, mine.key});
        QVERIFY2(known.exitCode == 0, qPrintable(known.err));
        QVERIFY(front.clients().contains(u"me"_s));
    }

    void aProfileOfTheWindow()
    {
        const BrokenServer server(
            [](const auto&) { return BrokenServer::json("{\"version\": \"6.14.2\"}"); });
        {
            // As the window writes it.
            QDir().mkpath(m_ctl.configFolder());
            Settings settings(m_ctl.configFolder() + u"/settings.ini"_s);
            SessionTokenStore store;
            ConnectionProfiles profiles(settings, store);
            ServerProfile profile = *ServerProfile::fromAddress(server.address());
            profile.name = u"My Studio"_s;
            profile.basic = BasicLogin{u"ann"_s, u"secret-b"_s};
            profile.dataFolder = u"/nowhere/invokeai"_s;
            profiles.save(profile, &settings, [](const auto&) {});
            profiles.use(*ServerProfile::fromAddress(u"elsewhere"_s));
            QVERIFY(settings.flush());
        }
        const CtlRun without = m_ctl.run({u"app"_s, u"version"_s, u"--profile"_s, u"my studio"_s});
        QCOMPARE(without.exitCode, 2);
        QVERIFY2(without.err.contains(u"VITRINE_BASIC_PASSWORD"_s), qPrintable(without.err));
        QVERIFY2(without.err.count(u"no keychain"_s) == 1, qPrintable(without.err)); // there is no bus
        QVERIFY(server.requests().isEmpty());
        const CtlRun run = m_ctl.run({u"app"_s, u"version"_s, u"--profile"_s, u"my studio"_s},
                                     {.variables = {{u"VITRINE_BASIC_PASSWORD"_s, u"secret-b"_s}}});
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        QVERIFY2(run.err.isEmpty(), qPrintable(run.err)); // nobody has to look
        QVERIFY(server.requests().first().head.contains("Authorization: Basic "
                                                        + QByteArray("ann:secret-b").toBase64()));
        // Its data folder is read when a way is asked for that reads one.
        const CtlRun local =
            m_ctl.run({u"queue"_s, u"latest"_s, u"--profile"_s, u"my studio"_s, u"--source"_s, u"db"_s},
                      {.variables = {{u"VITRINE_BASIC_PASSWORD"_s, u"secret-b"_s}}});
        QVERIFY2(local.err.contains(u"/nowhere/invokeai"_s), qPrintable(local.err));
        const CtlRun other = m_ctl.run({u"app"_s, u"version"_s, u"--profile"_s, u"nobody"_s});
        QCOMPARE(other.exitCode, 2);
        QVERIFY2(other.err.contains(u"My Studio"_s), qPrintable(other.err)); // says which there are
    }

    /// As the window keeps them; what the environment says comes first.
    void theSecretsOfAProfileAreInTheKeychain()
    {
        const QString address = qEnvironmentVariable(roleVariable);
        if (!address.isEmpty()) {
            keepProfiles(address);
            return;
        }
        const BrokenServer server(
            [](const auto&) { return BrokenServer::json("{\"version\": \"6.14.2\"}"); });
        const CtlRun run = Ctl().inKeychain(
            u"CTL=\"${CTL%% *} app version\"; "
            "%1=%2 \"%3\" TestCtlConnection -- theSecretsOfAProfileAreInTheKeychain || exit 11; "
            "$CTL --profile Studio || exit 12; $CTL --profile Account || exit 13; "
            "VITRINE_BASIC_PASSWORD=other $CTL --profile studio || exit 14"_s.arg(
                QLatin1StringView(roleVariable), server.address(), QCoreApplication::applicationFilePath()));
        QVERIFY2(run.exitCode == 0, qPrintable(run.out + run.err));
        QCOMPARE(server.requests().size(), 3);
        const auto head = [&server](int index) { return server.requests().at(index).head; };
        QVERIFY(head(0).contains("Authorization: Basic " + QByteArray("ann:secret-b").toBase64()));
        QVERIFY(head(0).contains("X-Key: secret-k"));
        QVERIFY(head(1).contains("Authorization: Bearer secret-t"));
        QVERIFY(head(2).contains("Authorization: Basic " + QByteArray("ann:other").toBase64()));
        QVERIFY(head(2).contains("X-Key: secret-k"));
        QVERIFY2(!run.err.contains(u"keychain"_s), qPrintable(run.err));
    }

    void badOptions_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("word");
        QTest::newRow("two servers") << QStringList{u"--server"_s, u"x"_s, u"--profile"_s, u"y"_s}
                                     << u"exclude each other"_s;
        QTest::newRow("no profiles") << QStringList{u"--profile"_s, u"y"_s} << u"no profile"_s;
        QTest::newRow("header") << QStringList{u"--header"_s, u"nonsense"_s} << u"NAME: VALUE"_s;
        QTest::newRow("header's name")
            << QStringList{u"--header"_s, u"X Y: z"_s} << u"not the name of a header"_s;
        QTest::newRow("proxy") << QStringList{u"--proxy"_s, u"gpu-box"_s} << u"--proxy takes"_s;
        QTest::newRow("proxy's password")
            << QStringList{u"--proxy"_s, u"http://a:secret@b:1"_s} << u"VITRINE_PROXY_PASSWORD"_s;
        QTest::newRow("basic without password")
            << QStringList{u"--basic-user"_s, u"ann"_s} << u"VITRINE_BASIC_PASSWORD"_s;
        QTest::newRow("key alone") << QStringList{u"--key"_s, u"/k.pem"_s} << u"no client certificate"_s;
    }

    /// Said before anything is sent.
    void badOptions()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, word);
        const Ctl ctl;
        const CtlRun run = ctl.run(QStringList{u"app"_s, u"version"_s} + options);
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains(word), qPrintable(run.err));
        QVERIFY(!run.err.contains(u"secret"_s));
    }

    void bothLoginsAreRefused()
    {
        const Ctl ctl;
        const CtlRun run = ctl.run({u"app"_s, u"version"_s, u"--basic-user"_s, u"ann"_s},
                                   {.variables = {{u"VITRINE_BASIC_PASSWORD"_s, u"secret-b"_s},
                                                  {u"VITRINE_TOKEN"_s, u"secret-t"_s}}});
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains(u"cannot be used together"_s), qPrintable(run.err));
        QVERIFY(!run.err.contains(u"secret"_s));
    }

    void anAuthorizationOfOnesOwnIsALogin()
    {
        const Ctl ctl;
        const CtlRun run = ctl.run({u"app"_s, u"version"_s},
                                   {.variables = {{u"VITRINE_HEADERS"_s, u"Authorization: secret-a"_s},
                                                  {u"VITRINE_TOKEN"_s, u"secret-t"_s}}});
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains(u"header Authorization"_s), qPrintable(run.err));
        QVERIFY(!run.err.contains(u"secret"_s));
    }

private:
    /// Two profiles, by the classes of the window, in the session that this runs in.
    static void keepProfiles(const QString& address)
    {
        const QString folder = qEnvironmentVariable("XDG_CONFIG_HOME") + u"/vitrine"_s;
        QDir().mkpath(folder);
        Settings settings(folder + u"/settings.ini"_s);
        KeychainTokenStore store;
        ConnectionProfiles profiles(settings, store);
        ServerProfile studio = *ServerProfile::fromAddress(address);
        studio.name = u"Studio"_s;
        studio.basic = BasicLogin{u"ann"_s, u"secret-b"_s};
        studio.headers = {{"X-Key", "secret-k"}};
        ServerProfile account = *ServerProfile::fromAddress(address);
        account.name = u"Account"_s;
        account.token = "secret-t";
        for (const ServerProfile& profile : {studio, account}) {
            bool isKept = false;
            profiles.save(profile, &settings, [&](const auto& kept) { isKept = kept.has_value(); });
            QTRY_VERIFY(isKept);
        }
        QVERIFY(settings.flush());
        QVERIFY(store.isPersistent());
    }

    Ctl m_ctl;
};

VITRINE_TEST(TestCtlConnection)
#include "tst_ctlconnection.moc"
