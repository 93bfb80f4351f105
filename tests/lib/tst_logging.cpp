// SPDX-License-Identifier: Apache-2.0
#include "lib/base/logbuffer.h"
#include "lib/base/logging.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace vitrine {

class TestLogging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void redacts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const QString jwt = u"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"_s;
        QTest::newRow("bearer") << u"sent Bearer abc.DEF-123~+/== to host"_s
                                << u"sent Bearer [redacted] to host"_s;
        QTest::newRow("basic") << u"sent Basic dXNlcjpwYXNz to host"_s << u"sent Basic [redacted] to host"_s;
        QTest::newRow("header") << u"Authorization: Bearer abc\r\nAccept: */*"_s
                                << u"Authorization: [redacted]\r\nAccept: */*"_s;
        QTest::newRow("digest header") << u"authorization: Digest username=\"a\", response=\"b\"\nHost: h"_s
                                       << u"authorization: [redacted]\nHost: h"_s;
        QTest::newRow("proxy header")
            << u"Proxy-Authorization: Basic eA=="_s << u"Proxy-Authorization: [redacted]"_s;
        QTest::newRow("quoted header") << u"{'authorization': 'Bearer abc', 'host': 'h'}"_s
                                       << u"{'authorization': '[redacted]', 'host': 'h'}"_s;
        QTest::newRow("cookie") << u"Set-Cookie: session=abc; Path=/"_s << u"Set-Cookie: [redacted]"_s;
        QTest::newRow("key header") << u"X-Api-Key: abc"_s << u"X-Api-Key: [redacted]"_s;
        QTest::newRow("query") << u"GET /ws?token=abc&x=1"_s << u"GET /ws?token=[redacted]&x=1"_s;
        QTest::newRow("access token") << u"?access_token=abc#f"_s << u"?access_token=[redacted]#f"_s;
        QTest::newRow("password") << u"login password=hunter2 failed"_s
                                  << u"login password=[redacted] failed"_s;
        QTest::newRow("json token") << u"{\"token\":\"abc\",\"a\":1}"_s
                                    << u"{\"token\":\"[redacted]\",\"a\":1}"_s;
        QTest::newRow("json password")
            << u"{\"password\" : \"a\\\"b\", \"a\": 1}"_s << u"{\"password\" : \"[redacted]\", \"a\": 1}"_s;
        QTest::newRow("json access token")
            << u"{\"access_token\":\"abc\"}"_s << u"{\"access_token\":\"[redacted]\"}"_s;
        QTest::newRow("escaped json") << u"\"{\\\"new_password\\\":\\\"ab\\\",\\\"a\\\":1}\""_s
                                      << u"\"{\\\"new_password\\\":\\\"[redacted]\\\",\\\"a\\\":1}\""_s;
        QTest::newRow("cut json") << u"{\"password\":\"abc"_s << u"{\"password\":\"[redacted]\""_s;
        QTest::newRow("socket.io login") << u"40{\"token\":\"abc\"}"_s << u"40{\"token\":\"[redacted]\"}"_s;
        QTest::newRow("jwt") << u"got "_s + jwt + u" back"_s << u"got [redacted] back"_s;
        QTest::newRow("jwt in json") << u"[\""_s + jwt + u"\"]"_s << u"[\"[redacted]\"]"_s;
        QTest::newRow("url login") << u"open https://ann:s3cret@host:9090/x"_s
                                   << u"open https://[redacted]@host:9090/x"_s;
        QTest::newRow("url user") << u"socks5h://ann@proxy"_s << u"socks5h://[redacted]@proxy"_s;
        const QStringList plain{u"GET http://host:9090/api/v1/boards/?all=true 200"_s,
                                u"a basic workflow with 5 tokens"_s,
                                u"{\"max_tokens\": 7, \"token_type\": \"x\", \"tokenizer\": \"clip\"}"_s,
                                u"mail to a@b.example"_s,
                                u"http://host/x?mail=a@b.example"_s,
                                u"eyJ is how a JWT starts"_s};
        for (const QString& text : plain)
            QTest::newRow(qPrintable(u"plain: "_s + text)) << text << text;
    }

    void redacts()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(redact(text), expected);
        QCOMPARE(redact(expected), expected); // a line may pass through twice
    }

    void keepsTheLastLines()
    {
        LogBuffer buffer(3);
        QCOMPARE(buffer.lines(), QStringList());
        for (const QString& line : {u"a"_s, u"b"_s})
            buffer.append(line);
        QCOMPARE(buffer.lines(), QStringList({u"a"_s, u"b"_s}));
        for (const QString& line : {u"c"_s, u"d"_s, u"token=x"_s})
            buffer.append(line);
        QCOMPARE(buffer.lines(), QStringList({u"c"_s, u"d"_s, u"token=[redacted]"_s}));
    }

    void receivesMessagesOnceInstalled()
    {
        LogBuffer buffer;
        LogBuffer::install(&buffer);
        qCInfo(lcNet) << "connected with Bearer abc";
        qCDebug(lcNet, "not at this level");
        qCInfo(lcHttp, "off by default");
        qCWarning(lcHttp, "slow");
        LogBuffer::install(nullptr);
        const QStringList lines = buffer.lines();
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].endsWith(u"I vitrine.net: \"connected with Bearer [redacted]\""_s)
                     || lines[0].endsWith(u"I vitrine.net: connected with Bearer [redacted]"_s),
                 qPrintable(lines[0]));
        QVERIFY(lines[1].endsWith(u"W vitrine.net.http: slow"_s));
    }

    void uninstallsItself()
    {
        {
            LogBuffer buffer;
            LogBuffer::install(&buffer);
        }
        qCInfo(lcApp,
               "nobody is left to keep this line"); // a use after free under the sanitizer if it went wrong
        LogBuffer other;
        LogBuffer::install(&other);
        {
            const LogBuffer notInstalled;
        }
        qCInfo(lcApp, "kept");
        LogBuffer::install(nullptr);
        QCOMPARE(other.lines().size(), 1);
    }

    void takesLinesFromManyThreads()
    {
        LogBuffer buffer(100);
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&buffer] {
                for (int i = 0; i < 200; ++i) {
                    buffer.append(u"line"_s);
                    if (i % 50 == 0)
                        static_cast<void>(buffer.lines());
                }
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(buffer.lines().size(), 100);
    }
};

} // namespace vitrine

using vitrine::TestLogging;
VITRINE_TEST(TestLogging)
#include "tst_logging.moc"
