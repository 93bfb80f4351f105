// SPDX-License-Identifier: Apache-2.0
#include "lib/api/app.h"
#include "lib/api/enqueuebody.h"
#include "lib/events/serverevents.h"
#include "tests/lib/nginx.h"
#include "tests/lib/rigserver.h"
#include "tests/support/apikit.h"
#include "tests/support/certificates.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QImage>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr int serverTimeoutMs = 60'000;
const QString proxyUser = u"ann"_s;
const QString proxyPassword = u"secret-proxy-password"_s;
const QString userPassword = u"secret-Passw0rd"_s;

/// One `server { }` of nginx.
struct Front {
    quint16 port = Nginx::freePort();
    bool http2 = false;
    QString webSocket = u"allowed"_s; ///< "dropped": without its upgrade headers. "forbidden": 403.
    QString bodyLimit = u"client_max_body_size 64m;"_s;

    [[nodiscard]] QString address() const { return u"https://localhost:%1/invoke"_s.arg(port); }
};

/// `target`: where "/invoke/" is passed on to, with a path or without.
QString serverBlock(const Front& front, const Certificates::Pair& pair, const QString& target,
                    const QString& login)
{
    const QString upgrade = front.webSocket == u"dropped"_s
        ? QString()
        : u"proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection $connection_upgrade;"_s;
    const QString forbidden =
        front.webSocket == u"forbidden"_s ? u"if ($http_upgrade) { return 403; }"_s : QString();
    return u"server { listen 127.0.0.1:%1 ssl%2; server_name localhost; ssl_certificate %3; "
           "ssl_certificate_key %4; %5 %6 location /invoke/ { %7 proxy_pass %8; proxy_http_version 1.1; "
           "proxy_set_header Host $host:$server_port; %9 } }\n"_s.arg(front.port)
               .arg(front.http2 ? u" http2"_s : QString())
               .arg(pair.certificate, pair.key, front.bodyLimit, login, forbidden, target, upgrade);
}

