// SPDX-License-Identifier: Apache-2.0
#include "lib/profiles/connectionprofiles.h"
#include "lib/profiles/datafoldercheck.h"
#include "lib/profiles/findserverjob.h"
#include "lib/profiles/profilesecrets.h"
#include "lib/profiles/profiletext.h"
#include "tests/lib/localroot.h"
#include "tests/support/apikit.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

/// Everything that can be set.
ServerProfile fullProfile()
{
    ServerProfile profile = *ServerProfile::fromAddress(u"https://studio.example.org/invoke"_s);
    profile.name = u"Studio"_s;
    profile.basic = BasicLogin{u"ann"_s, u"secret-basic"_s};
    profile.headers = {{"X-Api-Key", "secret-key"}, {"X-Room", "secret-blue"}};
    profile.caFile = u"/etc/ca.pem"_s;
    profile.certificateFile = u"/etc/me.pem"_s;
    profile.keyFile = u"/etc/me.key"_s;
    profile.keyPassphrase = u"secret-phrase"_s;
    profile.trustedFingerprint = QByteArray(32, 'x');
    profile.proxy = {ProxyChoice::Kind::Socks5, u"proxy"_s, 1080, u"bob"_s, u"secret-proxy"_s};
    profile.dataFolder = u"/srv/invokeai"_s;
    return profile;
}

/// A keychain that is locked.
class LockedStore final : public TokenStore {
public:
    void read(const QString&, Kind, QObject* context, OnRead onRead) override
    {
        QMetaObject::invokeMethod(
            context, [onRead] { onRead(Failure(ApiError::storage(u"the keychain is locked"_s))); },
            Qt::QueuedConnection);
    }
    void write(const QString&, Kind, const QByteArray&, QObject* context, OnDone onDone) override
    {
        QMetaObject::invokeMethod(
            context,
            [onDone] {
                if (onDone)
                    onDone(Failure(ApiError::storage(u"the keychain is locked"_s)));
            },
            Qt::QueuedConnection);
    }
    void remove(const QString& id, Kind kind, QObject* context, OnDone onDone) override
    {
        write(id, kind, {}, context, std::move(onDone));
    }
    [[nodiscard]] bool isPersistent() const override { return true; }
};

struct Rig {
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    SessionTokenStore store;
    ConnectionProfiles profiles{settings, store};

    Result<ServerProfile> save(const ServerProfile& profile)
    {
        std::optional<Result<ServerProfile>> out;
        profiles.save(profile, &settings, [&out](const Result<ServerProfile>& kept) { out = kept; });
        if (!QTest::qWaitFor([&] { return out.has_value(); }))
            return Failure(ApiError::input(u"the test waited too long"_s));
        return *out;
    }

    Result<ServerProfile> whole(const ServerProfile& profile)
    {
        std::optional<Result<ServerProfile>> out;
        profiles.withSecrets(profile, &settings, [&out](const Result<ServerProfile>& read) { out = read; });
        if (!QTest::qWaitFor([&] { return out.has_value(); }))
            return Failure(ApiError::input(u"the test waited too long"_s));
        return *out;
    }

