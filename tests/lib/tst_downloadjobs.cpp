// SPDX-License-Identifier: Apache-2.0
#include "lib/events/serverevents.h"
#include "lib/export/exportjob.h"
#include "lib/jobs/downloadzipjob.h"
#include "tests/lib/jobbench.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

using Cut = CuttingProxy::Cut;

/// Downloads into folders and as zips. Against VITRINE_TEST_SERVER when that is set, else against a demo
/// server, which makes no zips.
class TestDownloadJobs : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<JobBench> m_bench;
    QString m_board;
    QStringList m_names; ///< On the board.

    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QByteArray original(const QString& name)
    {
        const Result<QByteArray> bytes = await(ImagesApi(m_bench->client()).full(name));
        return bytes ? *bytes : QByteArray("none");
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<JobBench>();
        QVERIFY(m_bench->start());
        m_board = m_bench->makeBoard(u"downloads"_s);
        for (int i = 0; i < 4; ++i)
            m_names.append(m_bench->makeImage(m_board));
        QVERIFY(!m_names.contains(QString()));
    }
    void cleanup() { m_bench->proxy().reset(); }
    void cleanupTestCase() { m_bench.reset(); }

    /// Server names are kept, bytes are the server's.
    void savesOriginals()
    {
        QTemporaryDir folder;
        ExportJob job(m_bench->client(), originals(m_names, folder.filePath(u"a/b"_s)));
        QSignalSpy saved(&job, &ExportJob::saved);
        QVERIFY(finishes(job));
        QVERIFY(!job.error());
        QVERIFY2(job.problems().isEmpty(), qPrintable(job.problems().join(u'\n')));
        QCOMPARE(saved.size(), m_names.size());
        QStringList files = QDir(folder.filePath(u"a/b"_s)).entryList(QDir::Files);
        QStringList names = m_names;
        files.sort();
        names.sort();
        QCOMPARE(files, names);
        for (const QString& name : std::as_const(m_names))
            QCOMPARE(contentOf(folder.filePath(u"a/b/"_s + name)), original(name));
    }

    /// What breaks off in the middle is fetched again from the start; nobody sees half a file.
    void brokenOffIsFetchedAgain_data()
    {
        QTest::addColumn<int>("cut");
        QTest::newRow("in the middle") << int(Cut::InAnswer);
        QTest::newRow("before the answer") << int(Cut::BeforeAnswer);
    }
    void brokenOffIsFetchedAgain()
    {
        QFETCH(int, cut);
        QTemporaryDir folder;
        const QByteArray route = "/" + m_names.first().toLatin1() + "/full";
        m_bench->proxy().cut({Cut(cut), "GET", route});
        ExportJob job(m_bench->client(), originals(m_names, folder.path()));
        QVERIFY(finishes(job));
        QVERIFY2(job.problems().isEmpty(), qPrintable(job.problems().join(u'\n')));
        QCOMPARE(m_bench->proxy().cuts(), 1);
        QCOMPARE(m_bench->proxy().count("GET", route), 2);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), m_names.size());
        QCOMPARE(contentOf(folder.filePath(m_names.first())), original(m_names.first()));
    }

    void whatAlwaysBreaksOffIsSaid()
    {
        QTemporaryDir folder;
        const QByteArray route = "/" + m_names.first().toLatin1() + "/full";
        m_bench->proxy().cut({Cut::InAnswer, "GET", route, 1, -1});
        ExportJob job(m_bench->client(), originals(m_names.mid(0, 2), folder.path()));
        QVERIFY(finishes(job));
        QCOMPARE(m_bench->proxy().count("GET", route), 3);
        QCOMPARE(job.problems().size(), 1);
        QVERIFY(job.problems().first().startsWith(m_names.first() + u": "_s));
        // No half of it is left behind.
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{m_names.at(1)});
    }

    void existingFilesStay()
    {
        QTemporaryDir folder;
        QFile mine(folder.filePath(m_names.first()));
        QVERIFY(mine.open(QIODevice::WriteOnly));
        mine.write("mine");
        mine.close();
        ExportJob job(m_bench->client(), originals({m_names.first()}, folder.path()));
        QSignalSpy saved(&job, &ExportJob::saved);
        QVERIFY(finishes(job));
        QCOMPARE(contentOf(mine.fileName()), QByteArray("mine"));
        QCOMPARE(saved.size(), 1);
        const QString path = saved.first().at(1).toString();
        QVERIFY2(path.endsWith(u" (2).png"_s), qPrintable(path));
        QCOMPARE(contentOf(path), original(m_names.first()));
    }

    /// Folders that cannot be made, and one in which nobody can write.
    void unwritableFolderIsSaid()
    {
        QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        for (const QString& path : {folder.filePath(u"file/sub"_s), u"/proc"_s}) {
            ExportJob job(m_bench->client(), originals(m_names.mid(0, 2), path));
            QVERIFY(finishes(job));
            QCOMPARE(job.savedCount(), 0);
            QVERIFY(job.error());
            QCOMPARE(job.error()->kind, ApiError::Kind::Storage);
            QVERIFY2(job.error()->userMessage().contains(path), qPrintable(job.error()->userMessage()));
        }
    }

    void missingImageFailsAlone()
    {
        QTemporaryDir folder;
        const QString missing = u"no-such-image.png"_s;
        ExportJob job(m_bench->client(), originals({missing, m_names.first()}, folder.path()));
        QVERIFY(finishes(job));
        QCOMPARE(job.problems().size(), 1);
        QVERIFY(job.problems().first().startsWith(missing + u": "_s));
        QCOMPARE(job.savedCount(), 1);
    }

    void zipComesByEvent()
    {
        if (m_bench->isDemo())
            QSKIP("the demo server makes no zips");
        QTemporaryDir folder;
        ImagesApi images(m_bench->client());
        ServerEvents events(m_bench->client().requests(), m_bench->client().lane(Lane::Polling));
        events.start();
        QTRY_VERIFY_WITH_TIMEOUT(events.isConnected(), 10'000);
        for (const bool ofBoard : {false, true}) {
            m_bench->proxy().reset();
            const QString path = folder.filePath(u"%1.zip"_s.arg(int(ofBoard)));
            DownloadZipJob job(images, events, ofBoard ? QStringList() : m_names, m_board, path);
            QVERIFY(finishes(job));
            QVERIFY2(!job.error(), qPrintable(job.error() ? job.error()->logLine() : QString()));
            QCOMPARE(m_bench->proxy().count("GET", "/images/download/"), 1);
            const QByteArray zip = contentOf(path);
            QVERIFY(zip.startsWith("PK"));
            for (const QString& name : std::as_const(m_names))
                QVERIFY(zip.contains(original(name))); // stored, not packed
        }
    }

    void zipComesWithoutEvents()
    {
        if (m_bench->isDemo())
            QSKIP("the demo server makes no zips");
        QTemporaryDir folder;
        ImagesApi images(m_bench->client());
        ServerEvents events(m_bench->client().requests(), m_bench->client().lane(Lane::Polling)); // silent
        DownloadZipJob job(images, events, m_names, {}, folder.filePath(u"silent.zip"_s));
        QVERIFY(finishes(job));
        QVERIFY2(!job.error(), qPrintable(job.error() ? job.error()->logLine() : QString()));
        QVERIFY(contentOf(folder.filePath(u"silent.zip"_s)).startsWith("PK"));
    }

    /// The server forgets a zip with the first fetch.
    void zipThatBreaksOffIsMadeAgain()
    {
        if (m_bench->isDemo())
            QSKIP("the demo server makes no zips");
        QTemporaryDir folder;
        ImagesApi images(m_bench->client());
        ServerEvents events(m_bench->client().requests(), m_bench->client().lane(Lane::Polling));
        events.start();
        QTRY_VERIFY_WITH_TIMEOUT(events.isConnected(), 10'000);
        m_bench->proxy().cut({Cut::InAnswer, "GET", "/images/download/"});
        DownloadZipJob job(images, events, m_names, {}, folder.filePath(u"again.zip"_s));
        QVERIFY(finishes(job));
        QVERIFY2(!job.error(), qPrintable(job.error() ? job.error()->logLine() : QString()));
        QCOMPARE(m_bench->proxy().count("POST", "/images/download"), 2);
        QVERIFY(contentOf(folder.filePath(u"again.zip"_s)).startsWith("PK"));
    }

    void zipThatCannotBeMadeIsSaid()
    {
        if (m_bench->isDemo())
            QSKIP("the demo server makes no zips");
        QTemporaryDir folder;
        ImagesApi images(m_bench->client());
        ServerEvents events(m_bench->client().requests(), m_bench->client().lane(Lane::Polling));
        events.start();
        QTRY_VERIFY_WITH_TIMEOUT(events.isConnected(), 10'000);
        DownloadZipJob job(images, events, {u"no-such-image.png"_s}, {}, folder.filePath(u"none.zip"_s));
        QVERIFY(finishes(job));
        QVERIFY(job.error());
        QVERIFY2(!job.error()->userMessage().isEmpty(), qPrintable(job.error()->logLine()));
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

VITRINE_TEST(TestDownloadJobs)
#include "tst_downloadjobs.moc"