/// Noise, which PNG cannot make smaller: a little over 3 MB.
QByteArray largePicture()
{
    QImage image(1024, 1024, QImage::Format_RGB888);
    for (int y = 0; y < image.height(); ++y)
        QRandomGenerator::global()->fillRange(reinterpret_cast<quint32*>(image.scanLine(y)),
                                              image.bytesPerLine() / static_cast<qsizetype>(sizeof(quint32)));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

/// Real servers behind Debian's nginx: TLS, basic and a sub-path that the proxy takes off before a server
/// without accounts; TLS and a sub-path that it keeps before one with accounts. Each over HTTP/1.1 and
/// HTTP/2, with WebSocket and without. Needs the rig and VITRINE_TEST_SERVER.
class TestSecuredServers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!externalServer().isEmpty(), "run by tests/realserver/run.sh");
        m_pair = m_certificates.make(u"nginx"_s, u"DNS:localhost"_s);
        QVERIFY(!m_pair.certificate.isEmpty());
        const QString passwords =
            m_nginx.addFile(u"passwords"_s, (proxyUser + u":{PLAIN}"_s + proxyPassword + u'\n').toUtf8());
        QVERIFY(!passwords.isEmpty());
        const QString basic = u"auth_basic studio; auth_basic_user_file %1;"_s.arg(passwords);
        QString servers;
        for (const bool http2 : {false, true}) {
            for (const QString& webSocket : {u"allowed"_s, u"dropped"_s, u"forbidden"_s})
                m_fronts.append(Front{.http2 = http2, .webSocket = webSocket});
            m_fronts.append(Front{.http2 = http2, .bodyLimit = {}});
        }
        for (const Front& front : std::as_const(m_fronts))
            servers += serverBlock(front, m_pair, externalServer() + u'/', basic);
        QVERIFY(m_nginx.start(servers));
    }

    void basicAndSubPath_data() { fronts(); }

    void basicAndSubPath()
    {
        useSecuredServer(profileOf(currentFront()));
        if (!QTest::currentTestFailed())
            expectLogged(currentFront());
    }

    /// nginx takes 1 MB when nobody has told it otherwise, and answers in HTML.
    void tooLargeForTheProxy_data()
    {
        QTest::addColumn<bool>("http2");
        QTest::newRow("HTTP/1.1") << false;
        QTest::newRow("HTTP/2") << true;
    }

    void tooLargeForTheProxy()
    {
        QFETCH(bool, http2);
        const auto small = std::find_if(m_fronts.cbegin(), m_fronts.cend(), [http2](const Front& front) {
            return front.bodyLimit.isEmpty() && front.http2 == http2;
        });
        ApiClient client(profileOf(*small));
        const auto refused =
            await(ImagesApi(client).upload({.bytes = largePicture(), .fileName = u"big.png"_s}));
        QVERIFY(!refused);
        QVERIFY2(refused.error().kind == ApiError::Kind::Rejected, problemOf(refused).constData());
        QCOMPARE(refused.error().httpStatus, 413);
        QVERIFY2(refused.error().userMessage().contains(u"is larger than"_s),
                 qPrintable(refused.error().userMessage()));
        // What fits still goes.
        TAKE(image, ImagesApi(client).upload({.bytes = pictureBytes(), .fileName = u"small.png"_s}));
        EXPECT_OK(ImagesApi(client).remove({image.imageName}));
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("word");
        using Kind = ApiError::Kind;
        QTest::newRow("no password") << u"none"_s << int(Kind::Unauthorized) << u"user name and a password"_s;
        QTest::newRow("wrong password")
            << u"wrong"_s << int(Kind::Unauthorized) << u"user name and a password"_s;
        QTest::newRow("bearer in its place")
            << u"bearer"_s << int(Kind::Unauthorized) << u"user name and a password"_s;
        QTest::newRow("wrong path") << u"path"_s << int(Kind::NotInvokeAi) << u"path"_s;
        QTest::newRow("unknown authority") << u"authority"_s << int(Kind::Tls) << u"Vitrine Test Authority"_s;
        QTest::newRow("other host") << u"host"_s << int(Kind::Tls) << u"another address"_s;
        QTest::newRow("http") << u"http"_s << int(Kind::Tls) << u"https://"_s;
    }

    void whatIsWrongIsSaid()
    {
        QFETCH(QString, what);
        QFETCH(int, kind);
        QFETCH(QString, word);
        ServerProfile profile = profileOf(m_fronts.first());
        if (what == u"none"_s || what == u"bearer"_s)
            profile.basic.reset();
        if (what == u"bearer"_s)
            profile.token = "secret-token";
        if (what == u"wrong"_s)
            profile.basic->password = u"secret-guess"_s;
        if (what == u"path"_s)
            profile.baseUrl.setPath(u"/elsewhere"_s);
        if (what == u"authority"_s)
            profile.caFile.clear();
        if (what == u"host"_s)
            profile.baseUrl.setHost(u"127.0.0.1"_s);
        if (what == u"http"_s)
            profile.baseUrl.setScheme(u"http"_s);
        ServerSession session(profile, {});
        session.start();
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), ServerSession::State::Offline, serverTimeoutMs);
        const QString said = session.error().userMessage();
        QVERIFY2(int(session.error().kind) == kind, qPrintable(session.error().logLine()));
        QVERIFY2(said.contains(word), qPrintable(said));
        QVERIFY2(!said.contains(u"secret"_s), qPrintable(said));
    }

    void cleanupTestCase()
    {
        // What a proxy writes down must not hold a login: it is never part of an address.
        const QByteArray logs = m_nginx.logs();
        QVERIFY(!logs.isEmpty());
        QVERIFY(!logs.contains("secret"));
    }