    QByteArray file()
    {
        settings.flush();
        QFile file(settings.filePath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QStringList namesOf(const QList<ServerProfile>& profiles)
{
    QStringList names;
    for (const ServerProfile& profile : profiles)
        names.append(profile.name);
    return names;
}

} // namespace

/// The list of servers with their settings, and where what is secret about them goes.
class TestConnectionProfiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsKeptAndNoSecretInTheSettings()
    {
        Rig rig;
        const auto kept = rig.save(fullProfile());
        QVERIFY(kept);
        QVERIFY(!kept->key.isEmpty());
        const QByteArray file = rig.file();
        QVERIFY(file.contains("Studio"));
        QVERIFY2(!file.contains("secret"), file.constData());

        const auto found = rig.profiles.byName(u"studio"_s);
        QVERIFY(found);
        QVERIFY(ConnectionProfiles::hasSecrets(*found));
        QVERIFY(ConnectionProfiles::lacksSecrets(*found));
        const auto whole = rig.whole(*found);
        QVERIFY(whole);
        QVERIFY(!ConnectionProfiles::lacksSecrets(*whole));
        const ServerProfile wanted = fullProfile();
        QVERIFY(whole->isSameConnection(wanted));
        QCOMPARE(whole->name, wanted.name);
        QCOMPARE(whole->dataFolder, wanted.dataFolder);

        // As another program sees it.
        const QList<ServerProfile> others = profilesInFile(rig.settings.filePath());
        QCOMPARE(others.size(), 1);
        QCOMPARE(profileToText(others.first()), profileToText(*found));
    }

    void aTokenIsKeptApart()
    {
        Rig rig;
        ServerProfile profile = *ServerProfile::fromAddress(u"gpu-box"_s);
        profile.token = "secret-token";
        const auto kept = rig.save(profile);
        QVERIFY(kept);
        QVERIFY(!rig.file().contains("secret"));
        const auto whole = rig.whole(*rig.profiles.byKey(kept->key));
        QVERIFY(whole);
        QCOMPARE(whole->token, QByteArray("secret-token"));
        rig.profiles.remove(kept->key);
        QVERIFY(rig.profiles.all().isEmpty());
        const auto gone = rig.whole(*kept);
        QVERIFY(gone);
        QVERIFY(gone->token.isEmpty());
    }

    /// What older programs wrote: addresses, some with a name.
    void recentServersBecomeProfiles()
    {
        Rig rig;
        rig.settings.set<SettingKey::Servers>({u"{\"address\":\"http://host-a:9090\"}"_s,
                                               u"{\"address\":\"http://host-b:9090\",\"name\":\"B\"}"_s,
                                               u"not JSON"_s, u"{\"address\":\"ftp://x\"}"_s});
        QCOMPARE(namesOf(rig.profiles.all()), (QStringList{u"http://host-a:9090"_s, u"B"_s}));
        QVERIFY(!ConnectionProfiles::hasSecrets(rig.profiles.all().first()));
        QCOMPARE(rig.profiles.byName(u"host-a"_s)->displayAddress(), u"http://host-a:9090"_s);
        // The one that is used moves up, with its name.
        rig.profiles.use(*ServerProfile::fromAddress(u"host-b"_s));
        QCOMPARE(namesOf(rig.profiles.all()), (QStringList{u"B"_s, u"http://host-a:9090"_s}));
        QCOMPARE(rig.profiles.last()->name, u"B"_s);
    }

    void onlyAddressesAreForgotten()
    {
        Rig rig;
        QVERIFY(rig.save(fullProfile()));
        for (int i = 0; i < 20; ++i)
            rig.profiles.use(*ServerProfile::fromAddress(u"host-%1"_s.arg(i)));
        const QStringList names = namesOf(rig.profiles.all());
        QCOMPARE(names.size(), ConnectionProfiles::mostAddresses + 1);
        QCOMPARE(names.first(), u"http://host-19:9090"_s);
        QCOMPARE(names.last(), u"Studio"_s);
    }

    void twoProfilesOfOneServer()
    {
        Rig rig;
        ServerProfile one = *ServerProfile::fromAddress(u"gpu-box"_s);
        one.name = u"one"_s;
        one.basic = BasicLogin{u"ann"_s, u"secret-1"_s};
        ServerProfile two = one;
        two.name = u"two"_s;
        two.basic = BasicLogin{u"bob"_s, u"secret-2"_s};
        const auto first = rig.save(one);
        const auto second = rig.save(two);
        QVERIFY(first && second);
        QVERIFY(first->key != second->key);
        QCOMPARE(rig.whole(*rig.profiles.byName(u"one"_s))->basic->password, u"secret-1"_s);
        QCOMPARE(rig.whole(*rig.profiles.byName(u"two"_s))->basic->password, u"secret-2"_s);
        // They are two connections of one server.
        QVERIFY(!first->isSameConnection(*second));
        QCOMPARE(first->id(), second->id());
    }

    void whatCannotBeUsedIsNotKept_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("word");
        QTest::newRow("name") << u"name"_s << u"another profile"_s;
        QTest::newRow("two logins") << u"logins"_s << u"cannot be used together"_s;
        QTest::newRow("header") << u"header"_s << u"not the name of a header"_s;
        QTest::newRow("proxy") << u"proxy"_s << u"not the name of a proxy"_s;
        QTest::newRow("proxy's port") << u"port"_s << u"no port"_s;
        QTest::newRow("key") << u"key"_s << u"no client certificate"_s;
        QTest::newRow("user") << u"user"_s << u"colon"_s;
    }

