// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/changeitemsjob.h"
#include "lib/jobs/copyimagesjob.h"
#include "lib/jobs/findboardjob.h"
#include "lib/jobs/generateimagejob.h"
#include "lib/jobs/rungraphjob.h"
#include "tests/lib/jobbench.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

using Action = ItemChange::Action;

/// Boards are found and made, items are changed, copied and generated. Against VITRINE_TEST_SERVER when that
/// is set, else against a demo server.
class TestItemJobs : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<JobBench> m_bench;

    ImageDto record(const QString& name)
    {
        const Result<ImageDto> image = await(ImagesApi(m_bench->client()).get(name));
        return image ? *image : ImageDto{};
    }

    QJsonObject metadataOf(const QString& name)
    {
        const Result<QJsonObject> metadata = await(ImagesApi(m_bench->client()).metadata(name));
        return metadata ? *metadata : QJsonObject{};
    }

    /// Done to all of `names` but the ones that the server never had.
    void change(const ItemChange& change, const QStringList& names, const QStringList& missing)
    {
        ChangeItemsJob job(m_bench->client(), change, missing + names);
        QVERIFY(finishes(job));
        QVERIFY2(!job.error(), qPrintable(job.error() ? job.error()->logLine() : QString()));
        const NamesOutcome outcome = job.outcome();
        QCOMPARE(QSet<QString>(outcome.done.cbegin(), outcome.done.cend()),
                 QSet<QString>(names.cbegin(), names.cend()));
        QCOMPARE(outcome.missed, missing);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<JobBench>();
        QVERIFY(m_bench->start());
    }
    void cleanup() { m_bench->proxy().reset(); }
    void cleanupTestCase() { m_bench.reset(); }

    void everyChangeIsDone()
    {
        const QString from = m_bench->makeBoard(u"from"_s);
        const QString to = m_bench->makeBoard(u"to"_s);
        const QStringList names{m_bench->makeImage(from), m_bench->makeImage(from)};
        const QStringList missing{u"no-such-image.png"_s};
        change({Action::Star}, names, missing);
        QVERIFY(record(names.at(1)).starred);
        change({Action::Unstar}, names, missing);
        QVERIFY(!record(names.at(1)).starred);
        change({Action::SetCategory, u"user"_s}, names, missing);
        QCOMPARE(record(names.at(0)).imageCategory, u"user"_s);
        change({Action::MoveToBoard, to}, names, {});
        QCOMPARE(m_bench->namesOn(to).size(), 2);
        QVERIFY(m_bench->namesOn(from).isEmpty());
        change({Action::RemoveFromBoards}, names, {});
        QVERIFY(!record(names.at(0)).boardId);
        change({Action::Delete}, names, missing);
        QVERIFY(record(names.at(0)).imageName.isEmpty());
    }

    /// Servers take 1,000 names in a call. What is not there is told, and keeps nothing else from being done.
    void manyNamesGoInLots()
    {
        const QString board = m_bench->makeBoard(u"lots"_s);
        QStringList missing;
        for (int i = 0; i < 2100; ++i)
            missing.append(u"no-such-image-%1.png"_s.arg(i));
        const QStringList names{m_bench->makeImage(board), m_bench->makeImage(board)};
        change({Action::Star}, names, missing);
        QCOMPARE(m_bench->proxy().count("POST", "/images/star"), 3);
        QVERIFY(record(names.at(0)).starred && record(names.at(1)).starred);
    }

    /// More than fit into one request: on the demo server they are there, a real one makes them in one run.
    void thousandsAreChanged()
    {
        constexpr int count = 1050;
        JobBench bench({.images = 2500, .boards = 1});
        QVERIFY(bench.start());
        QStringList names;
        if (bench.isDemo()) {
            const Result<ImageNames> all =
                await(ImagesApi(bench.client()).names({.categories = {}, .isIntermediate = std::nullopt}));
            QVERIFY(all);
            names = all->names;
        } else {
            RunGraphJob made(bench.session(), fanOutGraph(bench.makeBoard(u"made in one run"_s), count));
            QVERIFY(finishes(made, 240'000));
            QVERIFY2(made.state() == RunBatchJob::State::Finished, qPrintable(made.error().logLine()));
            names = made.images();
            QCOMPARE(names.size(), count);
        }
        QVERIFY(names.size() >= count);
        const QString board = bench.makeBoard(u"thousands"_s);
        ChangeItemsJob job(bench.client(), {Action::MoveToBoard, board}, names);
        QVERIFY(finishes(job));
        QVERIFY(!job.error());
        QCOMPARE(job.outcome().done.size(), names.size());
        QVERIFY(job.outcome().missed.isEmpty());
        QVERIFY(job.outcome().affectedBoards.contains(board));
        QCOMPARE(bench.namesOn(board).size(), names.size());
    }

    /// The connection breaks at the second lot: the first stays done and is told.
    void brokenOffChangeTellsWhatIsDone()
    {
        const QString board = m_bench->makeBoard(u"broken off"_s);
        QStringList names{m_bench->makeImage(board)};
        for (int i = 0; i < 1000; ++i)
            names.append(u"no-such-image-%1.png"_s.arg(i));
        names.append(m_bench->makeImage(board));
        m_bench->proxy().cut({CuttingProxy::Cut::BeforeRequest, "POST", "/images/star", 2, 1});
        ChangeItemsJob job(m_bench->client(), {Action::Star}, names);
        QVERIFY(finishes(job));
        QVERIFY(job.error());
        QCOMPARE(job.error()->kind, ApiError::Kind::Unreachable);
        QCOMPARE(job.outcome().done, QStringList{names.first()});
        QCOMPARE(job.outcome().missed.size(), 1001);
        QVERIFY(!record(names.last()).starred);
    }

    void copiesKeepTheirMetadata()
    {
        const QString from = m_bench->makeBoard(u"originals"_s);
        const QString to = m_bench->makeBoard(u"copies"_s);
        const QJsonObject metadata{{u"positive_prompt"_s, u"a tree"_s}, {u"seed"_s, 42}};
        const QString withMetadata = m_bench->makeImage(from, metadata);
        const QString plain = m_bench->makeImage(from);
        CopyImagesJob job(m_bench->session(), {withMetadata, u"no-such-image.png"_s, plain}, to);
        QVERIFY(finishes(job));
        QCOMPARE(job.state(), RunBatchJob::State::Failed); // one of three
        const QList<ItemOutcome> outcomes = job.outcomes();
        QCOMPARE(outcomes.size(), 3);
        QCOMPARE(outcomes.at(0).end, ItemOutcome::End::Completed);
        QCOMPARE(outcomes.at(1).end, ItemOutcome::End::Failed);
        QCOMPARE(outcomes.at(2).end, ItemOutcome::End::Completed);
        const QString copy = outcomes.at(0).results.value(0).image.imageName;
        QVERIFY(!copy.isEmpty() && copy != withMetadata);
        QCOMPARE(m_bench->namesOn(to).size(), 2);
        QCOMPARE(m_bench->namesOn(from).size(), 2);
        QVERIFY(m_bench->namesOn(to).contains(copy));
        QCOMPARE(metadataOf(copy).value(u"positive_prompt"_s).toString(), u"a tree"_s);
        QCOMPARE(metadataOf(copy).value(u"seed"_s).toInt(), 42);
        QCOMPARE(record(copy).width, record(withMetadata).width);
        QVERIFY(m_bench->namesOn(to).contains(outcomes.at(2).results.value(0).image.imageName));
    }

    void whatCannotBeCopiedIsRefused()
    {
        const QList<QStringList> lists{{u"clip.mp4"_s}, {}};
        for (const QStringList& names : lists) {
            CopyImagesJob job(m_bench->session(), names, {});
            QVERIFY(finishes(job));
            QCOMPARE(job.state(), RunBatchJob::State::Failed);
            QCOMPARE(job.trouble(), RunBatchJob::Trouble::Validation);
            QVERIFY(!job.error().userMessage().isEmpty());
        }
        QCOMPARE(m_bench->proxy().count("POST", "/enqueue_batch"), 0);
    }

    void generatesAnImage()
    {
        const Result<ModelRecord> model =
            m_bench->session().models().resolve(u"tiny-sdxl"_s, {u"main"_s}, {u"sdxl"_s});
        QVERIFY(model);
        const QString board = m_bench->makeBoard(u"generated"_s);
        GenerateImageJob job(m_bench->session(),
                             {.model = *model,
                              .positivePrompt = u"a lake"_s,
                              .negativePrompt = u"fog"_s,
                              .width = 64,
                              .height = 72,
                              .steps = 2,
                              .seed = 4'000'000'000,
                              .boardId = board});
        QVERIFY(finishes(job, 120'000));
        QVERIFY2(job.state() == RunBatchJob::State::Finished, qPrintable(job.errorTraceback()));
        QCOMPARE(job.images().size(), 1);
        QCOMPARE(m_bench->namesOn(board), job.images());
        const ImageDto image = record(job.images().first());
        QCOMPARE(QSize(image.width, image.height), QSize(64, 72));
        const QJsonObject metadata = metadataOf(image.imageName);
        QCOMPARE(metadata.value(u"positive_prompt"_s).toString(), u"a lake"_s);
        QCOMPARE(metadata.value(u"negative_prompt"_s).toString(), u"fog"_s);
        QCOMPARE(metadata.value(u"seed"_s).toInteger(), 4'000'000'000);
        QCOMPARE(metadata.value(u"model"_s)[u"name"_s].toString(), u"tiny-sdxl"_s);
    }

    void impossibleImagesAreRefused_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("steps");
        QTest::addColumn<double>("cfgScale");
        QTest::newRow("width") << 65 << 2 << 7.0;
        QTest::newRow("no width") << 0 << 2 << 7.0;
        QTest::newRow("steps") << 64 << 0 << 7.0;
        QTest::newRow("scale") << 64 << 2 << 0.5;
    }
    void impossibleImagesAreRefused()
    {
        QFETCH(int, width);
        QFETCH(int, steps);
        QFETCH(double, cfgScale);
        GenerateImageJob job(
            m_bench->session(),
            {.model = {}, .positivePrompt = u"x"_s, .width = width, .steps = steps, .cfgScale = cfgScale});
        QVERIFY(finishes(job));
        QCOMPARE(job.trouble(), RunBatchJob::Trouble::Validation);
        QCOMPARE(m_bench->proxy().count("POST", "/enqueue_batch"), 0);
    }

    void findsBoards()
    {
        const QString name = uniqueName(u"Finds"_s);
        FindBoardJob made(m_bench->client(), name, true);
        QVERIFY(finishes(made));
        QVERIFY(!made.error());
        QVERIFY(made.wasCreated());
        m_bench->removeLater(made.board().boardId);
        // By id, by name, and by a name in other letters; made a second time by none of them.
        for (const QString& wanted : {made.board().boardId, name, name.toUpper()}) {
            FindBoardJob found(m_bench->client(), wanted, true);
            QVERIFY(finishes(found));
            QVERIFY(!found.error());
            QVERIFY(!found.wasCreated());
            QCOMPARE(found.board().boardId, made.board().boardId);
        }
        QCOMPARE(m_bench->boardsCalled(name).size(), 1);
        QVERIFY(await(BoardsApi(m_bench->client()).update(made.board().boardId, {.archived = true})));
        FindBoardJob archived(m_bench->client(), name, false);
        QVERIFY(finishes(archived));
        QVERIFY(!archived.error());
        QVERIFY(archived.board().archived);
    }

    void noBoardIsFoundWithoutARequest()
    {
        const int before = m_bench->proxy().count("GET", "/boards/");
        FindBoardJob job(m_bench->client(), u"none"_s, true);
        QVERIFY(finishes(job));
        QVERIFY(!job.error());
        QCOMPARE(job.board().boardId, u"none"_s);
        QVERIFY(!job.wasCreated());
        QCOMPARE(m_bench->proxy().count("GET", "/boards/"), before);
    }

    void unknownBoardIsSaid()
    {
        const QString name = uniqueName(u"unknown"_s);
        FindBoardJob job(m_bench->client(), name, false);
        QVERIFY(finishes(job));
        QVERIFY(job.error());
        QVERIFY(job.error()->userMessage().contains(name));
        QVERIFY(m_bench->boardsCalled(name).isEmpty());
    }

    /// Names are not unique: which one is meant is never guessed, and no third one is made.
    void ambiguousNameListsBoth()
    {
        const QString name = uniqueName(u"twice"_s);
        QStringList ids;
        for (int i = 0; i < 2; ++i) {
            const Result<BoardDto> board = await(BoardsApi(m_bench->client()).create(name));
            QVERIFY(board);
            ids.append(board->boardId);
            m_bench->removeLater(board->boardId);
        }
        for (const bool create : {false, true}) {
            FindBoardJob job(m_bench->client(), name, create);
            QVERIFY(finishes(job));
            QVERIFY(job.error());
            for (const QString& id : std::as_const(ids))
                QVERIFY2(job.error()->userMessage().contains(id), qPrintable(job.error()->userMessage()));
        }
        QCOMPARE(m_bench->boardsCalled(name).size(), 2);
    }
};

VITRINE_TEST(TestItemJobs)
#include "tst_itemjobs.moc"