private:
    void fronts()
    {
        QTest::addColumn<int>("index");
        for (qsizetype i = 0; i < m_fronts.size(); ++i) {
            const Front& front = m_fronts.at(i);
            if (!front.bodyLimit.isEmpty())
                QTest::addRow("%s, WebSocket %s", front.http2 ? "HTTP/2" : "HTTP/1.1",
                              qPrintable(front.webSocket))
                    << static_cast<int>(i);
        }
    }

    [[nodiscard]] const Front& currentFront() const
    {
        QFETCH(int, index);
        return m_fronts.at(index);
    }

    [[nodiscard]] ServerProfile profileOf(const Front& front) const
    {
        ServerProfile profile = profileFor(front.address());
        profile.caFile = m_certificates.authority();
        profile.basic = BasicLogin{proxyUser, proxyPassword};
        return profile;
    }

    void useSecuredServer(const ServerProfile& profile);

    /// The protocol that was meant was used, and no request was refused on its way.
    void expectLogged(const Front& front) const
    {
        int apiRequests = 0;
        const QStringList lines = m_nginx.requests();
        for (const QString& line : lines) {
            const QStringList words = line.split(u' ');
            if (words.value(0) != QString::number(front.port) || !words.value(4).contains("/api/"_L1))
                continue;
            ++apiRequests;
            QCOMPARE(words.value(1), front.http2 ? u"HTTP/2.0"_s : u"HTTP/1.1"_s);
            QVERIFY2(words.value(2).startsWith(u'2'), qPrintable(line));
        }
        QVERIFY2(apiRequests > 5, qPrintable(QString::number(apiRequests)));
    }

    Certificates m_certificates;
    Certificates::Pair m_pair;
    Nginx m_nginx;
    QList<Front> m_fronts;
};

namespace {

/// Everything that a proxy may break: lists, a thumbnail, an upload of 3 MB, a run and its events.
void useServer(const ServerProfile& profile, bool webSocket)
{
    ApiClient client(profile);
    ServerEvents events(client.requests(), client.lane(Lane::Polling));
    const QSignalSpy subscribed(&events, &ServerEvents::reconcileNeeded);
    const QSignalSpy changes(&events, &ServerEvents::queueItemStatusChanged);
    events.start();
    TAKE(version, AppApi(client).version());
    QVERIFY(!version.isEmpty());
    TAKE(board, BoardsApi(client).create(u"secured"_s));
    TAKE(boards, BoardsApi(client).list());
    QVERIFY(std::any_of(boards.cbegin(), boards.cend(),
                        [&](const BoardDto& each) { return each.boardId == board.boardId; }));

    const QByteArray picture = largePicture();
    QVERIFY(picture.size() > 3'000'000);
    TAKE(image,
         ImagesApi(client).upload({.bytes = picture, .fileName = u"large.png"_s, .boardId = board.boardId}));
    TAKE(thumbnail, ImagesApi(client).thumbnail(image.imageName));
    QVERIFY(!thumbnail.isEmpty());
    TAKE(full, ImagesApi(client).full(image.imageName));
    QVERIFY(full.size() > 3'000'000);

    QTRY_VERIFY_WITH_TIMEOUT(!subscribed.isEmpty(), serverTimeoutMs);
    QCOMPARE(events.transportName(), webSocket ? u"websocket"_s : u"polling"_s);
    const QString batchId = newId();
    EXPECT_OK(QueueApi(client).enqueueBatch(EnqueueBody(textBatch(batchId, {u"one"_s}))));
    const auto told = [&] {
        return std::any_of(changes.cbegin(), changes.cend(), [&](const QVariantList& change) {
            const auto event = change.first().value<QueueItemStatusChanged>();
            return event.batchId == batchId && event.status == QueueStatus::Completed;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(told(), serverTimeoutMs);
    QVERIFY(events.isConnected());
    EXPECT_OK(BoardsApi(client).remove(board.boardId, true));
}

} // namespace

void TestSecuredServers::useSecuredServer(const ServerProfile& profile)
{
    useServer(profile, currentFront().webSocket == u"allowed"_s);
}

VITRINE_TEST(TestSecuredServers)

/// The same for a server with accounts, which needs one of its own.
class TestSecuredAccounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!externalServer().isEmpty() && !m_server.version().isEmpty(),
                 "run by tests/realserver/run.sh");
        ApiClient shared(profileFor(externalServer()));
        const auto status = await(send(shared, ApiRequest::Method::Get, u"status"_s, {}));
        m_hasAccounts = status.has_value();
        if (!m_hasAccounts) {
            // The oldest servers have none, and answer as they do to any unknown path.
            QCOMPARE(status.error().kind, ApiError::Kind::NotFound);
            return;
        }
        QVERIFY(m_server.start({u"--no-models"_s, u"multiuser: true"_s, u"base_url: /invoke"_s}));
        m_pair = m_certificates.make(u"nginx"_s);
        QVERIFY(!m_pair.certificate.isEmpty());
        const QString passwords =
            m_nginx.addFile(u"passwords"_s, (proxyUser + u":{PLAIN}"_s + proxyPassword + u'\n').toUtf8());
        QString servers;
        for (const bool http2 : {false, true}) {
            for (const QString& webSocket : {u"allowed"_s, u"dropped"_s, u"forbidden"_s})
                m_fronts.append(Front{.http2 = http2, .webSocket = webSocket});
        }
        for (const Front& front : std::as_const(m_fronts))
            servers += serverBlock(front, m_pair, m_server.url(), {});
        servers += serverBlock(m_basic, m_pair, m_server.url(),
                               u"auth_basic studio; auth_basic_user_file %1;"_s.arg(passwords));
        QVERIFY(m_nginx.start(servers));

        ApiClient client(profileOf(m_fronts.first()));
        const QJsonObject person{{u"email"_s, u"admin@example.org"_s}, {u"password"_s, userPassword}};
        EXPECT_OK(send(client, ApiRequest::Method::Post, u"setup"_s, person));
        TAKE(login, send(client, ApiRequest::Method::Post, u"login"_s, person));
        m_token = login.value("token"_L1).toString().toUtf8();
        QVERIFY(!m_token.isEmpty());
    }

