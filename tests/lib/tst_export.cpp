// SPDX-License-Identifier: Apache-2.0
#include "lib/export/exportjob.h"
#include "lib/imaging/imageconversion.h"
#include "tests/lib/jobbench.h"
#include "tests/support/brokenserver.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testdata.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"

#include <QDirIterator>
#include <QImage>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

using Cut = CuttingProxy::Cut;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        QTest::qFail(qPrintable(path), __FILE__, __LINE__);
}

/// Relative paths of all that is there, but for what is the export's own.
QStringList filesIn(const QString& folder)
{
    QStringList files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString file = QDir(folder).relativeFilePath(it.next());
        if (!file.startsWith(".vitrine-export/"_L1))
            files.append(file);
    }
    files.sort();
    return files;
}

NameTemplate named(const QString& text)
{
    return *NameTemplate::parse(text);
}

constexpr int quick = 20; // ms before a second try

} // namespace

/// Exports into a folder. Against VITRINE_TEST_SERVER when that is set, else against a demo server.
class TestExport : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<JobBench> m_bench;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_board;
    QStringList m_names; ///< On the board, with metadata.

    [[nodiscard]] QString path(const QString& file) const { return m_folder->filePath(file); }
    QByteArray original(const QString& name)
    {
        const Result<QByteArray> bytes = await(ImagesApi(m_bench->client()).full(name));
        return bytes ? *bytes : QByteArray("none");
    }
    [[nodiscard]] ExportSettings settings(const QString& nameTemplate = u"{n} {seed}"_s) const
    {
        return {.names = m_names, .folder = m_folder->path(), .nameTemplate = named(nameTemplate)};
    }
    std::unique_ptr<ExportJob> newJob(const ExportSettings& settings, ExportJob::Options options = {})
    {
        options.retryDelayMs = quick;
        return std::make_unique<ExportJob>(m_bench->client(), settings, options);
    }
    static QByteArray report(const ExportJob& job)
    {
        return ((job.error() ? job.error()->logLine() : QString()) + u'\n' + job.problems().join(u'\n'))
            .toUtf8();
    }
    [[nodiscard]] int fullRequests() { return m_bench->proxy().count("GET", "/full"); }

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<JobBench>();
        QVERIFY(m_bench->start());
        m_board = m_bench->makeBoard(u"export/of: things"_s);
        for (int i = 0; i < 6; ++i) {
            m_names.append(m_bench->makeImage(m_board,
                                              {{u"seed"_s, 1000 + i},
                                               {u"positive_prompt"_s, i % 2 == 0 ? u"a cat"_s : u"A Cat"_s},
                                               {u"model"_s, QJsonObject{{u"name"_s, u"tiny/model"_s}}}}));
        }
        QVERIFY(!m_names.contains(QString()));
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_bench->proxy().reset(); }
    void cleanupTestCase() { m_bench.reset(); }

    void names()
    {
        const auto job = newJob(settings(u"{board}/{date}/{n} {seed} {model} {prompt:3}"_s));
        QSignalSpy saved(job.get(), &ExportJob::saved);
        QVERIFY(finishes(*job));
        QVERIFY2(!job->error() && job->problems().isEmpty(), report(*job));
        QCOMPARE(job->total(), 6);
        QCOMPARE(job->savedCount(), 6);
        QCOMPARE(saved.size(), 6);
        const QString day = QDate::currentDate().toString(Qt::ISODate);
        for (int i = 0; i < 6; ++i) {
            const QStringList there = filesIn(m_folder->path());
            const QString end = u"/%1/%2 %3 tiny_model %4.png"_s.arg(day).arg(i + 1).arg(1000 + i).arg(
                i % 2 == 0 ? u"a c"_s : u"A C"_s);
            const auto found = std::find_if(there.cbegin(), there.cend(),
                                            [&](const QString& file) { return file.endsWith(end); });
            QVERIFY2(found != there.cend(), qPrintable(there.join(u'\n')));
            QVERIFY2(found->startsWith("job test export_of_ things "_L1), qPrintable(*found));
            QCOMPARE(contentOf(path(*found)), original(m_names.at(i)));
        }
    }

    /// Names that differ in case only do not overwrite each other where the folder is carried to.
    void equalNames()
    {
        const auto job = newJob(settings(u"{prompt}"_s));
        QVERIFY(finishes(*job));
        QVERIFY2(!job->error(), report(*job));
        QCOMPARE(filesIn(m_folder->path()),
                 (QStringList{u"A Cat (2).png"_s, u"A Cat (4).png"_s, u"A Cat (6).png"_s, u"a cat (3).png"_s,
                              u"a cat (5).png"_s, u"a cat.png"_s}));
        QCOMPARE(contentOf(path(u"A Cat (4).png"_s)), original(m_names.at(3)));
    }

    void queries()
    {
        ExportSettings all = settings(u"{n}"_s);
        all.names.clear();
        all.query = ImageQuery{.boardId = m_board, .categories = {}, .newestFirst = false};
        const auto job = newJob(all);
        QVERIFY(finishes(*job));
        QVERIFY2(!job->error(), report(*job));
        QCOMPARE(filesIn(m_folder->path()).size(), 6);
        QCOMPARE(contentOf(path(u"1.png"_s)), original(m_names.first()));

        QVERIFY(await(ImagesApi(m_bench->client()).setStarred({m_names.at(2), m_names.at(4)}, true)));
        QTemporaryDir other;
        all.folder = other.path();
        all.query->starredOnly = true;
        all.nameTemplate = NameTemplate::serverNames();
        const auto starred = newJob(all);
        QVERIFY(finishes(*starred));
        QVERIFY(await(ImagesApi(m_bench->client()).setStarred({m_names.at(2), m_names.at(4)}, false)));
        QVERIFY2(!starred->error(), report(*starred));
        QStringList expected{m_names.at(2), m_names.at(4)};
        expected.sort();
        QCOMPARE(filesIn(other.path()), expected);
    }

    void nothingToExport()
    {
        ExportSettings none = settings();
        none.names.clear();
        const auto job = newJob(none);
        QVERIFY(finishes(*job));
        QVERIFY2(!job->error(), report(*job));
        QCOMPARE(job->total(), 0);
        QVERIFY(!QDir(m_folder->path()).exists(u".vitrine-export"_s));
    }

    void sidecars()
    {
        ExportSettings with = settings();
        with.sidecars = true;
        const auto job = newJob(with);
        QVERIFY(finishes(*job));
        QVERIFY2(!job->error() && job->problems().isEmpty(), report(*job));
        QCOMPARE(filesIn(m_folder->path()).size(), 12);
        const QJsonObject sidecar = QJsonDocument::fromJson(contentOf(path(u"3 1002.png.json"_s))).object();
        QCOMPARE(sidecar.value(u"image"_s)[u"image_name"_s], QJsonValue(m_names.at(2)));
        QCOMPARE(sidecar.value(u"image"_s)[u"board_id"_s], QJsonValue(m_board));
        QCOMPARE(sidecar.value(u"metadata"_s)[u"seed"_s], QJsonValue(1002));
        QVERIFY(sidecar.value(u"workflow"_s).isNull() && sidecar.value(u"graph"_s).isNull());
        // The record is the server's own, with what we do not read.
        const auto record = await(ImagesApi(m_bench->client()).record(m_names.at(2)));
        QVERIFY(record);
        QCOMPARE(sidecar.value(u"image"_s).toObject(), *record);
    }

    /// Workflow and graph are JSON in a sidecar as well; one that is none stays a text.
    void sidecarsHaveWorkflows()
    {
        BrokenServer server([](const BrokenServer::Request& request) {
            if (request.target.endsWith("/full"))
                return BrokenServer::answer(200, "image/png", "picture");
            if (request.target.endsWith("/metadata"))
                return BrokenServer::json("null");
            if (request.target.endsWith("/workflow"))
                return BrokenServer::json(
                    "{\"workflow\":\"{\\\"id\\\":9007199254740993}\",\"graph\":\"no\"}");
            return BrokenServer::json("{\"has_workflow\":true,\"new_field\":[1.5]}");
        });
        ApiClient client(profileFor(server.address()));
        ExportSettings one = settings(u"{n}"_s);
        one.names = {u"a.png"_s};
        one.sidecars = true;
        ExportJob job(client, one, {.retryDelayMs = quick});
        QVERIFY(finishes(job));
        QVERIFY2(!job.error() && job.problems().isEmpty(), report(job));
        const QJsonObject sidecar = QJsonDocument::fromJson(contentOf(path(u"1.png.json"_s))).object();
        QCOMPARE(sidecar.value(u"workflow"_s)[u"id"_s].toInteger(), 9'007'199'254'740'993);
        QCOMPARE(sidecar.value(u"graph"_s), QJsonValue(u"no"_s));
        QVERIFY(sidecar.contains(u"metadata"_s) && sidecar.value(u"metadata"_s).isNull());
        QCOMPARE(sidecar.value(u"image"_s)[u"new_field"_s][0], QJsonValue(1.5));
    }

    /// The workflow that a server read from an uploaded PNG.
    void sidecarOfAnUpload()
    {
        const QByteArray workflow = contentOf(testData(u"workflows/sdxl-text-to-image.workflow.json"_s));
        QImage image(16, 16, QImage::Format_RGB32);
        image.fill(0x336699);
        image.setText(u"invokeai_workflow"_s, QString::fromUtf8(workflow));
        const QString file = path(u"upload.png"_s);
        QVERIFY(image.save(file));
        const auto uploaded =
            await(ImagesApi(m_bench->client())
                      .upload({.filePath = file, .category = u"general"_s, .boardId = m_board}));
        QVERIFY2(uploaded, qPrintable(uploaded ? QString() : uploaded.error().logLine()));
        QVERIFY(uploaded->hasWorkflow);
        ExportSettings one = settings(u"{n}"_s);
        one.names = {uploaded->imageName};
        one.sidecars = true;
        const auto job = newJob(one);
        QVERIFY(finishes(*job));
        QVERIFY(await(ImagesApi(m_bench->client()).remove({uploaded->imageName})));
        QVERIFY2(!job->error() && job->problems().isEmpty(), report(*job));
        const QJsonObject sidecar = QJsonDocument::fromJson(contentOf(path(u"1.png.json"_s))).object();
        const QJsonObject sent = QJsonDocument::fromJson(workflow).object();
        QVERIFY(!sent.value(u"name"_s).toString().isEmpty());
        QCOMPARE(sidecar.value(u"workflow"_s)[u"name"_s], sent.value(u"name"_s));
        QCOMPARE(sidecar.value(u"workflow"_s)[u"nodes"_s].toArray().size(),
                 sent.value(u"nodes"_s).toArray().size());
    }

    /// Names that are given twice are one image.
    void givenTwice()
    {
        ExportSettings twice = settings(u"{n}"_s);
        twice.names += m_names;
        const auto job = newJob(twice);
        QVERIFY(finishes(*job));
        QCOMPARE(job->total(), 6);
        QCOMPARE(filesIn(m_folder->path()).size(), 6);
    }

    /// The second time nothing is fetched; what is missing is, and keeps its name.
    void again()
    {
        QVERIFY(finishes(*newJob(settings(u"{prompt}"_s))));
        const QStringList before = filesIn(m_folder->path());
        QVERIFY(QFile::remove(path(u"A Cat (4).png"_s)));
        m_bench->proxy().reset();
        const auto job = newJob(settings(u"{prompt}"_s));
        QSignalSpy skipped(job.get(), &ExportJob::skipped);
        QVERIFY(finishes(*job));
        QVERIFY2(!job->error(), report(*job));
        QCOMPARE(job->skippedCount(), 5);
        QCOMPARE(skipped.size(), 5);
        QCOMPARE(job->savedCount(), 1);
        QCOMPARE(m_bench->proxy().count("GET", {}), 1); // no metadata either
        QCOMPARE(filesIn(m_folder->path()), before);
        QCOMPARE(contentOf(path(u"A Cat (4).png"_s)), original(m_names.at(3)));
        // Other times of a copied folder do not matter; the content does.
        QFile touched(path(u"a cat.png"_s));
        QVERIFY(touched.open(QIODevice::ReadWrite));
        QVERIFY(touched.setFileTime(QDateTime(QDate(2020, 1, 1), QTime(0, 0)),
                                    QFileDevice::FileModificationTime));
        touched.close();
        const auto third = newJob(settings(u"{prompt}"_s));
        QVERIFY(finishes(*third));
        QCOMPARE(third->skippedCount(), 6);
    }

    /// Only what is new is fetched, and keeps clear of what is there.
    void againWithMore()
    {
        ExportSettings some = settings(u"{prompt}"_s);
        some.names = m_names.mid(2);
        QVERIFY(finishes(*newJob(some)));
        const QByteArray first = contentOf(path(u"a cat.png"_s));
        const auto job = newJob(settings(u"{prompt}"_s));
        QVERIFY(finishes(*job));
        QCOMPARE(job->skippedCount(), 4);
        QCOMPARE(job->savedCount(), 2);
        QCOMPARE(contentOf(path(u"a cat.png"_s)), first);
        QCOMPARE(contentOf(path(u"a cat (5).png"_s)), original(m_names.first()));
    }

    /// With other settings the same images are other files.
    void otherSettingsOtherFiles()
    {
        QVERIFY(finishes(*newJob(settings(u"{n}"_s))));
        const auto job = newJob(settings(u"x{n}"_s));
        QVERIFY(finishes(*job));
        QCOMPARE(job->savedCount(), 6);
        QCOMPARE(filesIn(m_folder->path()).size(), 12);
        const auto first = newJob(settings(u"{n}"_s));
        QVERIFY(finishes(*first));
        QCOMPARE(first->skippedCount(), 6);
    }

    void sidecarsAreAddedLater()
    {
        QVERIFY(finishes(*newJob(settings())));
        write(path(u"2 1001.png.json"_s), "mine");
        ExportSettings with = settings();
        with.sidecars = true;
        m_bench->proxy().reset();
        const auto job = newJob(with);
        QVERIFY(finishes(*job));
        QCOMPARE(fullRequests(), 0);
        QCOMPARE(job->problemCount(), 1);
        QVERIFY2(job->problems().first().contains(u"2 1001.png.json"_s), report(*job));
        QCOMPARE(contentOf(path(u"2 1001.png.json"_s)), QByteArray("mine"));
        QCOMPARE(filesIn(m_folder->path()).size(), 12);
        const auto again = newJob(with);
        QVERIFY(finishes(*again));
        QCOMPARE(again->skippedCount(), 5);
    }

    /// What somebody changed stays as it is; the original comes beside it.
    void changedFile()
    {
        QVERIFY(finishes(*newJob(settings(u"{n}"_s))));
        write(path(u"3.png"_s), "retouched");
        const auto job = newJob(settings(u"{n}"_s));
        QVERIFY(finishes(*job));
        QVERIFY2(!job->error(), report(*job));
        QCOMPARE(job->savedCount(), 1);
        QCOMPARE(contentOf(path(u"3.png"_s)), QByteArray("retouched"));
        QCOMPARE(contentOf(path(u"3 (2).png"_s)), original(m_names.at(2)));
        const auto third = newJob(settings(u"{n}"_s));
        QVERIFY(finishes(*third));
        QCOMPARE(third->skippedCount(), 6);
    }

    void foreignFilesStay()
    {
        write(path(u"1.png"_s), "mine");
        write(path(u"2.png.json"_s), "mine too");
        QVERIFY(QFile::link(path(u"nowhere"_s), path(u"3.png"_s)));
        ExportSettings with = settings(u"{n}"_s);
        with.sidecars = true;
        const auto job = newJob(with);
        QVERIFY(finishes(*job));
        QVERIFY2(!job->error() && job->problems().isEmpty(), report(*job));
        QCOMPARE(contentOf(path(u"1.png"_s)), QByteArray("mine"));
        QCOMPARE(contentOf(path(u"2.png.json"_s)), QByteArray("mine too"));
        QVERIFY(!QFile::exists(path(u"nowhere"_s)));
        for (int n = 1; n <= 3; ++n)
            QCOMPARE(contentOf(path(u"%1 (2).png"_s.arg(n))), original(m_names.at(n - 1)));
    }

    /// A file that appears while its image is on its way.
    void foreignFileMeanwhile()
    {
        ExportSettings one = settings(u"{n}"_s);
        one.names = {m_names.first()};
        const auto job = newJob(one);
        connect(job.get(), &ExportJob::progress, this, [&] {
            if (job->bytesReceived() > 0 && !QFile::exists(path(u"1.png"_s)))
                write(path(u"1.png"_s), "mine");
        });
        QVERIFY(finishes(*job));
        QVERIFY2(!job->error(), report(*job));
        QCOMPARE(contentOf(path(u"1.png"_s)), QByteArray("mine"));
        QCOMPARE(contentOf(path(u"1 (2).png"_s)), original(m_names.first()));
        const auto again = newJob(one);
        QVERIFY(finishes(*again));
        QCOMPARE(again->skippedCount(), 1);
    }

    void folderInTheWay()
    {
        write(path(u"1"_s), "a file");
        const auto job = newJob(settings(u"{n}/{name}"_s));
        QVERIFY(finishes(*job));
        QVERIFY2(!job->error(), report(*job));
        QCOMPARE(job->savedCount(), 5);
        QCOMPARE(job->problemCount(), 1);
        QVERIFY2(job->problems().first().startsWith(m_names.first()), report(*job));
    }

    void brokenOff_data()
    {
        QTest::addColumn<int>("cut");
        QTest::newRow("in the middle") << int(Cut::InAnswer);
        QTest::newRow("before the answer") << int(Cut::BeforeAnswer);
    }
    void brokenOff()
    {
        QFETCH(int, cut);
        const QByteArray route = "/" + m_names.first().toLatin1() + "/full";
        m_bench->proxy().cut({Cut(cut), "GET", route, 1, 2});
        const auto job = newJob(settings(u"{n}"_s));
        QVERIFY(finishes(*job));
        QVERIFY2(!job->error() && job->problems().isEmpty(), report(*job));
        QCOMPARE(m_bench->proxy().count("GET", route), 3);
        QCOMPARE(filesIn(m_folder->path()).size(), 6);
        QCOMPARE(contentOf(path(u"1.png"_s)), original(m_names.first()));
    }

    /// One file that always breaks off is one problem; the next run tries it again.
    void oneAlwaysBreaksOff()
    {
        m_bench->proxy().cut({Cut::InAnswer, "GET", "/" + m_names.first().toLatin1() + "/full", 1, -1});
        const auto job = newJob(settings(u"{n}"_s));
        QVERIFY(finishes(*job));
        QVERIFY2(!job->error(), report(*job));
        QCOMPARE(job->problemCount(), 1);
        QCOMPARE(job->savedCount(), 5);
        QCOMPARE(filesIn(m_folder->path()).size(), 5);
        m_bench->proxy().reset();
        const auto again = newJob(settings(u"{n}"_s));
        QVERIFY(finishes(*again));
        QCOMPARE(again->skippedCount(), 5);
        QCOMPARE(contentOf(path(u"1.png"_s)), original(m_names.first()));
    }

    /// A server that goes away ends it; another run goes on from there.
    void serverGoesAway()
    {
        m_bench->proxy().cut({Cut::BeforeRequest, "GET", "/full", 4, -1});
        m_bench->proxy().cut({Cut::BeforeRequest, "GET", "/app/version", 1, -1});
        const auto job = newJob(settings());
        QVERIFY(finishes(*job));
        QVERIFY(job->error());
        QVERIFY2(job->error()->isTransient(), report(*job));
        QCOMPARE(job->problemCount(), 0);
        QCOMPARE(job->savedCount(), 3);
        m_bench->proxy().reset();
        const auto again = newJob(settings());
        QVERIFY(finishes(*again));
        QVERIFY2(!again->error(), report(*again));
        QCOMPARE(again->skippedCount(), 3);
        QCOMPARE(again->savedCount(), 3);
        QCOMPARE(filesIn(m_folder->path()).size(), 6);
    }

    /// The same while names, records or metadata are read.
    void serverGoesAwayEarlier_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("part");
        QTest::newRow("names") << u"GET"_s << u"names"_s;
        QTest::newRow("records") << u"POST"_s << u"images_by_names"_s;
        QTest::newRow("boards") << u"GET"_s << u"/boards/"_s;
        QTest::newRow("metadata") << u"GET"_s << u"/metadata"_s;
    }
    void serverGoesAwayEarlier()
    {
        QFETCH(QString, method);
        QFETCH(QString, part);
        ExportSettings all = settings(u"{board} {seed} {n}"_s);
        all.names.clear();
        all.query = ImageQuery{.boardId = m_board, .categories = {}};
        m_bench->proxy().cut({Cut::BeforeAnswer, method.toLatin1(), part.toLatin1(), 1, -1});
        const auto job = newJob(all);
        QVERIFY(finishes(*job));
        QVERIFY(job->error());
        QVERIFY2(job->error()->isTransient(), report(*job));
        QCOMPARE(filesIn(m_folder->path()), QStringList());
        m_bench->proxy().reset();
        const auto again = newJob(all);
        QVERIFY(finishes(*again));
        QVERIFY2(!again->error(), report(*again));
        QCOMPARE(filesIn(m_folder->path()).size(), 6);
    }

    void vanishedImages()
    {
        const QString gone = m_bench->makeImage(m_board);
        QVERIFY(await(ImagesApi(m_bench->client()).remove({gone})));
        for (const QString& text : {u"{n}"_s, u"{board} {n}"_s, u"{seed} {n}"_s}) {
            for (const bool sidecars : {false, true}) {
                QTemporaryDir folder;
                ExportSettings with = settings(text);
                with.names.insert(2, gone);
                with.folder = folder.path();
                with.sidecars = sidecars;
                const auto job = newJob(with);
                QVERIFY(finishes(*job));
                QVERIFY2(!job->error(), report(*job));
                QCOMPARE(job->savedCount(), 6);
                QCOMPARE(job->problemCount(), 1);
                QCOMPARE(job->doneCount(), 7);
                QVERIFY2(job->problems().first().startsWith(gone), report(*job));
            }
        }
    }

    /// Statuses and pages instead of pictures, from a server that has nothing else.
    void badAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("endsAll");
        QTest::newRow("500 is one image's") << 500 << u"application/json"_s << false;
        QTest::newRow("403 is one image's") << 403 << u"application/json"_s << false;
        QTest::newRow("401 is everybody's") << 401 << u"application/json"_s << true;
        QTest::newRow("a page is everybody's") << 200 << u"text/html"_s << true;
    }
    void badAnswers()
    {
        QFETCH(int, status);
        QFETCH(QString, type);
        QFETCH(bool, endsAll);
        BrokenServer server([&](const BrokenServer::Request&) {
            return BrokenServer::answer(status, type.toLatin1(), "{\"detail\":\"no\"}");
        });
        ApiClient client(profileFor(server.address()));
        ExportSettings three = settings(u"{n}"_s);
        three.names = {u"a.png"_s, u"b.png"_s, u"c.png"_s};
        ExportJob job(client, three, {.retryDelayMs = quick});
        QVERIFY(finishes(job));
        QCOMPARE(job.error().has_value(), endsAll);
        QCOMPARE(job.problemCount(), endsAll ? 0 : 3);
        QCOMPARE(filesIn(m_folder->path()), QStringList());
        QVERIFY(!QDir(m_folder->path()).exists(u".vitrine-export"_s));
    }

    /// An image whose metadata cannot be read is exported all the same.
    void brokenMetadata()
    {
        BrokenServer server([](const BrokenServer::Request& request) {
            if (request.target.endsWith("/full"))
                return BrokenServer::answer(200, "image/png", "picture");
            return BrokenServer::json(request.target.endsWith("/metadata") ? "[7"
                                                                           : "{\"has_workflow\":false}");
        });
        ApiClient client(profileFor(server.address()));
        ExportSettings one = settings(u"{seed}"_s);
        one.names = {u"a.png"_s};
        one.sidecars = true;
        ExportJob job(client, one, {.retryDelayMs = quick});
        QVERIFY(finishes(job));
        QVERIFY2(!job.error(), report(job));
        QCOMPARE(filesIn(m_folder->path()), QStringList{u"unknown.png"_s});
        QCOMPARE(job.problemCount(), 1);
        QVERIFY2(job.problems().first().startsWith("a.png.json"_L1), report(job));
    }

    /// Less came than was announced, on a connection that ends well.
    void shortAnswer()
    {
        int sent = 0;
        BrokenServer server([&sent](const BrokenServer::Request& request) -> BrokenServer::Reaction {
            if (!request.target.endsWith("/full"))
                return BrokenServer::json("{\"version\":\"6.14.2\"}");
            const QByteArray whole = BrokenServer::answer(200, "image/png", "the whole picture").bytes;
            return {++sent == 1 ? whole.chopped(5) : whole, true};
        });
        ApiClient client(profileFor(server.address()));
        ExportSettings one = settings(u"{n}"_s);
        one.names = {u"a.png"_s};
        ExportJob job(client, one, {.retryDelayMs = quick});
        QVERIFY(finishes(job));
        QVERIFY2(!job.error() && job.problems().isEmpty(), report(job));
        QCOMPARE(sent, 2);
        QCOMPARE(contentOf(path(u"1.png"_s)), QByteArray("the whole picture"));
    }

    void fullDisk()
    {
        std::atomic<qint64> free = 1000;
        const auto job =
            newJob(settings(),
                   {.lot = 2, .spareBytes = 500, .freeBytes = [&](const QString&) { return free -= 200; }});
        QVERIFY(finishes(*job));
        QVERIFY(job->error());
        QCOMPARE(job->error()->kind, ApiError::Kind::Storage);
        QVERIFY2(job->error()->userMessage().contains(u"full"_s), report(*job));
        const qsizetype before = filesIn(m_folder->path()).size();
        QVERIFY(before < 6);
        QVERIFY(!QDir(path(u".vitrine-export/parts"_s)).exists());
        free = 1'000'000;
        const auto again =
            newJob(settings(), {.spareBytes = 500, .freeBytes = [&](const QString&) { return free.load(); }});
        QVERIFY(finishes(*again));
        QVERIFY2(!again->error(), report(*again));
        QCOMPARE(again->skippedCount(), before);
        QCOMPARE(filesIn(m_folder->path()).size(), 6);
    }

    void unwritableFolder()
    {
        write(path(u"file"_s), "x");
        for (const QString& folder : {path(u"file/sub"_s), u"/proc"_s}) {
            for (const bool resumable : {false, true}) {
                ExportSettings wrong = settings();
                wrong.folder = folder;
                wrong.resumable = resumable;
                const auto job = newJob(wrong);
                QVERIFY(finishes(*job));
                QVERIFY(job->error());
                QCOMPARE(job->error()->kind, ApiError::Kind::Storage);
                QVERIFY2(job->error()->userMessage().contains(folder), report(*job));
            }
        }
    }

    void oneExportAFolder()
    {
        m_bench->proxy().cut({Cut::BeforeAnswer, "GET", "/full", 1, -1});
        ExportJob first(m_bench->client(), settings(), {.retryDelayMs = 60'000});
        first.start();
        QTRY_VERIFY(first.total() == 6);
        const auto second = newJob(settings());
        QVERIFY(finishes(*second));
        QVERIFY(second->error());
        QCOMPARE(second->error()->kind, ApiError::Kind::Input);
        QVERIFY2(second->error()->userMessage().contains(u"under way"_s), report(*second));
        QVERIFY(!first.isFinished());
        m_bench->proxy().reset();
        first.abort();
    }

    /// Stopped at any moment there are whole files only, and it goes on from there.
    void canceled()
    {
        for (int after = 0; after <= 3; ++after) {
            QTemporaryDir folder;
            ExportSettings here = settings();
            here.folder = folder.path();
            auto job = newJob(here, {.lot = 2});
            int count = 0;
            connect(job.get(), &ExportJob::saved, job.get(), [&] {
                if (++count == after)
                    job->abort();
            });
            if (after == 0)
                connect(job.get(), &ExportJob::progress, job.get(), [&] { job->abort(); });
            QVERIFY(finishes(*job));
            QVERIFY(job->error() && job->error()->isCanceled());
            QCOMPARE(job->problemCount(), 0);
            job.reset();
            QTRY_VERIFY(!QDir(folder.filePath(u".vitrine-export/parts"_s)).exists());
            const QStringList there = filesIn(folder.path());
            for (const QString& file : there)
                QVERIFY(contentOf(folder.filePath(file)).endsWith("IEND\xAE\x42\x60\x82"));
            const auto again = newJob(here);
            QVERIFY(finishes(*again));
            QCOMPARE(again->skippedCount(), there.size());
            QCOMPARE(filesIn(folder.path()).size(), 6);
        }
    }

    /// What a kill leaves behind: half a line, parts, a name that was taken, a line without its file.
    void killed()
    {
        QVERIFY(finishes(*newJob(settings())));
        const QString journal = path(u".vitrine-export/journal.jsonl"_s);
        QByteArray lines = contentOf(journal);
        QCOMPARE(lines.count('\n'), 6);
        QDir().mkpath(path(u".vitrine-export/parts"_s));
        write(path(u".vitrine-export/parts/1"_s), "half");
        QVERIFY(QFile::remove(path(u"2 1001.png"_s)));
        write(path(u"3 1002.png"_s), {});
        write(journal, lines + "{\"as\":\"x\",\"file\":\"a\",\"ima");
        const auto job = newJob(settings());
        QVERIFY(finishes(*job));
        QVERIFY2(!job->error() && job->problems().isEmpty(), report(*job));
        QCOMPARE(job->skippedCount(), 4);
        QCOMPARE(job->savedCount(), 2);
        QCOMPARE(filesIn(m_folder->path()).size(), 6);
        QCOMPARE(contentOf(path(u"2 1001.png"_s)), original(m_names.at(1)));
        QCOMPARE(contentOf(path(u"3 1002.png"_s)), original(m_names.at(2)));
        const auto third = newJob(settings());
        QVERIFY(finishes(*third));
        QCOMPARE(third->skippedCount(), 6);
    }

    /// Lines of a journal that somebody made up lead nowhere.
    void hostileJournal()
    {
        QVERIFY(finishes(*newJob(settings(u"{n}"_s))));
        const QString journal = path(u".vitrine-export/journal.jsonl"_s);
        QByteArray lines = contentOf(journal);
        QTemporaryDir outside;
        write(outside.filePath(u"x"_s), {});
        const QString away = QDir(m_folder->path()).relativeFilePath(outside.filePath(u"x"_s));
        lines.replace("\"1.png\"", '"' + away.toUtf8() + '"');
        lines.replace("\"2.png\"", '"' + outside.filePath(u"x"_s).toUtf8() + '"');
        lines.prepend("[]\n\nnull\n" + QByteArray(50'000, 'x') + "\n");
        write(journal, lines);
        const auto job = newJob(settings(u"{n}"_s));
        QVERIFY(finishes(*job));
        QVERIFY2(!job->error(), report(*job));
        QCOMPARE(contentOf(outside.filePath(u"x"_s)), QByteArray());
        QCOMPARE(job->skippedCount(), 4);
        QCOMPARE(job->savedCount(), 2);
        QVERIFY(QFile::exists(path(u"1 (2).png"_s)));
    }

    void converted_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("ending");
        QTest::newRow("JPEG") << int(imageconversion::Format::Jpeg) << u".jpg"_s;
        QTest::newRow("WebP") << int(imageconversion::Format::Webp) << u".webp"_s;
    }
    void converted()
    {
        QFETCH(int, format);
        QFETCH(QString, ending);
        QVERIFY(imageconversion::canWrite(imageconversion::Format(format)));
        ExportSettings other = settings(u"{n}"_s);
        other.sidecars = true;
        other.conversion = imageconversion::to(imageconversion::Format(format), 95);
        const auto job = newJob(other);
        QVERIFY(finishes(*job));
        QVERIFY2(!job->error() && job->problems().isEmpty(), report(*job));
        QCOMPARE(filesIn(m_folder->path()).size(), 12);
        const QImage image(path(u"4"_s + ending));
        QCOMPARE(image.size(), QSize(24, 16));
        const QByteArray start = contentOf(path(u"4"_s + ending)).left(12);
        QVERIFY(start.startsWith("\xFF\xD8") || start.endsWith("WEBP"));
        const auto again = newJob(other);
        QVERIFY(finishes(*again));
        QCOMPARE(again->skippedCount(), 6);
        QVERIFY(!QDir(path(u".vitrine-export/parts"_s)).exists());
    }

    /// A picture that cannot be converted is its own problem.
    void notToBeConverted()
    {
        BrokenServer server([](const BrokenServer::Request&) {
            return BrokenServer::answer(200, "image/png", "no picture");
        });
        ApiClient client(profileFor(server.address()));
        ExportSettings one = settings(u"{n}"_s);
        one.names = {u"a.png"_s, u"film.mp4"_s};
        one.conversion = imageconversion::to(imageconversion::Format::Jpeg);
        ExportJob job(client, one, {.retryDelayMs = quick});
        QVERIFY(finishes(job));
        QVERIFY2(!job.error(), report(job));
        QCOMPARE(job.problemCount(), 2); // this server has no videos
        QCOMPARE(filesIn(m_folder->path()), QStringList());
    }

    /// Ten thousand names: read about in lots as it goes on, a few files at once, nothing before its time.
    void manyNames()
    {
        if (!m_bench->isDemo())
            QSKIP("this test brings its own server");
        constexpr int count = 10'000;
        int running = 0;
        int most = 0;
        int records = 0;
        qsizetype ahead = 0;
        ExportJob* current = nullptr;
        BrokenServer server([&](const BrokenServer::Request& request) {
            if (request.method == "POST") {
                const QJsonArray asked =
                    QJsonDocument::fromJson(request.body).object().value(u"image_names"_s).toArray();
                QJsonArray out;
                for (const QJsonValue& name : asked) {
                    out.append(QJsonObject{{u"image_name"_s, name},
                                           {u"image_category"_s, u"general"_s},
                                           {u"image_origin"_s, u"internal"_s},
                                           {u"width"_s, 8},
                                           {u"height"_s, 8},
                                           {u"created_at"_s, u"2026-03-18 12:00:00.000"_s},
                                           {u"updated_at"_s, u"2026-03-18 12:00:00.000"_s},
                                           {u"starred"_s, false},
                                           {u"is_intermediate"_s, false},
                                           {u"has_workflow"_s, false}});
                }
                records += static_cast<int>(asked.size());
                ahead = std::max<qsizetype>(ahead, records - current->doneCount());
                return BrokenServer::json(QJsonDocument(out).toJson());
            }
            most = std::max(most, ++running);
            return BrokenServer::answer(200, "image/png", request.target);
        });
        ApiClient client(profileFor(server.address()));
        ExportSettings many = settings(u"{date}/same"_s);
        many.names.clear();
        for (int i = 0; i < count; ++i)
            many.names.append(u"image-%1.png"_s.arg(i));
        ExportJob job(client, many);
        current = &job;
        int turns = 0;
        QTimer watch; // the event loop has its turn all the time
        connect(&watch, &QTimer::timeout, this, [&turns] { ++turns; });
        watch.start(0);
        connect(&job, &ExportJob::saved, this, [&running] { --running; });
        QVERIFY(finishes(job, 600'000));
        QVERIFY2(!job.error() && job.problems().isEmpty(), report(job));
        QCOMPARE(job.savedCount(), count);
        QCOMPARE(records, count);
        QVERIFY2(most <= ExportJob::mostAtOnce, qPrintable(QString::number(most)));
        QVERIFY2(ahead <= 100 + ExportJob::mostAtOnce, qPrintable(QString::number(ahead)));
        QVERIFY2(turns > count / 2, qPrintable(QString::number(turns)));
        QCOMPARE(filesIn(m_folder->path()).size(), count);
        // In the order of the names, whichever came first.
        const QString last = path(u"2026-03-18/same (%1).png"_s.arg(count));
        QVERIFY(contentOf(last).contains("image-9999.png"));
    }
};

VITRINE_TEST(TestExport)
#include "tst_export.moc"
