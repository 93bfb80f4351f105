// SPDX-License-Identifier: Apache-2.0
#include "lib/events/socketioclient.h"
#include "lib/net/tlssetup.h"
#include "lib/session/serversession.h"
#include "tests/support/apikit.h"
#include "tests/support/brokenserver.h"
#include "tests/support/certificates.h"
#include "tests/support/testmain.h"
#include "tests/support/tlsfront.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

ServerProfile profileOf(const QString& address)
{
    return *ServerProfile::fromAddress(address);
}

Result<QList<BoardDto>> boardsOf(const ServerProfile& profile)
{
    ApiClient client(profile);
    return await(BoardsApi(client).list());
}

} // namespace

/// TLS, own authorities, client certificates, basic and proxies, on the demo server behind them; what real
/// proxies do with real servers is TestSecuredServers'.
class TestSecured : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(!m_certificates.authority().isEmpty());
        m_pair = m_certificates.make(u"demo"_s);
        QVERIFY(!m_pair.certificate.isEmpty());
    }

    void init()
    {
        m_demo = std::make_unique<DemoServer>(DemoOptions{.images = 3, .boards = 2, .stepSeconds = 0});
        QVERIFY(m_demo->start());
    }

    void certificatesThatAreRefused_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("word");
        using Kind = TlsProblem::Kind;
        QTest::newRow("self-signed") << u"self"_s << int(Kind::SelfSigned) << u"self-signed"_s;
        QTest::newRow("own authority")
            << u"unknown"_s << int(Kind::UnknownIssuer) << u"Vitrine Test Authority"_s;
        QTest::newRow("other host") << u"other"_s << int(Kind::WrongHost) << u"elsewhere.example"_s;
        QTest::newRow("expired") << u"expired"_s << int(Kind::Expired) << u"expired on"_s;
    }

    /// Each with its own sentence, by REST and by the live events alike; nothing was sent.
    void certificatesThatAreRefused()
    {
        QFETCH(QString, certificate);
        QFETCH(int, kind);
        QFETCH(QString, word);
        Certificates::Pair pair = m_pair;
        if (certificate == u"self"_s)
            pair = m_certificates.makeSelfSigned(certificate);
        else if (certificate == u"other"_s)
            pair = m_certificates.make(certificate, u"DNS:elsewhere.example"_s);
        else if (certificate == u"expired"_s)
            pair = m_certificates.make(certificate, u"DNS:localhost"_s, -1);
        const TlsFront front(pair.configuration(), m_demo->baseUrl());
        ServerProfile profile = profileOf(front.address());
        profile.token = "secret-token";
        if (certificate != u"unknown"_s)
            profile.caFile = m_certificates.authority();
        const auto boards = boardsOf(profile);
        QVERIFY(!boards);
        QCOMPARE(boards.error().kind, ApiError::Kind::Tls);
        QCOMPARE(int(boards.error().tls.kind), kind);
        QCOMPARE(boards.error().tls.fingerprint, pair.fingerprint());
        QVERIFY(boards.error().tls.canBeTrusted());
        QVERIFY2(boards.error().userMessage().contains(word), qPrintable(boards.error().userMessage()));
        QVERIFY2(boards.error().userMessage().contains(front.address()),
                 qPrintable(boards.error().userMessage()));

        RequestFactory requests(profile);
        QNetworkAccessManager lane;
        SocketIoClient events(requests, lane);
        const QSignalSpy ended(&events, &SocketIoClient::disconnected);
        events.start();
        QTRY_VERIFY(!ended.isEmpty());
        const auto reason = ended.first().first().value<ApiError>();
        QCOMPARE(reason.kind, ApiError::Kind::Tls);
        QCOMPARE(int(reason.tls.kind), kind);
        QVERIFY(front.received().isEmpty());
    }

    /// One certificate for one profile: everything works, and another certificate does not.
    void oneCertificateCanBeTrusted()
    {
        const Certificates::Pair pair = m_certificates.makeSelfSigned(u"trusted"_s);
        const TlsFront front(pair.configuration(), m_demo->baseUrl());
        ServerProfile profile = profileOf(front.address());
        profile.trustedFingerprint = pair.fingerprint();
        expectWorks(profile, front);

        const Certificates::Pair other = m_certificates.makeSelfSigned(u"changed"_s);
        const TlsFront changed(other.configuration(), m_demo->baseUrl());
        ServerProfile there = profileOf(changed.address());
        there.trustedFingerprint = pair.fingerprint();
        const auto refused = boardsOf(there);
        QVERIFY(!refused);
        QCOMPARE(refused.error().tls.kind, TlsProblem::Kind::SelfSigned);
        QVERIFY(changed.received().isEmpty());
    }

    void anOwnAuthorityIsTrusted()
    {
        const TlsFront front(m_pair.configuration(), m_demo->baseUrl());
        ServerProfile profile = profileOf(front.address());
        profile.caFile = m_certificates.authority();
        expectWorks(profile, front);
    }

    void aClientCertificateIsShown_data()
    {
        QTest::addColumn<bool>("isEncrypted");
        QTest::newRow("plain key") << false;
        QTest::newRow("encrypted key") << true;
    }

    void aClientCertificateIsShown()
    {
        QFETCH(bool, isEncrypted);
        QSslConfiguration configuration = m_pair.configuration();
        configuration.setCaCertificates(QSslCertificate::fromPath(m_certificates.authority()));
        configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
        const TlsFront front(configuration, m_demo->baseUrl());
        const Certificates::Pair mine = m_certificates.make(u"client"_s, u"DNS:client"_s);
        ServerProfile profile = profileOf(front.address());
        profile.caFile = m_certificates.authority();
        const auto without = boardsOf(profile);
        QVERIFY(!without);
        profile.certificateFile = mine.certificate;
        profile.keyFile = mine.key;
        if (isEncrypted) {
            profile.keyFile = m_certificates.encrypted(mine.key, u"open sesame"_s);
            profile.keyPassphrase = u"open sesame"_s;
        }
        expectWorks(profile, front);
        QVERIFY(front.clients().contains(u"client"_s));
    }

    void filesThatCannotBeUsed_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("word");
        QTest::newRow("no authority") << u"ca-missing"_s << u"cannot be read"_s;
        QTest::newRow("authority is a key") << u"ca-key"_s << u"no certificate"_s;
        QTest::newRow("certificate without key") << u"no-key"_s << u"no private key"_s;
        QTest::newRow("no passphrase") << u"no-passphrase"_s << u"is encrypted"_s;
        QTest::newRow("wrong passphrase") << u"passphrase"_s << u"does not open"_s;
    }

    /// Said at the first request, without one being sent; the passphrase is no part of it.
    void filesThatCannotBeUsed()
    {
        QFETCH(QString, what);
        QFETCH(QString, word);
        const TlsFront front(m_pair.configuration(), m_demo->baseUrl());
        ServerProfile profile = profileOf(front.address());
        profile.caFile = m_certificates.authority();
        if (what == u"ca-missing"_s)
            profile.caFile = u"/nowhere/ca.pem"_s;
        else if (what == u"ca-key"_s)
            profile.caFile = m_pair.key;
        else
            profile.certificateFile = m_pair.certificate;
        if (what.endsWith(u"passphrase"_s))
            profile.keyFile = m_certificates.encrypted(m_pair.key, u"open sesame"_s);
        if (what == u"passphrase"_s)
            profile.keyPassphrase = u"secret-guess"_s;
        const auto boards = boardsOf(profile);
        QVERIFY(!boards);
        QCOMPARE(boards.error().kind, ApiError::Kind::Input);
        QVERIFY2(boards.error().userMessage().contains(word), qPrintable(boards.error().userMessage()));
        QVERIFY(!boards.error().userMessage().contains(u"secret"_s));
        QVERIFY(front.received().isEmpty());
    }

    void twoLoginsAreRefused()
    {
        const BrokenServer server([](const auto&) { return BrokenServer::json("[]"); });
        ServerProfile profile = profileOf(server.address());
        profile.basic = BasicLogin{u"ann"_s, u"secret"_s};
        profile.token = "secret-token";
        const auto boards = boardsOf(profile);
        QVERIFY(!boards);
        QCOMPARE(boards.error().kind, ApiError::Kind::Input);
        QVERIFY2(boards.error().userMessage().contains(u"cannot be used together"_s),
                 qPrintable(boards.error().userMessage()));
        QVERIFY(!boards.error().userMessage().contains(u"secret"_s));

        RequestFactory requests(profile);
        QNetworkAccessManager lane;
        SocketIoClient events(requests, lane);
        const QSignalSpy ended(&events, &SocketIoClient::disconnected);
        events.start();
        QTRY_VERIFY(!ended.isEmpty());
        QCOMPARE(ended.first().first().value<ApiError>().kind, ApiError::Kind::Input);
        QVERIFY(server.requests().isEmpty());
    }

    /// Basic goes out unasked with everything, and what is wrong with it is said as such.
    void basicGoesWithEverything()
    {
        const TlsFront front(m_pair.configuration(), m_demo->baseUrl());
        ServerProfile profile = profileOf(front.address());
        profile.caFile = m_certificates.authority();
        profile.basic = BasicLogin{u"jürgen"_s, u"päss:word"_s};
        profile.headers = {{"X-Studio", "blue"}};
        expectWorks(profile, front);
        const QByteArray login = "Basic " + u"jürgen:päss:word"_s.toUtf8().toBase64();
        const QByteArray sent = front.received().toLower();
        const qsizetype requests = sent.count(" http/1.1\r\n");
        QVERIFY(requests > 2);
        QCOMPARE(front.received().count(login), requests);
        QCOMPARE(sent.count("\r\nx-studio: blue\r\n"), requests);
        QVERIFY(sent.contains("upgrade: websocket"));
    }

    void whatPagesOfProxiesSay_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("title");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("sentence");
        using Kind = ApiError::Kind;
        QTest::newRow("basic") << 401 << QByteArray("401 Authorization Required")
                               << QByteArray("WWW-Authenticate: Basic realm=\"x\"\r\n")
                               << int(Kind::Unauthorized) << u"user name and a password"_s;
        QTest::newRow("too large") << 413 << QByteArray("413 Request Entity Too Large") << QByteArray()
                                   << int(Kind::Rejected) << u"is larger than"_s;
        QTest::newRow("client certificate") << 400 << QByteArray("400 No required SSL certificate was sent")
                                            << QByteArray() << int(Kind::Tls) << u"client certificate"_s;
        QTest::newRow("http on https")
            << 400 << QByteArray("400 The plain HTTP request was sent to HTTPS port") << QByteArray()
            << int(Kind::Tls) << u"https://"_s;
        QTest::newRow("bad gateway") << 502 << QByteArray("502 Bad Gateway") << QByteArray()
                                     << int(Kind::Server) << u"502 Bad Gateway"_s;
    }

    void whatPagesOfProxiesSay()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, title);
        QFETCH(QByteArray, header);
        QFETCH(int, kind);
        QFETCH(QString, sentence);
        const QByteArray page = "<html>\r\n<head><title>" + title + "</title></head></html>";
        const BrokenServer server(
            [&](const auto&) { return BrokenServer::answer(status, "text/html", page, header); });
        const auto boards = boardsOf(profileOf(server.address()));
        QVERIFY(!boards);
        QCOMPARE(int(boards.error().kind), kind);
        QVERIFY2(boards.error().userMessage().contains(sentence), qPrintable(boards.error().userMessage()));
    }

    /// A server with accounts behind a proxy with basic cannot work, and says so.
    void accountsBehindBasicAreSaid()
    {
        const BrokenServer server(
            [](const auto&) { return BrokenServer::json("{\"detail\":\"Authentication required\"}", 401); });
        ServerProfile profile = profileOf(server.address());
        profile.basic = BasicLogin{u"ann"_s, u"secret"_s};
        const auto boards = boardsOf(profile);
        QVERIFY(!boards);
        QCOMPARE(boards.error().kind, ApiError::Kind::Unauthorized);
        QVERIFY2(boards.error().userMessage().contains(u"accounts of its own"_s),
                 qPrintable(boards.error().userMessage()));
    }

    /// Requests and the WebSocket leave through the proxy, whose login nobody else sees.
    void anHttpProxyIsUsed()
    {
        const BrokenServer proxy([](const BrokenServer::Request& request) {
            if (request.method == "CONNECT" && !request.head.contains("Proxy-Authorization"))
                return BrokenServer::answer(407, {}, {}, "Proxy-Authenticate: Basic realm=\"p\"\r\n");
            if (request.method == "CONNECT")
                return BrokenServer::answer(403, {}, {});
            return BrokenServer::json("[]");
        });
        ServerProfile profile = profileOf(u"http://gpu-box.invalid:9090"_s);
        profile.proxy = {ProxyChoice::Kind::Http, u"127.0.0.1"_s, proxy.serverPort(), u"ann"_s, u"secret"_s};
        ApiClient client(profile);
        EXPECT_OK(BoardsApi(client).list());
        QCOMPARE(proxy.requests().size(), 1);
        QVERIFY(proxy.requests().first().target.startsWith("http://gpu-box.invalid:9090/api/v1/boards/"));
        QVERIFY(proxy.requests().first().head.contains("Proxy-Authorization: Basic "
                                                       + QByteArray("ann:secret").toBase64()));
        QVERIFY(!RequestFactory(profile).webSocket(u"/ws"_s).hasRawHeader("Proxy-Authorization"));
        profile.baseUrl.setScheme(u"https"_s);
        QVERIFY(!RequestFactory(profile).http(u"/"_s).hasRawHeader("Proxy-Authorization"));

        SocketIoClient events(client.requests(), client.lane(Lane::Polling));
        events.start();
        const auto tunnels = [&proxy] {
            return std::count_if(proxy.requests().cbegin(), proxy.requests().cend(), [](const auto& request) {
                return request.method == "CONNECT" && request.target == "gpu-box.invalid:9090"
                    && request.head.contains("Proxy-Authorization: Basic ");
            });
        };
        QTRY_VERIFY(tunnels() > 0);
    }

    void aSocksProxyIsUsed()
    {
        // Greets, takes a login, and says that it cannot reach what is asked for.
        QTcpServer proxy;
        QByteArray got;
        connect(&proxy, &QTcpServer::newConnection, &proxy, [&] {
            QTcpSocket* socket = proxy.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, &got, step = 0]() mutable {
                got += socket->readAll();
                const QList<QByteArray> answers{QByteArray("\x05\x02", 2), QByteArray("\x01\x00", 2),
                                                QByteArray("\x05\x04\x00\x01\x00\x00\x00\x00\x00\x00", 10)};
                socket->write(answers.value(step++));
            });
        });
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        ServerProfile profile = profileOf(u"http://gpu-box.invalid:9090"_s);
        profile.proxy = {ProxyChoice::Kind::Socks5, u"127.0.0.1"_s, proxy.serverPort(), u"ann"_s,
                         u"secret"_s};
        const auto boards = boardsOf(profile);
        QVERIFY(!boards);
        QVERIFY2(got.contains("\x03"
                              "ann\x06"
                              "secret"),
                 got.toHex(' ').constData());
        QVERIFY(got.contains("gpu-box.invalid")); // the proxy looks it up, not we
        QVERIFY(!boards.error().userMessage().contains(u"secret"_s));
    }

    void proxiesThatCannotBeUsed_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("not there") << false;
        QTest::newRow("wrong login") << true;
    }

    void proxiesThatCannotBeUsed()
    {
        QFETCH(bool, isThere);
        BrokenServer proxy([](const auto&) {
            return BrokenServer::answer(407, {}, {}, "Proxy-Authenticate: Basic realm=\"p\"\r\n");
        });
        ServerProfile profile = profileOf(m_demo->baseUrl().toString());
        profile.proxy = {ProxyChoice::Kind::Http, u"127.0.0.1"_s, proxy.serverPort(), u"ann"_s, u"secret"_s};
        if (!isThere)
            proxy.close();
        const auto boards = boardsOf(profile);
        QVERIFY(!boards);
        QCOMPARE(boards.error().kind, ApiError::Kind::Proxy);
        QVERIFY2(boards.error().userMessage().contains(u"proxy"_s), qPrintable(boards.error().userMessage()));
        QVERIFY(!boards.error().userMessage().contains(u"secret"_s));
        // Without it the server is there.
        profile.proxy = {ProxyChoice::Kind::None};
        QVERIFY(boardsOf(profile));
    }

    void badProfiles_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("word");
        QTest::newRow("no name") << QByteArray() << QByteArray("x") << u"not the name of a header"_s;
        QTest::newRow("blank") << QByteArray("X Key") << QByteArray("x") << u"not the name of a header"_s;
        QTest::newRow("ours") << QByteArray("host") << QByteArray("x") << u"set by Vitrine itself"_s;
        QTest::newRow("line break") << QByteArray("X-Key") << QByteArray("secret\r\nHost: evil")
                                    << u"line break"_s;
    }

    void badProfiles()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        QFETCH(QString, word);
        ServerProfile profile = profileOf(u"host"_s);
        profile.headers = {{header, value}};
        const auto checked = profile.check();
        QVERIFY(!checked);
        QVERIFY2(checked.error().userMessage().contains(word), qPrintable(checked.error().userMessage()));
        QVERIFY(!checked.error().userMessage().contains(u"secret"_s));
    }

private:
    /// Boards, a thumbnail, an upload and live events.
    void expectWorks(const ServerProfile& profile, const TlsFront& front)
    {
        ServerSession session(profile, {});
        session.start();
        QTRY_COMPARE(session.state(), ServerSession::State::Online);
        QTRY_COMPARE(session.boards().state(), BoardStore::State::Ready);
        QTRY_VERIFY(session.hasLiveEvents());
        ImagesApi images(session.client());
        const auto image = await(images.upload({.bytes = pictureBytes(), .fileName = u"a.png"_s}));
        QVERIFY2(image, problemOf(image).constData());
        const auto thumbnail = await(images.thumbnail(image->imageName));
        QVERIFY2(thumbnail, problemOf(thumbnail).constData());
        QVERIFY(front.received().contains("ws/socket.io/?EIO=4&transport=websocket"));
        QVERIFY(!front.received().contains("transport=polling"));
    }

    Certificates m_certificates;
    Certificates::Pair m_pair;
    std::unique_ptr<DemoServer> m_demo;
};

VITRINE_TEST(TestSecured)
#include "tst_secured.moc"