    void loginAndSubPath_data()
    {
        QTest::addColumn<int>("index");
        for (qsizetype i = 0; i < m_fronts.size(); ++i) {
            QTest::addRow("%s, WebSocket %s", m_fronts.at(i).http2 ? "HTTP/2" : "HTTP/1.1",
                          qPrintable(m_fronts.at(i).webSocket))
                << static_cast<int>(i);
        }
        if (!m_hasAccounts)
            QTest::newRow("no accounts") << -1;
    }

    void loginAndSubPath()
    {
        QFETCH(int, index);
        if (index < 0)
            return;
        ServerProfile profile = profileOf(m_fronts.at(index));
        profile.token = m_token;
        useServer(profile, m_fronts.at(index).webSocket == u"allowed"_s);
    }

    /// Both logins do not fit into one header, and that is said in every way one can try it.
    void basicBeforeAccountsCannotWork()
    {
        if (!m_hasAccounts)
            return;
        ServerProfile profile = profileOf(m_basic);
        profile.basic = BasicLogin{proxyUser, proxyPassword};
        ApiClient withBasic(profile);
        const auto boards = await(BoardsApi(withBasic).list());
        QVERIFY(!boards);
        QVERIFY2(boards.error().userMessage().contains(u"accounts of its own"_s),
                 qPrintable(boards.error().userMessage()));
        profile.basic.reset();
        profile.token = m_token;
        ApiClient withToken(profile);
        const auto refused = await(BoardsApi(withToken).list());
        QVERIFY(!refused);
        QVERIFY2(refused.error().userMessage().contains(u"HTTP basic"_s),
                 qPrintable(refused.error().userMessage()));
        profile.basic = BasicLogin{proxyUser, proxyPassword};
        QVERIFY(!profile.check());
    }

    void cleanupTestCase()
    {
        QVERIFY(!m_nginx.logs().contains("secret"));
        QVERIFY(m_token.isEmpty() || !m_nginx.logs().contains(m_token));
    }

private:
    static ApiCall<QJsonObject>* send(ApiClient& client, ApiRequest::Method method, const QString& route,
                                      const QJsonObject& body)
    {
        ApiRequest request{.method = method, .path = u"/api/v1/auth/"_s + route};
        if (!body.isEmpty())
            request.body = QJsonDocument(body).toJson();
        return client.send<QJsonObject>(request, [](const HttpAnswer& answer) -> Result<QJsonObject> {
            return QJsonDocument::fromJson(answer.body).object();
        });
    }

    [[nodiscard]] ServerProfile profileOf(const Front& front) const
    {
        ServerProfile profile = profileFor(front.address());
        profile.caFile = m_certificates.authority();
        return profile;
    }

    Certificates m_certificates;
    Certificates::Pair m_pair;
    Nginx m_nginx;
    RigServer m_server;
    QList<Front> m_fronts;
    Front m_basic;
    QByteArray m_token;
    bool m_hasAccounts = false;
};

VITRINE_TEST(TestSecuredAccounts)
#include "tst_securedservers.moc"
