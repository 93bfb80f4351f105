// SPDX-License-Identifier: Apache-2.0
#include "lib/api/images.h"
#include "tests/lib/ctl.h"
#include "tests/support/brokenserver.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

const QString boardName = u"ctl images test"_s;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// `vitrinectl image …` against the server under test.
class TestCtlImages : public QObject {
    Q_OBJECT

private:
    CtlServer m_server;
    QString m_board;
    QTemporaryDir m_files;

    CtlRun json(const QStringList& arguments) const { return m_server.ctl().json(arguments); }
    CtlRun on(const QStringList& arguments) const { return m_server.ctl().on(arguments); }
    ImagesApi images() { return ImagesApi(m_server.client()); }

    /// A file in the test's folder.
    QString file(const QString& name, const QByteArray& bytes) const
    {
        QFile out(m_files.filePath(name));
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
        return out.fileName();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.open()); }
    void init() { m_board = m_server.createBoard(boardName); }
    void cleanup()
    {
        if (m_server.isDemo())
            m_server.demo().clearFaults();
        m_server.removeBoards(boardName);
    }

    void uploadsToABoardThatItCreates()
    {
        m_server.removeBoards(boardName);
        const QString one = file(u"one.png"_s, pngBytes(1));
        const QString two = file(u"two.png"_s, pngBytes(2));
        const CtlRun missing = on({u"image"_s, u"upload"_s, one, u"--board"_s, boardName});
        QCOMPARE(missing.exitCode, 2);
        const QString metadata = file(u"metadata.json"_s, "{\"note\":\"from a test\"}");
        const CtlRun run = json({u"image"_s, u"upload"_s, one, two, u"--board"_s, boardName,
                                 u"--create-board"_s, u"--metadata"_s, metadata});
        QVERIFY2(run.exitCode == 0, qPrintable(run.out));
        QCOMPARE(run.events(u"board"_s).size(), 1);
        const QList<QJsonObject> uploaded = run.events(u"uploaded"_s);
        QCOMPARE(uploaded.size(), 2);
        for (const QJsonObject& image : uploaded) {
            QCOMPARE(image.value(u"image_category"_s), QJsonValue(u"user"_s));
            QCOMPARE(image.value(u"board_id"_s), run.events(u"board"_s).first().value(u"board_id"_s));
        }
        const QString name = uploaded.first().value(u"image_name"_s).toString();
        const CtlRun kept = json({u"image"_s, u"metadata"_s, name});
        QCOMPARE(kept.events(u"metadata"_s).value(0).value(u"metadata"_s).toObject().value(u"note"_s),
                 QJsonValue(u"from a test"_s));
    }

    void oneBadFileAmongMany()
    {
        const QString good = file(u"good.png"_s, pngBytes(3));
        const QString bad = file(u"bad.png"_s, "this is no picture");
        const QString missing = m_files.filePath(u"missing.png"_s);
        const CtlRun run = json({u"image"_s, u"upload"_s, bad, good, missing, u"--board"_s, m_board});
        QCOMPARE(run.exitCode, 4);
        QCOMPARE(run.events(u"uploaded"_s).size(), 1);
        QCOMPARE(run.events(u"error"_s).size(), 2);
        const CtlRun unreadable = on({u"image"_s, u"upload"_s, missing, u"--board"_s, m_board});
        QCOMPARE(unreadable.exitCode, 2);
        QVERIFY2(unreadable.err.contains(missing), qPrintable(unreadable.err));
        QVERIFY(on({u"image"_s, u"upload"_s, bad, u"--board"_s, m_board}).exitCode != 0);
    }

    void uploadOptionsAreChecked_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("category") << QStringList{u"--category"_s, u"nice"_s};
        QTest::newRow("board to create") << QStringList{u"--create-board"_s};
        QTest::newRow("no metadata file") << QStringList{u"--metadata"_s, u"/nonexistent/file"_s};
        QTest::newRow("metadata is no object") << QStringList{u"--metadata"_s, u"/dev/null"_s};
    }

    void uploadOptionsAreChecked()
    {
        QFETCH(QStringList, options);
        const QString one = file(u"one.png"_s, pngBytes(1));
        QCOMPARE(on(QStringList{u"image"_s, u"upload"_s, one} + options).exitCode, 2);
    }

    void savesTheSameBytesUnderTheServersNames()
    {
        const QString first = m_server.uploadImage(m_board, 4);
        const QString second = m_server.uploadImage(m_board, 5);
        QTemporaryDir folder;
        const CtlRun run =
            json({u"image"_s, u"get"_s, first, second, u"--download"_s, folder.filePath(u"new"_s)});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.events(u"saved"_s).size(), 2);
        const auto full = await(images().full(first));
        QVERIFY(full);
        QCOMPARE(contentOf(folder.filePath(u"new/"_s + first)), *full);

        // Without a folder: where it was started.
        const CtlRun here = m_server.ctl().on({u"image"_s, u"get"_s, first}, {.folder = folder.path()});
        QCOMPARE(here.exitCode, 0);
        QCOMPARE(contentOf(folder.filePath(first)), *full);

        const CtlRun partly =
            on({u"image"_s, u"get"_s, first, u"gone.png"_s, u"--download"_s, folder.path()});
        QCOMPARE(partly.exitCode, 4);
        QVERIFY2(partly.err.contains(u"gone.png"_s), qPrintable(partly.err));
        QCOMPARE(on({u"image"_s, u"get"_s, u"gone.png"_s, u"--download"_s, folder.path()}).exitCode, 1);
    }

    /// A whole board, named by template and with sidecars; the second time nothing is saved again.
    void exportsABoard()
    {
        QStringList names;
        for (int i = 0; i < 3; ++i)
            names.append(m_server.uploadImage(m_board, 60 + i));
        QTemporaryDir folder;
        const QStringList command{u"image"_s,      u"get"_s,          u"--board"_s,
                                  boardName,       u"--download"_s,   folder.path(),
                                  u"--sidecars"_s, u"--file-names"_s, u"{board}/{n:3} {seed}"_s,
                                  u"--order"_s,    u"oldest"_s};
        const CtlRun run = json(command);
        QVERIFY2(run.exitCode == 0, qPrintable(run.out));
        QCOMPARE(run.events(u"saved"_s).size(), 3);
        const QString base = folder.filePath(boardName + u"/002 unknown.png"_s);
        QCOMPARE(contentOf(base), *await(images().full(names.at(1))));
        QVERIFY(contentOf(base + u".json"_s).contains(names.at(1).toUtf8()));
        const CtlRun again = json(command);
        QCOMPARE(again.exitCode, 0);
        QCOMPARE(again.events(u"saved"_s).size(), 0);
        QCOMPARE(again.events(u"skipped"_s).size(), 3);

        QCOMPARE(on({u"image"_s, u"star"_s, names.at(2)}).exitCode, 0);
        const CtlRun starred = json({u"image"_s, u"get"_s, u"--board"_s, boardName, u"--starred"_s,
                                     u"--download"_s, folder.filePath(u"starred"_s)});
        QCOMPARE(starred.events(u"saved"_s).size(), 1);
        QVERIFY(QFile::exists(folder.filePath(u"starred/"_s + names.at(2))));
        const CtlRun found = json({u"image"_s, u"get"_s, u"--board"_s, boardName, u"--search"_s,
                                   u"no such text"_s, u"--download"_s, folder.filePath(u"found"_s)});
        QCOMPARE(found.exitCode, 0);
        QCOMPARE(found.events(u"saved"_s).size(), 0);
        QCOMPARE(on({u"image"_s, u"get"_s, u"--board"_s, u"not there"_s}).exitCode, 2);
    }

    void convertsWhatItSaves()
    {
        const QString name = m_server.uploadImage(m_board, 70);
        QTemporaryDir folder;
        for (const QString& format : {u"jpeg"_s, u"webp"_s}) {
            const CtlRun run = json({u"image"_s, u"get"_s, name, u"--download"_s, folder.path(),
                                     u"--format"_s, format, u"--quality"_s, u"80"_s});
            QVERIFY2(run.exitCode == 0, qPrintable(run.out));
            const QString path = run.events(u"saved"_s).value(0).value(u"path"_s).toString();
            QVERIFY2(path.endsWith(format == "jpeg"_L1 ? u".jpg"_s : u".webp"_s), qPrintable(path));
            const QByteArray start = contentOf(path).left(12);
            QVERIFY(start.startsWith("\xFF\xD8") || start.endsWith("WEBP"));
        }
    }

    void exportOptionsAreChecked_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing") << QStringList() << u"--board"_s;
        QTest::newRow("names and a board") << QStringList{u"a.png"_s, u"--board"_s, u"x"_s} << u"--starred"_s;
        QTest::newRow("template") << QStringList{u"a.png"_s, u"--file-names"_s, u"{n} {sead}"_s}
                                  << u"character 5"_s;
        QTest::newRow("format") << QStringList{u"a.png"_s, u"--format"_s, u"gif"_s} << u"gif"_s;
        QTest::newRow("quality") << QStringList{u"a.png"_s, u"--format"_s, u"webp"_s, u"--quality"_s, u"0"_s}
                                 << u"1"_s;
        QTest::newRow("quality of nothing") << QStringList{u"a.png"_s, u"--quality"_s, u"50"_s} << u"jpeg"_s;
        QTest::newRow("order") << QStringList{u"--starred"_s, u"--order"_s, u"best"_s} << u"best"_s;
    }

    void exportOptionsAreChecked()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        const CtlRun run = on(QStringList{u"image"_s, u"get"_s} + arguments);
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains(said), qPrintable(run.err));
    }

    /// Killed in the middle it goes on from there, under the same names.
    void goesOnAfterAKill()
    {
        if (!m_server.isDemo())
            QSKIP("real servers have no faults to order");
        for (int i = 0; i < 6; ++i)
            QVERIFY(!m_server.uploadImage(m_board, 80 + i).isEmpty());
        QTemporaryDir folder;
        const QStringList command{u"image"_s,      u"get"_s,      u"--board"_s,      boardName,
                                  u"--download"_s, folder.path(), u"--file-names"_s, u"{n}"_s};
        QVERIFY(m_server.demo().injectFault({u"delay"_s, u"/full$"_s, 2}));
        QVERIFY(m_server.demo().injectFault({u"hang"_s, u"/full$"_s, -1}));
        const auto thereAre = [&] {
            QStringList names;
            for (const QFileInfo& file : QDir(folder.path()).entryInfoList(QDir::Files, QDir::Name)) {
                if (file.size() > 0) // an empty one keeps the place of what is about to come
                    names.append(file.fileName());
            }
            return names;
        };
        const CtlRun killed =
            m_server.ctl().on(command, {.whileRunning = [&](QProcess& process) {
                                  if (QTest::qWaitFor([&] { return thereAre().size() == 2; }, 20'000))
                                      process.kill();
                              }});
        QVERIFY(killed.exitCode != 0);
        const QStringList before = thereAre();
        QCOMPARE(before.size(), 2);
        m_server.demo().clearFaults();
        const CtlRun run = json(command);
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.events(u"skipped"_s).size(), 2);
        QCOMPARE(run.events(u"saved"_s).size(), 4);
        QCOMPARE(thereAre(),
                 (QStringList{u"1.png"_s, u"2.png"_s, u"3.png"_s, u"4.png"_s, u"5.png"_s, u"6.png"_s}));
        QVERIFY(!QDir(folder.filePath(u".vitrine-export/parts"_s)).exists());
    }

    void aFolderThatCannotBeWritten()
    {
        const QString name = m_server.uploadImage(m_board, 6);
        const QString inTheWay = file(u"file"_s, "x");
        const CtlRun run = on({u"image"_s, u"get"_s, name, u"--download"_s, inTheWay + u"/below"_s});
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains(inTheWay), qPrintable(run.err));
        // Nobody can make files there.
        const CtlRun proc = on({u"image"_s, u"get"_s, name, u"--download"_s, u"/proc"_s});
        QCOMPARE(proc.exitCode, 2);
        QVERIFY2(proc.err.contains(u"/proc"_s), qPrintable(proc.err));
    }

    void aFullDisk()
    {
        const QString name = m_server.uploadImage(m_board, 6);
        QTemporaryDir folder;
        // No byte can be written to any file.
        const CtlRun run = m_server.ctl().on({u"image"_s, u"get"_s, name, u"--download"_s, folder.path()},
                                             {.shell = u"trap '' XFSZ; ulimit -f 0"_s});
        QVERIFY2(run.exitCode == 2, qPrintable(run.out + run.err));
        QVERIFY2(run.err.contains(name), qPrintable(run.err));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void showsRecords()
    {
        const QString name = m_server.uploadImage(m_board, 7);
        const CtlRun run = json({u"image"_s, u"show"_s, name, u"gone.png"_s});
        QCOMPARE(run.exitCode, 4);
        const QJsonObject image = run.events(u"image"_s).value(0);
        QCOMPARE(image.value(u"image_name"_s), QJsonValue(name));
        QCOMPARE(image.value(u"width"_s), QJsonValue(16));
        QCOMPARE(image.value(u"board_id"_s), QJsonValue(m_board));
        QVERIFY(run.events(u"error"_s).value(0).value(u"message"_s).toString().contains(u"gone.png"_s));
        QCOMPARE(on({u"image"_s, u"show"_s, u"gone.png"_s}).exitCode, 1);
        QVERIFY(on({u"image"_s, u"show"_s, name}).out.contains(u"16x16"_s));
    }

    void metadataAndWorkflowOfNothing()
    {
        const QString name = m_server.uploadImage(m_board, 8);
        QCOMPARE(on({u"image"_s, u"metadata"_s, name}).exitCode, 1);
        const CtlRun workflow = on({u"image"_s, u"workflow"_s, name});
        QCOMPARE(workflow.exitCode, 1);
        QVERIFY2(workflow.err.contains(u"no workflow"_s), qPrintable(workflow.err));
        QCOMPARE(on({u"image"_s, u"metadata"_s, u"gone.png"_s}).exitCode, 1);
    }

    void latestOfABoard()
    {
        QCOMPARE(on({u"image"_s, u"latest"_s, boardName}).exitCode, 1);
        const QString first = m_server.uploadImage(m_board, 9);
        QVERIFY(await(images().setStarred({first}, true)));
        const QString newest = m_server.uploadImage(m_board, 10);
        QTemporaryDir folder;
        const CtlRun run = json({u"image"_s, u"latest"_s, boardName, u"--download"_s, folder.path()});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.events(u"image"_s).value(0).value(u"image_name"_s), QJsonValue(newest));
        const auto full = await(images().full(newest));
        QVERIFY(full);
        QCOMPARE(contentOf(folder.filePath(newest)), *full);
    }

    void starsAndListsStarred()
    {
        QStringList names;
        for (int i = 0; i < 3; ++i)
            names.append(m_server.uploadImage(m_board, 20 + i));
        QCOMPARE(json({u"image"_s, u"starred"_s, boardName}).events(u"image"_s).size(), 0);
        const CtlRun starred = json({u"image"_s, u"star"_s, names.at(0), names.at(2)});
        QCOMPARE(starred.exitCode, 0);
        QCOMPARE(starred.events(u"starred"_s).size(), 2);
        QTemporaryDir folder;
        const CtlRun listed = json({u"image"_s, u"starred"_s, boardName, u"--download"_s, folder.path()});
        QCOMPARE(listed.exitCode, 0);
        QCOMPARE(listed.events(u"image"_s).size(), 2);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
        QVERIFY(QFile::exists(folder.filePath(names.at(2))));

        QCOMPARE(on({u"image"_s, u"unstar"_s, names.at(0)}).exitCode, 0);
        QCOMPARE(json({u"image"_s, u"starred"_s, boardName}).events(u"image"_s).size(), 1);
        const CtlRun partly = on({u"image"_s, u"star"_s, names.at(0), u"gone.png"_s});
        QCOMPARE(partly.exitCode, 4);
        QVERIFY2(partly.err.contains(u"gone.png"_s), qPrintable(partly.err));
        QCOMPARE(on({u"image"_s, u"star"_s, u"gone.png"_s}).exitCode, 1);
    }

    void movesAndTakesOffBoards()
    {
        const QString name = m_server.uploadImage({}, 30);
        QCOMPARE(on({u"image"_s, u"move"_s, name}).exitCode, 2);
        QCOMPARE(on({u"image"_s, u"move"_s, name, u"--board"_s, boardName}).exitCode, 0);
        auto record = await(images().get(name));
        QVERIFY(record);
        QCOMPARE(record->boardId, std::optional(m_board));
        QCOMPARE(on({u"image"_s, u"move"_s, name, u"--board"_s, u"none"_s}).exitCode, 0);
        record = await(images().get(name));
        QVERIFY(record);
        QCOMPARE(record->boardId, std::nullopt);
        QCOMPARE(on({u"image"_s, u"move"_s, name, u"--board"_s, u"not there"_s}).exitCode, 2);
        QVERIFY(await(images().remove({name})));
    }

    void copiesOnTheServer()
    {
        const QString name = m_server.uploadImage({}, 31);
        const CtlRun run = json({u"image"_s, u"copy"_s, name, u"--board"_s, boardName});
        QVERIFY2(run.exitCode == 0, qPrintable(run.out));
        const QJsonObject copy = run.events(u"image"_s).value(0);
        QVERIFY(copy.value(u"image_name"_s).toString() != name);
        QCOMPARE(copy.value(u"board_id"_s), QJsonValue(m_board));
        const CtlRun partly = json({u"image"_s, u"copy"_s, u"gone.png"_s, name, u"--board"_s, boardName});
        QVERIFY2(partly.exitCode == 4, qPrintable(partly.out));
        const QJsonObject failed = partly.events(u"failed"_s).value(0);
        QVERIFY(!failed.value(u"error_type"_s).toString().isEmpty());
        QVERIFY(!failed.value(u"node_type"_s).toString().isEmpty());
        QCOMPARE(partly.events().last().value(u"summary"_s).toObject().value(u"execution"_s), QJsonValue(1));
        QCOMPARE(on({u"image"_s, u"copy"_s, name}).exitCode, 2);
        QVERIFY(await(images().remove({name})));
    }

    void deletionAsks()
    {
        const QString first = m_server.uploadImage(m_board, 40);
        const QString second = m_server.uploadImage(m_board, 41);
        const CtlRun asked = on({u"image"_s, u"delete"_s, first, second, first});
        QCOMPARE(asked.exitCode, 2);
        QVERIFY2(asked.err.contains(u"2 images"_s) && asked.err.contains(u"--yes"_s), qPrintable(asked.err));
        QVERIFY(await(images().get(first)));
        QCOMPARE(on({u"image"_s, u"delete"_s, first, u"--yes"_s}).exitCode, 0);
        const CtlRun partly = json({u"image"_s, u"delete"_s, first, second, u"--yes"_s});
        QCOMPARE(partly.exitCode, 4);
        QCOMPARE(partly.events(u"deleted"_s).value(0).value(u"image_name"_s), QJsonValue(second));
    }

    void faultsOfTheServer_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("web page") << u"html"_s;
        QTest::newRow("401") << u"unauthorized"_s;
        QTest::newRow("500") << u"500"_s;
    }

    void faultsOfTheServer()
    {
        if (!m_server.isDemo())
            QSKIP("real servers have no faults to order");
        QFETCH(QString, fault);
        const QString name = m_server.uploadImage(m_board, 50);
        const QString one = file(u"one.png"_s, pngBytes(1));
        QTemporaryDir folder;
        QVERIFY(m_server.demo().injectFault({fault, u"^/api/v1/(images|board_images|gallery)/"_s, -1}));
        const QList<QStringList> commands{
            {u"image"_s, u"upload"_s, one},
            {u"image"_s, u"get"_s, name, u"--download"_s, folder.path()},
            {u"image"_s, u"show"_s, name},
            {u"image"_s, u"metadata"_s, name},
            {u"image"_s, u"workflow"_s, name},
            {u"image"_s, u"latest"_s, m_board},
            {u"image"_s, u"starred"_s, m_board},
            {u"image"_s, u"star"_s, name},
            {u"image"_s, u"move"_s, name, u"--board"_s, m_board},
            {u"image"_s, u"delete"_s, name, u"--yes"_s},
        };
        for (const QStringList& arguments : commands) {
            const CtlRun run = on(arguments);
            QVERIFY2(run.exitCode == 3,
                     qPrintable(arguments.join(u' ') + u'\n' + QString::number(run.exitCode) + run.err));
            QVERIFY(!run.err.isEmpty());
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void nobodyThere()
    {
        const QString one = file(u"one.png"_s, pngBytes(1));
        const CtlRun run =
            Ctl().run({u"image"_s, u"upload"_s, one, u"--board"_s, u"x"_s, u"--server"_s, unusedAddress()});
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.contains(u"cannot be reached"_s), qPrintable(run.err));
    }

    void videosNeedAServerThatHasThem()
    {
        if (!m_server.isDemo())
            QSKIP("real servers have them: see TestRealCtl");
        const QString film = file(u"film.mp4"_s, "not looked at");
        const CtlRun run = on({u"image"_s, u"upload"_s, film});
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.contains(u"/api/v1/videos/"_s), qPrintable(run.err));
    }
};

VITRINE_TEST(TestCtlImages)
#include "tst_ctlimages.moc"
