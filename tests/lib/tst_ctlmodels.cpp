// SPDX-License-Identifier: Apache-2.0
#include "tests/lib/ctl.h"
#include "tests/lib/modelfiles.h"
#include "tests/support/brokenserver.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

/// `vitrinectl model …`. What changes models is tried on real servers: the demo server only lists and
/// deletes.
class TestCtlModels : public QObject {
    Q_OBJECT

private:
    CtlServer m_server;
    std::unique_ptr<ModelFiles> m_files;
    bool m_isNewer = true;

    CtlRun json(const QStringList& arguments, const CtlStart& with = {}) const
    {
        return m_server.ctl().json(QStringList{u"model"_s} + arguments, with);
    }
    CtlRun on(const QStringList& arguments, const CtlStart& with = {}) const
    {
        return m_server.ctl().on(QStringList{u"model"_s} + arguments, with);
    }
    QStringList namesOf(const CtlRun& run) const
    {
        QStringList names;
        for (const QJsonObject& model : run.events(u"model"_s))
            names.append(model.value(u"name"_s).toString());
        return names;
    }
    static QString writeFile(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.open());
        m_files = std::make_unique<ModelFiles>(m_server.client());
        m_isNewer = !qEnvironmentVariable("VITRINE_TEST_SERVER_VERSION").startsWith(u"6.3"_s);
    }
    void cleanupTestCase() { m_files.reset(); }
    void cleanup()
    {
        if (!m_server.isDemo())
            m_files->clean();
    }

    void listAndShow()
    {
        const CtlRun all = json({u"list"_s});
        QVERIFY2(all.exitCode == 0, qPrintable(all.out));
        const QStringList names = namesOf(all);
        QVERIFY(names.contains(u"tiny-sdxl"_s) && names.contains(u"tiny-sd1"_s));
        QStringList inOrder = names;
        inOrder.sort(Qt::CaseInsensitive);
        QCOMPARE(names, inOrder);
        const CtlRun one = json({u"list"_s, u"--type"_s, u"main"_s, u"--base"_s, u"sdxl"_s, u"--search"_s,
                                 u"TINY main"_s, u"--format"_s, u"diffusers"_s});
        QCOMPARE(namesOf(one), QStringList{u"tiny-sdxl"_s});
        QVERIFY(namesOf(json({u"list"_s, u"--type"_s, u"no such"_s})).isEmpty());
        const QList<QJsonObject> bySize = json({u"list"_s, u"--sort"_s, u"size"_s}).events(u"model"_s);
        QVERIFY(bySize.first().value(u"file_size"_s).toInteger()
                >= bySize.last().value(u"file_size"_s).toInteger());
        QCOMPARE(on({u"list"_s, u"--sort"_s, u"age"_s}).exitCode, 2);
        QVERIFY(on({u"list"_s}).out.contains(u"tiny-sdxl"_s));

        const QJsonObject shown = json({u"show"_s, u"TINY-SDXL"_s}).events(u"model"_s).value(0);
        QCOMPARE(shown.value(u"base"_s), QJsonValue(u"sdxl"_s));
        const CtlRun text = on({u"show"_s, shown.value(u"key"_s).toString()});
        QCOMPARE(text.exitCode, 0);
        QVERIFY2(text.out.contains(u"name: tiny-sdxl\n"_s), qPrintable(text.out));
        const CtlRun none = on({u"show"_s, u"no such model"_s});
        QCOMPARE(none.exitCode, 2);
        QVERIFY2(none.err.contains(u"tiny-sdxl"_s), qPrintable(none.err));
    }

    void find()
    {
        QCOMPARE(namesOf(json({u"find"_s, u"tiny-sdxl"_s})), QStringList{u"tiny-sdxl"_s});
        QCOMPARE(namesOf(json({u"find"_s, u"tiny-sdxl"_s, u"--type"_s, u"main"_s, u"--base"_s, u"sdxl"_s})),
                 QStringList{u"tiny-sdxl"_s});
        QCOMPARE(on({u"find"_s, u"tiny-sdxl"_s, u"--type"_s, u"vae"_s}).exitCode, 1);
        QCOMPARE(on({u"find"_s, u"tiny-sdxl"_s, u"--type"_s, u"vae"_s, u"--base"_s, u"sdxl"_s}).exitCode, 1);
        QCOMPARE(on({u"find"_s, u"tiny"_s}).exitCode, 1); // a part of a name is none
        QCOMPARE(on({u"find"_s}).exitCode, 2);
        QCOMPARE(on({u"find"_s, u"a"_s, u"--hash"_s, u"b"_s}).exitCode, 2);
        const QString hash =
            json({u"show"_s, u"tiny-sdxl"_s}).events(u"model"_s).value(0).value(u"hash"_s).toString();
        QCOMPARE(namesOf(json({u"find"_s, u"--hash"_s, hash})), QStringList{u"tiny-sdxl"_s});
        const CtlRun none = on({u"find"_s, u"--hash"_s, u"blake3:none"_s});
        QVERIFY2(none.exitCode == 1 && none.err.count(u'\n') == 1, qPrintable(none.err));
    }

    void deletionAsks()
    {
        if (!m_server.isDemo())
            QSKIP("the models of real servers are needed: see installAndDelete");
        const CtlRun asked = on({u"delete"_s, u"paper-sdxl"_s});
        QCOMPARE(asked.exitCode, 2);
        QVERIFY2(asked.err.contains(u"“paper-sdxl”"_s) && asked.err.contains(u"GiB"_s),
                 qPrintable(asked.err));
        QCOMPARE(on({u"delete"_s, u"paper-sdxl"_s, u"no such"_s, u"--yes"_s}).exitCode, 2);
        QCOMPARE(namesOf(json({u"find"_s, u"paper-sdxl"_s})).size(), 1); // nothing was deleted
        const CtlRun done =
            json({u"delete"_s, u"paper-sdxl"_s, u"paper-flux"_s, u"paper-sdxl"_s, u"--yes"_s});
        QVERIFY2(done.exitCode == 0, qPrintable(done.out));
        QCOMPARE(done.events(u"deleted"_s).size(), 2);
        QCOMPARE(on({u"find"_s, u"paper-sdxl"_s}).exitCode, 1);
    }

    void whatTheDemoServerLacksIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("scan") << QStringList{u"scan"_s, u"/models"_s};
        QTest::newRow("starters") << QStringList{u"starters"_s};
        QTest::newRow("stats") << QStringList{u"stats"_s};
        QTest::newRow("empty-cache") << QStringList{u"empty-cache"_s};
        QTest::newRow("install") << QStringList{u"install"_s, u"/models/a.safetensors"_s};
        QTest::newRow("prune") << QStringList{u"prune"_s};
        QTest::newRow("cancel") << QStringList{u"cancel"_s, u"1"_s};
        QTest::newRow("convert") << QStringList{u"convert"_s, u"tiny-sd1"_s, u"--yes"_s};
        QTest::newRow("edit") << QStringList{u"edit"_s, u"tiny-sd1"_s, u"--name"_s, u"a"_s};
        QTest::newRow("pause") << QStringList{u"pause"_s, u"1"_s};
    }
    void whatTheDemoServerLacksIsSaid()
    {
        if (!m_server.isDemo())
            QSKIP("real servers have all of it: see the tests below");
        QFETCH(QStringList, arguments);
        const CtlRun run = on(arguments);
        QVERIFY2(run.exitCode == 3, qPrintable(run.err));
        QVERIFY2(!run.err.isEmpty(), qPrintable(run.err));
    }

    /// What the window asks it for by itself.
    void theDemoServerLacksNoFile()
    {
        if (!m_server.isDemo())
            QSKIP("the tests below are for real servers");
        const CtlRun missing = json({u"list"_s, u"--missing"_s});
        QVERIFY2(missing.exitCode == 0, qPrintable(missing.err));
        QVERIFY(namesOf(missing).isEmpty());
        const CtlRun jobs = on({u"jobs"_s});
        QVERIFY2(jobs.exitCode == 0, qPrintable(jobs.err));
    }

    void wrongCommandLines()
    {
        QCOMPARE(on({u"install"_s}).exitCode, 2);
        QCOMPARE(on({u"install"_s, u"/a"_s, u"--timeout"_s, u"soon"_s}).exitCode, 2);
        QCOMPARE(on({u"install"_s, u"/a"_s, u"/b"_s, u"--name"_s, u"x"_s}).exitCode, 2);
        QCOMPARE(on({u"install"_s, u"/a"_s, u"--config"_s, u"/no/such/file"_s}).exitCode, 2);
        QCOMPARE(on({u"install"_s, u"/a"_s, u"--config"_s, u"/proc/version"_s}).exitCode, 2); // no JSON
        QCOMPARE(on({u"edit"_s, u"tiny-sd1"_s}).exitCode, 2);
        const CtlRun cancel = on({u"cancel"_s, u"abc"_s});
        QVERIFY2(cancel.exitCode == 1 && cancel.err.contains(u"model jobs"_s), qPrintable(cancel.err));
        QCOMPARE(on({u"convert"_s, u"tiny-sd1"_s}).exitCode, 2); // --yes
        QCOMPARE(on({u"image"_s, u"set"_s, u"tiny-sd1"_s, u"/no/such/file"_s}).exitCode, 2);
        QCOMPARE(on({u"image"_s, u"get"_s, u"tiny-sd1"_s, u"/tmp/x"_s}).exitCode, 1); // it has none
        QCOMPARE(on({u"image"_s, u"remove"_s, u"tiny-sd1"_s}).exitCode, 1);
    }

    void installAndDelete()
    {
        if (m_server.isDemo())
            QSKIP("the demo server installs nothing");
        const QString path = m_files->copy(u"vitrine-test.safetensors"_s);
        const CtlRun done = json({u"install"_s, path, u"--description"_s, u"a test"_s});
        QVERIFY2(done.exitCode == 0, qPrintable(done.out));
        const QJsonObject model = done.events(u"installed"_s).value(0);
        QCOMPARE(model.value(u"path"_s), QJsonValue(path));
        QCOMPARE(model.value(u"description"_s), QJsonValue(u"a test"_s));
        QVERIFY(done.events(u"warning"_s).isEmpty());

        const CtlRun again = on({u"install"_s, path, u"/no/such"_s});
        QCOMPARE(again.exitCode, 1);
        QVERIFY2(again.err.contains(u"installed already"_s), qPrintable(again.err));
        QVERIFY2(again.err.contains(u"/no/such"_s), qPrintable(again.err));

        const CtlRun jobs = json({u"jobs"_s});
        QCOMPARE(jobs.events(u"installation"_s).size(), 2);
        QCOMPARE(jobs.events(u"installation"_s).value(1).value(u"error_type"_s),
                 QJsonValue(u"DuplicateModelException"_s));
        QCOMPARE(on({u"prune"_s}).exitCode, 0);
        QVERIFY(json({u"jobs"_s}).events(u"installation"_s).isEmpty());

        const CtlRun asked = on({u"delete"_s, u"vitrine-test"_s});
        QVERIFY2(asked.exitCode == 2 && asked.err.contains(u"files stay"_s), qPrintable(asked.err));
        const CtlRun deleted = json({u"delete"_s, u"vitrine-test"_s, u"--yes"_s});
        QVERIFY2(deleted.exitCode == 0, qPrintable(deleted.out));
        QVERIFY(QFile::exists(path));
        QCOMPARE(on({u"show"_s, u"vitrine-test"_s}).exitCode, 2);
    }

    /// From the folder where it is started, moved, with a warning before.
    void installMoves()
    {
        if (m_server.isDemo())
            QSKIP("the demo server installs nothing");
        const QString path = m_files->copy(u"vitrine-test-moved.safetensors"_s);
        const CtlRun done = json({u"install"_s, u"vitrine-test-moved.safetensors"_s, u"--move"_s, u"--name"_s,
                                  u"vitrine-test called"_s},
                                 {.folder = m_files->folder()});
        QVERIFY2(done.exitCode == 0, qPrintable(done.out));
        QCOMPARE(done.events(u"warning"_s).size(), 1);
        QVERIFY(done.events(u"warning"_s).first().value(u"message"_s).toString().contains(u"moved"_s));
        QCOMPARE(done.events(u"installed"_s).value(0).value(u"name"_s), QJsonValue(u"vitrine-test called"_s));
        QVERIFY(!QFile::exists(path));
        const CtlRun asked = on({u"delete"_s, u"vitrine-test called"_s});
        QVERIFY2(asked.err.contains(u"of files with it"_s), qPrintable(asked.err));
    }

    void installFromAUrl()
    {
        if (m_server.isDemo())
            QSKIP("the demo server installs nothing");
        ModelHost host(m_files->bytes());
        const QString url = host.url(u"vitrine-test-url.safetensors?token=very-secret"_s);
        const QString config = writeFile(m_files->folder() + u"/settings.json"_s,
                                         "{\"trigger_phrases\": [\"b\"], \"name\": \"vitrine-test config\"}");
        qputenv("VITRINE_MODEL_TOKEN", "very-secret-too");
        const CtlRun done = json({u"install"_s, url, u"--config"_s, config, u"--verbose"_s});
        const CtlRun text = on({u"install"_s, url});
        QCOMPARE(on({u"install"_s, url, u"--config"_s, config, u"--no-wait"_s}).exitCode, 2);
        qunsetenv("VITRINE_MODEL_TOKEN");
        QVERIFY2(done.exitCode == 0, qPrintable(done.out));
        QVERIFY(!done.events(u"progress"_s).isEmpty());
        const QJsonObject model = done.events(u"installed"_s).value(0);
        QCOMPARE(model.value(u"name"_s), QJsonValue(u"vitrine-test config"_s));
        QCOMPARE(model.value(u"trigger_phrases"_s).toArray(), QJsonArray{u"b"_s});
        const CtlRun jobs = on({u"jobs"_s});
        const CtlRun shown = on({u"show"_s, u"vitrine-test config"_s});
        for (const CtlRun& run : {done, text, jobs, shown}) {
            QVERIFY2(!run.out.contains(u"secret"_s), qPrintable(run.out));
            QVERIFY2(!run.err.contains(u"secret"_s), qPrintable(run.err));
        }
    }

    void aDownloadThatTakesLong()
    {
        if (m_server.isDemo())
            QSKIP("the demo server installs nothing");
        ModelHost host(m_files->bytes());
        host.hangs = true;
        const CtlRun late =
            on({u"install"_s, host.url(u"vitrine-test.safetensors"_s), u"--timeout"_s, u"2"_s});
        QCOMPARE(late.exitCode, 5);
        const QString id =
            json({u"jobs"_s}).events(u"installation"_s).value(0).value(u"id"_s).toVariant().toString();
        QVERIFY2(late.err.contains(u"installation "_s + id), qPrintable(late.err));
        if (m_isNewer) {
            const CtlRun paused = json({u"pause"_s, id});
            QVERIFY2(paused.exitCode == 0, qPrintable(paused.out));
            QCOMPARE(paused.events(u"installation"_s).value(0).value(u"status"_s), QJsonValue(u"paused"_s));
            QCOMPARE(on({u"resume"_s, id}).exitCode, 0);
        } else {
            const CtlRun paused = on({u"pause"_s, id});
            QVERIFY2(paused.exitCode == 3 && paused.err.contains(u"pause"_s), qPrintable(paused.err));
        }
        const CtlRun canceled = json({u"cancel"_s, id, u"987654"_s});
        QCOMPARE(canceled.exitCode, 4);
        QCOMPARE(canceled.events(u"installation"_s).value(0).value(u"status"_s), QJsonValue(u"cancelled"_s));
        const CtlRun sent =
            json({u"install"_s, m_files->copy(u"vitrine-test-sent.safetensors"_s), u"--no-wait"_s});
        QCOMPARE(sent.exitCode, 0);
        QCOMPARE(sent.events(u"submitted"_s).size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_files->find(u"vitrine-test-sent"_s), 20'000);
    }

    void editAndImage()
    {
        if (m_server.isDemo())
            QSKIP("the demo server changes no models");
        QVERIFY(!m_files->install(u"vitrine-test.safetensors"_s).isEmpty());
        const CtlRun edited = json({u"edit"_s, u"vitrine-test"_s, u"--description"_s, u"neu"_s, u"--phrase"_s,
                                    u"b"_s, u"--phrase"_s, u"a"_s, u"--name"_s, u"vitrine-test b"_s});
        QVERIFY2(edited.exitCode == 0, qPrintable(edited.out));
        QCOMPARE(edited.events(u"model"_s).value(0).value(u"description"_s), QJsonValue(u"neu"_s));
        QCOMPARE(edited.events(u"model"_s).value(0).value(u"trigger_phrases"_s).toArray(),
                 (QJsonArray{u"a"_s, u"b"_s}));
        QCOMPARE(on({u"edit"_s, u"vitrine-test b"_s, u"--name"_s, u" "_s}).exitCode, 2);

        const QString picture = writeFile(m_files->folder() + u"/cover.png"_s, pngBytes(7));
        const QString saved = m_files->folder() + u"/saved.webp"_s;
        QCOMPARE(on({u"image"_s, u"set"_s, u"vitrine-test b"_s, picture}).exitCode, 0);
        QCOMPARE(on({u"image"_s, u"get"_s, u"vitrine-test b"_s, saved}).exitCode, 0);
        QFile file(saved);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(4), QByteArray("RIFF"));
        QCOMPARE(on({u"image"_s, u"get"_s, u"vitrine-test b"_s, u"/no/such/folder/a"_s}).exitCode, 2);
        QCOMPARE(on({u"image"_s, u"remove"_s, u"vitrine-test b"_s}).exitCode, 0);
        QCOMPARE(on({u"image"_s, u"get"_s, u"vitrine-test b"_s, saved}).exitCode, 1);
        const QString text = writeFile(m_files->folder() + u"/cover.txt"_s, "no picture");
        QCOMPARE(on({u"image"_s, u"set"_s, u"vitrine-test b"_s, text}).exitCode, 1);

        const CtlRun again = on({u"reidentify"_s, u"vitrine-test b"_s});
        QCOMPARE(again.exitCode, m_isNewer ? 0 : 3);
        const CtlRun converted = on({u"convert"_s, u"vitrine-test b"_s, u"--yes"_s});
        QVERIFY2(converted.exitCode == 1 && !converted.err.isEmpty(), qPrintable(converted.err));
    }

    void scanAndStarters()
    {
        if (m_server.isDemo())
            QSKIP("the demo server has none: see above");
        const QString fresh = m_files->copy(u"vitrine-test-new.safetensors"_s);
        const CtlRun scanned = json({u"scan"_s, m_files->folder()});
        QVERIFY2(scanned.exitCode == 0, qPrintable(scanned.out));
        bool isFound = false;
        for (const QJsonObject& found : scanned.events(u"found"_s))
            isFound |= found.value(u"path"_s).toString() == fresh && !found.value(u"is_installed"_s).toBool();
        QVERIFY(isFound);
        QCOMPARE(on({u"scan"_s, u"/no/such/folder"_s}).exitCode, 1);
        const CtlRun starters = json({u"starters"_s, u"--search"_s, u"sdxl"_s});
        QVERIFY2(!starters.events(u"starter_model"_s).isEmpty(), qPrintable(starters.out));
        QVERIFY(starters.events(u"starter_model"_s).size()
                < json({u"starters"_s}).events(u"starter_model"_s).size());
    }

    void missingModels()
    {
        if (m_server.isDemo())
            QSKIP("the demo server has none: see above");
        QVERIFY(!m_files->install(u"vitrine-test.safetensors"_s).isEmpty());
        QVERIFY(QFile::remove(m_files->folder() + u"/vitrine-test.safetensors"_s));
        const CtlRun missing = json({u"list"_s, u"--missing"_s});
        if (m_isNewer)
            QCOMPARE(namesOf(missing), QStringList{u"vitrine-test"_s});
        else
            QVERIFY2(missing.exitCode == 3 && missing.out.contains(u"models/missing"_s),
                     qPrintable(missing.out));
    }

    void cache()
    {
        if (m_server.isDemo())
            QSKIP("the demo server has none: see above");
        QCOMPARE(on({u"empty-cache"_s}).exitCode, 0);
        const CtlRun stats = json({u"stats"_s});
        QCOMPARE(stats.exitCode, 0);
        QCOMPARE(stats.events(u"model_cache"_s).size(), 1);
        QVERIFY(!on({u"stats"_s}).out.isEmpty());
    }
};

VITRINE_TEST(TestCtlModels)
#include "tst_ctlmodels.moc"