    void whatCannotBeUsedIsNotKept()
    {
        QFETCH(QString, what);
        QFETCH(QString, word);
        Rig rig;
        QVERIFY(rig.save(fullProfile()));
        ServerProfile bad = *ServerProfile::fromAddress(u"gpu-box"_s);
        if (what == u"name"_s)
            bad.name = u" STUDIO "_s;
        if (what == u"logins"_s) {
            bad.token = "secret-t";
            bad.basic = BasicLogin{u"ann"_s, u"secret-b"_s};
        }
        if (what == u"header"_s)
            bad.headers = {{"X Key", "secret-v"}};
        if (what == u"proxy"_s)
            bad.proxy = {ProxyChoice::Kind::Http, u"http://proxy"_s, 80};
        if (what == u"port"_s)
            bad.proxy = {ProxyChoice::Kind::Http, u"proxy"_s};
        if (what == u"key"_s)
            bad.keyFile = u"/etc/key.pem"_s;
        if (what == u"user"_s)
            bad.basic = BasicLogin{u"a:b"_s, u"secret-b"_s};
        const auto refused = rig.save(bad);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ApiError::Kind::Input);
        QVERIFY2(refused.error().userMessage().contains(word), qPrintable(refused.error().userMessage()));
        QVERIFY(!refused.error().userMessage().contains(u"secret"_s));
        QCOMPARE(rig.profiles.all().size(), 1);
    }

    void aLockedKeychainIsSaid()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        LockedStore store;
        ConnectionProfiles profiles(settings, store);
        std::optional<Result<ServerProfile>> saved;
        profiles.save(fullProfile(), &settings, [&](const Result<ServerProfile>& kept) { saved = kept; });
        QTRY_VERIFY(saved.has_value());
        QVERIFY(!*saved);
        QCOMPARE(saved->error().kind, ApiError::Kind::Storage);
        QCOMPARE(profiles.all().size(), 1); // the rest is kept
        std::optional<Result<ServerProfile>> read;
        profiles.withSecrets(profiles.all().first(), &settings,
                             [&](const Result<ServerProfile>& whole) { read = whole; });
        QTRY_VERIFY(read.has_value());
        QVERIFY(!*read);
    }

    void serversAreFound()
    {
        DemoServer demo(DemoOptions{.images = 0, .boards = 0});
        QVERIFY(demo.start());
        FindServerJob here(*ServerProfile::fromAddress(demo.baseUrl().toString()));
        const QSignalSpy found(&here, &ApiJob::finished);
        here.start();
        QTRY_COMPARE(found.size(), 1);
        QVERIFY(!here.error());
        QVERIFY(!here.version().isEmpty());

        FindServerJob nowhere(*ServerProfile::fromAddress(u"http://127.0.0.1:9"_s));
        const QSignalSpy ended(&nowhere, &ApiJob::finished);
        nowhere.start();
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(nowhere.error());
        QCOMPARE(nowhere.error()->kind, ApiError::Kind::Unreachable);
    }

    void foldersThatAreNone()
    {
        DemoServer demo(DemoOptions{.images = 0, .boards = 0});
        QVERIFY(demo.start());
        DataFolderCheck check(*ServerProfile::fromAddress(demo.baseUrl().toString()), u"/nowhere"_s);
        const QSignalSpy ended(&check, &ApiJob::finished);
        check.start();
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(check.error());
        QCOMPARE(check.error()->kind, ApiError::Kind::Storage);
        QVERIFY2(check.error()->userMessage().contains(u"/nowhere"_s),
                 qPrintable(check.error()->userMessage()));
        QVERIFY(!check.isProven());
    }
};

VITRINE_TEST(TestConnectionProfiles)
#include "tst_connectionprofiles.moc"
