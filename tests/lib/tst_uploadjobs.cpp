// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/findboardjob.h"
#include "lib/jobs/uploadimagesjob.h"
#include "tests/lib/jobbench.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

/// Uploads of files. Against VITRINE_TEST_SERVER when that is set, else against a demo server.
class TestUploadJobs : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<JobBench> m_bench;
    QTemporaryDir m_folder;

    QString writeFile(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<JobBench>();
        QVERIFY(m_bench->start());
    }
    void cleanup() { m_bench->proxy().reset(); }
    void cleanupTestCase() { m_bench.reset(); }

    /// A board that has to be made first, three good files, a text that says it is a picture, and one that is
    /// not there.
    void badFilesFailAlone()
    {
        const QString name = uniqueName(u"uploads"_s);
        FindBoardJob findBoard(m_bench->client(), name, true);
        QVERIFY(finishes(findBoard));
        QVERIFY(findBoard.wasCreated());
        const QString board = findBoard.board().boardId;
        m_bench->removeLater(board);
        const QStringList good{writeFile(u"one.png"_s, noisePicture({30, 20})),
                               writeFile(u"zwei ä.png"_s, noisePicture({31, 20})),
                               writeFile(u"three.png"_s, noisePicture({32, 20}))};
        const QString text = writeFile(u"text.png"_s, "this is no picture");
        const QString missing = m_folder.filePath(u"missing.png"_s);

        UploadImagesJob job(m_bench->client(), good + QStringList{text, missing},
                            {.category = u"general"_s, .boardId = board}, 2);
        QHash<QString, int> widths;
        QStringList problems;
        connect(&job, &UploadImagesJob::uploaded, this,
                [&](const QString& file, const ImageDto& image) { widths.insert(file, image.width); });
        connect(&job, &UploadImagesJob::problem, this, [&](const QString& told) { problems.append(told); });
        QVERIFY(finishes(job));
        QVERIFY(!job.error());
        QCOMPARE(job.uploadedCount(), 3);
        QCOMPARE(widths, (QHash<QString, int>{{good.at(0), 30}, {good.at(1), 31}, {good.at(2), 32}}));
        QCOMPARE(m_bench->namesOn(board).size(), 3);
        QCOMPARE(job.problems(), problems);
        QCOMPARE(problems.size(), 2);
        problems.sort(); // "missing", then "text"
        QVERIFY2(problems.at(0).startsWith(missing + u": "_s), qPrintable(problems.at(0)));
        QVERIFY2(problems.at(1).startsWith(text + u": "_s), qPrintable(problems.at(1)));
        QVERIFY(problems.at(0).size() > missing.size() + 10);
        QVERIFY(problems.at(1).size() > text.size() + 10);
    }

    /// The bytes of all files together, never more than there are, and all of them at the end.
    void bytesAreCounted()
    {
        const QString board = m_bench->makeBoard(u"bytes"_s);
        QStringList files;
        qint64 size = 0;
        for (int i = 0; i < 4; ++i) {
            const QByteArray bytes = noisePicture({200 + 100 * i, 200});
            size += bytes.size();
            files.append(writeFile(u"bytes%1.png"_s.arg(i), bytes));
        }
        UploadImagesJob job(m_bench->client(), files, {.boardId = board}, 2);
        QList<qint64> steps;
        bool fits = true;
        connect(&job, &UploadImagesJob::progress, this, [&](qint64 done, qint64 total) {
            steps.append(done);
            fits = fits && total == size && done <= size;
        });
        QVERIFY(finishes(job));
        QVERIFY2(job.problems().isEmpty(), qPrintable(job.problems().join(u'\n')));
        QVERIFY(fits);
        QVERIFY(steps.size() > 4);
        QVERIFY(std::is_sorted(steps.cbegin(), steps.cend()));
        QCOMPARE(steps.last(), size);
    }

    /// Settings are of all files; what belongs to one is not taken over.
    void eachFileHasItsOwnName()
    {
        const QString board = m_bench->makeBoard(u"own names"_s);
        const QStringList files{writeFile(u"a.png"_s, noisePicture({20, 20})),
                                writeFile(u"b.png"_s, noisePicture({21, 20}))};
        ImageUpload settings{.bytes = "not this", .fileName = u"same.png"_s, .boardId = board};
        settings.sessionId = u"shared"_s;
        UploadImagesJob job(m_bench->client(), files, settings, 1);
        QList<ImageDto> images;
        connect(&job, &UploadImagesJob::uploaded, this,
                [&](const QString&, const ImageDto& image) { images.append(image); });
        QVERIFY(finishes(job));
        QVERIFY2(job.problems().isEmpty(), qPrintable(job.problems().join(u'\n')));
        QCOMPARE(images.size(), 2);
        QCOMPARE(images.at(0).width, 20);
        QCOMPARE(images.at(1).width, 21);
        QVERIFY(images.at(0).sessionId != images.at(1).sessionId);
        QVERIFY(images.at(0).sessionId != u"shared"_s);
    }

    /// One of several files loses its answer: all of them are there once.
    void lostAnswerAmongSeveral()
    {
        const QString board = m_bench->makeBoard(u"several"_s);
        QStringList files;
        for (int i = 0; i < 5; ++i)
            files.append(writeFile(u"several%1.png"_s.arg(i), noisePicture({20 + i, 20})));
        m_bench->proxy().cut({CuttingProxy::Cut::BeforeAnswer, "POST", "/images/upload", 2, 2});
        UploadImagesJob job(m_bench->client(), files, {.boardId = board});
        QVERIFY(finishes(job));
        QVERIFY2(job.problems().isEmpty(), qPrintable(job.problems().join(u'\n')));
        QCOMPARE(job.uploadedCount(), 5);
        QCOMPARE(m_bench->proxy().cuts(), 2);
        QCOMPARE(m_bench->proxy().count("POST", "/images/upload"), 5);
        QCOMPARE(m_bench->namesOn(board).size(), 5);
    }

    /// The server is away for a moment: the upload waits for it.
    void waitsForTheServer()
    {
        const QString board = m_bench->makeBoard(u"waits"_s);
        m_bench->proxy().cut({CuttingProxy::Cut::BeforeRequest, "POST", "/images/upload", 1, 1});
        m_bench->proxy().cut({CuttingProxy::Cut::BeforeRequest, "GET", "/images/?", 1, -1});
        UploadJob job(m_bench->client(), {.bytes = noisePicture({20, 20}), .boardId = board});
        QSignalSpy waiting(&job, &UploadJob::waitingForServer);
        connect(&job, &UploadJob::waitingForServer, this, [this] { m_bench->proxy().heal(); });
        QVERIFY(finishes(job));
        QVERIFY2(!job.error(), qPrintable(job.error() ? job.error()->logLine() : QString()));
        QVERIFY(!waiting.isEmpty());
        QCOMPARE(m_bench->namesOn(board), QStringList{job.image().imageName});
    }

    /// The board is deleted before the upload: newer servers refuse it, older ones keep it uncategorized, and
    /// that is said.
    void goneBoardIsSaid()
    {
        const QString board = m_bench->makeBoard(u"gone"_s);
        QVERIFY(await(BoardsApi(m_bench->client()).remove(board, false)));
        const QString file = writeFile(u"misplaced.png"_s, noisePicture({20, 20}));
        UploadImagesJob job(m_bench->client(), {file}, {.boardId = board});
        QStringList names;
        connect(&job, &UploadImagesJob::uploaded, this,
                [&](const QString&, const ImageDto& image) { names.append(image.imageName); });
        QVERIFY(finishes(job));
        QCOMPARE(job.problems().size(), 1);
        QVERIFY2(job.problems().first().startsWith(file + u": "_s), qPrintable(job.problems().first()));
        QCOMPARE(job.uploadedCount(), m_bench->isNewer() ? 0 : 1);
        QCOMPARE(names.size(), job.uploadedCount());
        if (!names.isEmpty()) {
            QVERIFY(job.problems().first().contains(u"uncategorized"_s));
            await(ImagesApi(m_bench->client()).remove(names));
        }
    }

    void stopsInTheMiddle()
    {
        QStringList files;
        for (int i = 0; i < 6; ++i)
            files.append(writeFile(u"stop%1.png"_s.arg(i), noisePicture({20, 20})));
        const QString board = m_bench->makeBoard(u"stops"_s);
        UploadImagesJob job(m_bench->client(), files, {.boardId = board}, 1);
        QSignalSpy finished(&job, &UploadImagesJob::finished);
        connect(&job, &UploadImagesJob::uploaded, &job, [&job] { job.abort(); });
        job.start();
        QVERIFY(finished.wait(30'000));
        QVERIFY(job.error() && job.error()->isCanceled());
        QCOMPARE(job.uploadedCount(), 1);
        QCOMPARE(m_bench->proxy().count("POST", "/images/upload"), 1);
        QCOMPARE(finished.size(), 1);
    }
};

VITRINE_TEST(TestUploadJobs)
#include "tst_uploadjobs.moc"
