// SPDX-License-Identifier: Apache-2.0
#include "lib/base/settings.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vitrine {

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"vitrine.ini"_s);
    }

    void startsWithDefaults()
    {
        const Settings settings(m_path);
        QCOMPARE(settings.problem(), Settings::Problem::None);
        QCOMPARE(settings.get<SettingKey::LastServer>(), QString());
        QCOMPARE(settings.get<SettingKey::Servers>(), QStringList());
        QCOMPARE(settings.get<SettingKey::LastBoard>(u"host"_s), QString());
        QCOMPARE(settings.get<SettingKey::WindowGeometry>(), QByteArray());
        QCOMPARE(settings.get<SettingKey::ThumbnailSize>(), 160);
    }

    void comesBackAsItWas()
    {
        const QByteArray bytes("\x00\x01\xff@(", 5);
        const QStringList servers{u"{\"name\": \"a, b\", \"address\": \"http://host:9090\"}"_s};
        {
            Settings settings(m_path);
            settings.set<SettingKey::LastServer>(u"host, with a comma; and \"quotes\""_s);
            settings.set<SettingKey::Servers>(servers);
            settings.set<SettingKey::WindowState>(bytes);
            settings.set<SettingKey::ThumbnailSize>(96);
            settings.set<SettingKey::LastBoard>(u"http_host_9090"_s, u"board-1"_s);
            settings.set<SettingKey::LastBoard>(u"other"_s, u"none"_s);
        }
        const Settings settings(m_path);
        QCOMPARE(settings.problem(), Settings::Problem::None);
        QCOMPARE(settings.get<SettingKey::LastServer>(), u"host, with a comma; and \"quotes\""_s);
        QCOMPARE(settings.get<SettingKey::Servers>(), servers);
        QCOMPARE(settings.get<SettingKey::WindowState>(), bytes);
        QCOMPARE(settings.get<SettingKey::ThumbnailSize>(), 96);
        QCOMPARE(settings.get<SettingKey::LastBoard>(u"http_host_9090"_s), u"board-1"_s);
        QCOMPARE(settings.get<SettingKey::LastBoard>(u"other"_s), u"none"_s);
        QCOMPARE(settings.get<SettingKey::LastBoard>(u"third"_s), QString());
    }

    void saysWhatChanged()
    {
        Settings settings(m_path);
        const QSignalSpy spy(&settings, &Settings::changed);
        settings.set<SettingKey::ThumbnailSize>(160); // the default already
        settings.set<SettingKey::ThumbnailSize>(200);
        settings.set<SettingKey::ThumbnailSize>(200);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].value<SettingKey>(), SettingKey::ThumbnailSize);
    }

    void savesByItselfAMomentLater()
    {
        Settings settings(m_path);
        settings.set<SettingKey::LastServer>(u"host"_s);
        QVERIFY(!QFile::exists(m_path)); // not in the thread that asked
        QTRY_VERIFY(QFile::exists(m_path));
        const Settings second(m_path);
        QCOMPARE(second.get<SettingKey::LastServer>(), u"host"_s);
    }

    void twoProgramsShareAFile()
    {
        Settings first(m_path);
        Settings second(m_path);
        first.set<SettingKey::LastServer>(u"host"_s);
        second.set<SettingKey::ThumbnailSize>(99);
        QVERIFY(first.flush());
        QVERIFY(second.flush());
        const Settings third(m_path);
        QCOMPARE(third.get<SettingKey::LastServer>(), u"host"_s);
        QCOMPARE(third.get<SettingKey::ThumbnailSize>(), 99);
    }

    void aWrongTypeCountsAsNotSet()
    {
        write("[settings]\nthumbnailSize=large\nlastServer=a, b\n[machine]\nwindowState=7\n");
        const Settings settings(m_path);
        QCOMPARE(settings.problem(), Settings::Problem::None);
        QCOMPARE(settings.get<SettingKey::ThumbnailSize>(), 160);
        QCOMPARE(settings.get<SettingKey::LastServer>(), QString());
        QCOMPARE(settings.get<SettingKey::WindowState>(), QByteArray());
    }

    void aDamagedFileIsKeptAside()
    {
        const QByteArray damaged(
            "[settings]\nthumbnailSize=99\nno equals sign here\n[broken\n\x01\x02garbage\n");
        write(damaged);
        {
            Settings settings(m_path);
            QCOMPARE(settings.problem(), Settings::Problem::Damaged);
            QCOMPARE(settings.get<SettingKey::ThumbnailSize>(), 99); // what can be read still counts
            settings.set<SettingKey::LastServer>(u"host"_s);
        }
        QFile aside(m_path + u".damaged"_s);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), damaged);
        const Settings settings(m_path);
        QCOMPARE(settings.problem(), Settings::Problem::None);
        QCOMPARE(settings.get<SettingKey::ThumbnailSize>(), 99);
        QCOMPARE(settings.get<SettingKey::LastServer>(), u"host"_s);
    }

    void anUnreadableFileMeansDefaultsAndStays()
    {
        // A folder in its place cannot be read by anybody, root included.
        QVERIFY(QDir().mkpath(m_path));
        Settings settings(m_path);
        QCOMPARE(settings.problem(), Settings::Problem::NotReadable);
        QCOMPARE(settings.get<SettingKey::ThumbnailSize>(), 160);
        const QSignalSpy failed(&settings, &Settings::saveFailed);
        settings.set<SettingKey::ThumbnailSize>(99);
        QVERIFY(!settings.flush());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].toString(), m_path);
        QCOMPARE(settings.get<SettingKey::ThumbnailSize>(), 99);
        QVERIFY(QFileInfo(m_path).isDir());
    }

    void aFailedSaveIsTriedAgain()
    {
        const QString folder = m_dir->filePath(u"later"_s);
        write({}, folder); // a file where the folder should be
        Settings settings(folder + u"/vitrine.ini"_s);
        QSignalSpy failed(&settings, &Settings::saveFailed);
        settings.set<SettingKey::LastServer>(u"host"_s);
        QVERIFY(failed.wait());
        settings.set<SettingKey::LastServer>(u"newer"_s); // counts more than what failed
        QVERIFY(QFile::remove(folder));
        QVERIFY(settings.flush());
        QCOMPARE(Settings(folder + u"/vitrine.ini"_s).get<SettingKey::LastServer>(), u"newer"_s);
    }

    void migratesAnOlderFile()
    {
        write("[General]\nversion=1\n[settings]\nserver=host\nlastServer=\n");
        const Settings::Migrations migrations{
            [](QVariantMap& values) { values[u"settings/lastServer"_s] = values.take(u"settings/server"_s); },
            [](QVariantMap& values) { values[u"settings/thumbnailSize"_s] = 128; },
        };
        {
            const Settings settings(m_path, nullptr, migrations);
            QCOMPARE(settings.get<SettingKey::LastServer>(), u"host"_s);
            QCOMPARE(settings.get<SettingKey::ThumbnailSize>(), 128);
        }
        const QSettings file(m_path, QSettings::IniFormat);
        QCOMPARE(file.value(u"version"_s).toInt(), 3);
        QVERIFY(!file.contains(u"settings/server"_s));
    }

    void leavesANewerFileItsVersion()
    {
        write("[General]\nversion=9\n[settings]\nunknown=kept\nthumbnailSize=70\n");
        {
            Settings settings(m_path);
            QCOMPARE(settings.get<SettingKey::ThumbnailSize>(), 70);
            settings.set<SettingKey::ThumbnailSize>(71);
        }
        const QSettings file(m_path, QSettings::IniFormat);
        QCOMPARE(file.value(u"version"_s).toInt(), 9);
        QCOMPARE(file.value(u"settings/unknown"_s).toString(), u"kept"_s);
        QCOMPARE(file.value(u"settings/thumbnailSize"_s).toInt(), 71);
    }

    void hasNoPlaceForSecrets()
    {
        for (const SettingEntry& entry : settingTable) {
            const QString name = QString::fromLatin1(entry.name);
            for (const QString& word : {u"token"_s, u"password"_s, u"secret"_s, u"key"_s})
                QVERIFY2(!name.contains(word, Qt::CaseInsensitive), entry.name);
        }
    }

private:
    void write(const QByteArray& content, const QString& path = {}) const
    {
        QFile file(path.isEmpty() ? m_path : path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

} // namespace vitrine

using vitrine::TestSettings;
VITRINE_TEST(TestSettings)
#include "tst_settings.moc"
