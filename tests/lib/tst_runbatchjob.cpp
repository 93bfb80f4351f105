// SPDX-License-Identifier: Apache-2.0
#include "lib/api/videos.h"
#include "lib/jobs/rungraphjob.h"
#include "lib/jobs/runsummary.h"
#include "lib/jobs/runworkflowjob.h"
#include "tests/lib/jobbench.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testdata.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

using End = ItemOutcome::End;
using State = RunBatchJob::State;
using Trouble = RunBatchJob::Trouble;

const QString fillerBatch = u"filler of the queue"_s;
const QString filmFile = testData(u"videos/moving-square.mp4"_s);

/// How runs end: every item that was enqueued in a known state, with its results or its error. Against
/// VITRINE_TEST_SERVER when that is set, else against a demo server.
class TestRunBatchJob : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<JobBench> m_bench;

    static RunSummary summaryOf(const RunBatchJob& job)
    {
        RunSummary summary;
        summary.add(job);
        return summary;
    }

    QueueStatus statusOf(qint64 id)
    {
        const Result<QueueItem> item = await(m_bench->queue().item(id));
        return item ? item->status : QueueStatus::Unknown;
    }

    /// Fills the paused queue of a real server, which has 10,000 places.
    static bool leavesRoomForTwo(QueueApi& queue)
    {
        const Result<QueueStatusReport> now = await(queue.status());
        if (!now)
            return false;
        const QJsonObject batch{{u"batch_id"_s, fillerBatch},
                                {u"graph"_s, textGraph()},
                                {u"runs"_s, 9998 - now->counts.pending - now->counts.inProgress}};
        const EnqueueBody body({{u"prepend"_s, false}, {u"batch"_s, batch}});
        const Result<EnqueueResult> filled = await(queue.enqueueBatch(body), 120'000);
        return filled && filled->enqueued == body.itemCount();
    }

    /// Starts a job and waits until its items are followed.
    static bool isFollowing(RunBatchJob& job)
    {
        job.start();
        return QTest::qWaitFor([&] { return job.state() == State::Waiting; }, 30'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<JobBench>();
        QVERIFY(m_bench->start());
    }
    void cleanup()
    {
        m_bench->proxy().reset();
        QVERIFY(await(m_bench->queue().resume()));
    }
    void cleanupTestCase() { m_bench.reset(); }

    /// One of three fails: what, why and where is known, and the others have their results.
    void failureIsTold()
    {
        const QString board = m_bench->makeBoard(u"outcomes"_s);
        const QString image = m_bench->makeImage({});
        const QJsonObject good{{u"image_name"_s, image}};
        const QJsonObject bad{{u"image_name"_s, u"no-such-image.png"_s}};
        RunGraphJob job(m_bench->session(), saveGraph(board, image),
                        dataFor(u"save"_s, u"image"_s, {good, bad, good}));
        QVERIFY(finishes(job));
        QCOMPARE(job.state(), State::Failed);
        QCOMPARE(job.trouble(), Trouble::Execution);
        QVERIFY(!job.error().userMessage().isEmpty());
        QVERIFY(!job.errorTraceback().isEmpty());
        const QList<ItemOutcome> outcomes = job.outcomes();
        QCOMPARE(outcomes.size(), 3);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(outcomes.at(i).itemId, job.itemIds().at(i));
        const ItemOutcome& failed = outcomes.at(1);
        QCOMPARE(failed.end, End::Failed);
        const QString errorType =
            m_bench->isNewer() ? u"ImageRecordNotFoundException"_s : u"ImageFileNotFoundException"_s;
        QCOMPARE(failed.errorType, errorType);
        QVERIFY(!failed.errorMessage.isEmpty());
        QVERIFY(failed.errorTraceback.contains(u"Traceback"_s));
        QCOMPARE(failed.errorNodeId, u"save"_s);
        QCOMPARE(failed.errorNodeType, u"save_image"_s);
        QCOMPARE(failed.fieldValues.value(0).value.toObject(), bad);
        QVERIFY(failed.results.isEmpty());
        QStringList names;
        for (const int i : {0, 2}) {
            QCOMPARE(outcomes.at(i).end, End::Completed);
            QCOMPARE(outcomes.at(i).results.size(), 1);
            QCOMPARE(outcomes.at(i).results.first().sourceNodeId, u"save"_s);
            QCOMPARE(outcomes.at(i).results.first().image.boardId.value_or(QString()), board);
            names.append(outcomes.at(i).results.first().image.imageName);
        }
        QCOMPARE(job.images(), names); // in the order of the items, whichever was read first
        const RunSummary summary = summaryOf(job);
        QCOMPARE(summary.text(), u"2 completed, 1 failed while running"_s);
        QCOMPARE(summary.details().size(), 1);
        const QString line = summary.details().first();
        QVERIFY2(line.startsWith(u"Item %1: %2: "_s.arg(failed.itemId).arg(errorType)), qPrintable(line));
        QVERIFY2(line.endsWith(u"(node save, save_image)"_s), qPrintable(line));
    }

    void timeOutCancelsNothing()
    {
        QVERIFY(await(m_bench->queue().pause()));
        RunGraphJob job(m_bench->session(), textGraph(), dataFor(u"a"_s, u"value"_s, {u"1"_s, u"2"_s}));
        job.setTimeout(2000);
        QVERIFY(finishes(job));
        QCOMPARE(job.state(), State::Failed);
        QCOMPARE(job.trouble(), Trouble::Timeout);
        QVERIFY(job.error().userMessage().contains(u"Nothing was canceled"_s));
        QCOMPARE(job.outcomes().size(), 2);
        QCOMPARE(job.outcomes().first().end, End::Open);
        QCOMPARE(summaryOf(job).text(), u"2 not done in time"_s);
        QCOMPARE(RunSummary::word(job.trouble()), u"timeout"_s);
        for (const qint64 id : job.itemIds())
            QCOMPARE(statusOf(id), QueueStatus::Pending);
        QVERIFY(await(m_bench->queue().resume()));
        for (const qint64 id : job.itemIds())
            QTRY_COMPARE_WITH_TIMEOUT(statusOf(id), QueueStatus::Completed, 30'000);
    }

    /// Deleted by somebody else before they ran.
    void vanishedItemsAreGone()
    {
        QVERIFY(await(m_bench->queue().pause()));
        RunGraphJob job(m_bench->session(), textGraph(),
                        dataFor(u"a"_s, u"value"_s, {u"1"_s, u"2"_s, u"3"_s}));
        QVERIFY(isFollowing(job));
        QVERIFY(await(m_bench->queue().remove(job.itemIds().at(0))));
        QVERIFY(await(m_bench->queue().cancel(job.itemIds().at(1))));
        m_bench->session().queue().refresh(); // older servers have no event for a deletion
        QVERIFY(await(m_bench->queue().resume()));
        QTRY_VERIFY_WITH_TIMEOUT(!job.isActive(), 30'000);
        const QList<ItemOutcome> outcomes = job.outcomes();
        // A server cancels what it deletes: who reads between the two sees that.
        QVERIFY(outcomes.at(0).end == End::Gone || outcomes.at(0).end == End::Canceled);
        QCOMPARE(outcomes.at(1).end, End::Canceled);
        QCOMPARE(outcomes.at(2).end, End::Completed);
        QCOMPARE(job.state(), State::Finished);
        QCOMPARE(job.warnings().size(), 1); // that two of them did not run
        QCOMPARE(summaryOf(job).text(), u"1 completed, 2 canceled"_s);
        QCOMPARE(summaryOf(job).details().size(), 2);
    }

    void cancelsWhatWaits()
    {
        QVERIFY(await(m_bench->queue().pause()));
        RunGraphJob job(m_bench->session(), textGraph(), dataFor(u"a"_s, u"value"_s, {u"1"_s, u"2"_s}));
        QVERIFY(isFollowing(job));
        job.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!job.isActive(), 10'000); // also where no event tells of it
        QCOMPARE(job.state(), State::Canceled);
        QCOMPARE(job.trouble(), Trouble::Cancel);
        QCOMPARE(summaryOf(job).text(), u"2 canceled"_s);
    }

    /// Waiting costs a few requests, however much there is to wait for; and each item's end is known after.
    void manyItemsAreFollowedByAFew()
    {
        constexpr int count = 300;
        QJsonArray values;
        for (int i = 0; i < count; ++i)
            values.append(QString::number(i));
        QVERIFY(await(m_bench->queue().pause()));
        RunGraphJob job(m_bench->session(), textGraph(), dataFor(u"a"_s, u"value"_s, values));
        const auto reads = [&] { return m_bench->proxy().count("GET", "/queue/default/i/"); };
        const qsizetype before = reads();
        QVERIFY(isFollowing(job));
        QCOMPARE(job.itemIds().size(), count);
        QTRY_VERIFY(reads() > before);
        m_bench->session().queue().refresh();
        QVERIFY(await(m_bench->queue().status()));
        QVERIFY2(reads() - before <= 60, qPrintable(QString::number(reads() - before)));
        QVERIFY(await(m_bench->queue().cancelBatches({job.batchId()})));
        m_bench->session().queue().refresh(); // older servers have no event for it
        QTRY_VERIFY_WITH_TIMEOUT(!job.isActive(), 60'000);
        QCOMPARE(job.state(), State::Canceled);
        QCOMPARE(summaryOf(job).text(), u"300 canceled"_s);
    }

    /// An iteration over three widths, made in any order: results come in the order of the iteration.
    void fanOutIsInOrder()
    {
        if (m_bench->isDemo())
            QSKIP("the demo server has no iterations");
        const QString board = m_bench->makeBoard(u"fan-out"_s);
        RunGraphJob job(m_bench->session(), fanOutGraph(board, 3));
        QVERIFY(finishes(job));
        QVERIFY2(job.state() == State::Finished, qPrintable(job.error().logLine() + job.errorTraceback()));
        const QList<ItemResult> results = job.outcomes().first().results;
        QCOMPARE(results.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(results.at(i).image.width, 16 * (i + 1));
            QCOMPARE(results.at(i).sourceNodeId, u"blank"_s);
            QCOMPARE(results.at(i).iteration, QList<int>{i});
        }
    }

    /// A workflow's results belong to the board fields of its form, by their place in it.
    void resultsKnowTheirField()
    {
        const QString board = m_bench->makeBoard(u"form"_s);
        WorkflowDocument workflow = sdxlWorkflow(m_bench->session(), 1);
        workflow.setInputValue(u"canvas_output:JbPTiAJ26r"_s, u"board"_s,
                               QJsonObject{{u"board_id"_s, board}});
        RunWorkflowJob job(m_bench->session(), workflow, {.runs = 2});
        QVERIFY(finishes(job, 120'000));
        QVERIFY2(job.state() == State::Finished, qPrintable(job.error().logLine()));
        for (const ItemOutcome& outcome : job.outcomes()) {
            QCOMPARE(outcome.results.size(), 1); // intermediate pictures are none
            QCOMPARE(outcome.results.first().fieldIndex, 8);
            QCOMPARE(outcome.results.first().sourceNodeId, u"canvas_output:JbPTiAJ26r"_s);
            QCOMPARE(outcome.results.first().image.boardId.value_or(QString()), board);
        }
        QCOMPARE(m_bench->namesOn(board).size(), 2);
    }

    /// A run's videos are results like its images, and enter the lists that are open.
    void videosEnterTheLists()
    {
        if (!m_bench->client().capabilities().has(Capability::Videos))
            QSKIP("this server has no videos");
        VideosApi videos(m_bench->client());
        const Result<ImageDto> film = await(videos.upload({.filePath = filmFile, .category = u"user"_s}));
        QVERIFY2(film, qPrintable(film ? QString() : film.error().logLine()));
        const auto list = m_bench->session().images().open({});
        QTRY_COMPARE(list->state(), ImageList::State::Ready);
        QSignalSpy readAgain(list.get(), &ImageList::stateChanged);
        const QJsonObject name{{u"video_name"_s, film->imageName}};
        RunGraphJob job(m_bench->session(),
                        graphOf({{{u"id"_s, u"twice"_s},
                                  {u"type"_s, u"video_concat"_s},
                                  {u"videos"_s, QJsonArray{name, name}},
                                  {u"is_intermediate"_s, false}}},
                                {}));
        QVERIFY(finishes(job));
        QVERIFY2(job.state() == State::Finished, qPrintable(job.error().logLine() + job.errorTraceback()));
        QCOMPARE(job.images().size(), 1);
        QVERIFY(isVideoName(job.images().first()));
        QTRY_VERIFY(list->row(job.images().first()) >= 0);
        QVERIFY(readAgain.isEmpty()); // inserted, not read again
        const Result<NamesOutcome> removed = await(videos.remove({film->imageName, job.images().first()}));
        QVERIFY(removed);
    }

    /// No live events at all: neither WebSocket nor polling gets through.
    void endsWithoutEvents()
    {
        CuttingProxy silent(QUrl(m_bench->proxy().address()));
        silent.cut({CuttingProxy::Cut::BeforeRequest, {}, "/ws/socket.io", 1, -1});
        ServerSession session(profileFor(silent.address()), QString());
        session.start();
        QVERIFY(waitUntilReady(session));
        const QString board = m_bench->makeBoard(u"no events"_s);
        RunGraphJob job(session, blankGraph(board));
        QVERIFY(finishes(job));
        QCOMPARE(job.state(), State::Finished);
        QCOMPARE(job.images(), m_bench->namesOn(board));
        QVERIFY(!session.hasLiveEvents());
    }

    /// An item that ended before anybody followed it is read once and told.
    void endBeforeFollowingIsTold()
    {
        RunGraphJob job(m_bench->session(), textGraph());
        QVERIFY(finishes(job));
        QueueStore& queue = m_bench->session().queue();
        QSignalSpy ended(&queue, &QueueStore::itemEnded);
        queue.follow(job.itemIds());
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().value<QueueItem>().itemId, job.itemIds().first());
    }

    /// The run is done, and the records of its pictures cannot be read at that moment.
    void recordsAreReadLater()
    {
        const QString board = m_bench->makeBoard(u"records"_s);
        m_bench->proxy().cut({CuttingProxy::Cut::BeforeRequest, "POST", "/images_by_names", 1, -1});
        RunGraphJob job(m_bench->session(), blankGraph(board));
        connect(&job, &RunBatchJob::waitingForServer, this, [this] { m_bench->proxy().heal(); });
        QSignalSpy waiting(&job, &RunBatchJob::waitingForServer);
        QVERIFY(finishes(job));
        QCOMPARE(job.state(), State::Finished);
        QVERIFY(job.warnings().isEmpty());
        QCOMPARE(job.images(), m_bench->namesOn(board));
        QVERIFY(!waiting.isEmpty());
    }

    void refusedSubmissionIsTold()
    {
        QJsonObject graph = textGraph();
        graph.insert(u"edges"_s, QJsonArray{graphEdge(u"a"_s, u"value"_s, u"nowhere"_s, u"value"_s)});
        RunGraphJob job(m_bench->session(), graph);
        QVERIFY(finishes(job));
        QCOMPARE(job.state(), State::Failed);
        QCOMPARE(job.trouble(), Trouble::Validation);
        QVERIFY(job.itemIds().isEmpty());
        QCOMPARE(job.itemsRefused(), 0);
        QCOMPARE(summaryOf(job).count(Trouble::Validation), 1);
        QCOMPARE(summaryOf(job).details(), QStringList{job.error().userMessage()});
    }

    /// The queue has room for two; the answer tells, or is lost.
    void fullQueueIsTold_data()
    {
        QTest::addColumn<bool>("answerLost");
        QTest::newRow("answered") << false;
        QTest::newRow("answer lost") << true;
    }
    void fullQueueIsTold()
    {
        QFETCH(bool, answerLost);
        JobBench bench({.images = 4, .boards = 1, .stepSeconds = 0, .maxQueueSize = 2});
        QVERIFY(bench.start());
        QVERIFY(await(bench.queue().pause()));
        if (!bench.isDemo())
            QVERIFY(leavesRoomForTwo(bench.queue()));
        const QJsonArray five{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s};
        RunGraphJob job(bench.session(), textGraph(), dataFor(u"a"_s, u"value"_s, five));
        if (answerLost)
            bench.proxy().cut({CuttingProxy::Cut::BeforeAnswer, "POST", "/enqueue_batch"});
        QVERIFY(isFollowing(job));
        QCOMPARE(job.itemIds().size(), 2);
        QCOMPARE(job.itemsRefused(), 3);
        QCOMPARE(job.warnings().size(), 1);
        QVERIFY(job.warnings().first().contains(u"2 of 5"_s));
        QVERIFY(job.warnings().first().contains(u"when it has emptied"_s));
        // And then there is no room at all.
        RunGraphJob next(bench.session(), textGraph());
        QVERIFY(finishes(next));
        QCOMPARE(next.state(), State::Failed);
        QCOMPARE(next.trouble(), Trouble::Submission);
        QVERIFY(next.error().userMessage().contains(u"when it has emptied"_s));
        if (!bench.isDemo())
            QVERIFY(await(bench.queue().cancelBatches({fillerBatch}), 120'000));
        QVERIFY(await(bench.queue().resume()));
        QTRY_VERIFY_WITH_TIMEOUT(!job.isActive(), 60'000);
        RunSummary summary = summaryOf(job);
        summary.add(next);
        QCOMPARE(summary.text(), u"2 completed, 4 not taken by the server"_s);
        if (!bench.isDemo())
            QVERIFY(await(bench.queue().clear(), 120'000));
    }

    /// More than 20 MB: what is large is named, before any of it is sent.
    void largeBodyIsNamed()
    {
        RunGraphJob job(m_bench->session(), textGraph(),
                        dataFor(u"a"_s, u"value"_s, {u"small"_s, QString(21'000'000, u'x')}));
        m_bench->proxy().cut({CuttingProxy::Cut::BeforeRequest, "POST", "/enqueue_batch", 1, -1});
        QVERIFY(finishes(job));
        QCOMPARE(job.warnings().size(), 1);
        const QString text = job.warnings().first();
        QVERIFY2(text.contains(u"batch.data[0][0].items[1]"_s), qPrintable(text));
        QVERIFY2(text.contains(u"20.03 MiB"_s), qPrintable(text));
    }
};

VITRINE_TEST(TestRunBatchJob)
#include "tst_runbatchjob.moc"
