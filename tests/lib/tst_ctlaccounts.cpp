// SPDX-License-Identifier: Apache-2.0
#include "tests/lib/ctl.h"
#include "tests/support/fakeaccounts.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// `vitrinectl login`, `logout` and `whoami`, with a keychain and without one.
class TestCtlAccounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<FakeAccounts>();
        m_ctl.setServer(m_server->address());
    }
    void cleanup() { m_server.reset(); }

    /// Later starts have it, those that need live events and stores too; afterwards nothing is left.
    void theKeychainKeepsIt()
    {
        const CtlRun run = m_ctl.inKeychain(
            u"echo secret-b | $CTL login bob@example.com || exit 1; $CTL whoami --json || exit 2; "
            "$CTL board list || exit 3; $CTL model list || exit 4; $CTL logout || exit 5; "
            "$CTL whoami; echo last=$?"_s);
        QVERIFY2(run.exitCode == 0, qPrintable(run.out + run.err));
        QVERIFY2(run.out.contains(u"signed in"_s) && run.out.contains(u"keychain"_s), qPrintable(run.out));
        const auto account = run.events(u"account"_s);
        QCOMPARE(account.size(), 1);
        QCOMPARE(account.first()[u"email"_s].toString(), u"bob@example.com"_s);
        QCOMPARE(account.first()[u"is_admin"_s].toBool(), false);
        QVERIFY(!account.first()[u"expires_at"_s].toString().isEmpty());
        QVERIFY2(run.out.contains(u"last=3"_s), qPrintable(run.out));
        QVERIFY2(run.err.contains(u"vitrinectl login"_s), qPrintable(run.err));
        QVERIFY(!(run.out + run.err).contains(QString::fromLatin1(m_server->lastToken())));
        QVERIFY(!(run.out + run.err).contains(u"secret-b"_s));
    }

    void withoutAKeychain()
    {
        const CtlRun run = m_ctl.on({u"login"_s, u"bob@example.com"_s}, {.input = "secret-b\n"});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(u"no keychain"_s) && run.err.contains(u"VITRINE_TOKEN"_s),
                 qPrintable(run.err));
        // The token of the environment needs none.
        const QByteArray token = m_server->login(u"ann@example.com"_s);
        const CtlRun who = m_ctl.on({u"whoami"_s}, {.token = token});
        QCOMPARE(who.exitCode, 0);
        QVERIFY2(who.out.contains(u"ann@example.com (administrator)"_s), qPrintable(who.out));
    }

    void mistakesGetASentence_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no address") << u"bob"_s << QByteArray("x\n") << 2 << u"not an e-mail address"_s;
        QTest::newRow("no password") << u"bob@example.com"_s << QByteArray() << 2 << u"No password"_s;
        QTest::newRow("wrong password")
            << u"bob@example.com"_s << QByteArray("no\n") << 3 << u"Upper and lower case"_s;
    }
    void mistakesGetASentence()
    {
        QFETCH(QString, email);
        QFETCH(QByteArray, input);
        QFETCH(int, exitCode);
        QFETCH(QString, sentence);
        const CtlRun run = m_ctl.on({u"login"_s, email}, {.input = input});
        QVERIFY2(run.err.contains(sentence), qPrintable(run.err));
        QCOMPARE(run.exitCode, exitCode);
    }

    void serversWithoutAccounts()
    {
        m_server->multiuser = false;
        const CtlRun run = m_ctl.on({u"login"_s, u"bob@example.com"_s}, {.input = "secret-b\n"});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(u"no accounts"_s), qPrintable(run.err));
    }

private:
    Ctl m_ctl;
    std::unique_ptr<FakeAccounts> m_server;
};

VITRINE_TEST(TestCtlAccounts)
#include "tst_ctlaccounts.moc"
