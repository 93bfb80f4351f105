// SPDX-License-Identifier: Apache-2.0
#include "lib/net/keychaintokenstore.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = TokenStore::Kind;

/// Waits for an answer; none when it took too long.
std::optional<Result<QByteArray>> read(TokenStore& store, const QString& id, Kind kind = Kind::Login)
{
    std::optional<Result<QByteArray>> out;
    QObject context;
    store.read(id, kind, &context, [&](const Result<QByteArray>& answer) { out = answer; });
    if (out)
        return std::nullopt; // before control was back in the event loop
    return QTest::qWaitFor([&] { return out.has_value(); }, 30'000) ? out : std::nullopt;
}

bool write(TokenStore& store, const QString& id, const QByteArray& secret, Kind kind = Kind::Login)
{
    std::optional<bool> out;
    QObject context;
    store.write(id, kind, secret, &context, [&](const Result<void>& done) { out = done.has_value(); });
    return QTest::qWaitFor([&] { return out.has_value(); }, 30'000) && *out;
}

bool remove(TokenStore& store, const QString& id, Kind kind = Kind::Login)
{
    std::optional<bool> out;
    QObject context;
    store.remove(id, kind, &context, [&](const Result<void>& done) { out = done.has_value(); });
    return QTest::qWaitFor([&] { return out.has_value(); }, 30'000) && *out;
}

void check(TokenStore& store)
{
    QCOMPARE(read(store, u"a"_s).value().value(), QByteArray());
    QVERIFY(write(store, u"a"_s, "first"));
    QVERIFY(write(store, u"a"_s, "second"));
    QVERIFY(write(store, u"a"_s, "pass\xc3\xa4word", Kind::ProxyPassword));
    QVERIFY(write(store, u"b"_s, "other"));
    QCOMPARE(read(store, u"a"_s).value().value(), QByteArray("second"));
    QCOMPARE(read(store, u"a"_s, Kind::ProxyPassword).value().value(), QByteArray("pass\xc3\xa4word"));
    QVERIFY(write(store, u"b"_s, {})); // the same as removing it
    QCOMPARE(read(store, u"b"_s).value().value(), QByteArray());
    QVERIFY(remove(store, u"a"_s));
    QVERIFY(remove(store, u"a"_s)); // fine when nothing is there
    QCOMPARE(read(store, u"a"_s).value().value(), QByteArray());
    QCOMPARE(read(store, u"a"_s, Kind::ProxyPassword).value().value(), QByteArray("pass\xc3\xa4word"));
    QVERIFY(remove(store, u"a"_s, Kind::ProxyPassword));
}

const char* const roleVariable = "VITRINE_TEST_KEYCHAIN";

} // namespace

/// Where secrets are kept: in memory, in the keychain, and where there is no keychain.
///
/// The test program starts itself inside a D-Bus session of its own, so that no keychain of the user's is
/// touched; VITRINE_TEST_KEYCHAIN tells it there what to do.
class TestTokenStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_role = qEnvironmentVariable(roleVariable);
        // Outside of such a session this must not find the user's keychain.
        if (m_role.isEmpty())
            qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    }

    void inMemory()
    {
        if (!m_role.isEmpty())
            return;
        SessionTokenStore store;
        check(store);
        QVERIFY(!store.isPersistent());
        QVERIFY(store.place().contains(u"until Vitrine is closed"_s));
        // Nobody is called who has gone.
        bool called = false;
        auto gone = std::make_unique<QObject>();
        store.read(u"a"_s, Kind::Login, gone.get(), [&](const Result<QByteArray>&) { called = true; });
        gone.reset();
        QTest::qWait(20);
        QVERIFY(!called);
    }

    /// Everything works until the program ends, and it says so.
    void withoutAnyBus()
    {
        if (!m_role.isEmpty())
            return;
        KeychainTokenStore store;
        check(store);
        QVERIFY(!store.isPersistent());
        QVERIFY(store.place().contains(u"no keychain"_s));
        QVERIFY(write(store, u"later"_s, "x"));
        KeychainTokenStore other;
        QCOMPARE(read(other, u"later"_s).value().value(), QByteArray());
    }

    /// Written by one program, read by the next; nothing lies about in a file.
    void inTheKeychain()
    {
        if (m_role == "write"_L1) {
            KeychainTokenStore store;
            QSignalSpy changed(&store, &TokenStore::persistenceChanged);
            check(store);
            QVERIFY(store.isPersistent());
            QCOMPARE(changed.size(), 1);
            QVERIFY(store.place().contains(u"keychain of this system"_s));
            QVERIFY(write(store, u"kept"_s, "very-secret-token"));
            return;
        }
        if (m_role == "read"_L1) {
            KeychainTokenStore store;
            QCOMPARE(read(store, u"kept"_s).value().value(), QByteArray("very-secret-token"));
            QVERIFY(store.isPersistent());
            QVERIFY(remove(store, u"kept"_s));
            return;
        }
        QTemporaryDir home;
        const QString script = u"set -e; echo -n pw | gnome-keyring-daemon --unlock --components=secrets "
                               "--control-directory=\"$HOME/run\" >/dev/null; "
                               "VITRINE_TEST_KEYCHAIN=write \"$0\" TestTokenStore -- inTheKeychain; "
                               "VITRINE_TEST_KEYCHAIN=read \"$0\" TestTokenStore -- inTheKeychain"_s;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        for (const char* name :
             {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
            environment.insert(QLatin1String(name), home.path());
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"dbus-run-session"_s,
                      {u"--"_s, u"bash"_s, u"-c"_s, script, QCoreApplication::applicationFilePath()});
        QVERIFY(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 120'000));
        const QByteArray said = process.readAll();
        QVERIFY2(process.exitCode() == 0, said.constData());
        QCOMPARE(said.count("PASS   : TestTokenStore::inTheKeychain"), 2);
        int files = 0;
        QDirIterator all(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            if (file.open(QIODevice::ReadOnly)) {
                QVERIFY2(!file.readAll().contains("very-secret"), qPrintable(file.fileName()));
                ++files;
            }
        }
        QVERIFY(files > 0); // the keyring, encrypted
    }

private:
    QString m_role;
};

VITRINE_TEST(TestTokenStore)
#include "tst_tokenstore.moc"
